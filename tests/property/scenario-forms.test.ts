import fc from "fast-check";
import { expect, it } from "vitest";
import { strengths } from "../../src/language/names.js";
import { parseScenarios } from "../../src/testing/scenario-file.js";
import { expectedWords } from "../../src/testing/scenario.js";
import { arbitraryHandfulPerson, flattened, handful, nested } from "./arbitraries.js";
import { tries } from "./seed.js";

const row = fc.record({
  person: arbitraryHandfulPerson,
  expect: fc.constantFrom(...expectedWords),
  strength: fc.option(fc.constantFrom(...strengths)),
  missing: fc.option(fc.subarray([...handful])),
});

it("a table and a list of cases with the same content give the same scenarios", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.subarray([...handful]), (rows, facts) => {
      const read = (file: object): unknown => {
        const text = JSON.stringify({ asOf: "2026-03-01", ...file });
        const { scenarios, diagnostics } = parseScenarios({ file: "x.json", text }, { ruleIds: ["refer"] });
        expect(diagnostics).toEqual([]);
        return scenarios.map(({ line: _, ...one }) => one);
      };
      // A rule that asks for nothing has no strength and lacks no facts.
      const unlessSettled = <T>(word: string, value: T): T | null =>
        ["does not apply", "left out"].includes(word) ? null : value;
      const table = rows.map(({ person: { situation, asOf }, expect: word, strength, missing }, index) => [
        String(index),
        asOf,
        word,
        unlessSettled(word, strength),
        unlessSettled(word, missing),
        ...facts.map((path) => flattened(situation)[path] ?? null),
      ]);
      const fields = (word: string, values: object): object =>
        Object.fromEntries(Object.entries(values).filter(([, value]) => unlessSettled(word, value) !== null));
      const cases = rows.map(({ person: { situation, asOf }, expect: word, strength, missing }, index) => ({
        title: String(index),
        asOf,
        facts: nested(Object.fromEntries(facts.map((path) => [path, flattened(situation)[path] ?? null]))),
        expect: { refer: { outcome: word, ...fields(word, { strength, missing }) } },
      }));
      const columns = ["title", "asOf", "expect", "strength", "missing", ...facts];
      expect(read({ rule: "refer", table: { columns, rows: table } })).toEqual(read({ cases }));
    }),
    tries(200),
  );
});
