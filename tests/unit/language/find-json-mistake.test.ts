import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJsonMistake } from "../../../src/language/find-json-mistake.js";

/** Whether the engine itself takes the text for JSON. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with one character taken out or put in. */
const damaged = fc
  .tuple(
    fc.json({ maxDepth: 3 }),
    fc.nat(),
    fc.constantFrom("", "{", "}", "[", "]", ",", ":", '"', "\\", "0", "1", "-", ".", "e", "t", " ", "\n", "\t"),
  )
  .map(([text, at, put]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(put === "" ? place + 1 : place);
  });

describe("findJsonMistake", () => {
  it("takes for JSON what the engine takes for JSON", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        expect(findJsonMistake(text)).toBeUndefined();
        expect(findJsonMistake(JSON.stringify(JSON.parse(text), undefined, "\t"))).toBeUndefined();
      }),
      { seed: 20_260_301 },
    );
  });

  it("finds a mistake where, and only where, the engine finds one", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        expect(findJsonMistake(text) === undefined).toBe(isJson(text));
      }),
      { seed: 20_260_301, numRuns: 3000 },
    );
  });

  it("places the mistake inside the text, or at its end", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const mistake = findJsonMistake(text);
        expect(mistake === undefined || (mistake.offset >= 0 && mistake.offset <= text.length)).toBe(true);
      }),
      { seed: 20_260_301 },
    );
  });

  it.each([
    ["", 0, "filen slutter for tidligt; en parentes er ikke lukket"],
    ["[1, 2", 5, "filen slutter for tidligt; en parentes er ikke lukket"],
    ["[1, ]", 4, "der står et komma eller kolon uden noget efter"],
    ['{"a": }', 6, "der står et komma eller kolon uden noget efter"],
    ["[01]", 1, "her skal stå en værdi; tekst skal have citationstegn"],
    ["[NaN]", 1, "her skal stå en værdi; tekst skal have citationstegn"],
    ['["a\nb"]', 1, "teksten bliver ikke lukket på linjen eller rummer et forkert `\\`"],
    ["{1: 2}", 1, "her skal stå et navn i citationstegn"],
    ['{"a"}', 4, "der mangler et kolon efter navnet"],
    ["[1}", 2, "parentesen passer ikke til den, der blev åbnet"],
    ["# a", 0, "JSON kan ikke rumme kommentarer"],
    ["1 2", 2, "her står noget efter slutningen"],
  ])("of %j says that at %i %s", (text, offset, da) => {
    expect(findJsonMistake(text)).toMatchObject({ offset, problem: { da } });
  });
});
