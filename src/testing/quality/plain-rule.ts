import type { CalendarDate } from "../../calendar/calendar-date.js";
import { periodOn } from "../../calendar/period.js";
import { plainCondition } from "../../compare/plain-condition.js";
import type { Programme } from "../../language/programme.js";
import type { Rule } from "../../language/rule.js";
import { parametersOn } from "../../recommend/parameter-values.js";
import { conditionAt, conditionParts, withConditionAt } from "./rule-conditions.js";

/** The rule with the numbers of a day instead of parameters. */
export function plainRule(rule: Rule, parameters: Programme["parameters"], asOf: CalendarDate): Rule {
  const parameter = parametersOn(parameters, asOf);
  const plain = conditionParts.reduce((before, part) => {
    const condition = conditionAt(part, before);
    return condition === undefined ? before : withConditionAt(part, before, plainCondition(condition, parameter));
  }, rule);
  const { due } = plain.recommend;
  const within = due?.within;
  if (due === undefined || within === undefined || "amount" in within) return plain;
  const read = parameters[within.parameter];
  if (read === undefined) throw new Error(`unknown parameter: ${within.parameter}`);
  const amount = { amount: periodOn(read.periods, asOf).value, unit: read.unit };
  return { ...plain, recommend: { ...plain.recommend, due: { ...due, within: amount } } };
}
