import * as fc from "fast-check";
import { lonelyMembers } from "../../cells/cells-of.js";
import { assertNever } from "../../truth/condition.js";
import type { IntegerFact } from "../../vocabulary/fact.js";
import { isRecorded } from "../../vocabulary/vocabulary.js";
import type { Boundaries } from "./boundaries.js";
import { arbitraryDay, type DrawnDay } from "./drawn-day.js";

/** A value, or a day that waits for the evaluation date. */
export type DrawnValue = { readonly value: unknown } | { readonly day: DrawnDay };

/** Codes that no programme need know: an exact one, a coarse one, one of a disease that is not rare. */
const otherCodes = ["ORPHA:778", "ICD-10:Q87.1", "ICD-10:Q87", "ICD-10:J45.0"];

/** What may be recorded of a fact, often at and on either side of what the programme compares it with. */
export function arbitraryValue(path: string, boundaries: Boundaries): fc.Arbitrary<DrawnValue> {
  const fact = boundaries.vocabulary.get(path);
  if (fact === undefined || !isRecorded(fact)) throw new Error(`no fact is recorded as ${path}`);
  const words = [...(boundaries.words.get(path) ?? [])];
  const gating = [...(boundaries.gateWords.get(path) ?? [])];
  switch (fact.type) {
    case "boolean":
      return fc.boolean().map(asValue);
    case "enum":
      return arbitraryChoice(Object.keys(fact.values), [words, gating]).map(asValue);
    case "set":
      return arbitraryMembers(Object.keys(fact.values), words).map(asValue);
    case "codes":
      return arbitraryCodes(words, gating, boundaries).map(asValue);
    case "integer":
      return arbitraryNumber(fact, [...(boundaries.numbers.get(path) ?? [])]).map(asValue);
    case "date":
      return dayOf(path, boundaries);
    case "event":
      return fc.oneof(
        { weight: 3, arbitrary: fc.constant(asValue("no")) },
        { weight: 1, arbitrary: fc.constant(asValue("unknown-date")) },
        { weight: 4, arbitrary: dayOf(path, boundaries) },
      );
    default:
      return assertNever(fact);
  }
}

function asValue(value: unknown): DrawnValue {
  return { value };
}

function dayOf(path: string, { turns }: Boundaries): fc.Arbitrary<DrawnValue> {
  const years = path === "person.birthDate" ? 100 : 40;
  return arbitraryDay(turns.get(path) ?? [], years).map((day) => ({ day }));
}

/** Any of the values, and as often one of each list of them that is not empty. */
function arbitraryChoice(values: readonly string[], lists: readonly (readonly string[])[]): fc.Arbitrary<string> {
  const some = lists.map((list) => values.filter((value) => list.includes(value))).filter((list) => list.length > 0);
  return fc.oneof(...[values, ...some].map((list) => fc.constantFrom(...list)));
}

/** At most three of the values. */
export function fewOf<T>(values: readonly T[], minLength = 0): fc.Arbitrary<T[]> {
  return fc.subarray([...values], { minLength, maxLength: Math.min(3, values.length) });
}

/** Members that go together: `none` and `nowhere` stand alone (D32). */
function arbitraryMembers(values: readonly string[], named: readonly string[]): fc.Arbitrary<readonly string[]> {
  const isLonely = (value: string): boolean => lonelyMembers.includes(value);
  const others = values.filter((value) => !isLonely(value));
  const alone = values.filter(isLonely).map((value) => [value]);
  return fc.oneof(
    { weight: 3, arbitrary: fewOf(others) },
    { weight: 2, arbitrary: fewOf(others.filter((value) => named.includes(value))) },
    ...(alone.length === 0 ? [] : [{ weight: 1, arbitrary: fc.constantFrom(...alone) }]),
  );
}

/** Codes of the diagnoses that conditions name and of none of them. */
function arbitraryCodes(
  words: readonly string[],
  gating: readonly string[],
  { facts }: Boundaries,
): fc.Arbitrary<readonly string[]> {
  const inferring = facts.includes("disease.praderWilliSyndrome") ? ["ORPHA:739", "SKS:DQ871E"] : [];
  const named = [...words, ...inferring];
  return fc.oneof(
    { weight: 3, arbitrary: fewOf(named) },
    { weight: 1, arbitrary: fewOf([...named.slice(0, 4), ...otherCodes]) },
    ...(gating.length === 0 ? [] : [{ weight: 8, arbitrary: fewOf(gating, 1) }]),
  );
}

function arbitraryNumber({ min, max }: IntegerFact, constants: readonly number[]): fc.Arbitrary<number> {
  const around = [min, max, ...constants.flatMap((constant) => [constant, constant - 1, constant + 1])];
  const possible = around.map(Math.floor).filter((value) => value >= min && value <= max);
  return fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...new Set(possible)) },
    { weight: 1, arbitrary: fc.integer({ min, max }) },
  );
}
