import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { analysisOf, type Analysis } from "../../../src/analysis/analysis.js";
import { premisesOf, proveInvariant } from "../../../src/analysis/invariants/prove-invariant.js";
import { waysToFail } from "../../../src/analysis/invariants/ways-to-fail.js";
import type { Claim } from "../../../src/cells/find-situation.js";
import { readProgramme } from "../../../src/cli/read-programme.js";
import type { CalendarDate } from "../../../src/calendar/calendar-date.js";
import { evaluateCondition } from "../../../src/evaluate/evaluate-condition.js";
import type { Invariant, Selection } from "../../../src/language/consistency.js";
import type { Programme } from "../../../src/language/programme.js";
import { selectRules } from "../../../src/language/select-rules.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { parametersOn } from "../../../src/recommend/parameter-values.js";
import { parseScenarios } from "../../../src/testing/scenario-file.js";
import { know } from "../../../src/vocabulary/know.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { quietIo } from "../../support/run-command.js";

/** Before the day on which tasks move to the regions, on the last day before it, and on that day. */
const days = ["2026-11-22", "2026-12-31", "2027-01-01"];
const { invariants } = genericModel.consistency;
const named = invariants.map((invariant) => [invariant.id, invariant] as const);

/** The rules that a claim is about, left out where it says that somebody gets them, and for everybody where not. */
function mutated(programme: Programme, invariant: Invariant, day: CalendarDate): Programme {
  const { claim, whoeverGets = [] } = invariant;
  const about: Selection = claim.kind === "is" ? whoeverGets : "groups" in claim ? claim.groups.flat() : claim.rules;
  const meant = new Set(selectRules(about, { ...programme, day }));
  expect(meant.size).toBeGreaterThan(0);
  const isPromise = claim.kind === "gets" || claim.kind === "coveredBy";
  const rules = programme.rules.flatMap((rule) =>
    !meant.has(rule) ? [rule] : isPromise ? [] : [{ ...rule, when: { kind: "all", of: [] } as const }],
  );
  return { ...programme, rules };
}

const provedOn = (programme: Programme, day: CalendarDate): readonly (readonly string[])[] => {
  const analysis = analysisOf(programme, { asOf: day });
  return programme.consistency.invariants.map((one) => [one.id, proveInvariant(one, analysis).kind]);
};

const isOfSomebody = (invariant: Invariant, analysis: Analysis): boolean =>
  premisesOf(invariant, analysis).some((premise) => analysis.sift(premise) === "found");

describe("what the generic model promises", () => {
  const now = analysisOf(genericModel, { asOf: "2027-01-01" });

  it("is 73 claims, each in one sentence without a full stop, and each with its source", () => {
    expect(invariants).toHaveLength(73);
    for (const { text, why, statements, decisions } of invariants) {
      for (const said of [text, why].flatMap((one) => (one === undefined ? [] : [one.da, one.en]))) {
        expect(said).toMatch(/^[\p{Ll}\d].*[^.]$/u);
      }
      expect(statements.length + decisions.length).toBeGreaterThan(0);
    }
  });

  it.each(days)("is proved of everybody on %s", (day) => {
    expect(provedOn(genericModel, day)).toEqual(invariants.map(({ id }) => [id, "holds"]));
  });

  it.each(named)("%s is about somebody, and would be refuted if its rules were others", (_, invariant) => {
    expect(isOfSomebody(invariant, now)).toBe(true);
    const changed = analysisOf(mutated(genericModel, invariant, "2027-01-01"), { asOf: "2027-01-01" });
    expect(proveInvariant(invariant, changed).kind).toBe("refuted");
  });

  it("is about one owner of retraining also when the owner moves: before the reform there is no other", () => {
    const owner = invariants.find(({ id }) => id === "retraining-has-one-owner");
    if (owner === undefined) throw new Error("the invariant is there");
    const kinds = days.map((day) => {
      const changed = mutated(genericModel, owner, day);
      return proveInvariant(owner, analysisOf(changed, { asOf: day })).kind;
    });
    expect(kinds).toEqual(["holds", "holds", "refuted"]);
  });
});

const folder = fileURLToPath(new URL("../../../rules/programmes/", import.meta.url));

describe.each(readdirSync(folder))("%s", (name) => {
  it("keeps what the generic model promises, and its own promises, from its first day", async () => {
    const { programme } = await readProgramme(join(folder, name), quietIo, "2027-06-01");
    if (programme === undefined) throw new Error("the programme can be read");
    const own = programme.consistency.invariants.filter(({ addedBy }) => addedBy === programme.id);
    expect(own.length).toBeGreaterThan(0);
    expect(programme.consistency.invariants).toHaveLength(invariants.length + own.length);
    expect(provedOn(programme, "2027-06-01").filter(([, kind]) => kind !== "holds")).toEqual([]);
    const analysis = analysisOf(programme, { asOf: "2027-06-01" });
    for (const one of own) {
      expect(isOfSomebody(one, analysis)).toBe(true);
      const changed = analysisOf(mutated(programme, one, "2027-06-01"), { asOf: "2027-06-01" });
      expect([one.id, proveInvariant(one, changed).kind]).toEqual([one.id, "refuted"]);
    }
  });
});

describe("every eighth person of the scenarios, asked by the evaluator and not by the search", () => {
  const scenarios = fileURLToPath(new URL("../../../rules/generic-model/scenarios/", import.meta.url));
  const ruleIds = genericModel.rules.map(({ id }) => id);
  const people = readdirSync(scenarios)
    .flatMap(
      (file) => parseScenarios({ file, text: readFileSync(join(scenarios, file), "utf8") }, { ruleIds }).scenarios,
    )
    .filter((_, index) => index % 8 === 0);

  it("is as the generic model promises", () => {
    expect(people.length).toBeGreaterThan(150);
    const broken = people.flatMap(({ asOf, situation, title }) => {
      const facts = know(situation, coreVocabulary, { asOf });
      const parameter = parametersOn(genericModel.parameters, asOf);
      const isSo = ([condition, wanted]: Claim): boolean => {
        const truth = evaluateCondition(condition, facts, parameter);
        return wanted.startsWith("not-") ? wanted !== `not-${truth}` : wanted === truth;
      };
      const on = { programme: genericModel, asOf };
      const fails = (invariant: Invariant): boolean =>
        premisesOf(invariant, on).some((premise) => premise.every(isSo)) &&
        waysToFail(invariant.claim, on).some(({ claims }) => claims.every(isSo));
      return invariants.filter(fails).map(({ id }) => [title, id]);
    });
    expect(broken).toEqual([]);
  });
});
