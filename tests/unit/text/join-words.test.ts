import { describe, expect, it } from "vitest";
import { joinWords } from "../../../src/text/join-words.js";

describe("joinWords", () => {
  it.each([
    [[], "", ""],
    [["a"], "a", "a"],
    [["a", "b"], "a og b", "a and b"],
    [["a", "b", "c"], "a, b og c", "a, b and c"],
    [["a", "b", "c", "d"], "a, b, c og d", "a, b, c and d"],
  ] as const)("%j is %j and %j", (items, da, en) => {
    expect(joinWords(items, "and", "da")).toBe(da);
    expect(joinWords(items, "and", "en")).toBe(en);
  });

  it("also says or", () => {
    expect(joinWords(["a", "b", "c"], "or", "da")).toBe("a, b eller c");
    expect(joinWords(["a", "b"], "or", "en")).toBe("a or b");
  });
});
