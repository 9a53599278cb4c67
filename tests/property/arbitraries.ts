import fc from "fast-check";
import type { CalendarDate } from "../../src/calendar/calendar-date.js";
import type { Programme } from "../../src/language/programme.js";
import type { Rule } from "../../src/language/rule.js";
import { genericModel } from "../../src/programme/generic-model.js";
import {
  leavesOf,
  type Condition,
  type Constant,
  type Leaf,
  type ParameterReference,
} from "../../src/truth/condition.js";
import type { RecordedFact } from "../../src/vocabulary/fact.js";
import { readCode } from "../../src/vocabulary/diagnosis-code.js";
import { meansPraderWilli } from "../../src/vocabulary/inferences.js";
import { hospitalUnits } from "../../src/vocabulary/hospital-units.js";
import type { Situation } from "../../src/vocabulary/situation.js";
import { coreVocabulary, isRecorded, recordedBehind } from "../../src/vocabulary/vocabulary.js";
import { all, happened, inScope, named, programmeOf, ruleOf, smallNames } from "../small-programme.js";

/** Somebody on an evaluation date. The situation is valid: no contradiction, nothing after the date. */
export type Person = { readonly asOf: CalendarDate; readonly situation: Situation };

/** The recorded facts that the generic model's rules, anchors and conditions of fulfilment rest on. */
export const modelFacts: readonly string[] = recordedOf(
  genericModel.rules.flatMap(({ when, recommend: { due, lapses, fulfilledBy, shownUntil } }) => [
    ...leavesOf(when).map(({ fact }) => fact),
    ...(fulfilledBy === undefined ? [] : leavesOf(fulfilledBy).map(({ fact }) => fact)),
    ...(shownUntil === undefined ? [] : leavesOf(shownUntil).map(({ fact }) => fact)),
    ...(due?.after ?? []),
    ...(lapses === undefined ? [] : [lapses.after]),
  ]),
);

/** A handful of facts of every type, for generated programmes. */
export const handful: readonly string[] = [
  "person.birthDate",
  "disease.status",
  "disease.diagnosed",
  "disease.complex",
  "disease.multiOrgan",
  "disease.organSystems",
  "disease.codes",
  "suspicion.grade",
  "care.followedAt",
  "care.dischargedToGeneralPractice",
  "reproduction.pregnancy",
  "reproduction.gestationalWeeks",
  "reproduction.familyFindings",
  "function.reducedFunctionEstablished",
  "municipality.referral",
  "pal.appointed",
  "transition.stage",
];

/** What generated conditions may name beside the handful: facts computed from it. */
const derivedOfHandful = [
  "person.ageYears",
  "care.followedAtCss",
  "care.followedInHospital",
  "disease.ageYearsAtDiagnosis",
  "disease.diagnoses",
  "disease.possibleDiagnoses",
];

function recordedOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.flatMap((path) => recordedBehind(path, coreVocabulary)))].sort();
}

/** Days on which ages, months and laws turn. */
export const arbitraryAsOf: fc.Arbitrary<CalendarDate> = fc.oneof(
  fc.constantFrom(
    "2026-03-01",
    "2026-02-28",
    "2024-02-29",
    "2025-05-31",
    "2025-06-01",
    "2026-12-31",
    "2027-01-01",
    "2011-12-30",
    "2011-12-31",
    "2199-12-31",
    "1900-01-01",
  ),
  fc.nat(36_500).map((days) => shiftDays("2000-01-01", days)),
);

export const arbitraryPerson: fc.Arbitrary<Person> = arbitraryAsOf.chain((asOf) =>
  arbitrarySituation(asOf).map((situation) => ({ asOf, situation })),
);

/** Somebody of whom only the handful may be known. */
export const arbitraryHandfulPerson: fc.Arbitrary<Person> = arbitraryAsOf.chain((asOf) =>
  arbitrarySituation(asOf, handful).map((situation) => ({ asOf, situation })),
);

/** Little, half or nearly everything known; what the model never asks about is seldom known. */
export function arbitrarySituation(asOf: CalendarDate, facts?: readonly string[]): fc.Arbitrary<Situation> {
  const wanted = new Set(facts ?? modelFacts);
  const others = facts === undefined ? [...coreVocabulary.keys()].filter((path) => !wanted.has(path)) : [];
  return fc
    .oneof(...[15, 50, 90].map((percent) => fc.record(factsKnown([...wanted], percent, asOf))))
    .chain((known) =>
      fc.record(factsKnown(others, 5, asOf)).map((seldom) => nested({ ...flat(seldom), ...flat(known) })),
    );
}

/** Facts that say something about each other (D32) are drawn together, so that they never contradict. */
const families: readonly (readonly string[])[] = [
  ["disease.status", "disease.diagnosed"],
  ["disease.organSystems", "disease.multiOrgan"],
  ["care.followedAt", "care.dischargedToGeneralPractice"],
  ["reproduction.pregnancy", "reproduction.gestationalWeeks"],
  ["disease.codes", "disease.praderWilliSyndrome"],
];

type Flat = Readonly<Record<string, unknown>>;

function factsKnown(paths: readonly string[], percent: number, asOf: CalendarDate): Record<string, fc.Arbitrary<Flat>> {
  const wanted = new Set(paths);
  const inFamilies = families.filter(([first = ""]) => wanted.has(first));
  const single = paths.filter((path) => !families.flat().includes(path));
  const entries = [
    ...inFamilies.map((family): [string, fc.Arbitrary<Flat>] => [family.join(), familyOf(family, percent, asOf)]),
    ...single.flatMap((path): [string, fc.Arbitrary<Flat>][] => {
      const fact = coreVocabulary.get(path);
      if (fact === undefined || !isRecorded(fact)) return [];
      return [[path, maybe(valueOf(path, fact, asOf), percent).map((value) => ({ [path]: value }))]];
    }),
  ];
  return Object.fromEntries(entries);
}

function flat(parts: Readonly<Record<string, Flat>>): Flat {
  return Object.assign({}, ...Object.values(parts)) as Flat;
}

function familyOf(family: readonly string[], percent: number, asOf: CalendarDate): fc.Arbitrary<Flat> {
  const one = (path: string): fc.Arbitrary<unknown> => maybe(recordedValue(path, asOf), percent);
  // Most people that rules are about have a known status.
  const status = maybe(recordedValue("disease.status", asOf), Math.max(percent, 80));
  const [first = "", second = ""] = family;
  return fc.tuple(first === "disease.status" ? status : one(first), one(second)).map(([a, b]) => {
    const together = { [first]: a, [second]: b };
    return contradict(together) ? { [first]: a } : together;
  });
}

function contradict(known: Flat): boolean {
  const status = known["disease.status"];
  const diagnosed = known["disease.diagnosed"];
  const systems = known["disease.organSystems"];
  const units = known["care.followedAt"];
  const codes = known["disease.codes"];
  const weeks = known["reproduction.gestationalWeeks"];
  return (
    (status !== undefined && diagnosed !== undefined && (status === "confirmed") === (diagnosed === "no")) ||
    (Array.isArray(systems) && systems.length >= 2 && known["disease.multiOrgan"] === false) ||
    (Array.isArray(systems) && systems.includes("none") && known["disease.multiOrgan"] === true) ||
    (known["care.dischargedToGeneralPractice"] === true &&
      Array.isArray(units) &&
      units.some((unit) => hospitalUnits.includes(String(unit)))) ||
    (Array.isArray(codes) &&
      known["disease.praderWilliSyndrome"] === false &&
      meansPraderWilli(codes.flatMap((code) => readCode(String(code)) ?? []))) ||
    (weeks !== undefined &&
      known["reproduction.pregnancy"] !== undefined &&
      known["reproduction.pregnancy"] !== "pregnant")
  );
}

function recordedValue(path: string, asOf: CalendarDate): fc.Arbitrary<unknown> {
  const fact = coreVocabulary.get(path);
  return fact !== undefined && isRecorded(fact) ? valueOf(path, fact, asOf) : fc.constant(undefined);
}

/** Shrinks towards unknown. */
function maybe(value: fc.Arbitrary<unknown>, percent: number): fc.Arbitrary<unknown> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 100 - percent, arbitrary: fc.constant(undefined) },
    { weight: percent, arbitrary: value },
  );
}

function valueOf(path: string, fact: RecordedFact, asOf: CalendarDate): fc.Arbitrary<unknown> {
  switch (fact.type) {
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...Object.keys(fact.values));
    case "set":
      return arbitraryMembers(Object.keys(fact.values));
    case "codes":
      return fc.subarray(["ORPHA:739", "ICD-10:Q87.1", "OMIM:176270", "SKS:DQ871D", "SKS:DF84"], { maxLength: 3 });
    case "integer":
      return fc.oneof(
        fc.constantFrom(...[0, 2, 3, 11, 12, 13, 17, 18, 19].filter((value) => value >= fact.min && value <= fact.max)),
        fc.integer({ min: fact.min, max: fact.max }),
      );
    case "date":
      return path === "person.birthDate" ? arbitraryBirthDate(asOf) : arbitraryPastDay(asOf);
    case "event":
      return fc.oneof(
        { weight: 3, arbitrary: arbitraryPastDay(asOf) },
        { weight: 1, arbitrary: fc.constant("unknown-date") },
        { weight: 3, arbitrary: fc.constant("no") },
      );
  }
}

/** At most three of the values. */
function fewOf(values: readonly string[], minLength: number): fc.Arbitrary<string[]> {
  return fc.subarray([...values], { minLength, maxLength: Math.min(3, values.length) });
}

/** Members that go together: `none` and `nowhere` stand alone. */
function arbitraryMembers(values: readonly string[]): fc.Arbitrary<readonly string[]> {
  const lonely: readonly string[] = values.filter((value) => value === "none" || value === "nowhere");
  const others = fewOf(
    values.filter((value) => !lonely.includes(value)),
    0,
  );
  return lonely.length === 0
    ? others
    : fc.oneof({ weight: 4, arbitrary: others }, { weight: 1, arbitrary: fc.constant(lonely) });
}

/** A day up to `asOf`: today, around one to three months ago, around a year ago, or any day of forty years. */
export function arbitraryPastDay(asOf: CalendarDate): fc.Arbitrary<CalendarDate> {
  const days = fc.oneof(
    fc.constantFrom(0, 1, 28, 29, 30, 31, 58, 59, 60, 61, 62, 88, 89, 90, 91, 92, 93, 364, 365, 366),
    fc.nat(14_600),
  );
  return days.map((ago) => latestOf("1900-01-01", shiftDays(asOf, -ago)));
}

/** Birthdays on, the day before and the day after the evaluation date, at the ages that the model's rules turn on. */
function arbitraryBirthDate(asOf: CalendarDate): fc.Arbitrary<CalendarDate> {
  const onTheEdge = fc
    .tuple(fc.constantFrom(0, 1, 15, 16, 17, 18, 19, 25, 65), fc.constantFrom(-1, 0, 1))
    .map(([years, days]) => shiftDays(yearsBefore(asOf, years), days));
  const leapDay = fc.constantFrom("2000-02-29", "2008-02-29", "1960-02-29");
  return fc
    .oneof(
      { weight: 6, arbitrary: onTheEdge },
      { weight: 3, arbitrary: arbitraryPastDay(asOf) },
      { weight: 1, arbitrary: leapDay },
    )
    .map((date) => (date > asOf ? asOf : latestOf("1900-01-01", date)));
}

const namedConditions = Object.entries(smallNames.conditions).map(([name, { when }]) => named(name, when));

/** A condition over the handful, of every operator and group. */
export const arbitraryCondition: fc.Arbitrary<Condition> = conditionOf(3);

function conditionOf(depth: number): fc.Arbitrary<Condition> {
  const leaf = arbitraryLeaf();
  if (depth === 0) return leaf;
  const below = conditionOf(depth - 1);
  const several = fc.array(below, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: several.map((of): Condition => ({ kind: "all", of })) },
    { weight: 2, arbitrary: several.map((of): Condition => ({ kind: "any", of })) },
    { weight: 1, arbitrary: below.map((of): Condition => ({ kind: "not", of })) },
    { weight: 1, arbitrary: fc.constantFrom(...namedConditions) },
  );
}

/** An age at an event is asked only together with whether the event has happened: otherwise there may be no such age. */
function arbitraryLeaf(): fc.Arbitrary<Condition> {
  return fc
    .constantFrom(...handful.filter((path) => path !== "person.birthDate"), ...derivedOfHandful)
    .chain((path): fc.Arbitrary<Condition> =>
      path === "disease.ageYearsAtDiagnosis"
        ? leafOn(path).map((leaf) => all(happened("disease.diagnosed"), leaf))
        : leafOn(path),
    );
}

function leafOn(path: string): fc.Arbitrary<Leaf> {
  const fact = coreVocabulary.get(path);
  switch (fact?.type) {
    case "boolean":
      return oneOrNoneOf(path, fc.constantFrom([true], [false]));
    case "enum":
      return oneOrNoneOf(path, fewOf(Object.keys(fact.values), 1));
    case "set":
      // Of the many diagnoses those that the codes of generated people tell apart.
      return includesOf(
        path,
        fewOf("derived" in fact ? ["prader-willi", "noonan", "rett"] : Object.keys(fact.values), 1),
      );
    case "codes":
      return includesOf(path, fc.subarray(["ORPHA:739", "OMIM:176270"], { minLength: 1 }));
    case "integer":
      return comparisonOf(path, fact.unit === "years" ? "limitAgeYears" : "limitWeek");
    default:
      return fc
        .constantFrom<Leaf["operator"] & ("happened" | "not-happened")>("happened", "not-happened")
        .map((operator) => ({
          kind: "leaf",
          fact: path,
          operator,
        }));
  }
}

function oneOrNoneOf(
  fact: string,
  values: fc.Arbitrary<readonly (Constant | ParameterReference)[]>,
): fc.Arbitrary<Leaf> {
  return fc
    .tuple(fc.constantFrom("is-one-of" as const, "is-none-of" as const), values)
    .map(([operator, list]) => ({ kind: "leaf", fact, operator, values: list }));
}

function includesOf(fact: string, values: fc.Arbitrary<readonly string[]>): fc.Arbitrary<Leaf> {
  return fc
    .tuple(fc.constantFrom("includes-any" as const, "includes-none" as const), values)
    .map(([operator, list]) => ({ kind: "leaf", fact, operator, values: list }));
}

function comparisonOf(fact: string, parameter: string): fc.Arbitrary<Leaf> {
  const number = fc.oneof(fc.constantFrom(12, 15, 16, 18, 25), fc.constant({ parameter }));
  const compared = fc
    .tuple(fc.constantFrom("less-than" as const, "at-most" as const, "more-than" as const, "at-least" as const), number)
    .map(([operator, value]): Leaf => ({ kind: "leaf", fact, operator, value }));
  return fc.oneof(
    { weight: 3, arbitrary: compared },
    {
      weight: 1,
      arbitrary: oneOrNoneOf(
        fact,
        number.map((value) => [value]),
      ),
    },
  );
}

/** A rule over the handful; whom it is about is always the gate. */
export const arbitraryRule: fc.Arbitrary<Rule> = fc
  .record({
    when: arbitraryCondition,
    statements: fc.subarray(Object.keys(smallNames.statements)),
    laws: fc.subarray(Object.keys(smallNames.laws)),
    subject: fc.constantFrom("referral", "plan"),
    act: fc.constantFrom("refer" as const, "discuss" as const, "offer" as const),
    strength: fc.constantFrom("must" as const, "should" as const, "may" as const),
    responsible: fc.constantFrom("hospital", "unnamed"),
    alternatives: fc.subarray(["css", "clinical-genetics"]),
    involves: fc.subarray(["paediatrics", "patient"]),
    due: fc.option(
      fc.record({
        within: fc.constantFrom(
          { amount: 3, unit: "months" as const },
          { amount: 30, unit: "days" as const },
          { parameter: "referralWithin" },
        ),
        after: fc.subarray(["disease.diagnosed", "function.reducedFunctionEstablished"], { minLength: 1 }),
      }),
      { nil: undefined },
    ),
    lapses: fc.constantFrom(undefined, { at: { amount: 18, unit: "years" as const }, after: "person.birthDate" }),
    shownUntil: fc.option(arbitraryCondition, { nil: undefined, freq: 2 }),
    fulfilledBy: fc.option(fc.oneof(fc.constant<Condition>(happened("municipality.referral")), arbitraryCondition), {
      nil: undefined,
    }),
  })
  .map(({ when, statements, laws, due, lapses, fulfilledBy, shownUntil, ...recommend }) =>
    ruleOf({
      when: all(named("in-scope", inScope), when),
      statements,
      laws,
      recommend: {
        ...recommend,
        text: { da: "Henvis senest efter {referralWithin} måneder.", en: "Refer within {referralWithin} months." },
        ...(due && { due }),
        ...(lapses && { lapses }),
        ...(fulfilledBy && { fulfilledBy }),
        ...(shownUntil && { shownUntil }),
      },
    }),
  );

/** One to six rules over the handful; many of them merge. */
export const arbitraryProgramme: fc.Arbitrary<Programme> = fc
  .array(arbitraryRule, { minLength: 1, maxLength: 6 })
  .map((written) => {
    const rules = written.map((rule, index) => ({ ...rule, id: `rule-${String(index + 1)}` }));
    return Object.assign(programmeOf(rules), { [fc.toStringMethod]: () => fc.stringify(rules) });
  });

/** Facts by path as a situation writes them. */
export function nested(facts: Flat): Situation {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of Object.entries(facts)) {
    const [group = "", name = ""] = path.split(".");
    if (value !== undefined) groups[group] = { ...groups[group], [name]: value };
  }
  return groups;
}

/** The known facts of a situation by path. */
export function flattened(situation: Situation): Record<string, unknown> {
  const groups = Object.entries(situation) as [string, Readonly<Record<string, unknown>> | null | undefined][];
  return Object.fromEntries(
    groups.flatMap(([group, facts]) =>
      Object.entries(facts ?? {}).flatMap(([name, value]) =>
        (value ?? undefined) === undefined ? [] : [[`${group}.${name}`, value]],
      ),
    ),
  );
}

/** Calendar arithmetic of the tests' own, so that they do not check the library by itself. */
export function shiftDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function yearsBefore(date: CalendarDate, years: number): CalendarDate {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return new Date(Date.UTC(year - years, month - 1, day)).toISOString().slice(0, 10);
}

export function latestOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}
