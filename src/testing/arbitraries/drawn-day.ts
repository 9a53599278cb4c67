import * as fc from "fast-check";
import { earliestDate, type CalendarDate } from "../../calendar/calendar-date.js";
import { addDuration, subtractDuration, type Duration } from "../../calendar/duration.js";

/** Where something turns: so long before the evaluation date, or so long after the day of another fact. */
export type Turn = { readonly of: "asOf" | { readonly fact: string }; readonly within: Duration };

/** A day that is worked out once the evaluation date is known; `shift` is in days, later when positive. */
export type DrawnDay = { readonly turn: Turn; readonly shift: number } | { readonly on: CalendarDate };

/**
 * Days at the given turns and on either side of them, days around one to three months and a year ago, any day of the
 * last `years` years, and 29 February.
 */
export function arbitraryDay(turns: readonly Turn[], years: number): fc.Arbitrary<DrawnDay> {
  const ago = fc
    .oneof(
      fc.constantFrom(0, 1, 28, 29, 30, 31, 58, 59, 60, 61, 62, 88, 89, 90, 91, 92, 93, 364, 365, 366),
      fc.nat(years * 365),
    )
    .map((amount): DrawnDay => ({ turn: { of: "asOf", within: { amount, unit: "days" } }, shift: 0 }));
  const leapDay = fc
    .constantFrom("2024-02-29", "2008-02-29", "2000-02-29", "1960-02-29")
    .map((on): DrawnDay => ({ on }));
  return fc.oneof(
    { weight: 5, arbitrary: ago },
    ...(turns.length === 0 ? [] : [{ weight: 8, arbitrary: aroundTurn(turns) }]),
    { weight: 1, arbitrary: leapDay },
  );
}

function aroundTurn(turns: readonly Turn[]): fc.Arbitrary<DrawnDay> {
  return fc
    .tuple(fc.constantFrom(...turns), fc.constantFrom(0, 1, -1, 2, 3))
    .map(([turn, shift]): DrawnDay => ({ turn, shift }));
}

/**
 * The day, never after `asOf` nor before the first that a date may name. `dayOf` gives the days of other facts; where one
 * is not known, the turn counts back from the evaluation date.
 */
export function dayFor(
  drawn: DrawnDay,
  asOf: CalendarDate,
  dayOf: (fact: string) => CalendarDate | undefined,
): CalendarDate {
  const day = "on" in drawn ? drawn.on : shifted(turningDay(drawn.turn, asOf, dayOf), drawn.shift);
  if (day > asOf) return asOf;
  return day < earliestDate ? earliestDate : day;
}

function turningDay(
  { of, within }: Turn,
  asOf: CalendarDate,
  dayOf: (fact: string) => CalendarDate | undefined,
): CalendarDate {
  const from = of === "asOf" ? undefined : dayOf(of.fact);
  return from === undefined ? subtractDuration(asOf, within) : addDuration(from, within);
}

/** So many days later, or earlier when negative. */
export function shifted(date: CalendarDate, days: number): CalendarDate {
  return days < 0
    ? subtractDuration(date, { amount: -days, unit: "days" })
    : addDuration(date, { amount: days, unit: "days" });
}
