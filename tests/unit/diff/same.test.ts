import { describe, expect, it } from "vitest";
import { diffProgrammes } from "../../../src/diff/diff-programmes.js";
import { isSame } from "../../../src/diff/programme-diff.js";
import type { Rule } from "../../../src/language/rule.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import type { Condition } from "../../../src/truth/condition.js";
import {
  all,
  any,
  child,
  compare,
  inScope,
  is,
  isNot,
  named,
  not,
  programmeOf,
  ruleOf,
  smallNames,
} from "../../small-programme.js";
import { asOf, changeOf, diffOf, said } from "./differences.js";

/** Every rule of the generic model with its conditions written otherwise. */
function rewritten(rewrite: (condition: Condition) => Condition): readonly Rule[] {
  return genericModel.rules.map((rule) => ({
    ...rule,
    when: rewrite(rule.when),
    recommend: {
      ...rule.recommend,
      ...(rule.recommend.fulfilledBy && { fulfilledBy: rewrite(rule.recommend.fulfilledBy) }),
    },
  }));
}

function deMorgan(condition: Condition): Condition {
  if (condition.kind === "all") return not(any(...condition.of.map((part) => not(deMorgan(part)))));
  if (condition.kind === "any") return not(all(...condition.of.map((part) => not(deMorgan(part)))));
  if (condition.kind === "not") return not(deMorgan(condition.of));
  return condition.kind === "named" ? named(condition.name, deMorgan(condition.of)) : condition;
}

/** One more alternative that holds only where another does, which no order of parts shows to be the same. */
function absorbed(condition: Condition): Condition {
  return any(condition, all(condition, is("disease.complex", true)));
}

const whole = (rules: readonly Rule[]): boolean =>
  isSame(diffProgrammes(genericModel, { ...genericModel, rules }, { asOf }));

describe("nothing is said", () => {
  it("of a programme and itself, the generic model as well", () => {
    expect(whole(genericModel.rules)).toBe(true);
    expect(diffProgrammes(genericModel, genericModel, { asOf })).toMatchObject({ recommendations: [], offers: [] });
  });

  it("of the whole model in another order, by other ids, by De Morgan's laws or with parts that add nothing", () => {
    expect(whole([...genericModel.rules].reverse().map((rule) => ({ ...rule, id: `other-${rule.id}` })))).toBe(true);
    expect(whole(rewritten(deMorgan))).toBe(true);
    const some = rewritten(absorbed).slice(0, 60);
    expect(whole([...some, ...genericModel.rules.slice(some.length)])).toBe(true);
  });

  it("of a rule in two, each for some of the people", () => {
    const [young, old] = [child, compare("person.ageYears", "at-least", 67)];
    const parts = [ruleOf({ id: "a", when: young }), ruleOf({ id: "b", when: old })];
    expect(said(diffOf([ruleOf({ when: any(young, old) })], parts))).toEqual([]);
    const overlapping = [ruleOf({ id: "a", when: any(young, old) }), ruleOf({ id: "b", when: old })];
    expect(said(diffOf(parts, overlapping))).toEqual([]);
  });

  it("of a parameter instead of its number, and of a named condition that is written out", () => {
    const limit = compare("person.ageYears", "less-than", { parameter: "limitAgeYears" });
    expect(changeOf({ when: limit }, { when: child })).toEqual([[], []]);
    expect(changeOf({ when: named("child", child) }, { when: all(child) })).toEqual([[], []]);
  });

  it("of a parameter by another name, with other periods on other days", () => {
    const { limitAgeYears } = smallNames.parameters;
    if (limitAgeYears === undefined) throw new Error("there is a limit");
    const rule = (parameter: string) => ruleOf({ when: compare("person.ageYears", "less-than", { parameter }) });
    const parameters = { adultFrom: { ...limitAgeYears, periods: [{ value: 18 }] } };
    const diff = diffOf([rule("limitAgeYears")], [rule("adultFrom")], {}, { parameters });
    expect([diff.recommendations, diff.laterDays]).toEqual([[], []]);
  });

  it("of values written as those that are left", () => {
    const others = ["none", "suspected", "under-workup", "undiagnosed-after-workup"];
    expect(changeOf({ when: is("disease.status", "confirmed") }, { when: isNot("disease.status", ...others) })).toEqual(
      [[], []],
    );
  });
});

describe("something is said", () => {
  it("of each of these when it goes one too far", () => {
    const limit = compare("person.ageYears", "at-most", { parameter: "limitAgeYears" });
    expect(changeOf({ when: limit }, { when: child })[0]).toEqual(["færre får den"]);
    expect(changeOf({ when: is("disease.status", "confirmed") }, { when: isNot("disease.status", "none") })[0]).toEqual(
      ["flere får den"],
    );
    expect(said(diffOf([ruleOf({ when: inScope })], [ruleOf({ id: "a", when: all(inScope, child) })]))).toEqual([
      "færre får den",
    ]);
  });

  it("of the later days on which a number changes on one side only, and of those before nothing", () => {
    const { limitAgeYears } = smallNames.parameters;
    if (limitAgeYears === undefined) throw new Error("there is a limit");
    const later = {
      ...limitAgeYears,
      periods: [
        { value: 18, until: "2027-12-31" },
        { value: 20, from: "2028-01-01" },
      ],
    };
    const parameters = { ...smallNames.parameters, limitAgeYears: later };
    expect(diffOf([ruleOf({})], [ruleOf({})], {}, { parameters }).laterDays).toEqual(["2028-01-01"]);
    const rule = ruleOf({ when: compare("person.ageYears", "less-than", { parameter: "limitAgeYears" }) });
    const [old, now] = [programmeOf([rule]), programmeOf([rule], { parameters })];
    expect(diffProgrammes(old, now, { asOf: "2027-12-31" }).recommendations).toEqual([]);
    expect(said(diffProgrammes(old, now, { asOf: "2028-01-01" }))).toEqual(["flere får den"]);
  });
});

describe("a question that takes too many steps", () => {
  it("is said to be undecided, and never that there is no difference", () => {
    const [old, now] = [programmeOf([ruleOf({ when: child })]), programmeOf([ruleOf({ when: inScope })])];
    const diff = diffProgrammes(old, now, { asOf, steps: 0 });
    expect(diff.recommendations).toMatchObject([
      { changes: [], undecided: ["gained", "lost", "asked", "no-longer-asked"] },
    ]);
    expect(isSame(diff)).toBe(false);
  });
});

describe("two hundred edits of the generic model", () => {
  it("are told from each other, and none of them is undecided", () => {
    const edits: readonly ((rule: Rule) => Rule)[] = [
      (rule) => ({ ...rule, when: any(rule.when, is("disease.complex", true)) }),
      (rule) => ({ ...rule, when: all(rule.when, is("disease.complex", true)) }),
      (rule) => ({
        ...rule,
        recommend: { ...rule.recommend, strength: rule.recommend.strength === "may" ? "must" : "may" },
      }),
      (rule) => ({ ...rule, recommend: { ...rule.recommend, responsible: "patient" } }),
      (rule) => ({ ...rule, when: deMorgan(rule.when) }),
    ];
    const rules = genericModel.rules.map((rule, index) => (index < 200 ? (edits[index % 5]?.(rule) ?? rule) : rule));
    const diff = diffProgrammes(genericModel, { ...genericModel, rules }, { asOf });
    expect(diff.recommendations.length).toBeGreaterThan(80);
    expect(diff.recommendations.flatMap(({ undecided }) => undecided)).toEqual([]);
  });
});
