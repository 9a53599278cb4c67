import { describe, expect, it } from "vitest";
import { boundaryMismatch } from "../../../src/analysis/boundary-mismatch/check.js";
import type { Rule } from "../../../src/language/rule.js";
import type { Condition } from "../../../src/truth/condition.js";
import {
  all,
  any,
  compare,
  inScope,
  is,
  named,
  not,
  programmeOf,
  ruleOf,
  type RuleInput,
} from "../../small-programme.js";
import { foundBy, pairsFound } from "./found-by.js";

type Operator = Parameters<typeof compare>[1];
const age = (operator: Operator, years: Parameters<typeof compare>[2]): Condition =>
  compare("person.ageYears", operator, years);
const below = (when: Condition, input: RuleInput = {}): Rule =>
  ruleOf({ ...input, id: "below", when: all(inScope, when) });
const above = (when: Condition, input: RuleInput = {}): Rule =>
  ruleOf({ ...input, id: "above", when: all(inScope, when) });
const found = (...rules: readonly Rule[]): readonly (readonly string[])[] =>
  pairsFound(foundBy(boundaryMismatch, programmeOf(rules)));
const isFound = [["above", "below"]];

describe("two rules that share a limit", () => {
  it("leave out whoever is 18 when one ends before and the other begins after", () => {
    const [finding] = foundBy(
      boundaryMismatch,
      programmeOf([below(age("less-than", 18)), above(age("more-than", 18))]),
    );
    expect(finding?.shows).toEqual({ below: "does not apply", above: "does not apply" });
    expect(finding?.example?.situation).toEqual({
      person: { birthDate: "2008-03-01" },
      disease: { status: "suspected" },
    });
    expect(found(below(age("at-most", 17)), above(age("at-least", 19)))).toEqual(isFound);
  });

  it("both have whoever is 18 when one ends and the other begins there", () => {
    const [finding] = foundBy(boundaryMismatch, programmeOf([below(age("at-most", 18)), above(age("at-least", 18))]));
    expect(finding?.shows).toEqual({ below: "applies", above: "applies" });
    expect(finding?.example?.situation).toMatchObject({ person: { birthDate: "2008-03-01" } });
  });

  it("meet when one ends where the other begins", () => {
    expect(found(below(age("less-than", 18)), above(age("at-least", 18)))).toEqual([]);
    expect(found(below(age("at-most", 18)), above(age("more-than", 18)))).toEqual([]);
    const child = named("child", age("less-than", 18));
    expect(found(below(child), above(not(child)))).toEqual([]);
  });

  it("are meant to lie apart when more than one number lies between, or both have several", () => {
    expect(found(below(age("less-than", 18)), above(age("more-than", 19)))).toEqual([]);
    expect(found(below(age("at-most", 20)), above(age("at-least", 18)))).toEqual([]);
  });

  it("are seen through names, denials and numbers of the day", () => {
    const young = named("young", all(age("at-least", 3), age("less-than", { parameter: "limitAgeYears" })));
    expect(found(below(young), above(not(age("at-most", 18))))).toEqual(isFound);
    expect(foundBy(boundaryMismatch, programmeOf([below(young), above(age("more-than", 18))]), "2025-03-01")).toEqual(
      [],
    );
  });

  it("are of other things too: a number of miscarriages", () => {
    const count = (operator: Operator, number: number): Condition =>
      compare("reproduction.consecutiveMiscarriages", operator, number);
    expect(found(below(count("less-than", 3)), above(count("more-than", 3)))).toEqual(isFound);
  });
});

describe("a number that neither of two rules has", () => {
  const [low, high] = [below(age("less-than", 18)), above(age("more-than", 18))];

  it("may be another rule's on the same", () => {
    const there = ruleOf({ id: "there", when: all(inScope, is("person.ageYears", 18)) });
    expect(found(low, high, there)).toEqual([]);
    expect(found(low, high, { ...there, recommend: { ...there.recommend, subject: "another" } })).toEqual(isFound);
    const complex = ruleOf({ id: "complex", when: all(inScope, is("disease.complex", true)) });
    expect(found(low, high, complex)).toEqual(isFound);
  });

  it("is no mistake when the rules differ in more", () => {
    const complex = is("disease.complex", true);
    expect(found(low, above(all(age("more-than", 18), complex)))).toEqual([]);
    expect(found(below(all(age("less-than", 18), complex)), above(all(complex, age("more-than", 18))))).toEqual(
      isFound,
    );
    expect(found(below(any(age("less-than", 18), complex)), above(any(age("more-than", 18), complex)))).toEqual([]);
  });

  it("is one for rules on different things when they are in one section and ask the same act", () => {
    const other = { subject: "another" };
    expect(found(low, above(age("more-than", 18), { recommend: other }))).toEqual(isFound);
    expect(found(low, above(age("more-than", 18), { section: "4.2", recommend: other }))).toEqual([]);
    expect(found(low, above(age("more-than", 18), { recommend: { ...other, act: "inform" } }))).toEqual([]);
    expect(found(below(age("at-most", 18)), above(age("at-least", 18), { recommend: other }))).toEqual([]);
  });
});
