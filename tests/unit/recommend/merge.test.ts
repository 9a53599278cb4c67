import { describe, expect, it } from "vitest";
import { mergeRecommendations } from "../../../src/recommend/merge.js";
import type { Recommendation } from "../../../src/recommend/result-schema.js";
import { dueOn, recommendationOf } from "./recommendation.js";

/** The one recommendation that several become. */
function merged(...inputs: readonly Partial<Recommendation>[]): Recommendation {
  const result = mergeRecommendations(
    inputs.map((input, index) => recommendationOf({ rule: `rule-${String(index + 1)}`, ...input })),
  );
  const [one, ...others] = result;
  if (one === undefined || others.length > 0) throw new Error(`merged into ${String(result.length)}`);
  return one;
}

describe("recommendations of different acts", () => {
  it.each([
    ["another act", { act: "inform" }],
    ["another subject", { subject: "plan" }],
    ["another actor", { responsible: "municipality" }],
    ["another recipient", { recipient: "css" }],
  ] as const)("stay apart: %s", (_, other) => {
    const [one, two] = [recommendationOf({ rule: "one" }), recommendationOf({ rule: "two", ...other })];
    expect(mergeRecommendations([one, two])).toEqual([one, two]);
  });

  it("of one rule alone stay as they are, every field of them", () => {
    const one = recommendationOf({
      state: "lapsed",
      lapsedOn: "2026-03-15",
      wasOverdue: true,
      due: dueOn("2026-03-01"),
      concluded: true,
    });
    expect(mergeRecommendations([one])).toEqual([one]);
    expect(mergeRecommendations([])).toEqual([]);
  });

  it("except that to talk about a referral is part of offering it", () => {
    const one = merged({ act: "discuss", strength: "should" }, { act: "offer", strength: "must" });
    expect(one).toMatchObject({ act: "offer", strength: "must", rules: ["rule-2", "rule-1"] });
  });
});

describe("recommendations of the same act become one (D18)", () => {
  it("with the strongest strength, its text first and the others beside it", () => {
    const one = merged(
      { strength: "may", text: { da: "kan", en: "may" } },
      { strength: "must", text: { da: "skal", en: "must" } },
      {
        strength: "should",
        text: { da: "bør", en: "should" },
        timing: { da: "snart", en: "soon" },
        note: { da: "note", en: "note" },
      },
    );
    expect(one).toMatchObject({
      rule: "rule-2",
      strength: "must",
      text: { da: "skal" },
      rules: ["rule-2", "rule-3", "rule-1"],
    });
    expect(one.also).toEqual([
      {
        rule: "rule-3",
        strength: "should",
        text: { da: "bør", en: "should" },
        timing: { da: "snart", en: "soon" },
        note: { da: "note", en: "note" },
      },
      { rule: "rule-1", strength: "may", text: { da: "kan", en: "may" } },
    ]);
  });

  it("led, among equally strong ones, by one that says it with a modal verb, then by the first in the alphabet", () => {
    expect(merged({ rule: "a", inferred: true }, { rule: "c" }, { rule: "b" })).toMatchObject({
      rule: "b",
      inferred: false,
      rules: ["b", "c", "a"],
    });
  });

  it("with every statement, decision, citation, law, parameter and involved actor once", () => {
    const citation = (statement: string): Recommendation["citations"][number] => ({
      statement,
      section: "4.1",
      page: 19,
      strength: "must",
      inferred: false,
      wording: "skal",
    });
    const law = { id: "the-act", title: { da: "loven", en: "the act" }, state: "confirmed" } as const;
    const one = merged(
      {
        statements: ["s1", "s2"],
        decisions: ["D1"],
        citations: [citation("s1"), citation("s2")],
        laws: [law],
        involves: ["css"],
        parameters: { a: { value: 1, unit: "months" } },
      },
      {
        statements: ["s2", "s3"],
        decisions: ["D1", "D3"],
        citations: [citation("s2"), citation("s3")],
        laws: [law],
        involves: ["pal", "css"],
        parameters: { b: { value: 2, unit: "weeks" } },
      },
    );
    expect(one.statements).toEqual(["s1", "s2", "s3"]);
    expect(one.decisions).toEqual(["D1", "D3"]);
    expect(one.citations.map(({ statement }) => statement)).toEqual(["s1", "s2", "s3"]);
    expect(one.laws).toEqual([law]);
    expect(one.involves).toEqual(["css", "pal"]);
    expect(one.parameters).toEqual({ a: { value: 1, unit: "months" }, b: { value: 2, unit: "weeks" } });
  });

  it("for the reasons of all, each said once", () => {
    const one = merged(
      {
        because: { "disease.complex": true, "person.ageYears": 6 },
        why: { da: "kompleks; 6 år", en: "complex; 6 years" },
      },
      {
        because: { "person.ageYears": 6, "disease.multiOrgan": true },
        why: { da: "6 år; flere organer", en: "6 years; several organs" },
      },
    );
    expect(one.because).toEqual({ "disease.complex": true, "person.ageYears": 6, "disease.multiOrgan": true });
    expect(one.why).toEqual({ da: "kompleks; 6 år; flere organer", en: "complex; 6 years; several organs" });
  });

  it("whose actor is inferred only when every rule's is", () => {
    expect(merged({ actorInferred: true }, { actorInferred: true }).actorInferred).toBe(true);
    expect(merged({ actorInferred: true }, { actorInferred: false }).actorInferred).toBe(false);
  });

  it("the same whatever their order", () => {
    const [a, b, c] = [
      recommendationOf({ rule: "a", strength: "may", due: dueOn("2026-04-10") }),
      recommendationOf({ rule: "b", due: dueOn("2026-05-10"), alternatives: ["css"] }),
      recommendationOf({ rule: "c", state: "unconfirmed", missing: ["x.y"] }),
    ];
    const expected = JSON.stringify(mergeRecommendations([a, b, c]));
    for (const order of [
      [a, c, b],
      [b, a, c],
      [b, c, a],
      [c, a, b],
      [c, b, a],
    ]) {
      expect(JSON.stringify(mergeRecommendations(order))).toBe(expected);
    }
  });
});

describe("permitted alternatives", () => {
  it("are those that every rule of the strongest strength permits", () => {
    expect(
      merged({ alternatives: ["clinical-genetics", "paediatrics"] }, { alternatives: ["clinical-genetics"] })
        .alternatives,
    ).toEqual(["clinical-genetics"]);
    expect(merged({ alternatives: ["clinical-genetics"] }, { alternatives: [] }).alternatives).toEqual([]);
  });

  it("are neither given nor taken by a weaker rule", () => {
    expect(merged({ alternatives: ["clinical-genetics"] }, { strength: "may", alternatives: [] }).alternatives).toEqual(
      ["clinical-genetics"],
    );
    expect(merged({ alternatives: [] }, { strength: "may", alternatives: ["clinical-genetics"] }).alternatives).toEqual(
      [],
    );
  });
});

describe("the state of a merged recommendation", () => {
  it("is for the rules of the strongest strength to say", () => {
    expect(merged({ state: "fulfilled", doneOn: "2026-02-01" }, { strength: "may", state: "open" })).toMatchObject({
      state: "fulfilled",
      doneOn: "2026-02-01",
    });
    expect(merged({ state: "open" }, { strength: "should", state: "fulfilled", doneOn: "2026-02-01" })).toMatchObject({
      state: "open",
    });
    expect(
      merged({ state: "open" }, { strength: "should", state: "fulfilled", doneOn: "2026-02-01" }),
    ).not.toHaveProperty("doneOn");
  });

  it("is the most demanding of theirs", () => {
    expect(merged({ state: "fulfilled" }, { state: "unconfirmed", missing: ["a.b"] })).toMatchObject({
      state: "unconfirmed",
      missing: ["a.b"],
    });
    expect(merged({ state: "open" }, { state: "unconfirmed", missing: ["a.b"] })).toMatchObject({
      state: "open",
      missing: [],
    });
    expect(merged({ state: "open" }, { state: "overdue", pastDue: true, due: dueOn("2026-02-01") })).toMatchObject({
      state: "overdue",
      pastDue: true,
    });
  });

  it("asks what every unconfirmed rule of that strength asks, once", () => {
    const one = merged(
      { state: "unconfirmed", missing: ["a.b", "c.d"] },
      { state: "unconfirmed", missing: ["c.d", "e.f"] },
      { strength: "may", state: "unconfirmed", missing: ["g.h"] },
    );
    expect(one.missing).toEqual(["a.b", "c.d", "e.f"]);
  });
});

describe("the due date of a merged recommendation", () => {
  it("is the earliest, also when a weaker rule brings it", () => {
    const one = merged(
      { due: dueOn("2026-05-10") },
      { strength: "should", due: dueOn("2026-04-10", "function.reducedFunctionEstablished") },
    );
    expect(one.due).toMatchObject({ date: "2026-04-10", after: "function.reducedFunctionEstablished" });
  });

  it("is a known day before an unknown one", () => {
    expect(merged({ due: dueOn(undefined) }, { due: dueOn("2026-04-10") }).due?.date).toBe("2026-04-10");
    expect(merged({ due: dueOn(undefined) }, {}).due).toEqual(dueOn(undefined));
    expect(merged({}, {})).not.toHaveProperty("due");
  });

  it("makes the whole overdue when it has passed, whichever rule brings it", () => {
    const weaker = { strength: "should", state: "overdue", pastDue: true, due: dueOn("2026-02-01") } as const;
    expect(merged({ state: "open", due: dueOn("2026-05-01") }, weaker)).toMatchObject({
      state: "overdue",
      pastDue: true,
      due: { date: "2026-02-01" },
    });
  });

  it("makes the whole unconfirmed when it has passed and nobody knows whether that rule's act was done", () => {
    const unconfirmed: Partial<Recommendation> = {
      state: "unconfirmed",
      pastDue: true,
      due: dueOn("2026-02-01"),
      missing: ["a.b"],
    };
    expect(merged({ state: "open" }, unconfirmed)).toMatchObject({
      state: "unconfirmed",
      pastDue: true,
      missing: ["a.b"],
    });
  });

  it("is not that of a rule whose act is done, while another still asks", () => {
    const done = {
      strength: "should",
      state: "fulfilled",
      doneOn: "2026-01-20",
      late: false,
      due: dueOn("2026-02-01"),
    } as const;
    const one = merged({ state: "open", due: dueOn("2026-05-01") }, done);
    expect(one).toMatchObject({ state: "open", pastDue: false, due: { date: "2026-05-01" } });
    expect(one).not.toHaveProperty("late");
  });

  it("of a done act tells whether it was late", () => {
    const inTime = { state: "fulfilled", doneOn: "2026-04-20", late: false, due: dueOn("2026-05-10") } as const;
    const tooLate = { state: "fulfilled", doneOn: "2026-04-20", late: true, due: dueOn("2026-04-10") } as const;
    expect(merged(inTime, tooLate)).toMatchObject({
      state: "fulfilled",
      doneOn: "2026-04-20",
      late: true,
      due: { date: "2026-04-10" },
    });
    expect(merged(inTime, { ...tooLate, strength: "should" })).toMatchObject({
      late: true,
      due: { date: "2026-04-10" },
    });
  });

  it("of a done act does not tell it when the earlier limit was met by something else that was done earlier", () => {
    const lead = { state: "fulfilled", doneOn: "2026-04-20", late: false, due: dueOn("2026-05-10") } as const;
    const other = { state: "fulfilled", doneOn: "2026-04-05", late: false, due: dueOn("2026-04-10") } as const;
    const one = merged(lead, other);
    expect(one).toMatchObject({ doneOn: "2026-04-20", due: { date: "2026-04-10" } });
    expect(one).not.toHaveProperty("late");
  });

  it("of a done act does not tell it when the earlier limit is that of an act that is not done", () => {
    const inTime = { state: "fulfilled", doneOn: "2026-04-20", late: false, due: dueOn("2026-05-10") } as const;
    const open = { strength: "may", state: "open", due: dueOn("2026-04-10") } as const;
    expect(merged(inTime, open)).not.toHaveProperty("late");
  });
});

describe("a rule whose time is over", () => {
  const lapsed = {
    state: "lapsed",
    lapsedOn: "2026-03-15",
    pastDue: true,
    wasOverdue: true,
    due: dueOn("2026-03-01"),
  } as const;

  it("says nothing while another still asks, however weak: the act is not lapsed", () => {
    const one = merged(lapsed, { strength: "should", state: "open", text: { da: "bør", en: "should" } });
    expect(one).toMatchObject({
      strength: "should",
      state: "open",
      pastDue: false,
      text: { da: "bør" },
      rules: ["rule-2", "rule-1"],
    });
    for (const field of ["lapsedOn", "wasOverdue", "due"]) expect(one).not.toHaveProperty(field);
  });

  it("leads when nobody asks any more", () => {
    expect(merged(lapsed, { strength: "may", state: "fulfilled", doneOn: "2026-02-01" })).toMatchObject({
      state: "lapsed",
      lapsedOn: "2026-03-15",
      wasOverdue: true,
      due: { date: "2026-03-01" },
    });
  });

  it("was overdue when one of several lapsed rules was", () => {
    const inTime = { state: "lapsed", lapsedOn: "2026-03-15", wasOverdue: false, due: dueOn("2026-04-10") } as const;
    expect(merged(inTime, lapsed)).toMatchObject({ state: "lapsed", wasOverdue: true });
    expect(merged(inTime, inTime)).toMatchObject({ wasOverdue: false });
    expect(
      merged({ state: "lapsed", lapsedOn: "2026-03-15" }, { state: "lapsed", lapsedOn: "2026-03-15" }),
    ).not.toHaveProperty("wasOverdue");
  });

  it("and that is no longer shown hides no other: the whole is concluded only when all are", () => {
    const concluded = { ...lapsed, concluded: true };
    expect(merged(concluded, { strength: "may", state: "open" })).toMatchObject({
      concluded: false,
      state: "open",
      strength: "may",
    });
    expect(
      merged({ state: "unconfirmed", concluded: true, missing: ["a.b"] }, { strength: "may", state: "open" }),
    ).toMatchObject({ concluded: false, state: "open" });
    expect(merged(concluded, { ...concluded, strength: "may" })).toMatchObject({ concluded: true, state: "lapsed" });
  });
});
