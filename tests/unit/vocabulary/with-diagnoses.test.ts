import { describe, expect, it } from "vitest";
import type { Diagnosis } from "../../../src/vocabulary/diagnosis.js";
import { know } from "../../../src/vocabulary/know.js";
import type { KnownFacts } from "../../../src/vocabulary/known-facts.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { withDiagnoses } from "../../../src/vocabulary/with-diagnoses.js";

const own: Diagnosis = {
  da: "Egen sygdom",
  en: "Own disease",
  codes: [
    { code: "SKS:DQ871H", relation: "exact" },
    { code: "ICD-10:Q87.1", relation: "broader" },
  ],
};
const vocabulary = withDiagnoses(coreVocabulary, { "own-disease": own });

function facts(...codes: readonly string[]): KnownFacts {
  return know({ disease: { codes } }, vocabulary, { asOf: "2026-03-01" });
}

describe("a vocabulary with diagnoses of a programme's own", () => {
  it("knows them beside the built-in ones, by name and by code", () => {
    for (const path of ["disease.diagnoses", "disease.possibleDiagnoses"]) {
      const fact = vocabulary.get(path);
      const values = fact !== undefined && "values" in fact ? fact.values : {};
      expect(values["own-disease"]).toEqual({ da: "Egen sygdom", en: "Own disease" });
      expect(values["rett"]).toEqual({ da: "Retts syndrom", en: "Rett syndrome" });
    }
    expect(facts("SKS:DQ871H", "ORPHA:778").get("disease.diagnoses")).toMatchObject({
      members: ["own-disease", "rett"],
    });
    expect(facts("ICD-10:Q87.1").get("disease.possibleDiagnoses")).toMatchObject({
      members: ["noonan", "own-disease", "prader-willi", "silver-russell"],
    });
  });

  it("takes its letter code for its own: it no longer leaves the others possible", () => {
    expect(facts("SKS:DQ871H").get("disease.possibleDiagnoses")).toMatchObject({ members: [] });
    const before = know({ disease: { codes: ["SKS:DQ871H"] } }, coreVocabulary, { asOf: "2026-03-01" });
    expect(before.get("disease.possibleDiagnoses")).toMatchObject({
      members: ["noonan", "prader-willi", "silver-russell"],
    });
  });

  it("is otherwise the same, and the same thing when there are none", () => {
    expect([...vocabulary.keys()]).toEqual([...coreVocabulary.keys()]);
    expect(vocabulary.get("disease.codes")).toBe(coreVocabulary.get("disease.codes"));
    expect(withDiagnoses(coreVocabulary, {})).toBe(coreVocabulary);
    expect(coreVocabulary.get("disease.diagnoses")).not.toHaveProperty(["values", "own-disease"]);
  });
});
