import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Programme } from "../../src/language/programme.js";
import { evaluate } from "../../src/programme/evaluate.js";
import { genericModel } from "../../src/programme/generic-model.js";
import type { Situation } from "../../src/vocabulary/situation.js";
import { checkSituation } from "../../src/vocabulary/check-situation.js";
import { coreVocabulary, groupsOf, isRecorded } from "../../src/vocabulary/vocabulary.js";
import {
  arbitraryHandfulPerson,
  arbitraryPerson,
  arbitraryProgramme,
  flattened,
  latestOf,
  nested,
  shiftDays,
  type Person,
} from "./arbitraries.js";
import { tries } from "./seed.js";

const bytesOf = (programme: Programme, { situation, asOf }: Person): string =>
  JSON.stringify(evaluate(programme, situation, { asOf, all: true }));

describe("the same input gives the same bytes", () => {
  it("twice in a row, and without changing what it was given", () => {
    const model = frozen(structuredClone(genericModel));
    fc.assert(
      fc.property(arbitraryPerson, (person) => {
        const before = JSON.stringify(person);
        const first = bytesOf(model, frozen(structuredClone(person)));
        expect(bytesOf(model, frozen(structuredClone(person)))).toBe(first);
        expect(bytesOf(genericModel, person)).toBe(first);
        expect(JSON.stringify(person)).toBe(before);
      }),
      tries(30),
    );
  });

  it("in generated programmes as well", () => {
    fc.assert(
      fc.property(arbitraryProgramme, arbitraryHandfulPerson, (programme, person) => {
        const first = bytesOf(programme, person);
        expect(bytesOf(frozen(structuredClone(programme)), frozen(structuredClone(person)))).toBe(first);
      }),
      tries(150),
    );
  });
});

describe("what has no order gives the same bytes in any order", () => {
  it("the rules of the generic model", () => {
    fc.assert(
      fc.property(arbitraryPerson, arbitraryOrder(genericModel.rules), (person, rules) => {
        expect(bytesOf({ ...genericModel, rules }, person)).toBe(bytesOf(genericModel, person));
      }),
      tries(30),
    );
  });

  it("the rules of a generated programme, many of which merge", () => {
    const shuffled = arbitraryProgramme.chain((programme) =>
      arbitraryOrder(programme.rules).map((rules) => ({ programme, reordered: { ...programme, rules } })),
    );
    fc.assert(
      fc.property(shuffled, arbitraryHandfulPerson, ({ programme, reordered }, person) => {
        expect(bytesOf(reordered, person)).toBe(bytesOf(programme, person));
      }),
      tries(400),
    );
  });

  it("the groups and facts of a situation, and the members of its lists", () => {
    const shuffled = arbitraryPerson.chain(({ asOf, situation }) =>
      arbitraryOrder(Object.entries(flattened(situation))).map((facts) => ({ asOf, situation, facts })),
    );
    fc.assert(
      fc.property(shuffled, ({ asOf, situation, facts }) => {
        const reordered = nested(Object.fromEntries(facts.map(([path, value]) => [path, twiceBackwards(value)])));
        expect(bytesOf(genericModel, { asOf, situation: reordered })).toBe(bytesOf(genericModel, { asOf, situation }));
      }),
      tries(30),
    );
  });

  it("the members of the lists that a generated programme reads", () => {
    fc.assert(
      fc.property(arbitraryProgramme, arbitraryHandfulPerson, (programme, { asOf, situation }) => {
        const facts = Object.entries(flattened(situation)).map(
          ([path, value]) => [path, twiceBackwards(value)] as const,
        );
        const reordered = nested(Object.fromEntries(facts));
        expect(bytesOf(programme, { asOf, situation: reordered })).toBe(bytesOf(programme, { asOf, situation }));
      }),
      tries(200),
    );
  });
});

describe("what is absent is what is null", () => {
  it("for facts and for groups, also where a group counts as complete", () => {
    const recorded = [...coreVocabulary].flatMap(([path, fact]) => (isRecorded(fact) ? [path] : []));
    const groups = groupsOf(coreVocabulary);
    const options = fc.record({
      nulls: fc.subarray(recorded),
      emptied: fc.subarray([...groups]),
      closed: fc.subarray([...groups]),
    });
    fc.assert(
      fc.property(arbitraryPerson, options, ({ asOf, situation }, { nulls, emptied, closed }) => {
        const withNulls = nullsIn(situation, nulls, emptied);
        const [first, second] = [situation, withNulls].map((one) =>
          evaluate(genericModel, one, { asOf, closed, all: true }),
        );
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      }),
      tries(30),
    );
  });
});

describe("replaying an earlier day (D28)", () => {
  it("is evaluating what had happened by then", () => {
    fc.assert(
      fc.property(arbitraryPerson, fc.nat(400), (person, days) => {
        const asOf = latestOf("1900-01-01", shiftDays(person.asOf, -days));
        const then = asOfThen(person.situation, asOf);
        // Somebody confirmed later has a status of today, which no earlier day can be asked about.
        fc.pre(checkSituation(then, coreVocabulary, { asOf }).length === 0);
        const { assumptions, ...replayed } = evaluate(genericModel, person.situation, {
          asOf,
          ignoreLater: true,
          all: true,
        });
        const { assumptions: none, ...direct } = evaluate(genericModel, then, { asOf, all: true });
        expect(JSON.stringify(replayed)).toBe(JSON.stringify(direct));
        expect(assumptions.map(({ kind }) => kind)).toEqual(["ignored-later"]);
        expect(none).toEqual([]);
      }),
      tries(30),
    );
  });
});

/** The situation without what came later. */
function asOfThen(situation: Situation, asOf: string): Situation {
  const isLater = (value: unknown): boolean => typeof value === "string" && /^\d/.test(value) && value > asOf;
  return nested(
    Object.fromEntries(
      Object.entries(flattened(situation)).map(([path, value]) => {
        const whenLater = coreVocabulary.get(path)?.type === "event" ? "no" : undefined;
        return [path, isLater(value) ? whenLater : value];
      }),
    ),
  );
}

/** Unknown facts and groups written as `null`, or as an empty group. */
function nullsIn(situation: Situation, facts: readonly string[], groups: readonly string[]): Situation {
  const known = flattened(situation);
  const written = nested({ ...Object.fromEntries(facts.map((path) => [path, null])), ...known });
  const absent = groups.filter((group) => !Object.hasOwn(written, group));
  return { ...Object.fromEntries(absent.map((group, index) => [group, index % 2 === 0 ? null : {}])), ...written };
}

function arbitraryOrder<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

/** A list backwards with its first member named twice; anything else as it is. */
function twiceBackwards(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const members: readonly unknown[] = value;
  return [...members].reverse().concat(members.slice(0, 1));
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}
