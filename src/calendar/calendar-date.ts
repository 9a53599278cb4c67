import { UTCDate } from "@date-fns/utc";

/** A whole calendar day, `2026-02-28`. Text order is time order. No time of day and no time zone. */
export type CalendarDate = string;

/** The first and the last day that a date may name. */
export const earliestDate: CalendarDate = "1900-01-01";
export const latestDate: CalendarDate = "2199-12-31";

export type DateReading =
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "impossible" | "has-time" | "out-of-range" | "not-a-date" };

/** Reads a text as a calendar day and says what is wrong when it is not one. */
export function readDate(text: string): DateReading {
  if (/^\d{4}-\d{2}-\d{2}[T ]\d/.test(text)) return { kind: "has-time" };
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return { kind: "not-a-date" };
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (text < earliestDate || text > latestDate) return { kind: "out-of-range" };
  const asDay = new UTCDate(year, month - 1, day);
  return asDay.getMonth() === month - 1 && asDay.getDate() === day
    ? { kind: "date", date: text }
    : { kind: "impossible" };
}

/** True for a day that exists, written `YYYY-MM-DD`, from 1900 to 2199. */
export function isCalendarDate(text: string): text is CalendarDate {
  return readDate(text).kind === "date";
}

/** The day as a date-fns value that computes in UTC, so that no time zone of the machine can change an answer. */
export function toUtc(date: CalendarDate): UTCDate {
  return new UTCDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

export function fromUtc(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10);
}
