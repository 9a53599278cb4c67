import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Programme } from "../language/programme.js";
import { daysOfChange } from "../programme/days-of-change.js";

/** The days after `asOf` from which a number, a task or a programme is another on one side and not so on the other. */
export function laterDays(old: Programme, now: Programme, asOf: CalendarDate): readonly CalendarDate[] {
  const [before, after] = [daysOfChange(old), daysOfChange(now)];
  const days = [...new Set([...before.keys(), ...after.keys()])].filter((day) => day > asOf);
  return days.filter((day) => listed(before.get(day)) !== listed(after.get(day))).sort();
}

function listed(changes: readonly string[] = []): string {
  return [...changes].sort().join("\n");
}
