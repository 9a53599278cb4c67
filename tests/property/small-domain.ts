import fc from "fast-check";
import type { CalendarDate } from "../../src/calendar/calendar-date.js";
import type { Condition } from "../../src/truth/condition.js";
import { checkSituation } from "../../src/vocabulary/check-situation.js";
import { know } from "../../src/vocabulary/know.js";
import type { KnownFacts } from "../../src/vocabulary/known-facts.js";
import { coreVocabulary } from "../../src/vocabulary/vocabulary.js";
import {
  all,
  any,
  compare,
  happened,
  includes,
  includesNone,
  is,
  isNot,
  not,
  notHappened,
} from "../small-programme.js";
import { nested } from "./arbitraries.js";

/** Few enough facts and values that everybody can be looked at. */
export const asOf: CalendarDate = "2026-03-01";

const values: Readonly<Record<string, readonly unknown[]>> = {
  "person.birthDate": [undefined, "2016-03-01", "2010-03-01", "2008-03-02", "2008-03-01", "1986-03-01"],
  "disease.status": [undefined, "none", "suspected", "confirmed"],
  "disease.diagnosed": [undefined, "no", "unknown-date", "2025-03-01", "2026-02-01"],
  "disease.organSystems": [undefined, [], ["none"], ["eyes"], ["eyes", "ears"]],
  "disease.multiOrgan": [undefined, true, false],
  "care.followedAt": [undefined, ["nowhere"], ["css-aarhus"], ["general-practice"], ["css-aarhus", "general-practice"]],
  "care.dischargedToGeneralPractice": [undefined, true, false],
};

/**
 * What is known of everybody of the small domain who does not contradict himself, also where the open list is whole.
 * People of whom the same is known count once.
 */
export function everybody(): readonly KnownFacts[] {
  let people: readonly Readonly<Record<string, unknown>>[] = [{}];
  for (const [path, some] of Object.entries(values)) {
    people = people.flatMap((person) => some.map((value) => ({ ...person, [path]: value })));
  }
  const known = people
    .map(nested)
    .filter((situation) => checkSituation(situation, coreVocabulary, { asOf }).length === 0)
    .flatMap((situation) =>
      [[], ["disease.organSystems"]].map((closed) => know(situation, coreVocabulary, { asOf, closed })),
    );
  const possible = known.filter((facts) => !contradictsByClosing(facts));
  return [...new Map(possible.map((facts) => [JSON.stringify([...facts].sort()), facts])).values()];
}

/**
 * Whether a list that is whole has too little on it for multi-organ involvement, which was recorded all the same.
 * `evaluate` does not refuse it, but nobody is so.
 */
export function contradictsByClosing(facts: KnownFacts): boolean {
  const [systems, several] = [facts.get("disease.organSystems"), facts.get("disease.multiOrgan")];
  const isFew = systems?.type === "set" && systems.complete && systems.members.length < 2;
  return isFew && several?.type === "value" && several.value === true;
}

const operators = ["less-than", "at-most", "more-than", "at-least"] as const;

const arbitraryLeaf: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(fc.constantFrom("person.ageYears", "disease.ageYearsAtDiagnosis"), fc.constantFrom(...operators))
    .chain(([fact, operator]) => fc.constantFrom(10, 16, 18, 40).map((age) => compare(fact, operator, age))),
  fc
    .subarray(["none", "suspected", "confirmed"], { minLength: 1, maxLength: 2 })
    .chain((some) => fc.constantFrom(is("disease.status", ...some), isNot("disease.status", ...some))),
  fc.constantFrom(happened("disease.diagnosed"), notHappened("disease.diagnosed")),
  fc
    .subarray(["eyes", "ears"], { minLength: 1 })
    .chain((some) =>
      fc.constantFrom(includes("disease.organSystems", ...some), includesNone("disease.organSystems", ...some)),
    ),
  fc
    .subarray(["css-aarhus", "general-practice"], { minLength: 1 })
    .chain((some) => fc.constantFrom(includes("care.followedAt", ...some), includesNone("care.followedAt", ...some))),
  fc
    .constantFrom(
      "disease.multiOrgan",
      "care.dischargedToGeneralPractice",
      "care.followedAtCss",
      "care.followedInHospital",
    )
    .chain((fact) => fc.constantFrom(is(fact, true), is(fact, false), isNot(fact, true))),
);

/** A condition over the small domain. */
export const arbitrarySmallCondition: fc.Arbitrary<Condition> = conditionOf(3);

function conditionOf(depth: number): fc.Arbitrary<Condition> {
  if (depth === 0) return arbitraryLeaf;
  const below = conditionOf(depth - 1);
  const several = fc.array(below, { minLength: 1, maxLength: 4 });
  return fc.oneof(
    { weight: 2, arbitrary: arbitraryLeaf },
    { weight: 3, arbitrary: several.map((of) => all(...of)) },
    { weight: 3, arbitrary: several.map((of) => any(...of)) },
    { weight: 1, arbitrary: below.map(not) },
  );
}
