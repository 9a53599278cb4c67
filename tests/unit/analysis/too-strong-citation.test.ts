import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../src/analysis/analysis.js";
import { tooStrongCitation } from "../../../src/analysis/too-strong-citation/check.js";
import type { Strength } from "../../../src/language/names.js";
import { programmeOf, ruleOf, type RuleInput } from "../../small-programme.js";
import { composed, deviation } from "../programme/written-programme.js";
import { said } from "./rule-in-file.js";

const found = (strength: Strength, statements: readonly string[], more: RuleInput = {}): readonly string[] => {
  const rule = ruleOf({ ...more, statements, recommend: { ...more.recommend, strength } });
  return said(tooStrongCitation(analysisOf(programmeOf([rule]), { asOf: "2027-03-01" })));
};

describe("a rule that cites statements", () => {
  it("is found when it says more than the strongest of them", () => {
    expect(found("must", ["s-may", "s-should"])).toEqual([
      "rule refer: `refer` says “must”, but the strongest of the statements that it cites says “should” (`s-should`)",
    ]);
    expect(found("should", ["s-may"])).toHaveLength(1);
  });

  it("is not found when one of them says as much, or it says less", () => {
    expect(found("must", ["s-may", "s-must"])).toEqual([]);
    expect(found("may", ["s-must"])).toEqual([]);
    expect(found("must", [])).toEqual([]);
  });

  it("is not found when a note or a decision says why", () => {
    expect(found("must", ["s-may"], { decisions: ["D12"] })).toEqual([]);
    expect(found("must", ["s-may"], { recommend: { note: { da: "Fordi …", en: "Because …" } } })).toEqual([]);
  });

  it("is not found when a programme makes it stronger: the deviation gives the reason", () => {
    const base = programmeOf([ruleOf({ statements: ["s-may"], recommend: { strength: "may" } })]);
    const deviations = [deviation("refer", "tighten", "{ strength: must }", "", base)];
    const programme = composed({ base, deviations });
    expect(programme.rules.map(({ recommend }) => recommend.strength)).toEqual(["must"]);
    expect(tooStrongCitation(analysisOf(programme, { asOf: "2027-03-01" }))).toEqual([]);
  });
});
