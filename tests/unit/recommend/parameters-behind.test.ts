import { describe, expect, it } from "vitest";
import { parametersBehind } from "../../../src/recommend/parameters-behind.js";
import { all, compare, happened, is, programmeOf, ruleOf } from "../../small-programme.js";

const limitAge = { parameter: "limitAgeYears" };
const limitWeek = { parameter: "limitWeek" };
const programme = programmeOf([]);

describe("the numbers that a rule rests on", () => {
  it("are those of its condition, of what fulfils it, of what ends it, of its time limit and of its texts", () => {
    const text = { da: "Senest {limitWeek}.", en: "By {limitWeek}." };
    const age = { limitAgeYears: { value: 18, unit: "years", source: { da: "the new law", en: "the new law" } } };
    const week = { limitWeek: { value: 18, unit: "weeks" } };
    const within = { referralWithin: { value: 3, unit: "months" } };
    const cases = [
      [ruleOf({ when: all(compare("person.ageYears", "at-least", limitAge)) }), age],
      [ruleOf({ when: is("person.ageYears", 3, limitAge) }), age],
      [ruleOf({ recommend: { fulfilledBy: compare("reproduction.gestationalWeeks", "at-least", limitWeek) } }), week],
      [ruleOf({ recommend: { shownUntil: compare("person.ageYears", "at-least", limitAge) } }), age],
      [
        ruleOf({ recommend: { due: { within: { parameter: "referralWithin" }, after: ["disease.diagnosed"] } } }),
        within,
      ],
      [ruleOf({ recommend: { text } }), week],
      [ruleOf({ recommend: { note: text } }), week],
      [ruleOf({ recommend: { timing: text } }), week],
    ] as const;
    for (const [rule, expected] of cases) expect(parametersBehind(rule, programme, "2026-03-01")).toEqual(expected);
  });

  it("have the value of the evaluation date", () => {
    const rule = ruleOf({ when: compare("person.ageYears", "at-least", limitAge) });
    expect(parametersBehind(rule, programme, "2025-12-31")["limitAgeYears"]?.value).toBe(16);
  });

  it("stand in the order of their names, each once", () => {
    const rule = ruleOf({
      when: all(
        compare("reproduction.gestationalWeeks", "at-least", limitWeek),
        compare("person.ageYears", "at-least", limitAge),
      ),
      recommend: { text: { da: "{limitWeek}", en: "{limitWeek}" } },
    });
    expect(Object.keys(parametersBehind(rule, programme, "2026-03-01"))).toEqual(["limitAgeYears", "limitWeek"]);
  });

  it("are none where a rule reads none", () => {
    const rule = ruleOf({
      recommend: {
        due: { within: { amount: 3, unit: "months" }, after: ["disease.diagnosed"] },
        fulfilledBy: happened("municipality.referral"),
      },
    });
    expect(parametersBehind(rule, programme, "2026-03-01")).toEqual({});
  });
});
