import { readdirSync, readFileSync } from "node:fs";
import { Engine } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { readOutcomes, toEngineFacts, toJsonRulesEngine } from "../../src/json-rules-engine.js";
import { outcomesOf } from "../../src/programme/evaluate.js";
import { genericModel } from "../../src/programme/generic-model.js";
import { parseScenarios, type Scenario } from "../../src/testing/scenario-file.js";

const folder = new URL("../../rules/generic-model/scenarios/", import.meta.url);
const scenarios: readonly Scenario[] = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .flatMap((file) => parseScenarios({ file, text: readFileSync(new URL(file, folder), "utf8") }).scenarios);

describe("the emitted json-rules-engine rules", () => {
  it("say of every scenario what the reference evaluator says, unknown facts included", async () => {
    const engines = new Map<string, Engine>();
    for (const { situation, asOf, title } of scenarios) {
      const engine = engines.get(asOf) ?? new Engine(toJsonRulesEngine(genericModel, { asOf }));
      engines.set(asOf, engine);
      const { events } = await engine.run(toEngineFacts(situation, { asOf }));
      const expected = outcomesOf(genericModel, situation, { asOf }).map(({ rule, outcome }) => [rule, outcome]);
      expect([...readOutcomes(genericModel, events)], title).toEqual(expected);
    }
    expect(scenarios.length).toBeGreaterThan(100);
  }, 120_000);

  it("are plain JSON", () => {
    const rules = toJsonRulesEngine(genericModel, { asOf: "2026-03-01" });
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
    expect(rules).toHaveLength(2 * genericModel.rules.length);
  });

  it("never use an operator that fires for a missing fact", () => {
    const text = JSON.stringify(toJsonRulesEngine(genericModel, { asOf: "2026-03-01" }));
    expect(text).not.toMatch(/"operator":"not(Equal|In)"/);
  });
});
