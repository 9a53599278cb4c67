import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseSituation } from "../../src/language/parse-situation.js";
import { evaluate } from "../../src/programme/evaluate.js";
import { outcomesOf } from "../../src/programme/outcomes.js";
import { genericModel, type GenericRuleId } from "../../src/programme/generic-model.js";
import { expectations, type Expectation } from "./expectations.js";

const folder = new URL("../../examples/situations/", import.meta.url);
const files = readdirSync(folder).sort();
const asOf = "2026-03-01";

describe("the example situations", () => {
  it("each have a table of what the document asks for that person", () => {
    expect(Object.keys(expectations).sort()).toEqual(files);
    expect(files.length).toBe(18);
  });

  it.each(files.filter((file) => file.endsWith(".yaml")))(
    "%s says in two to four Danish lines who the person is",
    (file) => {
      const lines = textOf(file).split("\n");
      const comment = lines.slice(
        0,
        lines.findIndex((line) => !line.startsWith("#")),
      );
      expect(comment.length).toBeGreaterThanOrEqual(2);
      expect(comment.length).toBeLessThanOrEqual(5);
      expect(comment.join("\n")).toContain(asOf);
    },
  );

  it.each(files)("%s holds no more than a clinician would type in, and nothing that identifies a person", (file) => {
    const groups = Object.values(situationOf(file)) as readonly object[];
    const facts = groups.flatMap((group) => Object.keys(group));
    expect(facts.length).toBeGreaterThanOrEqual(8);
    expect(facts.length).toBeLessThanOrEqual(25);
    expect(textOf(file)).not.toMatch(/\d{6}-?\d{4}/);
  });
});

describe("a person without any suspicion", () => {
  it("is asked nothing and recommended nothing", () => {
    const { recommendations, undetermined } = evaluate(genericModel, situationOf("uden-mistanke.json"), { asOf });
    expect(recommendations).toEqual([]);
    expect(undetermined).toEqual([]);
  });
});

describe.each(files)("%s", (file) => {
  it("parses without diagnostics", () => {
    const { situation, diagnostics } = parseSituation({ file, text: textOf(file) }, { asOf });
    expect(diagnostics).toEqual([]);
    expect(situation).toBeDefined();
  });

  it.each((expectations[file] ?? []).map((row) => [row[0], row] as const))("%s", (_, [, rule, expected]) => {
    expect(found(file, rule)).toEqual(expected);
  });
});

function textOf(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}

function situationOf(file: string) {
  const { situation } = parseSituation({ file, text: textOf(file) }, { asOf });
  if (situation === undefined) throw new Error(`${file} does not parse`);
  return situation;
}

/** What the model says of one rule, in the shape of a table's row. */
function found(file: string, rule: GenericRuleId): Expectation {
  const outcome = outcomesOf(genericModel, situationOf(file), { asOf }).find((one) => one.rule === rule);
  if (outcome === undefined) throw new Error(`${rule} is not in the model`);
  if (outcome.outcome !== "applies") return { is: outcome.outcome };
  return {
    is: outcome.concluded ? "settled" : outcome.state,
    ...(outcome.due?.date !== undefined && { due: outcome.due.date }),
    ...(outcome.doneOn !== undefined && { doneOn: outcome.doneOn }),
  };
}
