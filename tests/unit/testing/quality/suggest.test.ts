import { describe, expect, it } from "vitest";
import { suggestedFile } from "../../../../src/cli/templates/suggested-file.js";
import { canonical } from "../../../../src/cli/canonical.js";
import type { Programme } from "../../../../src/language/programme.js";
import { coverageOf } from "../../../../src/testing/quality/coverage.js";
import { mutantsOf } from "../../../../src/testing/quality/mutants.js";
import { suggestForGaps } from "../../../../src/testing/quality/suggest-for-gaps.js";
import { suggestForMutants } from "../../../../src/testing/quality/suggest-for-mutants.js";
import { joinedByPerson, type Suggestion } from "../../../../src/testing/quality/suggestion.js";
import { tryMutants } from "../../../../src/testing/quality/try-mutants.js";
import { runScenario } from "../../../../src/testing/run-scenario.js";
import { parseScenarios } from "../../../../src/testing/scenario-file.js";
import type { Scenario } from "../../../../src/testing/scenario.js";
import {
  all,
  any,
  child,
  compare,
  happened,
  inScope,
  is,
  named,
  programmeOf,
  ruleOf,
} from "../../../small-programme.js";
import { today, triedBy } from "./try.js";

const gate = named("in-scope", inScope);
const programme = programmeOf([
  ruleOf({
    when: all(gate, any(child, all(is("disease.complex", true), compare("person.ageYears", "at-least", 60)))),
    recommend: {
      due: { within: { amount: 3, unit: "months" }, after: ["disease.diagnosed"] },
      fulfilledBy: any(happened("municipality.referral"), happened("referrals.css")),
      shownUntil: is("transition.stage", "completed"),
    },
  }),
]);

/** The suggestions as an author gets them: written, read again. */
const written = (suggestions: readonly Suggestion[], titles: readonly string[] = []): readonly Scenario[] => {
  const joined = joinedByPerson(suggestions);
  const text = suggestedFile({ programme, suggestions: joined, titles, today }, "da", undefined);
  const { text: inForm, diagnostics } = canonical({ file: "forslag.yaml", text });
  expect(diagnostics).toEqual([]);
  const reading = parseScenarios({ file: "forslag.yaml", text: inForm }, namesOf(programme));
  expect(reading.diagnostics).toEqual([]);
  return reading.scenarios;
};
const namesOf = ({ rules, actors }: Programme) => ({ ruleIds: rules.map(({ id }) => id), actors: Object.keys(actors) });

describe("suggested scenarios", () => {
  const scenarios = written(suggestForGaps(triedBy(programme, []), programme.rules));

  it("can be read, pass, and are marked as not confirmed, each with a title of its own", () => {
    expect(scenarios.length).toBeGreaterThan(5);
    for (const one of scenarios) {
      expect(runScenario(programme, one), one.title).toEqual([]);
      expect(one.toBeConfirmed).toBe(true);
    }
    expect(new Set(scenarios.map(({ title }) => title)).size).toBe(scenarios.length);
  });

  it("close the gaps that they were made for", () => {
    const { gaps, leaves, boundaries } = coverageOf(triedBy(programme, scenarios), programme.rules);
    expect(gaps).toEqual([]);
    expect(leaves.met).toBe(leaves.of);
    expect(boundaries).toEqual({ met: 2, of: 2 });
  });

  it("are none where nothing is missing", () => {
    expect(suggestForGaps(triedBy(programme, scenarios), programme.rules)).toEqual([]);
  });

  it("describe a person in words that a clinician reads, with few facts", () => {
    expect(scenarios.map(({ title }) => title)).toContain(
      "En person på 17 år: personens diagnostiske status er mistanke om en sjælden sygdom",
    );
    for (const { situation } of scenarios) {
      expect(Object.values(situation).flatMap((group) => Object.keys(group ?? {})).length).toBeLessThan(7);
    }
  });

  it("take another title where one is taken", () => {
    const [first] = scenarios;
    const again = written(suggestForGaps(triedBy(programme, []), programme.rules), [first?.title ?? ""]);
    expect(again[0]?.title).toBe(`${first?.title ?? ""} (2)`);
  });

  it("of mutants catch every one that any scenario can", () => {
    const mutants = mutantsOf(programme);
    const tried = triedBy(programme, scenarios);
    const before = tryMutants(mutants, tried);
    expect(before.surviving.length).toBeGreaterThan(0);
    const more = written(suggestForMutants(before.surviving, tried));
    for (const one of more) expect(runScenario(programme, one), one.title).toEqual([]);
    expect(tryMutants(mutants, triedBy(programme, [...scenarios, ...more])).surviving).toEqual([]);
  });
});
