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
      da: `når ${label.da} er ${at}, gælder hverken \`${below}\` (til og med ${before}) eller \`${above}\` (fra ${after}); bortset fra den grænse gælder de to regler de samme`,
      en: `when ${label.en} is ${at}, neither \`${below}\` (up to ${before}) nor \`${above}\` (from ${after}) applies; apart from that limit the two rules are for the same people`,
    },
    both: {
      da: `når ${label.da} er ${at}, gælder både \`${below}\` (til og med ${at}) og \`${above}\` (fra ${at}); bortset fra den grænse gælder de to regler de samme`,
      en: `when ${label.en} is ${at}, both \`${below}\` (up to ${at}) and \`${above}\` (from ${at}) apply; apart from that limit the two rules are for the same people`,
    },
  };
  return {
    message: message[kind],
    help: {
      da: `lad kun den ene regel omfatte ${at}: \`< ${at}\` i den ene regel og \`>= ${at}\` i den anden`,
      en: `let only one rule include ${at}: \`< ${at}\` in one rule and \`>= ${at}\` in the other`,
    },
  };
}
