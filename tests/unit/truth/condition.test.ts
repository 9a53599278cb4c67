import { describe, expect, it } from "vitest";
import { assertNever, leavesOf } from "../../../src/truth/condition.js";
import { all, any, happened, is, named, not } from "../../small-programme.js";

describe("leavesOf", () => {
  const [a, b, c, d] = [happened("x.a"), is("x.b", true), is("x.c", 1), happened("x.d")];

  it("gives the leaves from left to right, through groups, negations and names", () => {
    expect(leavesOf(all(a, any(b, not(c)), named("a-name", d)))).toEqual([a, b, c, d]);
  });

  it("gives a leaf itself, and a leaf that stands twice both times", () => {
    expect(leavesOf(a)).toEqual([a]);
    expect(leavesOf(any(a, a))).toEqual([a, a]);
  });

  it("gives nothing for an empty group", () => {
    expect(leavesOf(all())).toEqual([]);
  });
});

describe("assertNever", () => {
  it("stops with the value that nobody expected", () => {
    expect(() => assertNever("surprise" as never)).toThrow('unexpected: "surprise"');
  });
});
