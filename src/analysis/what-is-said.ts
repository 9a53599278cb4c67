import { strengths } from "../language/names.js";
import type { Rule } from "../language/rule.js";

/** What rules that become one recommendation say beside their strength, time limit and citations. */
const singles = ["timing", "note", "fulfilledBy", "lapses", "shownUntil"] as const;

/** Whether everything that the first rule says, but its words and its time limit, is said by the second as well. */
export function isSaidBy(first: Rule, second: Rule): boolean {
  const [one, other] = [first.recommend, second.recommend];
  // How much weaker than the strongest there is.
  const [weakness, otherWeakness] = [strengths.indexOf(one.strength), strengths.indexOf(other.strength)];
  // Of the strongest rules every one must permit an alternative, so that one that permits fewer asks more.
  const isNoStricter = otherWeakness < weakness || isWithin(other.alternatives, one.alternatives);
  return (
    otherWeakness <= weakness &&
    isNoStricter &&
    isWithin(one.alternatives, other.alternatives) &&
    isWithin(one.involves, other.involves) &&
    isWithin(one.offers, other.offers) &&
    isWithin(first.statements, second.statements) &&
    isWithin(first.decisions, second.decisions) &&
    isWithin(first.laws, second.laws) &&
    isSameDone(first, second) &&
    ["timing" as const, "note" as const].every((key) => one[key] === undefined || isSame(one[key], other[key])) &&
    // Without a citation the words are all that there is.
    (first.statements.length > 0 || isSame(one.text, other.text))
  );
}

/** Whether two rules say the same, but for their words and citations. Time limits are for whoever asks to compare. */
export function isSaidAlike(first: Rule, second: Rule): boolean {
  const [one, other] = [first.recommend, second.recommend];
  return (
    one.strength === other.strength &&
    (["alternatives", "involves", "offers"] as const).every(
      (list) => isWithin(one[list], other[list]) && isWithin(other[list], one[list]),
    ) &&
    singles.every((key) => isSame(one[key], other[key])) &&
    // Two sections of the document each say it in their own words, which both are shown.
    (first.section === second.section || isSame(one.text, other.text))
  );
}

/** Whether both are done, over and no longer shown by the same. */
export function isSameDone({ recommend: one }: Rule, { recommend: other }: Rule): boolean {
  return (["fulfilledBy", "lapses", "shownUntil"] as const).every((key) => isSame(one[key], other[key]));
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.every((item) => many.includes(item));
}
