import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/vocabulary/fact.js";
import { closedPaths, dayOf, know, valueAt, type KnowOptions } from "../../../src/vocabulary/know.js";
import type { Known } from "../../../src/vocabulary/known-facts.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";

const asOf = "2026-03-01";

/** What becomes known of a fact. */
function knownOf(path: string, situation: object, options: Partial<KnowOptions> = {}): Known | undefined {
  return know(situation, coreVocabulary, { asOf, ...options }).get(path);
}

describe("a fact that is not given", () => {
  it.each([
    ["nothing at all", {}],
    ["the group is empty", { disease: {} }],
    ["the group is null", { disease: null }],
    ["the group is undefined", { disease: undefined }],
    ["the fact is null", { disease: { complex: null, diagnosed: null, organSystems: null } }],
    ["the fact is undefined", { disease: { complex: undefined } }],
  ])("is unknown: %s", (_, situation) => {
    expect(know(situation, coreVocabulary, { asOf }).size).toBe(0);
  });

  it("is not taken from what every object inherits", () => {
    expect(know(Object.create({ disease: { complex: true } }) as object, coreVocabulary, { asOf }).size).toBe(0);
  });
});

describe("a fact that is given", () => {
  it("as true or false is that value", () => {
    expect(knownOf("disease.complex", { disease: { complex: true } })).toEqual({ type: "value", value: true });
    expect(knownOf("disease.complex", { disease: { complex: false } })).toEqual({ type: "value", value: false });
  });

  it("as a choice, a number or a date is that value; the number 0 is not unknown", () => {
    expect(knownOf("suspicion.grade", { suspicion: { grade: "strong" } })).toEqual({ type: "value", value: "strong" });
    expect(knownOf("reproduction.gestationalWeeks", { reproduction: { gestationalWeeks: 0 } })).toEqual({
      type: "value",
      value: 0,
    });
    expect(knownOf("person.birthDate", { person: { birthDate: "2019-05-04" } })).toEqual({
      type: "value",
      value: "2019-05-04",
    });
  });

  it.each([
    ["2026-01-10", { type: "event", happened: true, on: "2026-01-10" }],
    ["2026-03-01", { type: "event", happened: true, on: "2026-03-01" }],
    ["unknown-date", { type: "event", happened: true }],
    ["no", { type: "event", happened: false }],
  ])("as an event %j is known as such", (referral, expected) => {
    expect(knownOf("municipality.referral", { municipality: { referral } })).toEqual(expected);
  });
});

describe("a list", () => {
  it("of an exhaustive fact is the whole list, also when it is empty", () => {
    expect(knownOf("care.followedAt", { care: { followedAt: ["css-aarhus"] } })).toEqual({
      type: "set",
      members: ["css-aarhus"],
      complete: true,
    });
    expect(knownOf("transition.kinds", { transition: { kinds: [] } })).toEqual({
      type: "set",
      members: [],
      complete: true,
    });
  });

  it("of an open fact leaves the rest unknown, also when it is empty", () => {
    expect(knownOf("disease.organSystems", { disease: { organSystems: ["skin", "eyes"] } })).toEqual({
      type: "set",
      members: ["eyes", "skin"],
      complete: false,
    });
    expect(knownOf("disease.organSystems", { disease: { organSystems: [] } })).toEqual({
      type: "set",
      members: [],
      complete: false,
    });
  });

  it("that says `none` is complete, and keeps the word", () => {
    expect(knownOf("disease.organSystems", { disease: { organSystems: ["none"] } })).toEqual({
      type: "set",
      members: ["none"],
      complete: true,
    });
  });

  it("of codes stays open", () => {
    expect(knownOf("disease.codes", { disease: { codes: ["ORPHA:739"] } })).toEqual({
      type: "set",
      members: ["ORPHA:739"],
      complete: false,
    });
  });

  it("counts each member once, in any order", () => {
    const codes = ["OMIM:176270", "ORPHA:739", "OMIM:176270"];
    const units = ["gynaecology-obstetrics", "css-aarhus", "css-aarhus"];
    const facts = know({ disease: { codes }, care: { followedAt: units } }, coreVocabulary, { asOf });
    expect(facts.get("disease.codes")).toMatchObject({ members: ["OMIM:176270", "ORPHA:739"] });
    expect(facts.get("care.followedAt")).toMatchObject({ members: ["css-aarhus", "gynaecology-obstetrics"] });
    expect(codes).toEqual(["OMIM:176270", "ORPHA:739", "OMIM:176270"]);
  });
});

describe("codes", () => {
  it("are known in one spelling, however they are written, each once", () => {
    const codes = ["sks:q87.1e + TUL1", "ICD-10:DQ871", "SKS:Q871", "orpha: 739"];
    expect(knownOf("disease.codes", { disease: { codes } })).toEqual({
      type: "set",
      members: ["ICD-10:Q87.1", "ORPHA:739", "SKS:+TUL1", "SKS:DQ871E"],
      complete: false,
    });
  });
});

describe("the diagnoses that codes imply", () => {
  const implied = (codes: readonly string[] | undefined, options: Partial<KnowOptions> = {}): Known | undefined =>
    knownOf("disease.diagnoses", { disease: { codes } }, options);
  const closed = ["disease.codes"];

  it("are unknown while no code is", () => {
    expect(implied(undefined)).toBeUndefined();
  });

  it("are not all of them while there may be more codes", () => {
    expect(implied(["ORPHA:739"])).toEqual({ type: "set", members: ["prader-willi"], complete: false });
    expect(implied(["ICD-10:Q87.1"])).toEqual({ type: "set", members: [], complete: false });
  });

  it("are all of them when the codes are all there, and none of them leaves anything possible", () => {
    expect(implied(["ORPHA:739"], { closed })).toEqual({ type: "set", members: ["prader-willi"], complete: true });
    expect(implied(undefined, { closed })).toEqual({ type: "set", members: [], complete: true });
    expect(implied(["ORPHA:739", "ICD-10:Q85.0"], { closed })).toEqual({
      type: "set",
      members: ["prader-willi"],
      complete: false,
    });
  });
});

describe("the diagnoses that codes leave possible", () => {
  const possible = (codes: readonly string[] | undefined, options: Partial<KnowOptions> = {}): Known | undefined =>
    knownOf("disease.possibleDiagnoses", { disease: { codes } }, options);
  const three = ["noonan", "prader-willi", "silver-russell"];

  it("are unknown while no code is", () => {
    expect(possible(undefined)).toBeUndefined();
  });

  it("are tentative while there may be more codes: one of them may turn out to be the disease", () => {
    const tentative = { type: "set", complete: false, tentative: true };
    expect(possible(["ICD-10:Q87.1"])).toEqual({ ...tentative, members: three });
    expect(possible(["ICD-10:Q87.1", "ORPHA:648"])).toEqual({
      ...tentative,
      members: ["prader-willi", "silver-russell"],
    });
  });

  it("are these and no others when the codes are all there", () => {
    const closed = ["disease.codes"];
    expect(possible(["ICD-10:Q87.1"], { closed })).toEqual({ type: "set", members: three, complete: true });
    expect(possible(undefined, { closed })).toEqual({ type: "set", members: [], complete: true });
  });
});

describe("a group that counts as complete (D17)", () => {
  const closed = ["disease"];

  it("leaves a judgement and a permission unknown: nobody has judged or been asked (D1, D10, D14)", () => {
    expect(knownOf("disease.complex", {}, { closed })).toBeUndefined();
    expect(knownOf("consent.shareWithMunicipality", {}, { closed: ["consent"] })).toBeUndefined();
  });

  it("takes an absent judgement for `no` only when the judgement is closed by its own name", () => {
    expect(knownOf("disease.complex", {}, { closed: ["disease.complex"] })).toEqual({ type: "value", value: false });
  });

  it("makes an absent boolean false, an absent event not happened and an absent list empty", () => {
    expect(knownOf("disease.praderWilliSyndrome", {}, { closed })).toEqual({ type: "value", value: false });
    expect(knownOf("disease.complexityAssessed", {}, { closed })).toEqual({ type: "event", happened: false });
    expect(knownOf("disease.groups", {}, { closed })).toEqual({ type: "set", members: [], complete: true });
    expect(knownOf("disease.codes", {}, { closed })).toEqual({ type: "set", members: [], complete: true });
  });

  it("makes an absent open list say `none`, as a situation would", () => {
    expect(knownOf("disease.organSystems", {}, { closed })).toEqual({ type: "set", members: ["none"], complete: true });
  });

  it("leaves an absent choice, number and date unknown", () => {
    const facts = know({}, coreVocabulary, { asOf, closed: ["disease", "person", "reproduction"] });
    expect(facts.has("disease.status")).toBe(false);
    expect(facts.has("person.birthDate")).toBe(false);
    expect(facts.has("reproduction.gestationalWeeks")).toBe(false);
  });

  it("leaves what is given as it is, and makes an open list complete", () => {
    expect(knownOf("disease.complex", { disease: { complex: true } }, { closed })).toEqual({
      type: "value",
      value: true,
    });
    expect(knownOf("disease.organSystems", { disease: { organSystems: ["eyes"] } }, { closed })).toEqual({
      type: "set",
      members: ["eyes"],
      complete: true,
    });
  });

  it("says nothing about another group", () => {
    expect(know({}, coreVocabulary, { asOf, closed: ["css"] }).has("disease.complex")).toBe(false);
  });

  it("may be a single fact", () => {
    const facts = know({}, coreVocabulary, { asOf, closed: ["css.note"] });
    expect([...facts.keys()]).toEqual(["css.note"]);
  });

  it("never overrules what another fact says: a confirmed disease has been diagnosed", () => {
    expect(knownOf("disease.diagnosed", { disease: { status: "confirmed" } }, { closed })).toEqual({
      type: "event",
      happened: true,
    });
  });

  it("closes recorded facts only", () => {
    expect([...closedPaths(coreVocabulary, ["person"])]).not.toContain("person.ageYears");
    expect([...closedPaths(coreVocabulary, ["person.birthDate", "css.note"])]).toEqual([
      "person.birthDate",
      "css.note",
    ]);
    expect([...closedPaths(coreVocabulary, [])]).toEqual([]);
  });
});

describe("replaying an earlier day (D28)", () => {
  const options = { asOf: "2026-03-01", ignoreLater: true };

  it("an event after that day has not happened, one on the day has", () => {
    expect(knownOf("municipality.referral", { municipality: { referral: "2026-03-02" } }, options)).toEqual({
      type: "event",
      happened: false,
    });
    expect(knownOf("municipality.referral", { municipality: { referral: "2026-03-01" } }, options)).toEqual({
      type: "event",
      happened: true,
      on: "2026-03-01",
    });
  });

  it("a birth date after that day is unknown, and so is the age", () => {
    const facts = know({ person: { birthDate: "2026-03-02" } }, coreVocabulary, options);
    expect(facts.size).toBe(0);
    expect(knownOf("person.ageYears", { person: { birthDate: "2026-03-01" } }, options)).toEqual({
      type: "value",
      value: 0,
    });
  });
});

describe("replaying the time before a diagnosis (D28, D32)", () => {
  const facts = know({ disease: { status: "confirmed", diagnosed: "2026-03-02" } }, coreVocabulary, {
    asOf: "2026-03-01",
    ignoreLater: true,
  });

  it("the diagnosis has not been made", () => {
    expect(facts.get("disease.diagnosed")).toEqual({ type: "event", happened: false });
  });

  it("the status of a later day says nothing about the day that is replayed", () => {
    expect(facts.get("disease.status")).toBeUndefined();
  });
});

describe("ages", () => {
  it("are whole years on the evaluation date", () => {
    const situation = { person: { birthDate: "2008-03-02" } };
    expect(knownOf("person.ageYears", situation, { asOf: "2026-03-01" })).toEqual({ type: "value", value: 17 });
    expect(knownOf("person.ageYears", situation, { asOf: "2026-03-02" })).toEqual({ type: "value", value: 18 });
  });

  it("at an event are known when both days are", () => {
    const age = (diagnosed: string): Known | undefined =>
      knownOf("disease.ageYearsAtDiagnosis", { person: { birthDate: "2008-03-02" }, disease: { diagnosed } });
    expect(age("2026-03-01")).toEqual({ type: "value", value: 17 });
    expect(age("unknown-date")).toBeUndefined();
    expect(age("no")).toBeUndefined();
    expect(knownOf("disease.ageYearsAtDiagnosis", { disease: { diagnosed: "2026-03-01" } })).toBeUndefined();
  });

  it("at a diagnosis before birth are 0", () => {
    const situation = { person: { birthDate: "2026-02-01" }, disease: { diagnosed: "2025-12-24" } };
    expect(knownOf("disease.ageYearsAtDiagnosis", situation)).toEqual({ type: "value", value: 0 });
  });
});

describe("being followed at a Centre for Rare Diseases", () => {
  it.each([
    [["css-aarhus", "general-practice"], { type: "value", value: true }],
    [["general-practice"], { type: "value", value: false }],
    [[], { type: "value", value: false }],
  ])("followed at %j: %j", (followedAt, expected) => {
    expect(knownOf("care.followedAtCss", { care: { followedAt } })).toEqual(expected);
  });

  it("is unknown when nobody says where the person is followed, and ruled out by discharge to general practice", () => {
    expect(knownOf("care.followedAtCss", {})).toBeUndefined();
    expect(knownOf("care.followedAtCss", { care: { dischargedToGeneralPractice: false } })).toBeUndefined();
    expect(knownOf("care.followedAtCss", { care: { dischargedToGeneralPractice: true } })).toEqual({
      type: "value",
      value: false,
    });
  });

  it("is unknown while an open list might name the centre", () => {
    const open: ReadonlyMap<string, Fact> = new Map<string, Fact>([
      [
        "x.list",
        { type: "set", exhaustive: false, values: { a: both("a"), b: both("b"), none: both("none") }, ...asked },
      ],
      [
        "x.hasA",
        {
          type: "boolean",
          says: { yes: both("has a"), no: both("no a") },
          label: both("a"),
          derived: { kind: "includes-any", of: "x.list", members: ["a"] },
        },
      ],
    ]);
    const hasA = (list: readonly string[]): Known | undefined => know({ x: { list } }, open, { asOf }).get("x.hasA");
    expect(hasA(["b"])).toBeUndefined();
    expect(hasA(["a", "b"])).toEqual({ type: "value", value: true });
    expect(hasA(["none"])).toEqual({ type: "value", value: false });
  });
});

const both = (text: string): { da: string; en: string } => ({ da: text, en: text });
const asked = { label: both("x"), question: both("x?"), answeredBy: ["patient"] } as const;

describe("valueAt", () => {
  it("gives what stands at group.name; null, a missing group and an inherited name are nothing", () => {
    expect(valueAt({ a: { b: 0 } }, "a.b")).toBe(0);
    expect(valueAt({ a: { b: null } }, "a.b")).toBeUndefined();
    expect(valueAt({ a: "text" }, "a.length")).toBeUndefined();
    expect(valueAt({}, "a.b")).toBeUndefined();
    expect(valueAt({}, "constructor.name")).toBeUndefined();
  });
});

describe("dayOf", () => {
  it("is the day of a date and of a dated event, and nothing else", () => {
    expect(dayOf({ type: "value", value: "2026-03-01" })).toBe("2026-03-01");
    expect(dayOf({ type: "event", happened: true, on: "2026-03-01" })).toBe("2026-03-01");
    expect(dayOf({ type: "event", happened: true })).toBeUndefined();
    expect(dayOf({ type: "event", happened: false })).toBeUndefined();
    expect(dayOf({ type: "value", value: 7 })).toBeUndefined();
    expect(dayOf({ type: "set", members: [], complete: true })).toBeUndefined();
    expect(dayOf(undefined)).toBeUndefined();
  });
});
