import type { Claim } from "../../cells/find-situation.js";
import type { Ways } from "../../cells/patience.js";
import type { Rule } from "../../language/rule.js";
import type { Condition } from "../../truth/condition.js";

/*
 * A rule that applies is shown, unless it is not fulfilled and what ends it (`shownUntil`: D27, D35) is certain. That is
 * no condition of three truths: where it is not known whether a rule has ended it is shown.
 */

/** Of whom a rule certainly asks something: it applies and has not certainly ended. */
export function askedOf({ when, recommend: { shownUntil } }: Rule): readonly Claim[] {
  return [[when, "true"], ...(shownUntil === undefined ? [] : [[shownUntil, "not-true"] as const])];
}

/** The ways to be somebody to whom one of some rules is shown, be it as fulfilled. */
export function waysToGet(rules: readonly Rule[]): Ways {
  const lasting = rules.filter(({ recommend }) => recommend.shownUntil === undefined);
  const ending = rules.filter(({ recommend }) => recommend.shownUntil !== undefined);
  return [
    ...(lasting.length === 0 ? [] : [[[anyOf(lasting), "true"] as const]]),
    ...ending.flatMap((rule): Ways => {
      const { fulfilledBy } = rule.recommend;
      const done: Ways =
        fulfilledBy === undefined
          ? []
          : [
              [
                [rule.when, "true"],
                [fulfilledBy, "true"],
              ],
            ];
      return [askedOf(rule), ...done];
    }),
  ];
}

/** A rule applies, and is fulfilled or has not ended. Certainly false of somebody to whom it certainly is not shown. */
export function isShown({ when, recommend: { shownUntil, fulfilledBy } }: Rule): Condition {
  if (shownUntil === undefined) return when;
  const lasts: Condition = { kind: "not", of: shownUntil };
  return { kind: "all", of: [when, fulfilledBy === undefined ? lasts : { kind: "any", of: [lasts, fulfilledBy] }] };
}

/** Of one rule it is so as of any of them: certain when one is certain, ruled out when all are. */
export function anyOf(rules: readonly Rule[]): Condition {
  return { kind: "any", of: rules.map(({ when }) => when) };
}
