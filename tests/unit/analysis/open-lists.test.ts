import { describe, expect, it } from "vitest";
import { alwaysApplies } from "../../../src/analysis/always-applies/check.js";
import { analysisOf } from "../../../src/analysis/analysis.js";
import { neverApplies } from "../../../src/analysis/never-applies/check.js";
import { evaluate } from "../../../src/programme/evaluate.js";
import type { Programme } from "../../../src/language/programme.js";
import type { Condition } from "../../../src/truth/condition.js";
import type { RecordedFact } from "../../../src/vocabulary/fact.js";
import type { Situation } from "../../../src/vocabulary/situation.js";
import { all, includes, includesNone, inScope, programmeOf } from "../../small-programme.js";
import { ruleInFile } from "./rule-in-file.js";

const asOf = "2026-03-01";
const same = { da: "slagsen", en: "the kind" };
const kinds = {
  type: "set",
  exhaustive: false,
  label: same,
  question: same,
  answeredBy: ["pal"],
  values: { a: same, b: same, c: same },
} as const satisfies RecordedFact;

const programme = (own: Condition): Programme => programmeOf([ruleInFile(own)], { facts: { "u.kinds": kinds } });
const analysis = (own: Condition) => analysisOf(programme(own), { asOf });

/** What `evaluate` says of somebody with a suspicion, whose list has only b. */
function withB(own: Condition, closed: readonly string[]): string {
  const situation = { disease: { status: "suspected" }, u: { kinds: ["b"] } } as Situation;
  const { recommendations, undetermined } = evaluate(programme(own), situation, { asOf, closed });
  return recommendations.length > 0 ? "applies" : undetermined.length > 0 ? "undetermined" : "does not apply";
}

describe("a rule that asks what is not on a list of the programme's own that may have more on it", () => {
  const lacksA = includesNone("u.kinds", "a");

  it("applies to somebody whose list is closed, so that it is not said that it never applies", () => {
    expect(withB(lacksA, [])).toBe("undetermined");
    expect(withB(lacksA, ["u.kinds"])).toBe("applies");
    expect(neverApplies(analysis(lacksA))).toEqual([]);
    expect(neverApplies(analysis(all(lacksA, includes("u.kinds", "a"))))).toHaveLength(1);
  });

  it("is shown with somebody of whom it is said that the list is whole", () => {
    const own = all(lacksA, includes("u.kinds", "b"));
    const found = analysis(own).find([[all(inScope, own), "true"]], { kind: "rule", id: "refer" });
    expect(found).toEqual({
      kind: "found",
      example: {
        asOf,
        situation: { disease: { status: "suspected" }, u: { kinds: ["b"] } },
        closed: ["u.kinds"],
      },
    });
  });
});

describe("a rule that asks what is on such a list", () => {
  it("rules somebody out whose list is closed, so that it is not said that it always applies", () => {
    const hasA = includes("u.kinds", "a");
    expect(withB(hasA, ["u.kinds"])).toBe("does not apply");
    expect(alwaysApplies(analysis(hasA))).toEqual([]);
  });
});
