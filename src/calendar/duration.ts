import { add } from "date-fns/add";
import { sub } from "date-fns/sub";
import { fromUtc, toUtc, type CalendarDate } from "./calendar-date.js";

export const durationUnits = ["days", "weeks", "months", "years"] as const;
export type DurationUnit = (typeof durationUnits)[number];

/** A number of whole calendar units, 0 or more. */
export type Duration = { readonly amount: number; readonly unit: DurationUnit };

/** Reads "3 months" (also "1 month"). Undefined when it is not a duration, or longer than 200 years. */
export function readDuration(text: string): Duration | undefined {
  const match = /^(\d{1,5}) +(day|week|month|year)s?$/.exec(text.trim());
  if (match === null) return undefined;
  const duration: Duration = { amount: Number(match[1]), unit: `${match[2] as "day" | "week" | "month" | "year"}s` };
  const longest = { days: 73_000, weeks: 10_400, months: 2_400, years: 200 }[duration.unit];
  return duration.amount <= longest ? duration : undefined;
}

/** The day so long after `date`. A day that the month does not have becomes the month's last (30 Nov + 3 months = 28 Feb). */
export function addDuration(date: CalendarDate, duration: Duration): CalendarDate {
  return fromUtc(add(toUtc(date), { [duration.unit]: duration.amount }));
}

/** The day so long before `date`. A day that the month does not have becomes the month's last. */
export function subtractDuration(date: CalendarDate, duration: Duration): CalendarDate {
  return fromUtc(sub(toUtc(date), { [duration.unit]: duration.amount }));
}
