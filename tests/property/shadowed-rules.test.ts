import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analysisOf } from "../../src/analysis/analysis.js";
import { addsNothing } from "../../src/analysis/same-advice.js";
import type { Recommend, Rule } from "../../src/language/rule.js";
import { evaluate } from "../../src/programme/evaluate.js";
import { all, programmeOf } from "../small-programme.js";
import { arbitraryCondition, arbitraryHandfulPerson, arbitraryRule, type Person } from "./arbitraries.js";
import { tries } from "./seed.js";

const fields = ["strength", "due", "lapses", "fulfilledBy", "shownUntil", "alternatives", "involves", "note"] as const;

/** A rule, and one for some of the same people that differs from it in a field or two. */
const arbitraryTwo = fc
  .tuple(arbitraryRule, arbitraryRule, arbitraryCondition, fc.subarray([...fields], { maxLength: 2 }))
  .map(([rule, other, narrower, changed]): readonly [Rule, Rule] => {
    const wide = { ...rule, id: "wide" };
    const taken = Object.fromEntries(changed.map((field) => [field, other.recommend[field]]));
    const isWritten = (entry: readonly [string, unknown]): boolean => entry[1] !== undefined;
    const recommend = Object.fromEntries(
      Object.entries({ ...rule.recommend, ...taken }).filter(isWritten),
    ) as Recommend;
    return [wide, { ...wide, id: "narrow", when: all(rule.when, narrower), recommend }];
  });

/** What is asked of somebody, by when and whether it is done; not by which of the rules. */
function askedOf(rules: readonly Rule[], { situation, asOf }: Person): readonly object[] {
  const result = evaluate(programmeOf(rules), situation, { asOf });
  return [...result.recommendations, ...(result.concluded ?? [])].map(
    ({ act, strength, responsible, recipient, alternatives, involves, citations, ...rest }) => {
      const { state, pastDue, due, doneOn, late, lapsedOn, wasOverdue, lapsesOn } = rest;
      const standing = { state, pastDue, due: due?.date, doneOn, late, lapsedOn, wasOverdue, lapsesOn };
      return { act, strength, responsible, recipient, alternatives, involves, citations, ...standing };
    },
  );
}

describe("a rule that adds nothing to another", () => {
  it("can go, and everybody is asked the same as before", () => {
    const seen = { applied: 0, nothing: 0, something: 0 };
    fc.assert(
      fc.property(
        arbitraryTwo,
        fc.array(arbitraryHandfulPerson, { minLength: 6, maxLength: 6 }),
        ([wide, narrow], people) => {
          const analysis = analysisOf(programmeOf([wide, narrow]), { asOf: "2026-03-01" });
          const isIdle = addsNothing(narrow, wide, analysis);
          seen[isIdle ? "nothing" : "something"] += 1;
          if (!isIdle) return;
          for (const person of people) {
            const without = askedOf([wide], person);
            if (without.length > 0) seen.applied += 1;
            expect(askedOf([wide, narrow], person)).toEqual(without);
          }
        },
      ),
      tries(90),
    );
    expect(seen.nothing).toBeGreaterThan(20);
    expect(seen.something).toBeGreaterThan(20);
    expect(seen.applied).toBeGreaterThan(30);
  });
});
