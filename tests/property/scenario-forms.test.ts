import fc from "fast-check";
import { expect, it } from "vitest";
import { parseScenarios } from "../../src/testing/scenario-file.js";
import { expectedWords } from "../../src/testing/scenario.js";
import { arbitraryHandfulPerson, flattened, handful, nested } from "./arbitraries.js";
import { tries } from "./seed.js";

const row = fc.record({
  person: arbitraryHandfulPerson,
  expect: fc.constantFrom(...expectedWords),
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
      const lacking = (word: string, missing: readonly string[] | null): readonly string[] | null =>
        word === "does not apply" ? null : missing;
      const table = rows.map(({ person: { situation, asOf }, expect: word, missing }, index) => [
        String(index),
        asOf,
        word,
        lacking(word, missing),
        ...facts.map((path) => flattened(situation)[path] ?? null),
      ]);
      const cases = rows.map(({ person: { situation, asOf }, expect: word, missing }, index) => ({
        title: String(index),
        asOf,
        facts: nested(Object.fromEntries(facts.map((path) => [path, flattened(situation)[path] ?? null]))),
        expect: { refer: lacking(word, missing) === null ? word : { outcome: word, missing } },
      }));
      const columns = ["title", "asOf", "expect", "missing", ...facts];
      expect(read({ rule: "refer", table: { columns, rows: table } })).toEqual(read({ cases }));
    }),
    tries(200),
  );
});
