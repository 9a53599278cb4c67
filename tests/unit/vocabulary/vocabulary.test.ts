import { describe, expect, it } from "vitest";
import type { RecordedFact } from "../../../src/vocabulary/fact.js";
import { hospitalUnits } from "../../../src/vocabulary/hospital-units.js";
import { coreVocabulary, groupsOf, isRecorded, recordedBehind } from "../../../src/vocabulary/vocabulary.js";
import type { Text } from "../../../src/text/text.js";

const facts = [...coreVocabulary];
const recorded = facts.flatMap(([path, fact]): [string, RecordedFact][] => (isRecorded(fact) ? [[path, fact]] : []));
const derived = facts.filter(([, fact]) => !isRecorded(fact));

/** Where a text is empty, untrimmed, ends in a full stop or is the same in both languages' script of nothing. */
const poor = (text: Text): boolean =>
  [text.da, text.en].some((one) => one === "" || one !== one.trim() || one.endsWith("."));

describe("the core vocabulary", () => {
  it("has facts of every type, recorded and derived", () => {
    expect(new Set(recorded.map(([, { type }]) => type))).toEqual(
      new Set(["boolean", "event", "enum", "set", "integer", "date", "codes"]),
    );
    expect(recorded.length).toBeGreaterThan(150);
    expect(derived.length).toBeGreaterThan(3);
  });

  it("names every fact group.name in camel case", () => {
    expect(facts.map(([path]) => path).filter((path) => !/^[a-z]+\.[a-z][a-zA-Z]*$/.test(path))).toEqual([]);
  });

  it("has a label in Danish and English for every fact, without a full stop", () => {
    expect(facts.filter(([, { label }]) => poor(label)).map(([path]) => path)).toEqual([]);
  });

  it("gives no two facts the same label", () => {
    const labels = facts.map(([, { label }]) => label.da);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it("asks for every recorded fact with a question that ends in a question mark, and says who can answer", () => {
    const unasked = recorded.filter(([, { question, answeredBy }]) => {
      const isQuestion = [question.da, question.en].every((one) => /^\p{Lu}.*\?$/su.test(one));
      return !isQuestion || answeredBy.length === 0 || new Set(answeredBy).size !== answeredBy.length;
    });
    expect(unasked.map(([path]) => path)).toEqual([]);
  });

  it("says yes and no of every boolean and event, recorded or derived, in two different clauses", () => {
    const silent = facts.filter(([, fact]) => {
      if (fact.type !== "boolean" && fact.type !== "event") return false;
      const { yes, no } = fact.says;
      return poor(yes) || poor(no) || yes.da === no.da || yes.en === no.en;
    });
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it("has words in both languages for at least two different values of every choice and list", () => {
    const wordless = facts.filter(([, fact]) => {
      if (!("values" in fact)) return false;
      const words = Object.values(fact.values);
      return words.length < 2 || words.some(poor) || new Set(words.map(({ da }) => da)).size < words.length;
    });
    expect(wordless.map(([path]) => path)).toEqual([]);
  });

  it("writes every value in kebab case, and none as a word that YAML may read as true or false", () => {
    const values = facts.flatMap(([, fact]) => ("values" in fact ? Object.keys(fact.values) : []));
    expect(values.filter((value) => !/^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/.test(value))).toEqual([]);
    expect(values.filter((value) => /^(yes|no|on|off|y|n|true|false|null)$/i.test(value))).toEqual([]);
  });

  it("has `none` in every open list, where it closes the list, and in no exhaustive one", () => {
    const wrong = recorded.filter(([, fact]) => {
      if (fact.type !== "set") return false;
      return Object.hasOwn(fact.values, "none") === fact.exhaustive;
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it("bounds every recorded number from below and above", () => {
    const unbounded = recorded.filter(([, fact]) => fact.type === "integer" && !(0 <= fact.min && fact.min < fact.max));
    expect(unbounded.map(([path]) => path)).toEqual([]);
  });
});

describe("derived facts", () => {
  it("are computed from recorded facts that exist", () => {
    for (const [path] of derived) {
      const behind = recordedBehind(path, coreVocabulary);
      expect(behind.length, path).toBeGreaterThan(0);
      for (const source of behind)
        expect(
          recorded.map(([name]) => name),
          path,
        ).toContain(source);
    }
  });

  it("count years between days, look for members that their list has, or tell diagnoses from codes", () => {
    for (const [path, fact] of derived) {
      if (isRecorded(fact)) continue;
      if (fact.derived.kind === "includes-any") {
        const list = coreVocabulary.get(fact.derived.of);
        const values = list?.type === "set" ? Object.keys(list.values) : [];
        expect(values, path).toEqual(expect.arrayContaining([...fact.derived.members]));
        if (fact.derived.falseWhen !== undefined)
          expect(coreVocabulary.get(fact.derived.falseWhen)?.type, path).toBe("boolean");
      } else if (fact.derived.kind === "diagnoses") {
        expect(coreVocabulary.get(fact.derived.of)?.type, path).toBe("codes");
      } else {
        const ends = [fact.derived.from, fact.derived.to].filter((end) => end !== "asOf");
        for (const end of ends) expect(["date", "event"], path).toContain(coreVocabulary.get(end)?.type);
      }
    }
  });

  it("mean by a hospital unit what the contradictions mean by it", () => {
    const fact = coreVocabulary.get("care.followedInHospital");
    const members =
      fact !== undefined && !isRecorded(fact) && fact.derived.kind === "includes-any" ? fact.derived.members : [];
    expect([...members].sort()).toEqual([...hospitalUnits].sort());
  });
});

describe("what a fact rests on", () => {
  it.each([
    ["disease.diagnosed", ["disease.diagnosed"]],
    ["person.ageYears", ["person.birthDate"]],
    ["disease.ageYearsAtDiagnosis", ["person.birthDate", "disease.diagnosed"]],
    ["care.followedAtCss", ["care.followedAt"]],
    ["disease.diagnoses", ["disease.codes"]],
    ["disease.possibleDiagnoses", ["disease.codes"]],
    ["no.such", ["no.such"]],
  ])("%s rests on %j", (path, expected) => {
    expect(recordedBehind(path, coreVocabulary)).toEqual(expected);
  });
});

describe("the groups", () => {
  it("stand in the order in which a reader meets them, each once", () => {
    const groups = groupsOf(coreVocabulary);
    expect(groups.slice(0, 3)).toEqual(["person", "suspicion", "disease"]);
    expect(new Set(groups).size).toBe(groups.length);
  });

  it("are names only: `__proto__` and `constructor` are no facts", () => {
    expect(coreVocabulary.get("__proto__")).toBeUndefined();
    expect(coreVocabulary.get("constructor")).toBeUndefined();
  });
});
