import { describe, expect, it } from "vitest";
import { InvalidOptionError } from "../../../src/diagnostics/errors.js";
import { declaredDifferently, vocabularyOf, vocabularyOfAll } from "../../../src/language/vocabulary-of.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { only } from "../../../src/testing/run-scenario.js";
import type { RecordedFact } from "../../../src/vocabulary/fact.js";
import { coreVocabulary, groupsOf } from "../../../src/vocabulary/vocabulary.js";
import { ownFacts, programmeWithOwnFacts } from "../../own-facts.js";
import { programmeOf } from "../../small-programme.js";

const centre = ownFacts["nf1.centre"];

function withFacts(id: string, facts: Readonly<Record<string, RecordedFact>>): ReturnType<typeof programmeOf> {
  return programmeOf([], { id, facts });
}

describe("the vocabulary of a programme", () => {
  it("is the core vocabulary itself when it has no facts of its own", () => {
    expect(vocabularyOf(genericModel)).toBe(coreVocabulary);
    expect(vocabularyOf(programmeOf([]))).toBe(coreVocabulary);
    expect(vocabularyOfAll([genericModel, programmeOf([])])).toBe(coreVocabulary);
    expect(vocabularyOfAll([])).toBe(coreVocabulary);
  });

  it("is the core vocabulary with its own facts at the end", () => {
    const vocabulary = vocabularyOf(programmeWithOwnFacts);
    expect([...vocabulary].slice(0, coreVocabulary.size)).toEqual([...coreVocabulary]);
    expect([...vocabulary].slice(coreVocabulary.size)).toEqual(Object.entries(ownFacts));
    expect(groupsOf(vocabulary).at(-1)).toBe("nf1");
  });

  it("is made once, also for the programme with fewer of its rules", () => {
    const vocabulary = vocabularyOf(programmeWithOwnFacts);
    expect(vocabularyOf(programmeWithOwnFacts)).toBe(vocabulary);
    expect(vocabularyOf(only(programmeWithOwnFacts, { "share-care": "applies" }))).toBe(vocabulary);
    expect(vocabularyOfAll([genericModel, programmeWithOwnFacts])).toBe(vocabulary);
  });

  it("never replaces a built-in fact", () => {
    const status = coreVocabulary.get("disease.status");
    expect(vocabularyOf(withFacts("bad", { "disease.status": centre })).get("disease.status")).toBe(status);
  });
});

describe("the vocabulary of several programmes", () => {
  const one = withFacts("one", { "nf1.centre": centre });
  const other = withFacts("other", { "oi.centre": centre, "nf1.signs": ownFacts["nf1.signs"] });

  it("has the facts of all of them", () => {
    const added = [...vocabularyOfAll([one, other]).keys()].slice(coreVocabulary.size);
    expect(added).toEqual(["nf1.centre", "oi.centre", "nf1.signs"]);
  });

  it("has a fact once that two declare alike, in whatever order it is written", () => {
    const { type, values, ...rest } = centre;
    const same = withFacts("same", { "nf1.centre": structuredClone({ ...rest, values, type }) });
    expect(vocabularyOfAll([one, same]).size).toBe(coreVocabulary.size + 1);
  });

  it("is refused when two declare a fact or a disease differently, with its name and theirs", () => {
    const another = { ...centre, label: { da: "centeret", en: "the centre" } };
    const text = { da: "en sygdom", en: "a disease" };
    const clash = programmeOf([], {
      id: "clash",
      facts: { "nf1.centre": another },
      diagnoses: { "a-disease": { ...text, codes: [] } },
    });
    const later = programmeOf([], {
      id: "later",
      diagnoses: { "a-disease": { ...text, codes: [{ code: "ORPHA:1", relation: "exact" }] } },
    });
    expect(() => vocabularyOfAll([one, other, clash, later])).toThrow(
      new InvalidOptionError(
        "the programmes declare differently: `nf1.centre` (`one`, `clash`), `a-disease` (`clash`, `later`)",
      ),
    );
    expect(declaredDifferently([one, other, clash])).toEqual([{ name: "nf1.centre", programmes: ["one", "clash"] }]);
  });
});
