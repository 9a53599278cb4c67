import { describe, expect, it } from "vitest";
import { reasonOf } from "../../../src/recommend/reason.js";
import { know } from "../../../src/vocabulary/know.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";

const reason = (situation: object, ...paths: readonly string[]): ReturnType<typeof reasonOf> =>
  reasonOf(paths, { facts: know(situation, coreVocabulary, { asOf: "2026-03-01" }), vocabulary: coreVocabulary });

describe("the facts that an outcome rests on", () => {
  it("have the values that a situation writes", () => {
    const situation = {
      person: { birthDate: "2019-05-04" },
      disease: { diagnosed: "2026-01-10", complex: true, organSystems: ["skin", "eyes"] },
      function: { reducedFunctionEstablished: "unknown-date" },
      municipality: { referral: "no" },
      reproduction: { familyFindings: ["none"] },
      transition: { kinds: [] },
    };
    const paths = [
      "person.ageYears",
      "disease.diagnosed",
      "disease.complex",
      "disease.organSystems",
      "function.reducedFunctionEstablished",
      "municipality.referral",
      "reproduction.familyFindings",
      "transition.kinds",
    ];
    expect(reason(situation, ...paths).because).toEqual({
      "person.ageYears": 6,
      "disease.diagnosed": "2026-01-10",
      "disease.complex": true,
      "disease.organSystems": ["eyes", "skin"],
      "function.reducedFunctionEstablished": "unknown-date",
      "municipality.referral": "no",
      "reproduction.familyFindings": ["none"],
      "transition.kinds": [],
    });
  });

  it("are said in both languages", () => {
    expect(
      reason(
        { person: { birthDate: "2019-05-04" }, disease: { diagnosed: "2026-01-10" } },
        "person.ageYears",
        "disease.diagnosed",
      ).why,
    ).toEqual({
      da: "personens alder er 6 år; diagnosen er stillet (10. januar 2026)",
      en: "the person's age is 6 years; the diagnosis has been made (10 January 2026)",
    });
  });

  it("leave out what is unknown and what no vocabulary has", () => {
    expect(reason({}, "person.ageYears", "no.such")).toEqual({ because: {}, why: { da: "", en: "" } });
  });
});
