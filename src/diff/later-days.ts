import type { CalendarDate } from "../calendar/calendar-date.js";
import { addDuration } from "../calendar/duration.js";
import type { Period } from "../calendar/period.js";
import type { Programme } from "../language/programme.js";

/** The days after `asOf` from which a number, a task or a programme is another on one side and not so on the other. */
export function laterDays(old: Programme, now: Programme, asOf: CalendarDate): readonly CalendarDate[] {
  const [before, after] = [changesOf(old), changesOf(now)];
  const days = [...new Set([...before.keys(), ...after.keys()])].filter((day) => day > asOf);
  return days.filter((day) => listed(before.get(day)) !== listed(after.get(day))).sort();
}

/** What changes on each day. */
function changesOf({
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

function listed(changes: readonly string[] = []): string {
  return [...changes].sort().join("\n");
}
