import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { expect, it } from "vitest";
import { evaluateLazily, readOutcomes, toEngineFacts, toJsonRulesEngine } from "../../src/json-rules-engine.js";
import type { OpenFactSources } from "../../src/json-rules-engine.js";
import { vocabularyOf } from "../../src/language/vocabulary-of.js";
import { evaluate } from "../../src/programme/evaluate.js";
import { outcomesOf } from "../../src/programme/outcomes.js";
import type { OpenSituation } from "../../src/vocabulary/situation.js";
import { programmeWithOwnFacts as programme } from "../own-facts.js";
import { tries } from "../property/seed.js";

const asOf = "2026-03-01";
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values);

const situations: fc.Arbitrary<OpenSituation> = fc.record({
  disease: fc.record({ status: maybe(fc.constantFrom("confirmed", "none")) }),
  nf1: fc.record({
    followedInOdense: maybe(fc.boolean()),
    needsControl: maybe(fc.boolean()),
    transferred: maybe(fc.constantFrom("no", "unknown-date", "2026-02-01")),
    centre: maybe(fc.constantFrom("odense", "aarhus")),
    signs: maybe(fc.constantFrom(["lumps"], ["skin-spots"], ["none"], [])),
    firstSignAgeYears: maybe(fc.constantFrom(0, 1, 2, 20)),
  }),
});
const closings = fc.constantFrom([], ["nf1"], ["nf1.needsControl"]);

it("json-rules-engine says the same of a programme's own facts as the reference evaluator", async () => {
  const rules = toJsonRulesEngine(programme, { asOf });
  await fc.assert(
    fc.asyncProperty(situations, closings, async (situation, closed) => {
      const facts = toEngineFacts(situation, { asOf, closed, vocabulary: vocabularyOf(programme) });
      const { events } = await new Engine(rules).run(facts);
      const expected = outcomesOf(programme, situation, { asOf, closed }).map(({ rule, outcome }) => [rule, outcome]);
      expect([...readOutcomes(programme, events)]).toEqual(expected);
    }),
    tries(200),
  );
});

it("fetches a programme's own facts from their sources, with the same result", async () => {
  await fc.assert(
    fc.asyncProperty(situations, closings, async (situation, closed) => {
      const sources: OpenFactSources = Object.fromEntries(
        Object.entries(situation).flatMap(([group, facts]) =>
          Object.entries(facts ?? {}).map(([name, value]) => [`${group}.${name}`, () => Promise.resolve(value)]),
        ),
      );
      const lazily = await evaluateLazily(programme, sources, { asOf, closed });
      const { recommendations, undetermined } = evaluate(programme, situation, { asOf, closed });
      expect(lazily.recommendations.map(({ rules, state }) => [rules, state])).toEqual(
        recommendations.map(({ rules, state }) => [rules, state]),
      );
      expect(lazily.undetermined.map(({ rule, missing }) => [rule, missing])).toEqual(
        undetermined.map(({ rule, missing }) => [rule, missing]),
      );
    }),
    tries(100),
  );
});

it("has a source that gives what the own fact cannot be said to be unavailable", async () => {
  const sources: OpenFactSources = {
    "disease.status": () => "confirmed",
    "nf1.centre": () => "odence",
    "nf1.followedInOdense": () => true,
  };
  const { assumptions, undetermined } = await evaluateLazily(programme, sources, { asOf });
  expect(assumptions.map(({ kind, facts }) => [kind, facts])).toEqual([["unavailable", ["nf1.centre"]]]);
  expect(undetermined.map(({ rule, missing }) => [rule, missing])).toContainEqual(["share-care", ["nf1.centre"]]);
});
