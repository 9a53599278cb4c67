import { describe, expect, it } from "vitest";
import { quote } from "../../../src/text/quote.js";

describe("somebody's own words", () => {
  it.each([
    ["ageYears", "`ageYears`"],
    ["", "``"],
    ["blå øl", "`blå øl`"],
    [18, "`18`"],
    [true, "`true`"],
    [null, "`null`"],
    [undefined, "`undefined`"],
    [["a", 1], '`["a",1]`'],
    [{ a: 1 }, '`{"a":1}`'],
    [Number.NaN, "`.nan`"],
    [-Infinity, "`-.inf`"],
    [[Infinity, 1.5], '`[".inf",1.5]`'],
  ])("%j stands as %s", (value, expected) => {
    expect(quote(value)).toBe(expected);
  });

  it("cannot move the cursor, change colours or turn the text around", () => {
    expect(quote("a\u001b[31mb\nc\td\u0007")).toBe("`a [31mb c d `");
    expect(quote("a\u202eb\u2066c\u2028d\u009be")).toBe("`a b c d e`");
  });

  it("of 60 characters stand whole, and of 61 are cut to 59 and a dot", () => {
    expect(quote("x".repeat(60))).toBe(`\`${"x".repeat(60)}\``);
    expect(quote("x".repeat(61))).toBe(`\`${"x".repeat(59)}…\``);
  });

  it("are never cut in the middle of a character", () => {
    expect(quote(`${"x".repeat(58)}😀😀`)).toBe(`\`${"x".repeat(58)}…\``);
    expect(quote(`${"x".repeat(57)}😀😀`)).toBe(`\`${"x".repeat(57)}😀…\``);
  });
});
