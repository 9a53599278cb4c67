import { describe, expect, it } from "vitest";
import { citationConflicts } from "../../../src/coverage/citation-conflicts.js";
import { coverageOf } from "../../../src/coverage/coverage.js";
import { genericModel } from "../../../src/programme/generic-model.js";

const coverage = coverageOf(genericModel);
const missing = coverage.byStatement.filter(({ by }) => by === "missing");

describe("the generic model and its document", () => {
  it("account for all 316 statements of the inventory, and for those found beside it", () => {
    expect(missing.map(({ id, missing: ways }) => [id, ...ways])).toEqual([]);
    expect(coverage).toMatchObject({ statements: 316, accounted: 316 });
    expect(coverage.added.accounted).toBe(coverage.added.statements);
  });

  it("give a reason only for what says nothing to do, and never that it is not done yet", () => {
    const reasons = coverage.byStatement.flatMap(({ id, by, reason }) =>
      by === "reason" ? [[id, reason] as const] : [],
    );
    expect(reasons.map(([id]) => id)).toEqual(["3.1.1-t01", "4.6-t08"]);
    for (const [, reason] of reasons) {
      expect(reason?.da).not.toMatch(/endnu|senere|mangler|todo/i);
      expect(reason?.da.length).toBeGreaterThan(20);
    }
  });

  it("agree on level and strength, or a note or a decision says why not", () => {
    expect(citationConflicts(genericModel)).toEqual([]);
  });

  it("have one rule that comes from the law alone, and it says so", () => {
    expect(coverage.rulesWithoutStatement).toEqual(["offer-family-guide"]);
    expect(genericModel.rules.find(({ id }) => id === "offer-family-guide")?.laws).not.toEqual([]);
  });

  it("say every statement and part in our own words, in both languages", () => {
    for (const [id, { text }] of Object.entries(genericModel.statements)) {
      expect(text.da.length, id).toBeGreaterThan(10);
      expect(text.en.length, id).toBeGreaterThan(10);
      expect(text.en, id).not.toBe(text.da);
    }
  });
});
