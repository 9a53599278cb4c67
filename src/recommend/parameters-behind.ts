import type { CalendarDate } from "../calendar/calendar-date.js";
import { periodOn } from "../calendar/period.js";
import type { Programme } from "../language/programme.js";
import { parametersOf } from "../language/parameters-of.js";
import type { Rule } from "../language/rule.js";
import type { Recommendation } from "./result-schema.js";

/** The numbers that a rule reads, with their value and source on the evaluation date. */
export function parametersBehind(
  rule: Rule,
  { parameters }: Programme,
  asOf: CalendarDate,
): Recommendation["parameters"] {
  return Object.fromEntries(
    parametersOf(rule).flatMap((name) => {
      const parameter = parameters[name];
      if (parameter === undefined) return [];
      const { value, source } = periodOn(parameter.periods, asOf);
      return [[name, { value, unit: parameter.unit, ...(source && { source }) }]];
    }),
  );
}
