import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Programme } from "../../src/language/programme.js";
import { outcomesOf } from "../../src/programme/outcomes.js";
import { genericModel } from "../../src/programme/generic-model.js";
import type { Outcome } from "../../src/recommend/recommend-rule.js";
import type { Recommendation } from "../../src/recommend/result-schema.js";
import { checkSituation } from "../../src/vocabulary/check-situation.js";
import { know } from "../../src/vocabulary/know.js";
import { coreVocabulary, groupsOf } from "../../src/vocabulary/vocabulary.js";
import { arbitraryHandfulPerson, arbitraryPerson, arbitraryProgramme } from "./arbitraries.js";
import { arbitraryLearning, type Learning } from "./learning.js";
import { tries } from "./seed.js";

describe("generated people", () => {
  it("are valid, whatever is known of them", () => {
    fc.assert(
      fc.property(arbitraryLearning(arbitraryPerson), ({ asOf, before, after, everything }) => {
        for (const situation of [before, after, everything]) {
          expect(checkSituation(situation, coreVocabulary, { asOf })).toEqual([]);
        }
      }),
      tries(80),
    );
  });

  it("stand on both sides of the ages that the model's rules turn on", () => {
    const ages = fc.sample(arbitraryPerson, tries(400)).map(({ asOf, situation }) => {
      const age = know(situation, coreVocabulary, { asOf }).get("person.ageYears");
      return age?.type === "value" ? age.value : undefined;
    });
    expect(ages).toEqual(expect.arrayContaining([undefined, 0, 14, 15, 16, 17, 18, 19, 24, 25]));
  });
});

describe("learning one more fact never turns a definite outcome around", () => {
  it("in the generic model", () => {
    fc.assert(
      fc.property(arbitraryLearning(arbitraryPerson), (learning) => {
        nothingTurnsAround(genericModel, learning);
      }),
      tries(80),
    );
  });

  it("in generated programmes", () => {
    fc.assert(
      fc.property(arbitraryProgramme, arbitraryLearning(arbitraryHandfulPerson), (programme, learning) => {
        nothingTurnsAround(programme, learning);
      }),
      tries(800),
    );
  });
});

describe("learning one more fact never takes away an offer that is certainly for the person, nor brings one", () => {
  it("in the generic model", () => {
    fc.assert(
      fc.property(arbitraryLearning(arbitraryPerson), ({ asOf, before, after }) => {
        const learnt = new Map(outcomesOf(genericModel, after, { asOf }).map((one) => [one.rule, one]));
        for (const one of outcomesOf(genericModel, before, { asOf })) {
          const then = learnt.get(one.rule);
          if (one.outcome !== "applies" || then?.outcome !== "applies") continue;
          const ids = ({ offers }: Recommendation, eligible: readonly string[]): readonly string[] =>
            offers.filter((offer) => eligible.includes(offer.eligible)).map(({ id }) => id);
          expect(ids(then, ["true"])).toEqual(expect.arrayContaining([...ids(one, ["true"])]));
          expect(ids(one, ["true", "unknown"])).toEqual(expect.arrayContaining([...ids(then, ["true", "unknown"])]));
        }
      }),
      tries(60),
    );
  });
});

describe("counting a group as complete (D17) never turns a definite outcome around", () => {
  const arbitraryClosed = fc.subarray([...groupsOf(coreVocabulary)], { minLength: 1, maxLength: 4 });

  it("in the generic model", () => {
    fc.assert(
      fc.property(arbitraryPerson, arbitraryClosed, ({ asOf, situation }, closed) => {
        const open = outcomesOf(genericModel, situation, { asOf });
        sameWhereDefinite(open, outcomesOf(genericModel, situation, { asOf, closed }));
      }),
      tries(50),
    );
  });

  it("in generated programmes", () => {
    fc.assert(
      fc.property(
        arbitraryProgramme,
        arbitraryHandfulPerson,
        arbitraryClosed,
        (programme, { asOf, situation }, closed) => {
          const open = outcomesOf(programme, situation, { asOf });
          sameWhereDefinite(open, outcomesOf(programme, situation, { asOf, closed }));
        },
      ),
      tries(400),
    );
  });
});

function nothingTurnsAround(programme: Programme, { asOf, before, after, everything }: Learning): void {
  const first = outcomesOf(programme, before, { asOf });
  sameWhereDefinite(first, outcomesOf(programme, after, { asOf }));
  sameWhereDefinite(first, outcomesOf(programme, everything, { asOf }));
}

function sameWhereDefinite(before: readonly Outcome[], after: readonly Outcome[]): void {
  for (const [index, one] of before.entries()) {
    const other = after[index];
    if (one.outcome === "undetermined") continue;
    expect(other?.outcome, one.rule).toBe(one.outcome);
    if (one.outcome === "applies" && other?.outcome === "applies") standsAsBefore(one, other);
  }
}

/** What is said for certain about an act stays said. */
function standsAsBefore(before: Recommendation, after: Recommendation): void {
  const { rule, state, due, late, wasOverdue } = before;
  const possible = {
    fulfilled: ["fulfilled"],
    lapsed: ["lapsed"],
    overdue: ["overdue", "lapsed"],
    open: ["open", "overdue", "lapsed"],
  };
  if (state !== "unconfirmed") expect(possible[state], rule).toContain(after.state);
  if (late !== undefined) expect(after.late, rule).toBe(late);
  if (wasOverdue !== undefined) expect(after.wasOverdue, rule).toBe(wasOverdue);
  if (due?.date !== undefined && !due.atTheLatest) expect(after.due, rule).toEqual(due);
  if (due?.date !== undefined) expect((after.due?.date ?? "9999") <= due.date, rule).toBe(true);
}
