import { describe, expect, it } from "vitest";
import { citationsOf, isInferred, lawsOf } from "../../../src/recommend/cite.js";
import type { Strength } from "../../../src/language/names.js";
import { programmeOf, ruleOf } from "../../small-programme.js";

const programme = programmeOf([]);

describe("citations", () => {
  it("give section, page, strength and wording of each statement, in the rule's order", () => {
    expect(citationsOf(ruleOf({ statements: ["s-should", "s-indicative"] }), programme)).toEqual([
      { statement: "s-should", section: "4.3", page: 23, strength: "should", inferred: false, wording: "bør" },
      { statement: "s-indicative", section: "4.2", page: 21, strength: "must", inferred: true, wording: "henvises" },
    ]);
  });

  it("are none for a rule whose source is the law alone", () => {
    expect(citationsOf(ruleOf({ statements: [] }), programme)).toEqual([]);
  });
});

describe("a strength is inferred (D6)", () => {
  const inferred = (strength: Strength, ...statements: readonly string[]): boolean =>
    isInferred({ statements, strength }, programme);

  it("when every statement has no modal verb", () => {
    expect(inferred("must", "s-indicative")).toBe(true);
  });

  it("not when one statement says it with a modal verb", () => {
    expect(inferred("must", "s-must")).toBe(false);
    expect(inferred("must", "s-indicative", "s-must")).toBe(false);
  });

  it("not when a statement says even more with a modal verb", () => {
    expect(inferred("should", "s-must")).toBe(false);
    expect(inferred("may", "s-should", "s-indicative")).toBe(false);
  });

  it("when the modal verbs say less than the rule", () => {
    expect(inferred("must", "s-should")).toBe(true);
    expect(inferred("should", "s-may", "s-indicative")).toBe(true);
  });

  it("never when the source is the law alone", () => {
    expect(inferred("must")).toBe(false);
  });
});

describe("laws", () => {
  it("come with their validity; a name that the programme does not have is left out", () => {
    expect(lawsOf(ruleOf({ laws: ["the-act", "no-such"] }), programme)).toEqual([
      {
        id: "the-act",
        title: { da: "the act", en: "the act" },
        paragraph: "§ 1",
        validFrom: "2024-01-01",
        state: "confirmed",
      },
    ]);
  });
});
