import { readdirSync, readFileSync } from "node:fs";
import { Engine } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { readOutcomes, toEngineFacts, toJsonRulesEngine } from "../../src/json-rules-engine.js";
import { outcomesOf } from "../../src/programme/outcomes.js";
import { genericModel } from "../../src/programme/generic-model.js";
import type { Programme } from "../../src/language/programme.js";
import { only } from "../../src/testing/run-scenario.js";
import type { Scenario } from "../../src/testing/scenario.js";
import { parseScenarios } from "../../src/testing/scenario-file.js";

const folder = new URL("../../rules/generic-model/scenarios/", import.meta.url);
const scenarios: readonly Scenario[] = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .flatMap((file) => parseScenarios({ file, text: readFileSync(new URL(file, folder), "utf8") }).scenarios);

async function agree(programme: Programme, { situation, asOf, title }: Scenario): Promise<void> {
  const { events } = await new Engine(toJsonRulesEngine(programme, { asOf })).run(toEngineFacts(situation, { asOf }));
  const expected = outcomesOf(programme, situation, { asOf }).map(({ rule, outcome }) => [rule, outcome]);
  expect([...readOutcomes(programme, events)], title).toEqual(expected);
}

describe("the emitted json-rules-engine rules", () => {
  it("say of every scenario and its rules what the reference evaluator says, unknown facts included", async () => {
    for (const scenario of scenarios) await agree(only(genericModel, scenario.expect), scenario);
    expect(scenarios.length).toBeGreaterThan(1000);
  }, 120_000);

  it("say of whole scenarios, one in twenty, what it says of every rule of the model", async () => {
    const some = scenarios.filter((_, index) => index % 20 === 0);
    for (const scenario of some) await agree(genericModel, scenario);
    expect(some.length).toBeGreaterThan(70);
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
