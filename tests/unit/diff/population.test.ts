import { describe, expect, it } from "vitest";
import { diffProgrammes } from "../../../src/diff/diff-programmes.js";
import type { Programme } from "../../../src/language/programme.js";
import type { Situation } from "../../../src/vocabulary/situation.js";
import { all, any, child, compare, happened, is, programmeOf, ruleOf } from "../../small-programme.js";
import { asOf, only } from "./differences.js";

const aged = (years: number): Situation => ({ person: { birthDate: `${String(2026 - years) as `${number}`}-03-01` } });
const complex = (value: boolean, years: number): Situation => ({ ...aged(years), disease: { complex: value } });

function counts(old: Programme, now: Programme, population: readonly Situation[]) {
  const diff = diffProgrammes(old, now, { asOf, population });
  return [
    diff.population,
    ...diff.recommendations.flatMap(({ changes }) =>
      changes.map(({ kind, affected }) => [kind, affected?.people, affected?.undetermined]),
    ),
  ];
}

describe("a change counted among people", () => {
  it("concerns those to whom it happens; where too little is known it is not a no", () => {
    const old = programmeOf([ruleOf({ when: compare("person.ageYears", "less-than", 16) })]);
    const now = programmeOf([ruleOf({ when: child })]);
    const people = [aged(15), aged(16), aged(17), aged(18), {}];
    expect(counts(old, now, people)).toEqual([5, ["gained", 2, 1]]);
    expect(counts(now, old, people)).toEqual([5, ["lost", 2, 1]]);
  });

  it("is undetermined only where what is known does not speak against it", () => {
    const old = programmeOf([ruleOf({ when: all(child, is("disease.complex", true)) })]);
    const now = programmeOf([ruleOf({ when: child })]);
    // An adult is not affected whatever else becomes known; of a child it comes to the disease: before, it was a question.
    expect(counts(old, now, [aged(40), complex(true, 10), complex(false, 10), aged(10), {}])).toEqual([
      5,
      ["gained", 2, 1],
    ]);
  });

  it("is counted once a person, in however many ways it happens", () => {
    const old = programmeOf([ruleOf(only({ strength: "may" }))]);
    const rules = [ruleOf({ id: "a" }), ruleOf({ id: "b", when: any(happened("pal.appointed"), child) })];
    const now = programmeOf([...rules, ...old.rules]);
    const people: readonly Situation[] = [
      { disease: { status: "confirmed" }, ...aged(10) },
      { disease: { status: "none" }, ...aged(10) },
    ];
    expect(counts(old, now, people)).toContainEqual(["strength", 1, 0]);
  });

  it("of nobody is nobody, and without a population nothing is counted", () => {
    const [old, now] = [programmeOf([]), programmeOf([ruleOf({ when: child })])];
    expect(counts(old, now, [])).toEqual([0, ["gained", 0, 0]]);
    const diff = diffProgrammes(old, now, { asOf });
    expect([diff.population, diff.recommendations[0]?.changes[0]?.affected]).toEqual([undefined, undefined]);
  });
});
