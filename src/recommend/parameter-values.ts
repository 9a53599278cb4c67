import type { CalendarDate } from "../calendar/calendar-date.js";
import { periodOn } from "../calendar/period.js";
import type { Parameter } from "../language/names.js";

/** Looks up parameters on one evaluation date. Throws for a name that the programme does not have. */
export function parametersOn(
  parameters: Readonly<Record<string, Parameter>>,
  asOf: CalendarDate,
): (name: string) => number {
  return (name) => {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter === undefined) throw new Error(`unknown parameter: ${name}`);
    return periodOn(parameter.periods, asOf).value;
  };
}
