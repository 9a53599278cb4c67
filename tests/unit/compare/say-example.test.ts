import { describe, expect, it } from "vitest";
import { sayExample } from "../../../src/compare/say-example.js";
import type { Situation } from "../../../src/vocabulary/situation.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";

const said = (situation: Situation): readonly string[] =>
  Object.values(sayExample({ asOf: "2026-03-01", situation }, coreVocabulary));

describe("an example in words", () => {
  it("has an age instead of a day of birth, and then what is known", () => {
    const situation: Situation = {
      person: { birthDate: "2008-03-02" },
      disease: { diagnosed: "2026-01-10", complex: false },
      css: { note: "no" },
    };
    expect(said(situation)).toEqual([
      "en person på 17 år: diagnosen er stillet (10. januar 2026), sygdommen er vurderet som ikke kompleks, og der " +
        "ligger ikke et notat fra Center for Sjældne Sygdomme i journalen",
      "a person aged 17: the diagnosis has been made (10 January 2026), the disease is judged not to be complex, and " +
        "no note from the Centre for Rare Diseases is in the record",
    ]);
  });

  it("is a child under 1 on the day before the first birthday, and 1 year old on it", () => {
    expect(said({ person: { birthDate: "2025-03-02" } })).toEqual(["et barn under 1 år", "a child under 1 year old"]);
    expect(said({ person: { birthDate: "2025-03-01" } })).toEqual(["en person på 1 år", "a person aged 1"]);
  });

  it("says only what is recorded when the age is not known", () => {
    expect(said({ disease: { status: "confirmed" } })).toEqual([
      "en person, om hvem dette vides: personens diagnostiske status er en bekræftet sjælden sygdom",
      "a person of whom this is known: the person's diagnostic status is a confirmed rare disease",
    ]);
  });

  it("says of an open list that is whole that there is nothing else on it", () => {
    const of = (situation: Situation, closed: readonly string[]): readonly string[] =>
      Object.values(sayExample({ asOf: "2026-03-01", situation, closed }, coreVocabulary));
    expect(of({ disease: { organSystems: ["eyes"] } }, ["disease.organSystems"])).toEqual([
      "en person, om hvem dette vides: de påvirkede organsystemer omfatter øjnene og ikke andet",
      "a person of whom this is known: the affected organ systems includes the eyes and nothing else",
    ]);
    expect(of({}, ["disease.codes"])).toEqual([
      "en person, om hvem dette vides: koderne for den sjældne sygdom er oplyst som »ingen«",
      "a person of whom this is known: for the codes of the rare disease the answer is “none”",
    ]);
  });

  it("is anybody when nothing needs to be known", () => {
    expect(said({})).toEqual(["en hvilken som helst person", "anybody"]);
  });
});
