import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Parameter, ParameterPeriod } from "../language/rule.js";

/** The period of a parameter that the evaluation date falls in. */
export function periodOn(parameter: Parameter, asOf: CalendarDate): ParameterPeriod {
  const period = parameter.periods.find(
    ({ from, until }) => (from === undefined || from <= asOf) && (until === undefined || asOf <= until),
  );
  if (period === undefined) throw new Error("a parameter has a value on every day; parsing holds that");
  return period;
}

/** Looks up parameters on one evaluation date. Throws for a name that the programme does not have. */
export function parametersOn(
  parameters: Readonly<Record<string, Parameter>>,
  asOf: CalendarDate,
): (name: string) => number {
  return (name) => {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter === undefined) throw new Error(`unknown parameter: ${name}`);
    return periodOn(parameter, asOf).value;
  };
}
