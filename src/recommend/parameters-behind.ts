import type { CalendarDate } from "../calendar/calendar-date.js";
import { periodOn } from "../calendar/period.js";
import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import { placeholdersIn } from "../text/placeholders.js";
import { leavesOf, type Leaf } from "../truth/condition.js";
import type { Recommendation } from "./result-schema.js";

/** The numbers that a rule reads, with their value and source on the evaluation date. */
export function parametersBehind(
  rule: Rule,
  { parameters }: Programme,
  asOf: CalendarDate,
): Recommendation["parameters"] {
  const { due, fulfilledBy, shownUntil, text, note, timing } = rule.recommend;
  const leaves = [rule.when, fulfilledBy, shownUntil].flatMap((one) => (one === undefined ? [] : leavesOf(one)));
  const inTexts = [text, note, timing].flatMap((one) =>
    one === undefined ? [] : placeholdersIn(one.da + one.en).map(({ name }) => name),
  );
  const inDue = due !== undefined && "parameter" in due.within ? [due.within.parameter] : [];
  const names = new Set([...leaves.flatMap(parametersOfLeaf), ...inTexts, ...inDue]);
  return Object.fromEntries(
    [...names].sort().flatMap((name) => {
      const parameter = parameters[name];
      if (parameter === undefined) return [];
      const { value, source } = periodOn(parameter.periods, asOf);
      return [[name, { value, unit: parameter.unit, ...(source && { source }) }]];
    }),
  );
}

function parametersOfLeaf(leaf: Leaf): readonly string[] {
  const operands = "values" in leaf ? leaf.values : "value" in leaf ? [leaf.value] : [];
  return operands.flatMap((operand) => (typeof operand === "object" ? [operand.parameter] : []));
}
