import { describe, expect, it } from "vitest";
import { evaluateCondition } from "../../../src/evaluate/evaluate-condition.js";
import { factsBehind, factsMissing, type Decide } from "../../../src/evaluate/reasons.js";
import type { Known } from "../../../src/vocabulary/known-facts.js";
import { all, any, compare, is, named, not } from "../../small-programme.js";

/** Somebody with a, b and c true, x, y and z false, aged 20; nothing else is known. */
const facts: ReadonlyMap<string, Known> = new Map([
  ...["a", "b", "c"].map((name): [string, Known] => [name, { type: "value", value: true }]),
  ...["x", "y", "z"].map((name): [string, Known] => [name, { type: "value", value: false }]),
  ["age", { type: "value", value: 20 }],
]);
const decide: Decide = (condition) => evaluateCondition(condition, facts, () => 0);

const [a, b, c, x, y, u, v, w] = ["a", "b", "c", "x", "y", "u", "v", "w"].map((name) => is(name, true)) as [
  ReturnType<typeof is>,
  ReturnType<typeof is>,
  ReturnType<typeof is>,
  ReturnType<typeof is>,
  ReturnType<typeof is>,
  ReturnType<typeof is>,
  ReturnType<typeof is>,
  ReturnType<typeof is>,
];

describe("the facts that a definite outcome rests on", () => {
  it("are all parts, when all had to hold", () => {
    expect(factsBehind(all(b, a, c), decide)).toEqual(["a", "b", "c"]);
  });

  it("are the one part that fails, whatever is unknown beside it", () => {
    expect(factsBehind(all(a, x, u), decide)).toEqual(["x"]);
  });

  it("are the one part that is enough", () => {
    expect(factsBehind(any(u, a, x), decide)).toEqual(["a"]);
  });

  it("are all parts, when none was enough", () => {
    expect(factsBehind(any(y, x), decide)).toEqual(["x", "y"]);
  });

  it("are the fewest, where there is a choice", () => {
    expect(factsBehind(any(all(a, b), c), decide)).toEqual(["c"]);
    expect(factsBehind(all(any(x, y), not(c)), decide)).toEqual(["c"]);
  });

  it("are the first, where equally few would do", () => {
    expect(factsBehind(any(b, a), decide)).toEqual(["b"]);
  });

  it("count once, however often a fact is compared", () => {
    const aged18To25 = all(
      compare("age", "at-least", 18),
      compare("age", "less-than", 25),
      compare("age", "more-than", 1),
    );
    expect(factsBehind(any(all(a, b), aged18To25), decide)).toEqual(["age"]);
  });

  it("are found through negations and names", () => {
    expect(factsBehind(not(all(a, x)), decide)).toEqual(["x"]);
    expect(factsBehind(named("n", any(not(x), u)), decide)).toEqual(["x"]);
  });
});

describe("the facts that could settle what is undetermined", () => {
  it("are those that are unknown", () => {
    expect(factsMissing(all(a, v, u), decide)).toEqual(["u", "v"]);
    expect(factsMissing(any(x, u), decide)).toEqual(["u"]);
  });

  it("are none in a part that is settled", () => {
    expect(factsMissing(all(u, any(a, v), not(all(x, w))), decide)).toEqual(["u"]);
  });

  it("are none when the whole is settled", () => {
    expect(factsMissing(all(x, u), decide)).toEqual([]);
    expect(factsMissing(any(a, u), decide)).toEqual([]);
    expect(factsMissing(a, decide)).toEqual([]);
  });

  it("count once, and are found through negations and names", () => {
    expect(factsMissing(all(u, not(u), named("n", all(u, v))), decide)).toEqual(["u", "v"]);
  });
});
