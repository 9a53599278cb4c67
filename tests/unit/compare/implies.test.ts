import { describe, expect, it } from "vitest";
import { implies } from "../../../src/compare/implies.js";
import { plainCondition, type Plain } from "../../../src/compare/plain-condition.js";
import type { Condition } from "../../../src/truth/condition.js";
import {
  all,
  any,
  compare,
  happened,
  includes,
  includesNone,
  is,
  isNot,
  named,
  not,
  notHappened,
} from "../../small-programme.js";

const follows = (first: Condition, second: Condition): boolean =>
  implies(
    plainCondition(first, () => 18),
    plainCondition(second, () => 18),
  );

const [a, b, c] = [happened("pal.appointed"), is("disease.complex", true), happened("css.note")];
const age = (operator: "less-than" | "at-most" | "more-than" | "at-least", value: number): Condition =>
  compare("person.ageYears", operator, value);

describe("what the shape of two conditions shows", () => {
  it("whatever is asked together follows from more, and a choice from any of its parts", () => {
    expect(follows(all(a, b), a)).toBe(true);
    expect(follows(a, all(a, b))).toBe(false);
    expect(follows(a, any(a, b))).toBe(true);
    expect(follows(any(a, b), a)).toBe(false);
    expect(follows(all(any(a, b), c), any(all(c, a), any(b, a)))).toBe(true);
    expect(follows(all(a, b), any(all(b, a), c))).toBe(true);
  });

  it("names, double negation and order make no difference", () => {
    expect(follows(named("pal", all(a, b)), not(not(all(b, a))))).toBe(true);
    expect(follows(not(any(a, b)), all(not(b), notHappened("pal.appointed")))).toBe(true);
    expect(follows(not(a), a)).toBe(false);
  });

  it("ages are compared by their limits", () => {
    expect(follows(age("less-than", 10), age("less-than", 18))).toBe(true);
    expect(follows(age("less-than", 18), age("less-than", 10))).toBe(false);
    expect(follows(age("less-than", 18), age("at-most", 17))).toBe(true);
    expect(follows(age("at-most", 18), age("less-than", 18))).toBe(false);
    expect(follows(age("more-than", 17), compare("person.ageYears", "at-least", { parameter: "limit" }))).toBe(true);
    expect(follows(is("person.ageYears", 12, 13), age("more-than", 11))).toBe(true);
    expect(follows(is("person.ageYears", 11, 13), age("more-than", 11))).toBe(false);
    expect(follows(age("at-least", 18), isNot("person.ageYears", 17))).toBe(true);
    expect(follows(age("at-least", 17), isNot("person.ageYears", 17))).toBe(false);
  });

  it("choices and lists are compared by their members, facts only with themselves", () => {
    const status = "disease.status";
    expect(follows(is(status, "suspected"), is(status, "suspected", "confirmed"))).toBe(true);
    expect(follows(is(status, "suspected", "confirmed"), is(status, "suspected"))).toBe(false);
    expect(follows(is(status, "suspected"), isNot(status, "confirmed"))).toBe(true);
    expect(follows(isNot(status, "confirmed"), is(status, "suspected"))).toBe(false);
    expect(follows(isNot("disease.complex", false), is("disease.complex", true))).toBe(true);
    const units = "care.followedAt";
    expect(follows(includes(units, "css-aarhus"), includes(units, "css-aarhus", "nowhere"))).toBe(true);
    expect(follows(includesNone(units, "css-aarhus", "nowhere"), includesNone(units, "nowhere"))).toBe(true);
    expect(follows(includesNone(units, "nowhere"), includesNone(units, "css-aarhus", "nowhere"))).toBe(false);
    expect(follows(includes(units, "css-aarhus"), includesNone(units, "nowhere"))).toBe(false);
    expect(follows(happened("css.note"), happened("pal.appointed"))).toBe(false);
  });

  it("nothing needs to be shown for nobody, and everybody shows nothing", () => {
    expect(follows(any(), a)).toBe(true);
    expect(follows(a, all())).toBe(true);
    expect(follows(all(), a)).toBe(false);
    expect(follows(a, any())).toBe(false);
  });

  it("parts that stand in many places are compared once", () => {
    let [left, right]: [Plain, Plain] = [happened("pal.appointed"), happened("css.note")];
    for (let depth = 0; depth < 40; depth += 1) {
      const kinds = depth % 2 === 0 ? (["all", "any"] as const) : (["any", "all"] as const);
      left = { kind: kinds[0], of: [left, left] };
      right = { kind: kinds[1], of: [right, right] };
    }
    expect(implies(left, right)).toBe(false);
    expect(implies(left, left)).toBe(true);
  });
});
