import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Programme } from "../../src/language/programme.js";
import { evaluate } from "../../src/programme/evaluate.js";
import { genericModel } from "../../src/programme/generic-model.js";
import { resultSchema, type Recommendation, type Result } from "../../src/recommend/result-schema.js";
import { coreVocabulary, groupsOf } from "../../src/vocabulary/vocabulary.js";
import { arbitraryHandfulPerson, arbitraryPerson, arbitraryProgramme } from "./arbitraries.js";
import { tries } from "./seed.js";

const arbitraryClosed = fc.subarray([...groupsOf(coreVocabulary)]);

describe("every result", () => {
  it("of the generic model is what its schema says, and the same after a trip through JSON", () => {
    fc.assert(
      fc.property(arbitraryPerson, arbitraryClosed, ({ asOf, situation }, closed) => {
        conforms(genericModel, evaluate(genericModel, situation, { asOf, closed, all: true }));
      }),
      tries(60),
    );
  });

  it("of a generated programme is what its schema says, and the same after a trip through JSON", () => {
    fc.assert(
      fc.property(
        arbitraryProgramme,
        arbitraryHandfulPerson,
        arbitraryClosed,
        (programme, { asOf, situation }, closed) => {
          conforms(programme, evaluate(programme, situation, { asOf, closed, all: true }));
        },
      ),
      tries(500),
    );
  });
});

describe("every recommendation, merged or not,", () => {
  it("says of its due day, its state and whether it was done in time what goes together", () => {
    fc.assert(
      fc.property(arbitraryProgramme, arbitraryHandfulPerson, (programme, { asOf, situation }) => {
        const { recommendations, concluded = [] } = evaluate(programme, situation, { asOf, all: true });
        for (const one of [...recommendations, ...concluded]) hangsTogether(one, asOf);
      }),
      tries(1_500),
    );
  });
});

function conforms(programme: Programme, result: Result): void {
  expect(resultSchema.parse(result)).toStrictEqual(result);
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  const { recommendations, concluded = [], undetermined, doesNotApply = [] } = result;
  const rules = [
    ...[...recommendations, ...concluded].flatMap((one) => one.rules),
    ...[...undetermined, ...doesNotApply].map(({ rule }) => rule),
  ];
  expect(rules.sort(), "each rule has exactly one outcome").toEqual(programme.rules.map(({ id }) => id).sort());
}

function hangsTogether(one: Recommendation, asOf: string): void {
  const { state, due, doneOn, late, pastDue, wasOverdue, concluded } = one;
  const isPast = due?.date !== undefined && due.date < asOf;
  const label = JSON.stringify(one);
  expect(pastDue, label).toBe(state !== "fulfilled" && isPast);
  if (state === "overdue") expect(isPast, label).toBe(true);
  if (state === "open") expect(isPast, label).toBe(false);
  if (doneOn !== undefined || late !== undefined) expect(state, label).toBe("fulfilled");
  if (late !== undefined) expect(due?.date, label).toBeDefined();
  if (late !== undefined && doneOn !== undefined) expect(doneOn > (due?.date ?? ""), label).toBe(late);
  if (wasOverdue !== undefined) expect(state, label).toBe("lapsed");
  expect(one.lapsedOn !== undefined, label).toBe(state === "lapsed");
  if (concluded) expect(state, label).not.toBe("fulfilled");
  expect(one.missing.length > 0, label).toBe(state === "unconfirmed");
}
