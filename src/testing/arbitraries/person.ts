import * as fc from "fast-check";
import { isCalendarDate, type CalendarDate } from "../../calendar/calendar-date.js";
import type { Period } from "../../calendar/period.js";
import type { Programme } from "../../language/programme.js";
import type { Situation } from "../../vocabulary/situation.js";
import { boundariesOf } from "./boundaries.js";
import { shifted } from "./drawn-day.js";
import { arbitraryDraft, situationOf, type SituationOptions } from "./situation.js";

/** Somebody on an evaluation date. */
export type Person = { readonly asOf: CalendarDate; readonly situation: Situation };

/** Somebody on a day of `arbitraryAsOf`, as `arbitrarySituation` draws people; drops facts before it changes the day. */
export function arbitraryPerson(
  programme: Programme,
  options: Pick<SituationOptions, "facts"> = {},
): fc.Arbitrary<Person> {
  const boundaries = boundariesOf(programme);
  return fc
    .tuple(arbitraryDraft(boundaries, options.facts), arbitraryAsOf(programme))
    .map(([draft, asOf]) => ({ asOf, situation: situationOf(draft, asOf, boundaries.vocabulary) }));
}

/** Days on which ages, months and years turn; the first is what others shrink to. */
const turningDays = [
  "2026-03-01",
  "2026-02-28",
  "2024-02-29",
  "2025-05-31",
  "2026-12-31",
  "2027-01-01",
  "2011-12-30",
  "2011-12-31",
  "2199-12-31",
  "1900-01-01",
];

/**
 * Evaluation dates: month ends, leap days, the first and the last day that there is, any day of a hundred years, and of a
 * programme the days on and around which its numbers, laws, actors or offers change. A specific programme is mostly in
 * force.
 */
export function arbitraryAsOf(programme?: Programme): fc.Arbitrary<CalendarDate> {
  const changes = programme === undefined ? [] : daysOfChange(programme);
  const inForce = programme?.specific === undefined ? [] : daysInForce(programme.specific.valid);
  return fc.oneof(
    { withCrossShrink: true },
    {
      weight: inForce.length === 0 ? 4 : 12,
      arbitrary: fc.constantFrom(...(inForce.length === 0 ? turningDays : inForce)),
    },
    ...(inForce.length === 0 ? [] : [{ weight: 1, arbitrary: fc.constantFrom(...turningDays) }]),
    ...(changes.length === 0 ? [] : [{ weight: 2, arbitrary: fc.constantFrom(...changes) }]),
    { weight: 4, arbitrary: fc.nat(36_500).map((days) => shifted("2000-01-01", days)) },
  );
}

function daysOfChange({ parameters, responsibilities, laws, offers, specific }: Programme): readonly CalendarDate[] {
  const periods: readonly Period[] = [
    ...Object.values(parameters).flatMap((one) => one.periods),
    ...Object.values(responsibilities).flatMap((one) => one.periods),
    ...Object.values(laws).map(({ validFrom, validUntil }) => ({ from: validFrom, until: validUntil })),
    ...offers.catalogue.map(({ ends }) => ({ until: ends })),
    ...(specific === undefined ? [] : [specific.valid]),
  ];
  return aroundPeriods(periods);
}

/** The first days and the last, and the days before and after. */
function aroundPeriods(periods: readonly Period[]): readonly CalendarDate[] {
  const days = periods.flatMap(({ from, until }) => [from, until]).filter((day) => day !== undefined);
  const around = days.flatMap((day) => [day, shifted(day, -1), shifted(day, 1)]);
  return [...new Set(around)].filter(isCalendarDate);
}

/** Some days of a period; without an end, of the two years after its beginning. */
function daysInForce({ from = "2026-03-01", until }: Period): readonly CalendarDate[] {
  return [0, 28, 59, 182, 365, 700]
    .map((days) => shifted(from, days))
    .filter((day) => isCalendarDate(day) && (until === undefined || day <= until));
}
