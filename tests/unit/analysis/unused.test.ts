import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../src/analysis/analysis.js";
import type { Check } from "../../../src/analysis/check.js";
import { undistinguishedValue } from "../../../src/analysis/undistinguished-value/check.js";
import { unusedFact } from "../../../src/analysis/unused-fact/check.js";
import { unusedName } from "../../../src/analysis/unused-name/check.js";
import type { Names } from "../../../src/language/names.js";
import { ruleFilesAlone } from "../../../src/language/parse-programme.js";
import type { Programme } from "../../../src/language/programme.js";
import { compare, child, is, named, programmeOf } from "../../small-programme.js";
import { composed, type Written } from "../programme/written-programme.js";
import { ruleInFile } from "./rule-in-file.js";

const about = (check: Check, programme: Programme): readonly string[] =>
  check(analysisOf(programme, { asOf: "2027-03-01" })).map(({ at }) => `${at.kind} ${at.id}`);

const text = { da: "…", en: "…" };
const complex = is("disease.complex", true);

describe("the names of a model", () => {
  const actors: Names["actors"] = Object.fromEntries(
    ["hospital", "municipality", "css"].map((id) => [id, { ...text, kind: "unit" as const }]),
  );
  const names: Partial<Names> = {
    actors,
    conditions: { "in-scope": { text, decisions: [], when: complex }, child: { text, decisions: [], when: child } },
    parameters: { limit: { unit: "years", label: text, decisions: [], periods: [{ value: 18 }] } },
    laws: { "the-act": { title: text, state: "confirmed" } },
  };
  const rule = ruleInFile(complex);

  it("are all found that nothing refers to", () => {
    expect(about(unusedName, programmeOf([rule], names))).toEqual([
      "actor css",
      "condition child",
      "parameter limit",
      "law the-act",
    ]);
  });

  it("are in use as soon as a rule, a condition or a text names them", () => {
    const using = ruleInFile(named("child", child), {
      laws: ["the-act"],
      recommend: { involves: ["css"], note: { da: "Før {limit} år.", en: "Before the age of {limit}." } },
    });
    expect(about(unusedName, programmeOf([using], names))).toEqual([]);
    const limited = ruleInFile(compare("person.ageYears", "less-than", { parameter: "limit" }));
    expect(about(unusedName, programmeOf([limited], names))).not.toContain("parameter limit");
    const due = { within: { parameter: "limit" }, after: ["disease.diagnosed"] };
    expect(about(unusedName, programmeOf([ruleInFile(complex, { recommend: { due } })], names))).not.toContain(
      "parameter limit",
    );
  });

  it("are in use where a task moves to an actor on a day, or where the document names nobody", () => {
    const task = {
      label: text,
      statements: [],
      decisions: [],
      periods: [
        { actor: "hospital", until: "2027-06-30" as const },
        { actor: "css", from: "2027-07-01" as const },
      ],
    };
    const acting = ruleInFile(complex, { recommend: { responsible: "the-task" } });
    const withTask = { ...names, responsibilities: { "the-task": task } };
    expect(about(unusedName, programmeOf([acting], withTask))).not.toContain("actor css");
    expect(about(unusedName, programmeOf([rule], withTask))).toContain("responsibility the-task");
    const pal = { ...names, actors: { ...actors, pal: { ...text, kind: "role" as const } } };
    expect(about(unusedName, programmeOf([rule], pal))).toContain("actor pal");
    const unnamed = ruleInFile(complex, { recommend: { responsible: "unnamed" } });
    expect(about(unusedName, programmeOf([unnamed], pal))).not.toContain("actor pal");
  });

  it("are for programmes to choose: actors where an item asks for one, tasks that the document names", () => {
    const item = { id: "who", theme: "t", statements: [], decisions: [], strength: "must", answer: "actor" } as const;
    const checklist = { themes: [], items: [{ ...item, options: [], question: text }] };
    const task = { label: text, statements: ["s-must"], decisions: [], periods: [{ actor: "css" }] };
    const open = { ...programmeOf([rule], { ...names, responsibilities: { "the-task": task } }), checklist };
    expect(about(unusedName, open)).toEqual(["condition child", "parameter limit", "law the-act"]);
  });

  it("are borrowed, and so not said, when rule files are looked at alone", () => {
    const { id, version } = ruleFilesAlone;
    expect(about(unusedName, { ...programmeOf([rule], names), id, version })).toEqual([]);
  });
});

const ownFacts = `
facts:
  club:
    asked:
      type: event
      label: { da: spørgsmålet, en: the question }
      says: { yes: { da: spurgt, en: asked }, no: { da: ikke spurgt, en: not asked } }
      question: { da: Spurgt?, en: Asked? }
      answeredBy: [family]
    place:
      type: enum
      label: { da: stedet, en: the place }
      values: { aarhus: { da: A, en: A }, odense: { da: O, en: O }, vejle: { da: V, en: V }, other: { da: x, en: x } }
      question: { da: Hvor?, en: Where? }
      answeredBy: [family]
`;

const base = programmeOf([]);
const written = (when: string, more = "", given: Written = {}): Programme =>
  composed({
    base,
    more: ownFacts,
    rules: `
section: "4.1"
title: { da: Klubben, en: The club }
appliesTo: in-scope
rules:
  - id: tell-of-club
    statements: []
    source: programme
    when: ${when}
    recommend:
      act: inform
      subject: club
      strength: may
      responsible: hospital
      recipient: patient
      text: { da: Sygehuset fortæller om klubben., en: The hospital tells of the club. }
${more}`,
    ...given,
  });

describe("the facts of a programme's own", () => {
  it("are in use when a time limit counts from them, be they days or events", () => {
    const day = ownFacts.replace("type: event", "type: date").replace(/\n +says: .*/, "");
    const limit = "      fulfilledBy: club.place is aarhus\n      due: { within: 1 month, after: club.asked }\n";
    expect(about(unusedFact, written("disease.complex is true", limit))).toEqual([]);
    expect(about(unusedFact, written("disease.complex is true", limit, { more: day }))).toEqual([]);
  });

  it("are found when no condition and no time limit reads them", () => {
    expect(about(unusedFact, written("disease.complex is true"))).toEqual(["fact club.asked", "fact club.place"]);
    expect(about(unusedFact, written("club.place is aarhus"))).toEqual(["fact club.asked"]);
  });

  it("are in use where a time limit counts from them, or they show that the act is done", () => {
    const due = "      due: { within: 3 months, after: club.asked }\n      fulfilledBy: club.place is aarhus\n";
    expect(about(unusedFact, written("disease.complex is true", due))).toEqual([]);
  });

  it("are in use where the target group asks for them", () => {
    const given = { targetGroup: "diagnoses: [nf1]\n  onlyWhen: club.asked has happened" };
    expect(about(unusedFact, written("club.place is aarhus", "", given))).toEqual([]);
  });

  it("are not said of a programme that builds on it: those are its base's", () => {
    const first = written("disease.complex is true");
    const second = composed({ id: "et-andet", base: first });
    expect(about(unusedFact, second)).toEqual([]);
    expect(about(unusedName, second)).toEqual([]);
    expect(Object.keys(second.facts)).toEqual(["club.asked", "club.place"]);
  });
});

describe("the answers to a fact of a programme's own", () => {
  it("are found when two or more are named nowhere and others are", () => {
    expect(about(undistinguishedValue, written("club.place is aarhus"))).toEqual(["fact club.place"]);
    expect(about(undistinguishedValue, written("club.place is one of [aarhus, odense]"))).toEqual([]);
  });

  it("are meant when a condition speaks of all but some, or of whether there is an answer", () => {
    expect(about(undistinguishedValue, written("club.place is not aarhus"))).toEqual([]);
    expect(about(undistinguishedValue, written("club.place is one of [aarhus, odense, vejle, other]"))).toEqual([]);
  });

  it("are left to another check when nothing reads the fact", () => {
    expect(about(undistinguishedValue, written("disease.complex is true"))).toEqual([]);
  });
});
