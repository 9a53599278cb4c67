import * as fc from "fast-check";
import { earliestDate, toUtc, type CalendarDate } from "../../calendar/calendar-date.js";
import { subtractDuration } from "../../calendar/duration.js";
import type { Situation } from "../../vocabulary/situation.js";
import { shifted } from "./drawn-day.js";
import { helpline2024 } from "./helpline-2024.js";

export type PopulationOptions = {
  readonly asOf: CalendarDate;
  /** How many people; 100 without it. */
  readonly size?: number;
};

/**
 * People as those whom the enquiries to the Helpline of Sjældne Diagnoser in 2024 were about, by age and diagnostic
 * status. They are not all people with a rare disease, and not those who called: somebody about whom nobody asked is not
 * among them, and one in ten has no rare diagnosis. Age and status are drawn independently of each other, as no figure
 * says how they go together. Everything else is unknown. `helpline2024` has the figures with their source.
 */
export function arbitraryPopulation({ asOf, size = 100 }: PopulationOptions): fc.Arbitrary<Situation[]> {
  return fc.array(arbitraryPersonConcerned(asOf), { minLength: size, maxLength: size });
}

const { age, status } = helpline2024.figures;

/** The first and the last age of each group; the last of the oldest is not the report's. */
const ages: Readonly<Record<keyof typeof age.percent, readonly [number, number]>> = {
  "0-14": [0, 14],
  "15-29": [15, 29],
  "30-": [30, 89],
};

const statuses: Readonly<Record<keyof typeof status.percent, NonNullable<Situation["disease"]>>> = {
  "rare-diagnosis": { status: "confirmed" },
  "under-workup": { status: "under-workup" },
  "believed-by-the-enquirer": {},
  "no-rare-diagnosis": { status: "none" },
};

function arbitraryPersonConcerned(asOf: CalendarDate): fc.Arbitrary<Situation> {
  const bornIn = shares(age.percent).map(([group, weight]) => ({ weight, arbitrary: bornWithin(ages[group], asOf) }));
  const diseases = shares(status.percent).map(([group, weight]) => ({
    weight,
    arbitrary: fc.constant(statuses[group]),
  }));
  return fc
    .record({ birthDate: fc.oneof(...bornIn), disease: fc.oneof(...diseases) })
    .map(({ birthDate, disease }) => ({
      person: { birthDate: birthDate as NonNullable<NonNullable<Situation["person"]>["birthDate"]> },
      ...(disease.status !== undefined && { disease }),
    }));
}

function shares<Group extends string>(percent: Readonly<Record<Group, number>>): readonly (readonly [Group, number])[] {
  return Object.entries(percent) as [Group, number][];
}

/** Any day on which somebody of these ages was born, each as likely; nobody was born before the first day that there is. */
function bornWithin([youngest, oldest]: readonly [number, number], asOf: CalendarDate): fc.Arbitrary<CalendarDate> {
  const last = notTooEarly(subtractDuration(asOf, { amount: youngest, unit: "years" }));
  const first = notTooEarly(shifted(subtractDuration(asOf, { amount: oldest + 1, unit: "years" }), 1));
  const days = Math.round((toUtc(last).getTime() - toUtc(first).getTime()) / millisecondsADay);
  return fc.noBias(fc.nat(days)).map((before) => shifted(last, -before));
}

const millisecondsADay = 86_400_000;

function notTooEarly(date: CalendarDate): CalendarDate {
  return date < earliestDate ? earliestDate : date;
}
