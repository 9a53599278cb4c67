import type { CalendarDate } from "../calendar/calendar-date.js";
import { valueAt } from "./know.js";
import type { Vocabulary } from "./vocabulary.js";

/** The dates and events of a situation that lie after a day. */
export function laterThan(
  day: CalendarDate,
  situation: object,
  vocabulary: Vocabulary,
): readonly { readonly path: string; readonly date: CalendarDate }[] {
  return [...vocabulary].flatMap(([path, { type }]) => {
    const value = type === "date" || type === "event" ? valueAt(situation, path) : undefined;
    return typeof value === "string" && /^\d/.test(value) && value > day ? [{ path, date: value }] : [];
  });
}
