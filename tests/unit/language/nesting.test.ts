import { describe, expect, it } from "vitest";
import { firstTooDeep } from "../../../src/language/nesting.js";

describe("firstTooDeep", () => {
  it.each([
    ["lists in brackets", "[[[1]]]"],
    ["mappings in brackets", "{a: {b: {c: 1}}}"],
    ["lists on one line", "- - a: 1"],
    ["mappings by indentation", "a:\n  b:\n    c: 1"],
    ["lists below names", "a:\n- b:\n  - 1"],
    ["brackets below names", "a:\n  b: [1]"],
  ])("counts three layers of %s", (_, text) => {
    expect(firstTooDeep(text, 3)).toBeUndefined();
    expect(firstTooDeep(text, 2)).toBeDefined();
  });

  it("says where: the first character that is too deep", () => {
    expect(firstTooDeep("[[[1]]]", 2)).toBe(2);
    expect(firstTooDeep("- - - 1", 2)).toBe(4);
    expect(firstTooDeep("a:\n  b:\n    c: 1", 2)).toBe(12);
    expect(firstTooDeep("\ufeffa:\r\n  b:\r\n    c: 1", 2)).toBe(15);
  });

  it("does not count what stands in texts and comments, or beside", () => {
    expect(firstTooDeep('a: "[[["\nb: "{{{" # [[[\nc: >-\n  [[[\n  - - -\n', 2)).toBeUndefined();
    expect(firstTooDeep("- [1]\n".repeat(1000), 2)).toBeUndefined();
  });

  it("looks at no more than it must", () => {
    expect(firstTooDeep("[".repeat(5_000_000), 40)).toBe(40);
  });
});
