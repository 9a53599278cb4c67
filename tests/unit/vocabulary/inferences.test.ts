import { describe, expect, it } from "vitest";
import { infer, inferredFrom } from "../../../src/vocabulary/inferences.js";
import { know } from "../../../src/vocabulary/know.js";
import type { Known } from "../../../src/vocabulary/known-facts.js";
import { coreVocabulary, isRecorded } from "../../../src/vocabulary/vocabulary.js";

function knownOf(path: string, situation: object, closed: readonly string[] = []): Known | undefined {
  return know(situation, coreVocabulary, { asOf: "2026-03-01", closed }).get(path);
}

describe("multi-organ involvement that nobody has recorded (D1, D32)", () => {
  const multiOrgan = (organSystems: readonly string[], closed: readonly string[] = []): Known | undefined =>
    knownOf("disease.multiOrgan", { disease: { organSystems } }, closed);

  it("follows from two organ systems", () => {
    expect(multiOrgan(["eyes", "skin"])).toEqual({ type: "value", value: true });
    expect(multiOrgan(["eyes", "skin", "muscles"])).toEqual({ type: "value", value: true });
  });

  it("does not follow from one, named once or twice, nor from an empty list", () => {
    expect(multiOrgan(["eyes"])).toBeUndefined();
    expect(multiOrgan(["eyes", "eyes"])).toBeUndefined();
    expect(multiOrgan([])).toBeUndefined();
  });

  it("is ruled out by one organ system when the list is the whole list, and by none", () => {
    expect(multiOrgan(["eyes"], ["disease.organSystems"])).toEqual({ type: "value", value: false });
    expect(multiOrgan(["none"])).toEqual({ type: "value", value: false });
  });

  it("stays as it was recorded", () => {
    expect(knownOf("disease.multiOrgan", { disease: { organSystems: ["eyes"], multiOrgan: true } })).toEqual({
      type: "value",
      value: true,
    });
    expect(knownOf("disease.multiOrgan", { disease: { organSystems: ["eyes"], multiOrgan: false } })).toEqual({
      type: "value",
      value: false,
    });
  });
});

describe("the diagnosis and the status (D32)", () => {
  it("a confirmed status says that the diagnosis was made on an unknown day", () => {
    expect(knownOf("disease.diagnosed", { disease: { status: "confirmed" } })).toEqual({
      type: "event",
      happened: true,
    });
  });

  it("the recorded day stays", () => {
    expect(knownOf("disease.diagnosed", { disease: { status: "confirmed", diagnosed: "2026-01-10" } })).toEqual({
      type: "event",
      happened: true,
      on: "2026-01-10",
    });
  });

  it.each(["none", "suspected", "under-workup", "undiagnosed-after-workup"])(
    "the status %s says that no diagnosis was made",
    (status) => {
      expect(knownOf("disease.diagnosed", { disease: { status } })).toEqual({ type: "event", happened: false });
    },
  );

  it.each(["2026-01-10", "unknown-date"])("a diagnosis made (%s) says that the status is confirmed", (diagnosed) => {
    expect(knownOf("disease.status", { disease: { diagnosed } })).toEqual({ type: "value", value: "confirmed" });
  });

  it("that no diagnosis was made leaves the status unknown", () => {
    expect(knownOf("disease.status", { disease: { diagnosed: "no" } })).toBeUndefined();
  });
});

describe("discharge to general practice (D32)", () => {
  it("is ruled out by being followed in a hospital unit", () => {
    expect(
      knownOf("care.dischargedToGeneralPractice", { care: { followedAt: ["general-practice", "adult-main"] } }),
    ).toEqual({
      type: "value",
      value: false,
    });
  });

  it.each([[["general-practice"]], [["specialist-practice"]], [["nowhere"]], [[]]])(
    "is not told by being followed at %j",
    (followedAt) => {
      expect(knownOf("care.dischargedToGeneralPractice", { care: { followedAt } })).toBeUndefined();
    },
  );
});

describe("inferences", () => {
  it("do nothing without a reason, and nothing more the second time", () => {
    const facts = new Map<string, Known>();
    infer(facts);
    expect(facts.size).toBe(0);
    facts.set("disease.status", { type: "value", value: "confirmed" });
    infer(facts);
    const once = [...facts];
    infer(facts);
    expect([...facts]).toEqual(once);
    expect(facts.size).toBe(2);
  });

  it("go from recorded facts to recorded facts", () => {
    for (const path of [...inferredFrom].flat()) {
      const fact = coreVocabulary.get(path);
      expect(fact !== undefined && isRecorded(fact), path).toBe(true);
    }
  });
});
