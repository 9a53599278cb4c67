import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { helpline2024, arbitraryPopulation } from "../../../src/testing.js";
import { wholeYears } from "../../../src/calendar/whole-years.js";
import { checkSituation } from "../../../src/vocabulary/check-situation.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { seed } from "../../property/seed.js";

const asOf = "2026-03-01";
const size = 4_000;
const [population = []] = fc.sample(arbitraryPopulation({ asOf, size }), { seed, numRuns: 1 });
const ages = population.map(({ person }) => wholeYears(person?.birthDate ?? "", asOf) ?? -1);
const share = (count: number): number => (100 * count) / size;

/**
 * The printed shares are rounded to whole per cents, and of 4,000 people a share strays by 0.8 points (one standard
 * deviation) at most; 2.5 points are three of those.
 */
const isNear = (counted: number, printed: number): boolean => Math.abs(counted - printed) < 2.5;

describe("a population as the enquiries to the Helpline in 2024 were about", () => {
  it("is as large as was asked for, and nobody in it contradicts himself", () => {
    expect(population).toHaveLength(size);
    expect(population.flatMap((one) => checkSituation(one, coreVocabulary, { asOf }))).toEqual([]);
    expect(fc.sample(arbitraryPopulation({ asOf }), { seed, numRuns: 1 })[0]).toHaveLength(100);
  });

  it("has the ages of the report: 40 % under 15, 18 % from 15 to 29, 42 % of 30 and over", () => {
    const { percent } = helpline2024.figures.age;
    expect(percent).toEqual({ "0-14": 40, "15-29": 18, "30-": 42 });
    const count = (from: number, to: number): number => share(ages.filter((age) => from <= age && age <= to).length);
    expect(isNear(count(0, 14), percent["0-14"])).toBe(true);
    expect(isNear(count(15, 29), percent["15-29"])).toBe(true);
    expect(isNear(count(30, 89), percent["30-"])).toBe(true);
    expect(ages).toEqual(expect.arrayContaining([0, 14, 15, 29, 30, 89]));
  });

  it("has the statuses of the report: 81 % diagnosed, 4 % under work-up, 6 % whom nobody has assessed, 10 % neither", () => {
    const { percent } = helpline2024.figures.status;
    expect(Object.values(percent)).toEqual([81, 4, 6, 10]);
    // They sum to 101.
    const isAs = (status: string | undefined, printed: number): boolean =>
      isNear(share(population.filter(({ disease }) => disease?.status === status).length), printed / 1.01);
    expect(isAs("confirmed", percent["rare-diagnosis"])).toBe(true);
    expect(isAs("under-workup", percent["under-workup"])).toBe(true);
    expect(isAs(undefined, percent["believed-by-the-enquirer"])).toBe(true);
    expect(isAs("none", percent["no-rare-diagnosis"])).toBe(true);
  });

  it("says nothing of what there is no figure for", () => {
    const known = population.flatMap((one) =>
      Object.entries(one).flatMap(([group, facts]) => Object.keys(facts ?? {}).map((name) => `${group}.${name}`)),
    );
    expect(new Set(known)).toEqual(new Set(["person.birthDate", "disease.status"]));
    expect([...coreVocabulary.keys()].filter((path) => /sex|gender/i.test(path))).toEqual([]);
  });

  it("is somebody of a possible age on the first day that there is, too", () => {
    const [first = []] = fc.sample(arbitraryPopulation({ asOf: "1900-01-01", size: 20 }), { seed, numRuns: 1 });
    expect(first.flatMap((one) => checkSituation(one, coreVocabulary, { asOf: "1900-01-01" }))).toEqual([]);
  });
});

it("every figure has its group of people, its heading in the report, and how it is drawn", () => {
  for (const { percent, section, drawn } of Object.values(helpline2024.figures)) {
    const sum = Object.values<number>(percent).reduce((all, one) => all + one, 0);
    expect([99, 100, 101]).toContain(sum);
    expect(section).toMatch(/henvend/i);
    expect([drawn.da, drawn.en].every((text) => /^(som|as|ikke|not)/.test(text))).toBe(true);
  }
});
