import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/programme/evaluate.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { recommendationSchema, resultSchema, resultsSchema } from "../../../src/recommend/result-schema.js";
import { dueOn, recommendationOf } from "./recommendation.js";

const child = {
  person: { birthDate: "2019-05-04" },
  disease: { status: "confirmed", diagnosed: "2026-01-10", organSystems: ["none"] },
  municipality: { referral: "no" },
} as const;

describe("a result of the generic model", () => {
  const result = evaluate(genericModel, child, { asOf: "2026-03-01", all: true, closed: ["css"], ignoreLater: true });

  it("is what its schema says, to the last field", () => {
    expect(resultSchema.parse(result)).toStrictEqual(result);
    expect(result.recommendations.length).toBeGreaterThan(5);
    expect(result.undetermined.length).toBeGreaterThan(5);
    expect(result.doesNotApply?.length).toBeGreaterThan(5);
  });

  it("stands beside others with its source", () => {
    const several = { format: "forloeb/1", results: [{ ...result, source: "barn.yaml" }] };
    expect(resultsSchema.parse(several)).toStrictEqual(several);
  });
});

describe("the schema of a recommendation", () => {
  it("takes a whole one", () => {
    const whole = recommendationOf({
      due: dueOn("2026-04-10"),
      because: { "a.b": ["x"], "c.d": 1, "e.f": true, "g.h": "no" },
    });
    expect(recommendationSchema.parse(whole)).toStrictEqual(whole);
  });

  it("takes a day ahead after the last day that a fact may name, but none that does not exist", () => {
    expect(recommendationSchema.safeParse(recommendationOf({ due: dueOn("2200-03-31") })).success).toBe(true);
    expect(recommendationSchema.safeParse(recommendationOf({ lapsesOn: "2217-12-31" })).success).toBe(true);
    expect(recommendationSchema.safeParse(recommendationOf({ lapsesOn: "2026-02-30" })).success).toBe(false);
    expect(recommendationSchema.safeParse(recommendationOf({ due: dueOn("2026-02-30") })).success).toBe(false);
    expect(recommendationSchema.safeParse(recommendationOf({ doneOn: "2026-02-30" })).success).toBe(false);
  });

  it.each([
    "rule",
    "statements",
    "citations",
    "act",
    "strength",
    "responsible",
    "recipient",
    "text",
    "state",
    "because",
  ])("demands %s", (field) => {
    const { [field]: _, ...rest } = recommendationOf() as Record<string, unknown>;
    expect(recommendationSchema.safeParse(rest).success).toBe(false);
  });
});
