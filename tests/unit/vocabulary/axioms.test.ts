import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildPartition } from "../../../src/cells/build-partition.js";
import { findSituation } from "../../../src/cells/find-situation.js";
import { evaluateCondition } from "../../../src/evaluate/evaluate-condition.js";
import { parseSituation } from "../../../src/language/parse-situation.js";
import { evaluate } from "../../../src/programme/evaluate.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { parseScenarios } from "../../../src/testing/scenario-file.js";
import { leavesOf, type Condition } from "../../../src/truth/condition.js";
import { axioms } from "../../../src/vocabulary/axioms.js";
import { checkSituation } from "../../../src/vocabulary/check-situation.js";
import { know } from "../../../src/vocabulary/know.js";
import type { Situation } from "../../../src/vocabulary/situation.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { compare, is } from "../../small-programme.js";

const asOf = "2026-03-01";
const noNumbers = (): number => Number.NaN;
const names = axioms.map((axiom) => [axiom.id, axiom] as const);

function textsIn(folder: string): readonly string[] {
  const url = new URL(`../../../${folder}/`, import.meta.url);
  return readdirSync(url).map((file) => readFileSync(new URL(file, url), "utf8"));
}

const people: readonly { readonly asOf: string; readonly situation: Situation }[] = [
  ...textsIn("examples/situations").flatMap((text) => {
    const { situation } = parseSituation({ file: "example.yaml", text }, { asOf });
    return situation === undefined ? [] : [{ asOf, situation }];
  }),
  ...textsIn("rules/generic-model/scenarios").flatMap((text) => {
    const ruleIds = genericModel.rules.map(({ id }) => id);
    return parseScenarios({ file: "scenarios.yaml", text }, { ruleIds }).scenarios;
  }),
];

describe("the axioms", () => {
  it("each have a name of their own, and facts and values that the vocabulary has", () => {
    expect(new Set(axioms.map(({ id }) => id)).size).toBe(axioms.length);
    for (const leaf of axioms.flatMap(({ condition }) => leavesOf(condition))) {
      const fact = coreVocabulary.get(leaf.fact);
      expect(fact, leaf.fact).toBeDefined();
      if (fact === undefined || !("values" in fact) || !("values" in leaf)) continue;
      expect(Object.keys(fact.values)).toEqual(expect.arrayContaining([...leaf.values]));
    }
  });

  it("say what they mean and why, without a full stop", () => {
    for (const { text, why } of axioms) {
      for (const said of [text.da, text.en, why.da, why.en]) expect(said).toMatch(/^\p{L}.*[^.]$/u);
    }
  });

  it("hold of everybody in the examples and the scenarios of the generic model", () => {
    expect(people.length).toBeGreaterThan(1_000);
    for (const { asOf: day, situation } of people) {
      const facts = know(situation, coreVocabulary, { asOf: day });
      const broken = axioms.filter(({ condition }) => evaluateCondition(condition, facts, noNumbers) === "false");
      expect(broken.map(({ id }) => id)).toEqual([]);
    }
  });

  it.each(names)("%s makes no situation an error, also where it is broken", (_, { condition }) => {
    const partition = buildPartition([condition], {
      vocabulary: coreVocabulary,
      asOf,
      parameter: noNumbers,
      axioms: [],
    });
    const finding = findSituation([[condition, "false"]], partition);
    expect(finding.kind).toBe("found");
    if (finding.kind !== "found") return;
    expect(checkSituation(finding.example.situation, coreVocabulary, { asOf })).toEqual([]);
    expect(evaluate(genericModel, finding.example.situation, { asOf }).asOf).toBe(asOf);
  });

  it.each(names)("%s is what the search goes by", (_, { condition }) => {
    const partition = buildPartition([condition], { vocabulary: coreVocabulary, asOf, parameter: noNumbers });
    expect(findSituation([[condition, "false"]], partition)).toEqual({ kind: "none" });
  });

  it("say nothing of the age of whoever a pregnancy is recorded for: it may be that of a child's parents", () => {
    const mother: Condition = {
      kind: "all",
      of: [is("reproduction.pregnancy", "pregnant"), compare("person.ageYears", "less-than", 1)],
    };
    const partition = buildPartition([mother], { vocabulary: coreVocabulary, asOf, parameter: noNumbers });
    expect(findSituation([[mother, "true"]], partition).kind).toBe("found");
  });
});
