import { describe, expect, it } from "vitest";
import { incompatibleDueDates } from "../../../src/analysis/incompatible-due-dates/check.js";
import type { Due, Recommend, Rule } from "../../../src/language/rule.js";
import { evaluate } from "../../../src/programme/evaluate.js";
import type { Condition } from "../../../src/truth/condition.js";
import { all, child, happened, inScope, is, programmeOf, ruleOf } from "../../small-programme.js";
import { foundBy, pairsFound } from "./found-by.js";

const months = (amount: number): Due => ({ within: { amount, unit: "months" }, after: ["disease.diagnosed"] });
const referral = happened("municipality.referral");
const limited = (id: string, due: Due, recommend: Partial<Recommend> = {}, when: Condition = inScope): Rule =>
  ruleOf({ id, when, recommend: { due, fulfilledBy: referral, ...recommend } });
const found = (...rules: readonly Rule[]): readonly (readonly string[])[] =>
  pairsFound(foundBy(incompatibleDueDates, programmeOf(rules)));

describe("one referral that two are asked for", () => {
  const css = (due: Due, recommend: Partial<Recommend> = {}): Rule =>
    limited("css", due, { responsible: "css", ...recommend });

  it("has two time limits for the same person, who has two due days", () => {
    const programme = programmeOf([limited("hospital", months(3)), css(months(2))]);
    const findings = foundBy(incompatibleDueDates, programme);
    expect(pairsFound(findings)).toEqual([["css", "hospital"]]);
    const [example] = findings.map((one) => one.example);
    if (example === undefined) throw new Error("there is an example");
    const { recommendations } = evaluate(programme, example.situation, {
      asOf: example.asOf,
      closed: example.closed ?? [],
    });
    expect(recommendations.map(({ due }) => due?.date).sort()).toEqual(["2026-04-01", "2026-05-01"]);
  });

  it("is shown with a day from which the two limits differ, also where they seldom do", () => {
    const days = (amount: number): Due => ({ within: { amount, unit: "days" }, after: ["disease.diagnosed"] });
    for (const [long, short] of [
      [months(12), days(365)],
      [months(3), days(91)],
      [months(1), days(31)],
    ] as const) {
      const programme = programmeOf([limited("hospital", long), css(short)]);
      const [example] = foundBy(incompatibleDueDates, programme).map((one) => one.example);
      if (example === undefined) throw new Error("there is an example");
      const { recommendations } = evaluate(programme, example.situation, { asOf: example.asOf });
      expect(new Set(recommendations.map(({ due }) => due?.date)).size).toBe(2);
    }
  });

  it("has one when the limits are as long, also in other units", () => {
    expect(found(limited("hospital", months(3)), css(months(3)))).toEqual([]);
    const year: Due = { within: { amount: 1, unit: "years" }, after: ["disease.diagnosed"] };
    expect(found(limited("hospital", months(12)), css(year))).toEqual([]);
    expect(found(limited("hospital", months(11)), css(year))).toEqual([["css", "hospital"]]);
  });

  it("may well have a firm limit and a wish for something sooner", () => {
    expect(found(limited("hospital", months(3)), css(months(2), { strength: "should" }))).toEqual([]);
  });

  it("may be one person's where the document names nobody", () => {
    expect(found(limited("hospital", months(3)), css(months(2), { responsible: "unnamed" }))).toEqual([]);
  });

  it("is two referrals when they are done by different things, or count from different days", () => {
    expect(found(limited("hospital", months(3)), css(months(2), { fulfilledBy: happened("referrals.css") }))).toEqual(
      [],
    );
    const other: Due = { ...months(2), after: ["function.reducedFunctionEstablished"] };
    expect(found(limited("hospital", months(3)), css(other))).toEqual([]);
  });
});

describe("a time limit beside a shorter one of the same actor", () => {
  const complex = all(inScope, is("disease.complex", true));
  const cited = (rule: Rule): Rule => ({ ...rule, statements: ["s-indicative"] });
  const long = cited(limited("complex", months(6), {}, complex));

  it("never matters when whoever has it also gets the shorter one", () => {
    expect(found(limited("everybody", months(3)), long)).toEqual([["complex", "everybody"]]);
    expect(found(limited("everybody", months(3), { strength: "should" }), long)).toEqual([["complex", "everybody"]]);
  });

  it("matters when it is the shorter itself, or somebody has it alone", () => {
    expect(found(limited("everybody", months(6)), cited(limited("complex", months(3), {}, complex)))).toEqual([]);
    expect(found(limited("children", months(3), {}, all(inScope, child)), long)).toEqual([]);
  });

  it("matters when it also counts from something else, or the other is done sooner or soon over", () => {
    const both: Due = { ...months(6), after: ["disease.diagnosed", "function.reducedFunctionEstablished"] };
    expect(found(limited("everybody", months(3)), cited(limited("complex", both, {}, complex)))).toEqual([]);
    expect(found(limited("everybody", months(3), { fulfilledBy: happened("referrals.css") }), long)).toEqual([]);
    const lapsing = { lapses: { at: { amount: 4, unit: "months" }, after: "disease.diagnosed" } } as const;
    expect(found(limited("everybody", months(3), lapsing), long)).toEqual([]);
  });

  it("is not told of beside a rule that adds nothing at all", () => {
    expect(found(limited("everybody", months(3)), limited("complex", months(6), {}, complex))).toEqual([]);
  });
});
