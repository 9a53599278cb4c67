import { describe, expect, it } from "vitest";
import { evaluateCondition, evaluateLeaf } from "../../../src/evaluate/evaluate-condition.js";
import { parametersOn } from "../../../src/recommend/parameter-values.js";
import type { Condition, Leaf } from "../../../src/truth/condition.js";
import type { Truth } from "../../../src/truth/truth.js";
import type { Known } from "../../../src/vocabulary/known-facts.js";
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
  smallNames,
} from "../../small-programme.js";

const parameter = parametersOn(smallNames.parameters, "2026-03-01");
const value = (one: string | number | boolean): Known => ({ type: "value", value: one });
const event = (hasHappened: boolean, on?: string): Known => ({
  type: "event",
  happened: hasHappened,
  ...(on !== undefined && { on }),
});
const list = (complete: boolean, ...members: readonly string[]): Known => ({ type: "set", members, complete });

const truthOf = (leaf: Leaf, fact: Known | undefined): Truth => evaluateLeaf(leaf, fact, parameter);

describe("a fact that is not known makes every leaf unknown", () => {
  it.each([
    happened("f"),
    notHappened("f"),
    is("f", true),
    isNot("f", true),
    is("f", "a", "b"),
    isNot("f", "a", "b"),
    is("f", 18),
    isNot("f", 18),
    compare("f", "less-than", 18),
    compare("f", "at-most", 18),
    compare("f", "more-than", 18),
    compare("f", "at-least", 18),
    includes("f", "a"),
    includesNone("f", "a"),
  ])("$operator", (leaf) => {
    expect(truthOf(leaf, undefined)).toBe("unknown");
    expect(evaluateCondition(not(leaf), new Map(), parameter)).toBe("unknown");
  });
});

describe("an event", () => {
  it.each([
    [event(true, "2026-01-10"), "true", "false"],
    [event(true), "true", "false"],
    [event(false), "false", "true"],
  ] as const)("%j has happened: %s, has not happened: %s", (fact, yes, no) => {
    expect(truthOf(happened("f"), fact)).toBe(yes);
    expect(truthOf(notHappened("f"), fact)).toBe(no);
  });
});

describe("a boolean", () => {
  it.each([
    [true, "true", "false"],
    [false, "false", "true"],
  ] as const)("%j is true: %s, is not true: %s", (fact, yes, no) => {
    expect(truthOf(is("f", true), value(fact))).toBe(yes);
    expect(truthOf(isNot("f", true), value(fact))).toBe(no);
    expect(truthOf(is("f", false), value(fact))).toBe(no);
    expect(truthOf(isNot("f", false), value(fact))).toBe(yes);
  });
});

describe("a choice", () => {
  it.each([
    ["strong", "true", "false"],
    ["well-founded", "true", "false"],
    ["suspected", "false", "true"],
  ] as const)("%s is one of strong and well-founded: %s, is none of them: %s", (fact, yes, no) => {
    expect(truthOf(is("f", "strong", "well-founded"), value(fact))).toBe(yes);
    expect(truthOf(isNot("f", "strong", "well-founded"), value(fact))).toBe(no);
  });
});

describe("a number", () => {
  it.each([
    [17, "true", "true", "false", "false"],
    [18, "false", "true", "true", "false"],
    [19, "false", "false", "true", "true"],
  ] as const)(
    "%i is under 18: %s, at most 18: %s, at least 18: %s, over 18: %s",
    (fact, under, atMost, atLeast, over) => {
      expect(truthOf(compare("f", "less-than", 18), value(fact))).toBe(under);
      expect(truthOf(compare("f", "at-most", 18), value(fact))).toBe(atMost);
      expect(truthOf(compare("f", "at-least", 18), value(fact))).toBe(atLeast);
      expect(truthOf(compare("f", "more-than", 18), value(fact))).toBe(over);
    },
  );

  it("0 is a number like any other", () => {
    expect(truthOf(is("f", 0), value(0))).toBe("true");
    expect(truthOf(compare("f", "less-than", 1), value(0))).toBe("true");
    expect(truthOf(isNot("f", 0), value(0))).toBe("false");
  });

  it("is one of several numbers, or none of them", () => {
    expect(truthOf(is("f", 15, 16), value(16))).toBe("true");
    expect(truthOf(is("f", 15, 16), value(17))).toBe("false");
    expect(truthOf(isNot("f", 15, 16), value(17))).toBe("true");
  });
});

describe("a list whose members may still leave it", () => {
  it("settles nothing, neither of its members nor of others", () => {
    const tentative: Known = { type: "set", members: ["a"], complete: false, tentative: true };
    for (const member of ["a", "b"]) {
      expect(truthOf(includes("f", member), tentative)).toBe("unknown");
      expect(truthOf(includesNone("f", member), tentative)).toBe("unknown");
    }
  });
});

describe("a list", () => {
  it.each([
    ["whole, with the member", list(true, "a", "b"), "true", "false"],
    ["whole, without the member", list(true, "b"), "false", "true"],
    ["whole and empty", list(true), "false", "true"],
    ["open, with the member", list(false, "a"), "true", "false"],
    ["open, without the member", list(false, "b"), "unknown", "unknown"],
    ["open and empty", list(false), "unknown", "unknown"],
  ] as const)("%s", (_, fact, yes, no) => {
    expect(truthOf(includes("f", "a"), fact)).toBe(yes);
    expect(truthOf(includesNone("f", "a"), fact)).toBe(no);
  });

  it("includes any of several when it has one of them", () => {
    expect(truthOf(includes("f", "x", "a"), list(false, "a"))).toBe("true");
    expect(truthOf(includes("f", "x", "y"), list(true, "a"))).toBe("false");
    expect(truthOf(includesNone("f", "x", "y"), list(true, "a"))).toBe("true");
    expect(truthOf(includesNone("f", "x", "a"), list(false, "a"))).toBe("false");
  });

  it("that says `none` includes none", () => {
    expect(truthOf(includes("f", "none"), list(true, "none"))).toBe("true");
    expect(truthOf(includes("f", "a"), list(true, "none"))).toBe("false");
    expect(truthOf(includesNone("f", "a"), list(true, "none"))).toBe("true");
  });
});

describe("a parameter", () => {
  const atLimit: Condition = compare("person.age", "at-least", { parameter: "limitAgeYears" });
  const person = (age: number): ReadonlyMap<string, Known> => new Map([["person.age", value(age)]]);

  it.each([
    ["2025-12-31", 16, "true"],
    ["2025-12-31", 15, "false"],
    ["2026-01-01", 16, "false"],
    ["2026-01-01", 17, "false"],
    ["2026-01-01", 18, "true"],
  ] as const)("has the value of the day: on %s someone aged %i reaches the limit: %s", (asOf, age, expected) => {
    expect(evaluateCondition(atLimit, person(age), parametersOn(smallNames.parameters, asOf))).toBe(expected);
  });

  it("also stands where one of several values stands", () => {
    const leaf = is("f", 3, { parameter: "limitAgeYears" });
    expect(truthOf(leaf, value(18))).toBe("true");
    expect(truthOf(leaf, value(16))).toBe("false");
    expect(truthOf(isNot("f", { parameter: "limitAgeYears" }), value(18))).toBe("false");
  });

  it("that the programme does not have is an error, not unknown", () => {
    expect(() => truthOf(compare("f", "at-least", { parameter: "noSuch" }), value(3))).toThrow(
      "unknown parameter: noSuch",
    );
  });
});

describe("a tree", () => {
  const facts: ReadonlyMap<string, Known> = new Map([
    ["yes", value(true)],
    ["no", value(false)],
  ]);
  const [yes, no, who] = [is("yes", true), is("no", true), is("who", true)];

  it.each<readonly [string, Condition, Truth]>([
    ["all of yes and unknown", all(yes, who), "unknown"],
    ["all of no and unknown", all(no, who), "false"],
    ["any of yes and unknown", any(yes, who), "true"],
    ["any of no and unknown", any(no, who), "unknown"],
    ["not unknown", not(who), "unknown"],
    ["not no", not(no), "true"],
    ["a name is what it stands for", named("n", no), "false"],
    ["a nested tree", all(any(no, yes), not(all(no, who)), named("n", any(who, yes))), "true"],
    ["all of nothing", all(), "true"],
    ["any of nothing", any(), "false"],
  ])("%s", (_, condition, expected) => {
    expect(evaluateCondition(condition, facts, parameter)).toBe(expected);
  });
});
