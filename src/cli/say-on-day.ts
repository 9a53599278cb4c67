import type { CalendarDate } from "../calendar/calendar-date.js";
import { sayDate } from "../calendar/say-date.js";
import type { Language } from "../text/text.js";

/** An example person in words, with the day on which the rules were asked. */
export function sayOnDay(person: string, day: CalendarDate, language: Language): string {
  return `${person} (${language === "da" ? "vurderet pr." : "evaluated on"} ${sayDate(day, language)})`;
}
