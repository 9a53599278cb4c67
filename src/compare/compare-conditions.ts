import type { Rule } from "../language/rule.js";
import { parametersOn } from "../recommend/parameter-values.js";
import type { Text } from "../text/text.js";
import type { Condition } from "../truth/condition.js";
import type { Change, ChangeKind, Undecided } from "./effect.js";
import { findDifference, type Difference, type Wanted } from "./find-difference.js";
import type { Pair, RuleInForce } from "./pair.js";
import { never, plainCondition, type Plain } from "./plain-condition.js";

/** What it means that a condition holds of somebody of whom it did not. */
type Meaning = { readonly direction: "stricter" | "looser"; readonly text: (found: Difference) => Text };

type Compared = {
  readonly kind: ChangeKind;
  readonly conditionOf: (rule: Rule) => Condition | undefined;
  /** Matters only to those to whom the rule applies before and after. */
  readonly onlyWhereBothApply: boolean;
  /** Matters no more to those for whom it is done. */
  readonly onlyUntilDone: boolean;
  readonly more: Meaning;
  readonly fewer: Meaning;
};

/** What it means that more or fewer people are as a condition of a rule says. */
export const compared: readonly Compared[] = [
  {
    kind: "who",
    conditionOf: ({ when }) => when,
    onlyWhereBothApply: false,
    onlyUntilDone: false,
    more: {
      direction: "stricter",
      text: ({ isRefuted }) =>
        isRefuted
          ? { da: "nogle får den, som ikke fik den før", en: "some get it who did not get it before" }
          : {
              da: "for nogle skal der vides mindre, før den gælder",
              en: "for some, less must be known before it applies",
            },
    },
    fewer: {
      direction: "looser",
      text: ({ isRefuted }) =>
        isRefuted
          ? { da: "nogle får den ikke længere", en: "some no longer get it" }
          : {
              da: "for nogle skal der vides mere, før den gælder",
              en: "for some, more must be known before it applies",
            },
    },
  },
  {
    kind: "fulfilled-by",
    conditionOf: ({ recommend }) => recommend.fulfilledBy,
    onlyWhereBothApply: true,
    onlyUntilDone: false,
    more: {
      direction: "looser",
      text: () => ({ da: "der skal mindre til, før den er opfyldt", en: "it takes less to fulfil it" }),
    },
    fewer: {
      direction: "stricter",
      text: () => ({ da: "der skal mere til, før den er opfyldt", en: "it takes more to fulfil it" }),
    },
  },
  {
    kind: "shown-until",
    conditionOf: ({ recommend }) => recommend.shownUntil,
    onlyWhereBothApply: true,
    onlyUntilDone: true,
    more: {
      direction: "looser",
      text: () => ({
        da: "når den ikke er gjort, vises den i kortere tid",
        en: "when not done, it is shown for a shorter time",
      }),
    },
    fewer: {
      direction: "stricter",
      text: () => ({
        da: "når den ikke er gjort, vises den i længere tid",
        en: "when not done, it is shown for a longer time",
      }),
    },
  },
];

/** To whom a rule applies, when it is done and until when it is shown: whom that changes, each with an example. */
export function compareConditions(pair: Pair): readonly (Change | Undecided)[] {
  return compared.flatMap((one) => [
    ...differ(one, one.more, { holds: pair.changed, not: pair.base }, pair),
    ...differ(one, one.fewer, { holds: pair.base, not: pair.changed }, pair),
  ]);
}

function differ(
  { kind, conditionOf, onlyWhereBothApply, onlyUntilDone }: Compared,
  { direction, text }: Meaning,
  { holds, not }: { readonly holds: RuleInForce; readonly not: RuleInForce },
  pair: Pair,
): readonly (Change | Undecided)[] {
  const both = [pair.base, pair.changed];
  const plain = (of: (rule: Rule) => Condition | undefined, { rule, parameters }: RuleInForce): Plain =>
    plainCondition(of(rule) ?? never, parametersOn(parameters, pair.asOf));
  const wanted: Wanted = {
    certain: [
      plain(conditionOf, holds),
      ...(onlyWhereBothApply ? both.map((one) => plain(({ when }) => when, one)) : []),
    ],
    not: plain(conditionOf, not),
    neither: onlyUntilDone ? both.map((one) => plain(({ recommend }) => recommend.fulfilledBy, one)) : [],
  };
  const found = findDifference(wanted, pair);
  if (found === "none") return [];
  if (found === "undecided") return ["undecided"];
  return [{ kind, direction, text: text(found), example: found.example }];
}
