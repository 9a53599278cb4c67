import type { Subject } from "../language/places.js";
import type { Rule } from "../language/rule.js";
import type { Condition } from "../truth/condition.js";
import type { Analysis } from "./analysis.js";
import { isNeverLater } from "./compare-limits.js";
import { mergingKeyOf } from "./pairs-of-rules.js";
import { isSaidAlike, isSaidBy, isSame } from "./what-is-said.js";
import { whateverTheNumbers } from "./whatever-the-numbers.js";
import { isSoFromNowOn, isWherever, type OnDay } from "./wherever.js";

/** Whether whoever gets the first rule gets everything that it says from the second as well. */
export function addsNothing(rule: Rule, other: Rule, analysis: Analysis): boolean {
  return (
    isSaidBy(rule, other) &&
    isSoFromNowOn([rule, other], analysis, (day) => isOneWith(rule, other, day)) &&
    isAlways(rule, other, analysis, (one, two, about, numbers) => isWherever(one, two, about, numbers))
  );
}

/** Whether two rules say the same to the same people, but for their words and citations. */
export function areTheSame(rule: Rule, other: Rule, analysis: Analysis): boolean {
  const isOne = (day: OnDay): boolean => isOneWith(rule, other, day) && isOneWith(other, rule, day);
  return (
    isSaidAlike(rule, other) &&
    isSoFromNowOn([rule, other], analysis, isOne) &&
    isAlways(
      rule,
      other,
      analysis,
      (one, two, about, numbers) => isWherever(one, two, about, numbers) && isWherever(two, one, about, numbers),
    )
  );
}

/** They become one recommendation on the day, and the second never gives more time. */
function isOneWith(rule: Rule, other: Rule, day: OnDay): boolean {
  return (
    mergingKeyOf(rule, day) === mergingKeyOf(other, day) && isNeverLater(other.recommend.due, rule.recommend.due, day)
  );
}

type Asked = (one: Condition, two: Condition, about: Subject, analysis: Analysis) => boolean;

function isAlways(rule: Rule, other: Rule, analysis: Analysis, isSo: Asked): boolean {
  if (isSame(rule.when, other.when)) return true;
  const about: Subject = { kind: "rule", id: rule.id };
  return whateverTheNumbers([rule.when, other.when], analysis, ([one, two], numbers) =>
    one === undefined || two === undefined ? false : isSo(one, two, about, numbers),
  );
}
