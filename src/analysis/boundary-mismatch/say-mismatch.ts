import type { Text } from "../../text/text.js";
import type { Analysis } from "../analysis.js";

/** Whether the number in doubt has neither rule, or both. */
export type Mismatch = "neither" | "both";

type Said = {
  readonly kind: Mismatch;
  readonly fact: string;
  readonly number: number;
  readonly below: string;
  readonly above: string;
};

/** What is wrong, and how it is mended. */
export function sayMismatch(
  { kind, fact, number, below, above }: Said,
  { vocabulary }: Analysis,
): { readonly message: Text; readonly help: Text } {
  const label = vocabulary.get(fact)?.label ?? { da: fact, en: fact };
  const at = String(number);
  const [before, after] = [String(number - 1), String(number + 1)];
  const message: Readonly<Record<Mismatch, Text>> = {
    neither: {
      da: `når ${label.da} er ${at}, gælder hverken \`${below}\` (til og med ${before}) eller \`${above}\` (fra ${after}), som ellers gælder de samme`,
      en: `when ${label.en} is ${at}, neither \`${below}\` (up to ${before}) nor \`${above}\` (from ${after}) applies; otherwise they are for the same people`,
    },
    both: {
      da: `når ${label.da} er ${at}, gælder både \`${below}\` (til og med ${at}) og \`${above}\` (fra ${at}), som ellers gælder de samme`,
      en: `when ${label.en} is ${at}, both \`${below}\` (up to ${at}) and \`${above}\` (from ${at}) apply; otherwise they are for the same people`,
    },
  };
  return {
    message: message[kind],
    help: {
      da: `lad ${at} høre til på én side: \`< ${at}\` i den ene regel og \`>= ${at}\` i den anden`,
      en: `let ${at} belong to one side: \`< ${at}\` in one rule and \`>= ${at}\` in the other`,
    },
  };
}
