import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { genericModel } from "../../src/programme/generic-model.js";
import { runScenario } from "../../src/testing/run-scenario.js";
import { untried } from "../../src/testing/scenario-coverage.js";
import { parseScenarios } from "../../src/testing/scenario-file.js";

const folder = new URL("../../rules/generic-model/scenarios/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
const ruleIds = genericModel.rules.map(({ id }) => id);
const readings = files.map((file) => ({
  file,
  ...parseScenarios({ file, text: readFileSync(new URL(file, folder), "utf8") }, { ruleIds }),
}));

describe.each(readings)("scenarios of $file", ({ scenarios, diagnostics }) => {
  it("can be read", () => {
    expect(diagnostics).toEqual([]);
    expect(scenarios.length).toBeGreaterThan(0);
  });

  it.each(scenarios.map((scenario) => [scenario.title, scenario] as const))("%s", (_, scenario) => {
    expect(runScenario(genericModel, scenario)).toEqual([]);
  });
});

describe("the scenarios together", () => {
  it("try every rule's outcomes, every leaf both ways, and every numeric boundary on the edge", () => {
    expect(
      untried(
        genericModel,
        readings.flatMap(({ scenarios }) => scenarios),
      ),
    ).toEqual([]);
  });
});

describe("the whole people", () => {
  const people = readings.flatMap(({ scenarios }) => scenarios.filter(({ complete }) => complete));

  it("are at least twenty, with twelve or more facts each and an argument for all that is asked of them", () => {
    expect(people.length).toBeGreaterThanOrEqual(20);
    for (const { title, situation, argument } of people) {
      const facts = Object.values(situation).flatMap((group) => Object.keys(group ?? {}));
      expect(facts.length, title).toBeGreaterThanOrEqual(12);
      expect(argument?.length ?? 0, title).toBeGreaterThan(100);
    }
  });

  it("count at least three to whom nothing applies", () => {
    expect(people.filter(({ expect: expected }) => Object.keys(expected).length === 0).length).toBeGreaterThanOrEqual(
      3,
    );
  });
});
