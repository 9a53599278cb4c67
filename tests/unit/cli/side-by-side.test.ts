import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sideBySide } from "../../../src/cli/side-by-side.js";
import { tries } from "../../property/seed.js";

const head = { left: "Forventet", right: "Faktisk" };
const row = (label: string, left: string, right: string): Parameters<typeof sideBySide>[1][number] => ({
  label,
  left,
  right,
  differs: left !== right,
});

describe("two sides of a comparison", () => {
  it("stand beside each other, line by line, with a mark where they differ", () => {
    const rows = [row("Udfald", "gælder", "gælder"), row("Frist", "11. april 2026", "ingen dato i sagen")];
    expect(sideBySide(head, rows, 40)).toEqual([
      "          Forventet       Faktisk",
      "  Udfald  gælder          gælder",
      "≠ Frist   11. april 2026  ingen dato i",
      "                          sagen",
    ]);
  });

  it("cut a word that is longer than its column", () => {
    expect(sideBySide(head, [row("x", "forsørgelsesgrundlag", "–")], 31)).toEqual([
      "     Forventet     Faktisk",
      "≠ x  forsørgelses  –",
      "     grundlag",
    ]);
  });

  it("keep every word, in its order, in lines that are short enough", () => {
    const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,30}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, words, fc.integer({ min: 32, max: 80 }), (left, right, columns) => {
        const lines = sideBySide(head, [row("Udfald", left.join(" "), right.join(" "))], columns);
        expect(lines.filter((line) => line.length > columns)).toEqual([]);
        const width = Math.floor((columns - 12) / 2);
        const side = (from: number): string =>
          lines
            .slice(1)
            .map((line) => line.slice(from, from + width))
            .join("")
            .replaceAll(" ", "");
        expect(side(10)).toBe(left.join(""));
        expect(side(12 + width)).toBe(right.join(""));
      }),
      tries(300),
    );
  });
});
