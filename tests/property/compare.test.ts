import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRules } from "../../src/compare/compare-rules.js";
import type { Example } from "../../src/cells/find-situation.js";
import type { Change } from "../../src/compare/effect.js";
import { findPerson } from "../../src/compare/find-person.js";
import { implies } from "../../src/compare/implies.js";
import { plainCondition } from "../../src/compare/plain-condition.js";
import { whatIsLeft } from "../../src/compare/what-is-left.js";
import { evaluateCondition } from "../../src/evaluate/evaluate-condition.js";
import type { Rule } from "../../src/language/rule.js";
import { parametersOn } from "../../src/recommend/parameter-values.js";
import type { Condition } from "../../src/truth/condition.js";
import type { Truth } from "../../src/truth/truth.js";
import { checkSituation } from "../../src/vocabulary/check-situation.js";
import { know } from "../../src/vocabulary/know.js";
import type { KnownFacts } from "../../src/vocabulary/known-facts.js";
import { coreVocabulary } from "../../src/vocabulary/vocabulary.js";
import { all, any, not, ruleOf, smallNames } from "../small-programme.js";
import { arbitraryAsOf, arbitraryCondition, arbitraryHandfulPerson, arbitraryRule } from "./arbitraries.js";
import { seed, tries } from "./seed.js";
import { arbitrarySmallCondition, asOf, everybody } from "./small-domain.js";

const { parameters } = smallNames;

/** What the reference evaluator says of an example, which is somebody who can be. */
function truthOf(condition: Condition | undefined, { asOf: day, situation, closed = [] }: Example): Truth {
  expect(checkSituation(situation, coreVocabulary, { asOf: day })).toEqual([]);
  const facts = know(situation, coreVocabulary, { asOf: day, closed });
  return evaluateCondition(condition ?? any(), facts, parametersOn(parameters, day));
}

const noNumbers = (): number => Number.NaN;
const isCertain = (condition: Condition, facts: KnownFacts): boolean =>
  evaluateCondition(condition, facts, noNumbers) === "true";

describe("the comparison of two rules", () => {
  it("finds nothing between a rule and itself", () => {
    fc.assert(
      fc.property(arbitraryRule, arbitraryAsOf, (rule, day) => {
        const [base, same] = [
          { rule, parameters },
          { rule: structuredClone(rule), parameters },
        ];
        const effect = compareRules(base, same, { vocabulary: coreVocabulary, asOf: day, names: smallNames });
        expect(effect).toEqual({ direction: "none", changes: [] });
      }),
      tries(300),
    );
  });

  it("finds nothing between a rule and the same one in other words", () => {
    fc.assert(
      fc.property(arbitraryRule, arbitraryCondition, (rule, other) => {
        const rewritten = not(any(not(all(rule.when, any(other, rule.when))), not(rule.when)));
        const sides = [rule, { ...rule, when: rewritten }].map((one) => ({ rule: one, parameters }));
        const effect = compareRules(sides[0], sides[1], { vocabulary: coreVocabulary, asOf, names: smallNames });
        expect(effect.direction).toBe("none");
      }),
      tries(150),
    );
  });

  it("says of nobody what the reference evaluator does not say", () => {
    let examples = 0;
    fc.assert(
      fc.property(arbitraryRule, arbitraryRule, arbitraryAsOf, (rule, changed, day) => {
        const effect = compareRules(
          { rule, parameters },
          { rule: changed, parameters },
          { vocabulary: coreVocabulary, asOf: day, names: smallNames },
        );
        for (const change of effect.changes) {
          const { kind, text, example } = change;
          const isAboutPeople = kind === "who" || kind === "fulfilled-by" || kind === "shown-until";
          expect(example !== undefined).toBe(isAboutPeople);
          if (example === undefined) continue;
          examples += 1;
          const claimed = claims(change, rule, changed);
          expect(claimed.certain.map((one) => truthOf(one, example))).toEqual(claimed.certain.map(() => "true"));
          for (const one of claimed.not) expect(truthOf(one, example)).not.toBe("true");
          if (text.en === "some no longer get it") expect(truthOf(changed.when, example)).toBe("false");
          if (text.en === "some get it who did not get it before") expect(truthOf(rule.when, example)).toBe("false");
        }
      }),
      tries(200),
    );
    expect(examples).toBeGreaterThan(200);
  });
});

type Claims = {
  readonly certain: readonly (Condition | undefined)[];
  readonly not: readonly (Condition | undefined)[];
};

/** What must be certain of the example of a change, and what must not. */
function claims({ kind, direction }: Change, base: Rule, changed: Rule): Claims {
  const isStricter = direction === "stricter";
  if (kind === "who") {
    return isStricter ? { certain: [changed.when], not: [base.when] } : { certain: [base.when], not: [changed.when] };
  }
  const field = kind === "shown-until" ? "shownUntil" : "fulfilledBy";
  const [before, now] = [base.recommend[field], changed.recommend[field]];
  const done = kind === "shown-until" ? [base.recommend.fulfilledBy, changed.recommend.fulfilledBy] : [];
  return {
    certain: [base.when, changed.when, isStricter ? before : now],
    not: [isStricter ? now : before, ...done],
  };
}

describe("what the shape of two conditions shows", () => {
  it("holds of everybody", () => {
    let shown = 0;
    fc.assert(
      fc.property(arbitraryCondition, arbitraryCondition, arbitraryHandfulPerson, (one, other, person) => {
        const facts = know(person.situation, coreVocabulary, { asOf: person.asOf });
        const parameter = parametersOn(parameters, person.asOf);
        const pairs: readonly (readonly [Condition, Condition])[] = [
          [one, other],
          [all(one, other), one],
          [not(any(one, other)), not(one)],
        ];
        for (const [first, second] of pairs) {
          if (!implies(plainCondition(first, parameter), plainCondition(second, parameter))) continue;
          shown += 1;
          const isFirst = evaluateCondition(first, facts, parameter) === "true";
          if (isFirst) expect(evaluateCondition(second, facts, parameter)).toBe("true");
        }
      }),
      tries(1_000),
    );
    expect(shown).toBeGreaterThan(2_000);
  });

  it("a condition without names, numbers and negations says the same of everybody", () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryHandfulPerson, (condition, person) => {
        const facts = know(person.situation, coreVocabulary, { asOf: person.asOf });
        const parameter = parametersOn(parameters, person.asOf);
        const truth = (one: Condition): Truth => evaluateCondition(one, facts, parameter);
        expect(truth(plainCondition(condition, parameter))).toBe(truth(condition));
        expect(truth(plainCondition(condition, parameter, false))).toBe(truth(not(condition)));
      }),
      tries(600),
    );
  });
});

describe("what is left to decide of a condition", () => {
  it("says the same of everybody of whom the rest is certain", () => {
    let tried = 0;
    fc.assert(
      fc.property(arbitraryCondition, arbitraryCondition, arbitraryHandfulPerson, (one, other, person) => {
        const facts = know(person.situation, coreVocabulary, { asOf: person.asOf });
        const parameter = parametersOn(parameters, person.asOf);
        for (const condition of [all(one, other), any(all(one, other), other), not(any(not(one), other))]) {
          const [plain, certain] = [plainCondition(condition, parameter), plainCondition(one, parameter)];
          if (evaluateCondition(certain, facts, parameter) !== "true") continue;
          tried += 1;
          const left = whatIsLeft(plain, certain);
          expect(evaluateCondition(left, facts, parameter)).toBe(evaluateCondition(plain, facts, parameter));
        }
      }),
      tries(1_000),
    );
    expect(tried).toBeGreaterThan(300);
  });
});

describe("the search for a person", () => {
  const pairs = fc.sample(fc.tuple(arbitrarySmallCondition, arbitrarySmallCondition), { seed, numRuns: 250 });
  const people = everybody();
  const setting = { vocabulary: coreVocabulary, parameter: noNumbers, asOf, names: smallNames };

  it("finds somebody wherever looking at everybody does", () => {
    const possible = pairs.filter(([one, other]) => people.some((facts) => isCertain(all(one, not(other)), facts)));
    const found = possible.filter(([one, other]) => findPerson(all(one, not(other)), setting).kind === "found");
    expect(possible.length).toBeGreaterThan(120);
    expect(found.length).toBe(possible.length);
  });

  it("finds somebody of whom one thing is certain and another is not wherever looking at everybody does", () => {
    const possible = pairs.filter(([one, other]) =>
      people.some((facts) => isCertain(one, facts) && !isCertain(other, facts)),
    );
    const found = possible.filter(([one, other]) => findPerson(one, setting, other).kind === "found");
    expect(possible.length).toBeGreaterThan(120);
    expect(found.length).toBe(possible.length);
  });

  it("lets a rule be seen to lose people wherever looking at everybody finds one", () => {
    const effects = pairs.map(([one, other]) => {
      const [base, changed] = [one, other].map((when) => ({ rule: ruleOf({ when }), parameters }));
      const { direction, changes } = compareRules(base, changed, setting);
      expect(direction).not.toBe("undecided");
      return changes.some((one) => one.kind === "who" && one.direction === "looser");
    });
    const losing = pairs.map(([one, other]) =>
      people.some((facts) => isCertain(one, facts) && !isCertain(other, facts)),
    );
    const possible = losing.filter((isLosing) => isLosing).length;
    expect(possible).toBeGreaterThan(120);
    expect(losing.filter((isLosing, index) => isLosing && effects[index] !== true)).toEqual([]);
  });
});
