import { describe, expect, it } from "vitest";
import { outcomesOf } from "../../../src/programme/outcomes.js";
import { resultOf } from "../../../src/recommend/result.js";
import { all, inScope, is, isNot, named, programmeOf, ruleOf } from "../../small-programme.js";

const gate = named("in-scope", inScope);
const rule = (id: string, when: ReturnType<typeof is>, subject = id): ReturnType<typeof ruleOf> =>
  ruleOf({ id, when: all(gate, when), recommend: { subject, shownUntil: is("transition.stage", "completed") } });
const complex = is("disease.complex", true);

const programme = programmeOf([
  rule("z-applies", complex),
  rule("a-applies", complex),
  rule("same-1", complex, "same"),
  rule("same-2", complex, "same"),
  rule("y-unknown", is("disease.lifeThreatening", true)),
  rule("b-unknown", is("disease.hereditary", true)),
  rule("x-not", isNot("disease.complex", true)),
  rule("c-not", is("disease.complex", false)),
]);

const outcomes = (stage: string): ReturnType<typeof outcomesOf> =>
  outcomesOf(programme, { disease: { status: "confirmed", complex: true }, transition: { stage } } as object, {
    asOf: "2026-03-01",
  });
const frame = { asOf: "2026-03-01", assumptions: [], all: false } as const;

describe("a result", () => {
  it("carries its format, its day, its programme and its assumptions", () => {
    const assumption = { kind: "closed", facts: ["css.note"], text: { da: "a", en: "b" } } as const;
    expect(resultOf([], programme, { ...frame, assumptions: [{ ...assumption, facts: ["css.note"] }] })).toEqual({
      format: "forloeb/1",
      asOf: "2026-03-01",
      programme: { id: "small", version: "1.0.0", hash: "0".repeat(64) },
      assumptions: [assumption],
      recommendations: [],
      undetermined: [],
      offers: [],
      endedOffers: [],
    });
  });

  it("merges what applies, and lists the rest in the order of rule ids", () => {
    const result = resultOf(outcomes("underway"), programme, frame);
    expect(result.recommendations.map(({ rules }) => rules)).toEqual([
      ["a-applies"],
      ["same-1", "same-2"],
      ["z-applies"],
    ]);
    expect(result.undetermined.map(({ rule: id }) => id)).toEqual(["b-unknown", "y-unknown"]);
  });

  it("lists what does not apply, and what is concluded, only on request", () => {
    const result = resultOf(outcomes("underway"), programme, frame);
    expect(result).not.toHaveProperty("doesNotApply");
    expect(result).not.toHaveProperty("concluded");
    const whole = resultOf(outcomes("underway"), programme, { ...frame, all: true });
    expect(whole.doesNotApply?.map(({ rule: id }) => id)).toEqual(["c-not", "x-not"]);
    expect(whole.concluded).toEqual([]);
  });

  it("keeps what is concluded apart from the recommendations", () => {
    expect(resultOf(outcomes("completed"), programme, frame).recommendations).toEqual([]);
    const whole = resultOf(outcomes("completed"), programme, { ...frame, all: true });
    expect(whole.concluded?.map(({ rules }) => rules)).toEqual([["a-applies"], ["same-1", "same-2"], ["z-applies"]]);
  });
});
