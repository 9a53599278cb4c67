import { describe, expect, it, vi } from "vitest";
import { evaluateLazily, type FactSources } from "../../src/json-rules-engine.js";
import { InvalidSituationError } from "../../src/diagnostics/errors.js";
import type { Offer } from "../../src/language/offer.js";
import { evaluate } from "../../src/programme/evaluate.js";
import { genericModel } from "../../src/programme/generic-model.js";
import { valueAt } from "../../src/vocabulary/know.js";
import type { Situation } from "../../src/vocabulary/situation.js";
import { coreVocabulary, isRecorded } from "../../src/vocabulary/vocabulary.js";
import { is, programmeOf, ruleOf } from "../small-programme.js";

const options = { asOf: "2026-03-01" };

/** A slow source for every fact, which counts how often it is asked. */
function sourcesOf(situation: Situation): { sources: FactSources; asked: Map<string, number> } {
  const asked = new Map<string, number>();
  const sources = Object.fromEntries(
    [...coreVocabulary].flatMap(([path, fact]) => {
      if (!isRecorded(fact)) return [];
      const source = async (): Promise<unknown> => {
        asked.set(path, (asked.get(path) ?? 0) + 1);
        await Promise.resolve();
        return valueAt(situation, path);
      };
      return [[path, source]];
    }),
  );
  return { sources, asked };
}

const child: Situation = {
  person: { birthDate: "2019-05-04" },
  disease: { status: "confirmed", diagnosed: "2026-01-10", complex: false, organSystems: ["liver"] },
  care: { followedAt: ["paediatrics-main"] },
  municipality: { referral: "no" },
};

describe("evaluating over slow sources", () => {
  it("asks for each fact at most once and gives what evaluating all facts gives", async () => {
    const { sources, asked } = sourcesOf(child);
    const lazily = await evaluateLazily(genericModel, sources, options);
    expect(Math.max(...asked.values())).toBe(1);
    const { recommendations, undetermined } = evaluate(genericModel, child, options);
    expect(lazily.recommendations).toEqual(recommendations);
    expect(lazily.undetermined).toEqual(undetermined);
  });

  it("counts what is closed as no only where the source has nothing, so that nobody loses a rule or an offer", async () => {
    const same = (text: string): { da: string; en: string } => ({ da: text, en: text });
    const offer: Offer = {
      id: "dentist",
      name: same("Dentist"),
      provider: same("the hospital"),
      topics: ["specialised-unit"],
      area: "national",
      audience: same("those with findings in the mouth"),
      for: is("disease.oralInvolvement", true),
      gives: same("treatment"),
      permanence: "standing",
      stated: 2024,
      sources: [],
    };
    const rule = ruleOf({ when: is("disease.complex", true), recommend: { offers: ["specialised-unit"] } });
    const programme = { ...programmeOf([rule]), offers: { documents: {}, catalogue: [offer] } };
    const closed = ["disease.complex", "disease.oralInvolvement"];
    const offersFor = async (disease: Situation["disease"]): Promise<unknown> => {
      const { recommendations } = await evaluateLazily(programme, sourcesOf({ disease }).sources, {
        ...options,
        closed,
      });
      expect(recommendations).toEqual(evaluate(programme, { disease }, { ...options, closed }).recommendations);
      return recommendations.map(({ offers }) => offers.map(({ id }) => id));
    };
    expect(await offersFor({ complex: true, oralInvolvement: true })).toEqual([["dentist"]]);
    expect(await offersFor({ complex: true })).toEqual([[]]);
    expect(await offersFor({})).toEqual([]);
  });

  it("asks for nothing about routes, transition or the municipality when there is no rare disease and no pregnancy", async () => {
    const { sources, asked } = sourcesOf({
      disease: { status: "none" },
      reproduction: { pregnancy: "none" },
      relatives: { findingConcernsPerson: false, atGeneticRisk: false },
    });
    const result = await evaluateLazily(genericModel, sources, { ...options, all: true });
    expect([...asked.keys()].sort()).toEqual([
      "disease.status",
      "relatives.atGeneticRisk",
      "relatives.findingConcernsPerson",
      "reproduction.pregnancy",
    ]);
    expect(result.recommendations).toEqual([]);
    expect(result.doesNotApply).toHaveLength(genericModel.rules.length);
  });

  it("a source that fails makes its fact unknown, says why, and settles nothing", async () => {
    const { sources } = sourcesOf(child);
    const failing = {
      ...sources,
      "disease.status": () => Promise.reject(new Error("the record system is down")),
      "disease.diagnosed": () => null,
    };
    const result = await evaluateLazily(genericModel, failing, { ...options, all: true });
    expect(result.assumptions).toEqual([
      {
        kind: "unavailable",
        facts: ["disease.status"],
        text: {
          da: "`disease.status` kunne ikke hentes og regnes for ukendt: `the record system is down`",
          en: "`disease.status` could not be fetched and counts as unknown: `the record system is down`",
        },
      },
    ]);
    expect(result.undetermined.map(({ rule }) => rule)).toContain("refer-child-to-municipality");
  });

  it("a source that fails settles nothing even where its fact is closed", async () => {
    const programme = programmeOf([ruleOf({ when: is("pal.planSlips", true) })]);
    const failing = { "pal.planSlips": () => Promise.reject(new Error("down")) };
    const outcomeOf = async (sources: FactSources): Promise<object> => {
      const { undetermined, doesNotApply } = await evaluateLazily(programme, sources, {
        ...options,
        closed: ["pal"],
        all: true,
      });
      return { undetermined: undetermined.length, doesNotApply: doesNotApply?.length };
    };
    expect(await outcomeOf(failing)).toEqual({ undetermined: 1, doesNotApply: 0 });
    expect(await outcomeOf({})).toEqual({ undetermined: 0, doesNotApply: 1 });
  });

  it("a value that the fact cannot be counts as unavailable, not as no", async () => {
    const source = vi.fn(() => "yes");
    const result = await evaluateLazily(
      genericModel,
      { "disease.status": () => "confirmed", "disease.complex": source },
      options,
    );
    expect(source).toHaveBeenCalledTimes(1);
    expect(result.assumptions.map(({ facts }) => facts)).toEqual([["disease.complex"]]);
  });

  it("fetched facts that contradict each other are refused as by evaluate", async () => {
    const contradictory: Situation = { ...child, disease: { status: "confirmed", diagnosed: "no" } };
    expect(() => evaluate(genericModel, contradictory, options)).toThrow(InvalidSituationError);
    await expect(evaluateLazily(genericModel, sourcesOf(contradictory).sources, options)).rejects.toThrow(
      InvalidSituationError,
    );
  });

  it("does not ask a second source for what the first has answered, so it cannot see that they would disagree", async () => {
    const { sources, asked } = sourcesOf({ ...child, disease: { ...child.disease, multiOrgan: false } });
    await evaluateLazily(genericModel, sources, options);
    expect(asked.has("disease.multiOrgan")).toBe(true);
    expect(asked.has("disease.organSystems")).toBe(false);
  });
});
