import { describe, expect, it } from "vitest";
import { coverageOf, type Coverage } from "../../../src/coverage/coverage.js";
import type { ChecklistItem } from "../../../src/language/checklist.js";
import type { Statement } from "../../../src/language/names.js";
import { programmeOf, ruleOf } from "../../small-programme.js";

const text = { da: "…", en: "…" };
const statement = (level: Statement["level"], more: Partial<Statement> = {}): Statement => ({
  section: "4.1",
  page: 19,
  strength: "must",
  inferred: false,
  wording: "skal",
  level,
  text,
  reform: false,
  ...more,
});
const item = (...statements: readonly string[]): ChecklistItem => ({
  id: "item",
  theme: "start",
  statements,
  decisions: [],
  strength: "must",
  answer: "text",
  options: [],
  question: text,
});

function cover(
  statements: Readonly<Record<string, Statement>>,
  { rules = [], items = [] }: { rules?: readonly string[][]; items?: readonly ChecklistItem[] } = {},
): Coverage {
  const programme = programmeOf(
    rules.map((cited, index) => ruleOf({ id: `rule-${String(index)}`, statements: cited })),
    { statements },
  );
  return coverageOf({ ...programme, checklist: { themes: [], items } });
}
const byOf = (coverage: Coverage): unknown => coverage.byStatement.map(({ id, by, missing }) => [id, by, missing]);

describe("how a statement is accounted for", () => {
  it("about a person by a rule, and by nothing else", () => {
    const statements = { "4.1-b1": statement("patient") };
    expect(byOf(cover(statements, { rules: [["4.1-b1"]] }))).toEqual([["4.1-b1", "rule", []]]);
    expect(byOf(cover(statements, { items: [item("4.1-b1")] }))).toEqual([["4.1-b1", "missing", ["rule"]]]);
  });

  it("about a written programme by the checklist, and by nothing else", () => {
    const statements = { "4.1-b1": statement("programme") };
    expect(byOf(cover(statements, { items: [item("4.1-b1")] }))).toEqual([["4.1-b1", "checklist", []]]);
    expect(byOf(cover(statements, { rules: [["4.1-b1"]] }))).toEqual([["4.1-b1", "missing", ["checklist"]]]);
  });

  it("about both by both", () => {
    const statements = { "4.1-b1": statement("both") };
    expect(byOf(cover(statements, { rules: [["4.1-b1"]] }))).toEqual([["4.1-b1", "missing", ["checklist"]]]);
    expect(byOf(cover(statements, { rules: [["4.1-b1"]], items: [item("4.1-b1")] }))).toEqual([["4.1-b1", "rule", []]]);
  });

  it("by a reason where nothing can be evaluated from it", () => {
    const reason = { da: "en definition", en: "a definition" };
    const coverage = cover({ "4.1-b1": statement("both", { reason }) });
    expect(coverage.byStatement).toMatchObject([{ by: "reason", reason, missing: [] }]);
  });

  it("part by part: a rule that cites the whole says nothing of its parts", () => {
    const statements = {
      "4.1-b1": statement("both"),
      "4.1-b1a": statement("patient"),
      "4.1-b1b": statement("programme"),
    };
    expect(byOf(cover(statements, { rules: [["4.1-b1"]] }))).toEqual([["4.1-b1", "missing", ["rule", "checklist"]]]);
    expect(byOf(cover(statements, { rules: [["4.1-b1a"]], items: [item("4.1-b1b")] }))).toEqual([
      ["4.1-b1", "rule", []],
    ]);
  });
});

describe("the matrix", () => {
  it("counts what was found beside the inventory on its own", () => {
    const coverage = cover(
      { "4.1-b1": statement("patient"), "4.1-t20": statement("patient", { added: true }) },
      { rules: [["4.1-b1"]] },
    );
    expect(coverage).toMatchObject({ statements: 1, accounted: 1, added: { statements: 1, accounted: 0 } });
    expect(coverage.bySection).toMatchObject([{ statements: 1, missing: 0 }]);
    expect(coverage.byStatement.map(({ id, added, by }) => [id, added, by])).toEqual([
      ["4.1-b1", false, "rule"],
      ["4.1-t20", true, "missing"],
    ]);
  });

  it("counts each statement once in its section, and says which rules have none", () => {
    const coverage = cover(
      {
        "4.1-b1": statement("patient"),
        "4.1-b2": statement("programme"),
        "4.2-t01": statement("patient", { section: "4.2" }),
      },
      { rules: [["4.1-b1"], []], items: [item("4.1-b2")] },
    );
    expect(coverage).toMatchObject({
      statements: 3,
      accounted: 2,
      bySection: [
        { section: "4.1", statements: 2, rule: 1, checklist: 1, reason: 0, missing: 0 },
        { section: "4.2", statements: 1, rule: 0, checklist: 0, reason: 0, missing: 1 },
      ],
      byRule: [
        { rule: "rule-0", statements: ["4.1-b1"] },
        { rule: "rule-1", statements: [] },
      ],
      rulesWithoutStatement: ["rule-1"],
    });
  });
});
