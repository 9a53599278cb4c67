import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPartition } from "../../src/cells/build-partition.js";
import { codeSituation } from "../../src/cells/code-situation.js";
import { compile } from "../../src/cells/compile.js";
import { conditionsOf } from "../../src/cells/conditions-of.js";
import { findSituation, siftClaims, type Claim } from "../../src/cells/find-situation.js";
import { holdsOf } from "../../src/cells/formula.js";
import type { Partition } from "../../src/cells/partition.js";
import { covers, disjoint, equivalent, implies, satisfiable, type Sense } from "../../src/cells/questions.js";
import { wholeLists } from "../../src/cells/whole-lists.js";
import { canBeMade, situationFor } from "../../src/cells/witness.js";

import { evaluateCondition } from "../../src/evaluate/evaluate-condition.js";
import { genericModel } from "../../src/programme/generic-model.js";
import { parametersOn } from "../../src/recommend/parameter-values.js";
import type { Condition } from "../../src/truth/condition.js";
import type { Truth } from "../../src/truth/truth.js";
import { checkSituation } from "../../src/vocabulary/check-situation.js";
import { know } from "../../src/vocabulary/know.js";
import type { KnownFacts } from "../../src/vocabulary/known-facts.js";
import { coreVocabulary, groupsOf } from "../../src/vocabulary/vocabulary.js";
import { all, not, smallNames } from "../small-programme.js";
import { findByChance } from "../support/search-by-chance/find-by-chance.js";
import { arbitraryAsOf, arbitraryCondition, arbitraryHandfulPerson, arbitraryPerson } from "./arbitraries.js";
import { tries } from "./seed.js";
import { arbitrarySmallCondition, asOf, contradictsByClosing, everybody } from "./small-domain.js";

const noNumbers = (): number => Number.NaN;
const withoutAxioms = { vocabulary: coreVocabulary, parameter: noNumbers, asOf, axioms: [] };
const smallOn = (day: string): Parameters<typeof buildPartition>[1] => ({
  vocabulary: coreVocabulary,
  asOf: day,
  parameter: parametersOn(smallNames.parameters, day),
  axioms: [],
});

/** Facts and groups that are said to be complete; mostly none, or open lists. */
const arbitraryClosed: fc.Arbitrary<readonly string[]> = fc.oneof(
  fc.constant([]),
  fc.subarray(["disease.organSystems", "reproduction.familyFindings", "reproduction.siblingFindings", "disease.codes"]),
  fc.subarray([...groupsOf(coreVocabulary)], { minLength: 1, maxLength: 4 }),
);

function truthIn(partition: Partition, condition: Condition, vector: readonly number[]): Truth {
  if (holdsOf(compile(condition, "true", partition), vector)) return "true";
  return holdsOf(compile(condition, "false", partition), vector) ? "false" : "unknown";
}

describe("a person as a vector of cells", () => {
  it("is as all links say, and every condition has the truth that the reference evaluator gives it", () => {
    const seen = { true: 0, false: 0, unknown: 0 };
    fc.assert(
      fc.property(arbitraryCondition, arbitraryHandfulPerson, arbitraryClosed, (condition, person, closed) => {
        const setting = smallOn(person.asOf);
        const partition = buildPartition([condition], setting);
        const vector = codeSituation(person.situation, partition, closed);
        const facts = know(person.situation, coreVocabulary, { asOf: person.asOf, closed });
        fc.pre(!contradictsByClosing(facts));
        const truth = evaluateCondition(condition, facts, setting.parameter);
        expect(truthIn(partition, condition, vector)).toBe(truth);
        expect(partition.links.every((link) => holdsOf(link, vector))).toBe(true);
        seen[truth] += 1;
      }),
      tries(4_000),
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(300);
  });

  it("has, in the whole generic model, the truth of every condition that the reference evaluator gives", () => {
    const conditions = conditionsOf(genericModel);
    fc.assert(
      fc.property(arbitraryPerson, arbitraryClosed, ({ asOf: day, situation }, closed) => {
        const parameter = parametersOn(genericModel.parameters, day);
        const partition = buildPartition(conditions, { vocabulary: coreVocabulary, asOf: day, parameter });
        const vector = codeSituation(situation, partition, closed);
        const facts = know(situation, coreVocabulary, { asOf: day, closed });
        fc.pre(!contradictsByClosing(facts));
        expect(partition.links.every((link) => holdsOf(link, vector))).toBe(true);
        for (const condition of conditions) {
          expect(truthIn(partition, condition, vector)).toBe(evaluateCondition(condition, facts, parameter));
        }
      }),
      tries(40),
    );
  });

  it("that is as all links say stands for a valid person, who has these cells again", () => {
    let consistent = 0;
    let inconsistent = 0;
    let whole = 0;
    const conditions = fc.array(arbitraryCondition, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        conditions,
        arbitraryAsOf,
        fc.infiniteStream(fc.nat()),
        (some, day, random: Iterator<number, number>) => {
          const partition = buildPartition(some, smallOn(day));
          for (let time = 0; time < 20; time += 1) {
            // Mostly unknown, so that many vectors are consistent.
            const vector = partition.variables.map(({ cells }) => {
              const drawn = random.next().value;
              return drawn % 3 === 0 ? (drawn >> 3) % cells.length : 0;
            });
            if (!partition.links.every((link) => holdsOf(link, vector))) {
              inconsistent += 1;
              continue;
            }
            if (!canBeMade(vector, partition)) continue;
            consistent += 1;
            const situation = situationFor(vector, partition);
            expect(checkSituation(situation, coreVocabulary, { asOf: day })).toEqual([]);
            const closed = wholeLists(vector, partition);
            if (closed.length > 0) whole += 1;
            const again = codeSituation(situation, partition, closed);
            for (const one of some) expect(truthIn(partition, one, again)).toBe(truthIn(partition, one, vector));
            const facts = know(situation, coreVocabulary, { asOf: day, closed });
            for (const one of some) {
              const truth = evaluateCondition(one, facts, partition.parameter);
              expect(truthIn(partition, one, vector)).toBe(truth);
            }
          }
        },
      ),
      tries(400),
    );
    expect(consistent).toBeGreaterThan(3_000);
    expect(inconsistent).toBeGreaterThan(300);
    expect(whole).toBeGreaterThan(300);
  });
});

describe("the exact search", () => {
  const people = everybody();
  const truthOf = (condition: Condition, facts: KnownFacts): Truth => evaluateCondition(condition, facts, noNumbers);
  const isSo = (condition: Condition, facts: KnownFacts, sense: Sense): boolean =>
    sense === "certainly" ? truthOf(condition, facts) === "true" : truthOf(condition, facts) !== "false";
  const senses = ["certainly", "possibly"] as const;

  it("never says of the small domain what looking at everybody refutes, in 3,000 and more questions", () => {
    let questions = 0;
    const proved = { none: 0, some: 0 };
    const count = (isNone: boolean, refuting: () => boolean): void => {
      questions += 1;
      if (isNone) expect(refuting()).toBe(false);
      proved[isNone ? "none" : "some"] += 1;
    };
    fc.assert(
      fc.property(arbitrarySmallCondition, arbitrarySmallCondition, fc.constantFrom(...senses), (one, other, sense) => {
        const partition = buildPartition([one, other], withoutAxioms);
        const has = (test: (facts: KnownFacts) => boolean) => () => people.some(test);
        const holds = (condition: Condition, facts: KnownFacts): boolean => isSo(condition, facts, sense);
        count(
          satisfiable(all(one, not(other)), partition, { sense }).kind === "none",
          has((facts) => holds(all(one, not(other)), facts)),
        );
        count(
          implies(one, other, partition, { sense }).kind === "holds",
          has((facts) => holds(one, facts) && !holds(other, facts)),
        );
        count(
          disjoint(one, other, partition, { sense }).kind === "holds",
          has((facts) => holds(one, facts) && holds(other, facts)),
        );
        count(
          covers([one, other], partition, { sense }).kind === "holds",
          has((facts) => !holds(one, facts) && !holds(other, facts)),
        );
        count(
          equivalent(one, other, partition).kind === "holds",
          has((facts) => truthOf(one, facts) !== truthOf(other, facts)),
        );
      }),
      tries(620),
    );
    expect(questions).toBeGreaterThanOrEqual(3_000);
    expect(Math.min(proved.none, proved.some)).toBeGreaterThan(300);
  });

  it("finds somebody of every truth that somebody of the small domain has", () => {
    const claims = fc.array(
      fc.tuple(arbitrarySmallCondition, fc.constantFrom("true", "false", "unknown", "not-true", "not-false")),
      { minLength: 1, maxLength: 4 },
    ) as fc.Arbitrary<Claim[]>;
    let found = 0;
    let none = 0;
    fc.assert(
      fc.property(claims, (wanted) => {
        const partition = buildPartition(
          wanted.map(([condition]) => condition),
          withoutAxioms,
        );
        const { kind } = findSituation(wanted, partition);
        expect(kind).not.toBe("undecided");
        expect(siftClaims(wanted, partition)).toBe(kind);
        const plausible = buildPartition(
          wanted.map(([condition]) => condition),
          smallOn(asOf),
        );
        expect(siftClaims(wanted, plausible)).toBe(findSituation(wanted, plausible).kind);
        if (kind === "found") found += 1;
        else none += 1;
        if (kind === "found") return;
        const isWanted = ([condition, truth]: Claim, facts: KnownFacts): boolean =>
          truth.startsWith("not-") ? truth !== `not-${truthOf(condition, facts)}` : truth === truthOf(condition, facts);
        expect(people.some((facts) => wanted.every((claim) => isWanted(claim, facts)))).toBe(false);
      }),
      tries(1_000),
    );
    expect(Math.min(found, none)).toBeGreaterThan(200);
  });

  it("finds a person wherever the search by chance finds one", () => {
    let both = 0;
    fc.assert(
      fc.property(arbitraryCondition, arbitraryCondition, arbitraryAsOf, (one, other, day) => {
        const setting = smallOn(day);
        const { parameter } = setting;
        const byChance = findByChance(one, { vocabulary: coreVocabulary, parameter, asOf: day }, other);
        const finding = findSituation(
          [
            [one, "true"],
            [other, "not-true"],
          ],
          buildPartition([one, other], setting),
        );
        if (byChance.kind !== "found") return;
        both += 1;
        expect(finding.kind).toBe("found");
      }),
      tries(600),
    );
    expect(both).toBeGreaterThan(200);
  });

  it("shows people with no fact that the claim could do without", () => {
    let facts = 0;
    fc.assert(
      fc.property(arbitraryCondition, arbitraryAsOf, (condition, day) => {
        const setting = smallOn(day);
        const finding = satisfiable(condition, buildPartition([condition], setting));
        if (finding.kind !== "found") return;
        const groups = Object.entries(finding.example.situation);
        for (const [group, own] of groups) {
          for (const name of Object.keys(own ?? {})) {
            facts += 1;
            const without = { ...finding.example.situation, [group]: { ...own, [name]: null } };
            const known = know(without, coreVocabulary, { asOf: day, closed: finding.example.closed ?? [] });
            expect(evaluateCondition(condition, known, setting.parameter)).not.toBe("true");
          }
        }
      }),
      tries(500),
    );
    expect(facts).toBeGreaterThan(500);
  });
});
