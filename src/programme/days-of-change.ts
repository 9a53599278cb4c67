import type { CalendarDate } from "../calendar/calendar-date.js";
import { addDuration } from "../calendar/duration.js";
import type { Period } from "../calendar/period.js";
import type { Programme } from "../language/programme.js";

/** The days from which a number, a task or whether it is in force at all is another, with what is so from then on. */
export function daysOfChange({
  parameters,
  responsibilities,
  specific,
}: Programme): ReadonlyMap<CalendarDate, readonly string[]> {
  const changes = new Map<CalendarDate, string[]>();
  const note = (name: string, periods: readonly Period[]): void => {
    for (const { from, ...period } of periods) {
      if (from !== undefined) changes.set(from, [...(changes.get(from) ?? []), JSON.stringify([name, period])]);
    }
  };
  for (const [name, { periods }] of Object.entries(parameters)) note(name, periods);
  for (const [name, { periods }] of Object.entries(responsibilities)) note(name, periods);
  if (specific !== undefined) {
    const { from, until } = specific.valid;
    note("", [{ from }, ...(until === undefined ? [] : [{ from: addDuration(until, { amount: 1, unit: "days" }) }])]);
  }
  return changes;
}
