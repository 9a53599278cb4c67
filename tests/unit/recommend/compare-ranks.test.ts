import { describe, expect, it } from "vitest";
import { compareRanks } from "../../../src/recommend/compare-ranks.js";

describe("ranks", () => {
  it("are compared part by part, the first difference decides", () => {
    expect(compareRanks([0, "b"], [1, "a"])).toBe(-1);
    expect(compareRanks([1, "a"], [0, "b"])).toBe(1);
    expect(compareRanks([1, "a"], [1, "b"])).toBe(-1);
    expect(compareRanks([1, "b"], [1, "a"])).toBe(1);
  });

  it("with the same parts are equal", () => {
    expect(compareRanks([1, "a"], [1, "a"])).toBe(0);
    expect(compareRanks([], [])).toBe(0);
  });

  it("compare text by its characters, in no language's order", () => {
    expect([["å"], ["z"], ["Z"], ["a"]].sort(compareRanks)).toEqual([["Z"], ["a"], ["z"], ["å"]]);
  });
});
