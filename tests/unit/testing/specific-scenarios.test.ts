import { describe, expect, it } from "vitest";
import { vocabularyOf } from "../../../src/language/vocabulary-of.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { leftOutBy, runScenario, type Mismatch } from "../../../src/testing/run-scenario.js";
import { parseScenarios, type ScenarioNames } from "../../../src/testing/scenario-file.js";
import type { ExpectedMembership, Scenario } from "../../../src/testing/scenario.js";
import type { Situation } from "../../../src/vocabulary/situation.js";
import { composed, deviation } from "../programme/written-programme.js";

/** For NF1, from 2027 to 2029: leaves out one rule, and asks another more strongly. */
const programme = composed({
  deviations: [
    deviation("css-coordinates-course", "leave-out"),
    deviation("contact-rare-network-or-helpline", "tighten", "{ strength: must }"),
  ],
});

const names: ScenarioNames = {
  ruleIds: [...programme.rules.map(({ id }) => id), ...leftOutBy(programme)],
  actors: Object.keys(programme.actors),
  hasTargetGroup: true,
  vocabulary: vocabularyOf(programme),
};

const scenario = (situation: Situation, more: Partial<Scenario> = {}): Scenario => ({
  title: "x",
  asOf: "2027-03-01",
  situation,
  closed: [],
  complete: false,
  expect: {},
  line: 1,
  ...more,
});

const coded = (...codes: readonly string[]): Situation => ({ disease: { status: "confirmed", codes: [...codes] } });

const run = (situation: Situation, membership: ExpectedMembership, more: Partial<Scenario> = {}): readonly Mismatch[] =>
  runScenario(programme, scenario(situation, { membership, ...more }));

describe("a scenario on the target group", () => {
  it.each<[title: string, situation: Situation, membership: ExpectedMembership]>([
    ["somebody with the code of the disease is a member", coded("ORPHA:636"), "member"],
    ["with a code that covers other diseases too, a candidate", coded("ICD-10:Q85.0"), "candidate"],
    ["without any known code, undetermined", { disease: { status: "confirmed" } }, "undetermined"],
  ])("%s", (_, situation, membership) => {
    expect(run(situation, membership)).toEqual([]);
    for (const other of ["member", "candidate", "undetermined", "not-member"] as const) {
      if (other === membership) continue;
      expect(run(situation, other)).toMatchObject([{ about: "membership", expected: other, actual: membership }]);
    }
  });

  it("counts a complete list of other codes as not a member", () => {
    const closed = { closed: ["disease.codes"] };
    expect(run(coded("ORPHA:739"), "not-member", closed)).toEqual([]);
    expect(run(coded("ORPHA:739"), "undetermined", closed)).toMatchObject([{ actual: "not-member" }]);
    expect(run(coded("ORPHA:739"), "not-member")).toMatchObject([{ actual: "undetermined" }]);
  });

  it("says why, or what to ask", () => {
    expect(run(coded("ORPHA:636"), "candidate")).toMatchObject([
      { missing: [], why: { da: "diagnoserne ud fra koderne omfatter Neurofibromatosis Recklinghausen (type 1)" } },
    ]);
    const [open] = run({ disease: { status: "confirmed" } }, "member");
    expect(open).toEqual({
      about: "membership",
      expected: "member",
      actual: "undetermined",
      missing: ["disease.codes"],
    });
  });

  it("fails on a day on which the programme is not in force, whatever is expected", () => {
    expect(run(coded("ORPHA:636"), "member", { asOf: "2027-01-01" })).toEqual([]);
    expect(run(coded("ORPHA:636"), "member", { asOf: "2026-12-31" })).toMatchObject([{ actual: "not-in-force" }]);
    expect(run(coded("ORPHA:636"), "member", { asOf: "2029-12-31" })).toEqual([]);
    expect(run(coded("ORPHA:636"), "not-member", { asOf: "2030-01-01" })).toMatchObject([{ actual: "not-in-force" }]);
  });

  it("is looked at beside what is expected of rules, and only when it is asked for", () => {
    const both = { expect: { "css-coordinates-course": { outcome: "applies" } } } as const;
    expect(run(coded("ORPHA:636"), "not-member", both)).toMatchObject([
      { about: "membership" },
      { rule: "css-coordinates-course" },
    ]);
    expect(runScenario(programme, scenario(coded("ORPHA:739")))).toEqual([]);
  });

  it("cannot be run on a model, which has none", () => {
    expect(() => runScenario(genericModel, scenario({}, { membership: "member" }))).toThrow("no target group");
  });
});

describe("a rule that a programme has left out", () => {
  it("is expected as such, and is neither applying nor not applying", () => {
    const expecting = (outcome: "left out" | "applies" | "does not apply" | "undetermined"): readonly Mismatch[] =>
      runScenario(programme, scenario({}, { expect: { "css-coordinates-course": { outcome } } }));
    expect(expecting("left out")).toEqual([]);
    for (const other of ["applies", "does not apply", "undetermined"] as const)
      expect(expecting(other)).toMatchObject([{ actual: { outcome: "left out", missing: [] }, named: true }]);
  });

  it("is not said of a rule that is there, nor of one that there never was", () => {
    const expect_ = { "contact-rare-network-or-helpline": { outcome: "left out" } } as const;
    expect(runScenario(programme, scenario({}, { expect: expect_ }))).toHaveLength(1);
    expect(() => runScenario(programme, scenario({}, { expect: { nosuch: { outcome: "left out" } } }))).toThrow(
      "no such rule: nosuch",
    );
    expect([leftOutBy(programme), leftOutBy(genericModel)]).toEqual([["css-coordinates-course"], []]);
  });

  it("is not missed by a complete scenario", () => {
    const surplus = runScenario(programme, scenario({}, { complete: true }));
    expect(surplus.length).toBeGreaterThan(0);
    expect(JSON.stringify(surplus)).not.toContain("css-coordinates-course");
  });
});

describe("the strength of a rule that a programme has changed", () => {
  it("is that of the programme and not that of the model", () => {
    const one = (strength: "must" | "should" | "may"): Scenario =>
      scenario(coded("ORPHA:636"), { expect: { "contact-rare-network-or-helpline": { strength } } });
    const [before] = genericModel.rules.filter(({ id }) => id === "contact-rare-network-or-helpline");
    expect(before?.recommend.strength).not.toBe("must");
    expect(runScenario(programme, one("must"))).toEqual([]);
    expect(runScenario(programme, one(before?.recommend.strength ?? "must"))).toMatchObject([
      { actual: { strength: "must" } },
    ]);
  });
});

describe("a file of scenarios of a specific programme", () => {
  const read = (text: string, of: ScenarioNames = names): ReturnType<typeof parseScenarios> =>
    parseScenarios({ file: "s.yaml", text }, of);
  const oneCase = (inside: string): string => `asOf: 2027-03-01\ncases:\n  - { title: x, ${inside} }\n`;
  const wrongWith = (text: string, of: ScenarioNames = names): readonly string[] =>
    read(text, of).diagnostics.map(({ code, line, column }) => `${String(line)}:${String(column)} ${code}`);

  it("may expect of the target group alone", () => {
    expect(read(oneCase("membership: candidate")).scenarios).toMatchObject([{ membership: "candidate", expect: {} }]);
    expect(read(oneCase("membership: member, expect: {}")).diagnostics).toEqual([]);
    expect(read(oneCase("expect: { css-coordinates-course: left out }")).scenarios[0]).not.toHaveProperty("membership");
  });

  it.each([
    ["a case that expects nothing", "facts: {}", "3:5 missing-key"],
    ["one that is complete and says no more", "complete: true", "3:5 missing-key"],
    ["an unknown word for the target group", "membership: medlem", "3:29 wrong-shape"],
    ["an empty one", "membership: null", "3:29 wrong-shape"],
    ["a misspelt membership", "membershp: member", "3:17 unknown-key"],
    ["a misspelt expect", "expct: {}", "3:17 unknown-key"],
  ])("has a mistake: %s", (_, inside, place) => {
    expect(wrongWith(oneCase(inside))).toEqual([place]);
  });

  it("names the nearest word, and the nearest actor", () => {
    const { diagnostics } = read(oneCase("membership: non-member"));
    expect(diagnostics[0]?.help?.da).toContain("`not-member`");
    const expecting = (fields: string): string =>
      oneCase(`expect: { contact-rare-network-or-helpline: { ${fields} } }`);
    expect(read(expecting("responsible: municipalty, recipient: patiant")).diagnostics).toMatchObject([
      { code: "unknown-name", column: 76, help: { da: "mente du `municipality`?" } },
      { code: "unknown-name", column: 100, help: { da: "mente du `patient`?" } },
    ]);
    expect(wrongWith(expecting("strength: shall"))).toEqual(["3:73 wrong-shape"]);
    expect(wrongWith(expecting("responsible: municipality, recipient: patient, strength: may"))).toEqual([]);
  });

  it.each(["does not apply", "left out"])("asks nothing where it says: %s", (outcome) => {
    const fields = [
      "strength: may",
      "responsible: css",
      "recipient: patient",
      "due: null",
      "missing: [disease.status]",
    ];
    for (const field of fields)
      expect(
        wrongWith(oneCase(`expect: { css-coordinates-course: { outcome: ${outcome}, ${field} } }`)),
        field,
      ).toEqual([expect.stringMatching(/^3:\d+ contradiction$/)]);
    expect(wrongWith(oneCase(`expect: { css-coordinates-course: { outcome: ${outcome}, missing: [] } }`))).toEqual([]);
  });

  it("may have who is asked, and how strongly, as columns of a table", () => {
    const table = (row: string): string =>
      `asOf: 2027-03-01\nrule: contact-rare-network-or-helpline\ntable:\n  columns: [title, strength, responsible, recipient]\n  rows:\n    - ${row}\n`;
    expect(read(table("[x, must, null, patient]")).scenarios).toMatchObject([
      { expect: { "contact-rare-network-or-helpline": { strength: "must", recipient: "patient" } } },
    ]);
    expect(wrongWith(table("[x, null, null, null]"))).toEqual(["6:7 nothing-expected"]);
    expect(wrongWith(table("[x, shall, municipalty, patient]"))).toEqual(["6:11 wrong-shape", "6:18 unknown-name"]);
  });

  it("can say nothing of a target group where it is about a model", () => {
    const text = oneCase("membership: member, expect: { inform-custody-holders: open }");
    expect(wrongWith(text, { ...names, hasTargetGroup: false })).toEqual(["3:17 no-target-group"]);
    expect(wrongWith(text, { ...names, hasTargetGroup: undefined })).toEqual([]);
  });
});
