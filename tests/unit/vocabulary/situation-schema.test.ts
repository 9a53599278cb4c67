import { describe, expect, it } from "vitest";
import type { RecordedFact } from "../../../src/vocabulary/fact.js";
import { factSchema, situationSchema } from "../../../src/vocabulary/situation-schema.js";
import { coreVocabulary, isRecorded } from "../../../src/vocabulary/vocabulary.js";

function accepts(path: string, value: unknown): boolean {
  const fact = coreVocabulary.get(path) as RecordedFact;
  return factSchema(fact).safeParse(value).success;
}

describe("what a fact may be", () => {
  it.each([
    ["disease.complex", [true, false], ["true", 1, null]],
    ["person.birthDate", ["2026-03-01", "1900-01-01"], ["unknown-date", "no", "2026-02-30", "1899-12-31", 20_260_301]],
    ["disease.diagnosed", ["2026-03-01", "unknown-date", "no"], [true, "yes", "2026-02-30"]],
    ["suspicion.grade", ["strong"], ["STRONG", "", 1]],
    ["reproduction.gestationalWeeks", [0, 45], [-1, 46, 12.5, "12", Number.NaN, Number.POSITIVE_INFINITY]],
    ["care.followedAt", [[], ["css-aarhus"]], ["css-aarhus", ["css-odense"], [1], new Array(201).fill("css-aarhus")]],
    ["disease.codes", [[], ["ORPHA:739"]], ["ORPHA:739", ["739"], [739]]],
  ])("%s", (path, right, wrong) => {
    for (const value of right) expect(accepts(path, value), JSON.stringify(value)).toBe(true);
    for (const value of wrong) expect(accepts(path, value), JSON.stringify(value)).toBe(false);
  });
});

describe("what a situation may be", () => {
  const schema = situationSchema(coreVocabulary);

  it("takes null for every group and every recorded fact", () => {
    const nulls: Record<string, Record<string, null>> = {};
    for (const [path, fact] of coreVocabulary) {
      const [group = "", name = ""] = path.split(".");
      if (isRecorded(fact)) nulls[group] = { ...nulls[group], [name]: null };
    }
    expect(schema.safeParse(nulls).success).toBe(true);
    expect(schema.safeParse(Object.fromEntries(Object.keys(nulls).map((group) => [group, null]))).success).toBe(true);
  });

  it("takes no other group, no other fact and no derived fact", () => {
    expect(schema.safeParse({ persons: {} }).success).toBe(false);
    expect(schema.safeParse({ person: { shoeSize: 38 } }).success).toBe(false);
    expect(schema.safeParse({ person: { ageYears: 17 } }).success).toBe(false);
  });
});
