import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffProgrammes } from "../../src/diff/diff-programmes.js";
import type { PersonChange, ProgrammeDiff } from "../../src/diff/programme-diff.js";
import { evaluateCondition } from "../../src/evaluate/evaluate-condition.js";
import { strengths } from "../../src/language/names.js";
import type { Programme } from "../../src/language/programme.js";
import type { Rule } from "../../src/language/rule.js";
import { evaluate } from "../../src/programme/evaluate.js";
import type { Condition } from "../../src/truth/condition.js";
import { any as anyTruth, type Truth } from "../../src/truth/truth.js";
import { axioms } from "../../src/vocabulary/axioms.js";
import { checkSituation } from "../../src/vocabulary/check-situation.js";
import { know } from "../../src/vocabulary/know.js";
import type { KnownFacts } from "../../src/vocabulary/known-facts.js";
import { coreVocabulary } from "../../src/vocabulary/vocabulary.js";
import { all, any, named, not, programmeOf, ruleOf } from "../small-programme.js";
import { nested } from "./arbitraries.js";
import { tries } from "./seed.js";
import { arbitrarySmallCondition, asOf, contradictsByClosing } from "./small-domain.js";

const noNumbers = (): number => Number.NaN;
const truthOf = (condition: Condition, facts: KnownFacts): Truth => evaluateCondition(condition, facts, noNumbers);
const factsOf = (situation: object, closed: readonly string[] = []): KnownFacts =>
  know(situation, coreVocabulary, { asOf, closed });

const values: Readonly<Record<string, readonly unknown[]>> = {
  "person.birthDate": [undefined, "2018-03-01", "2016-03-01", "2010-03-01", "2008-03-01", "1986-03-01"],
  "disease.status": [undefined, "none", "suspected", "confirmed"],
  "disease.diagnosed": [undefined, "no", "2026-02-01"],
  "disease.organSystems": [undefined, ["none"], ["eyes"], ["eyes", "ears"]],
  "care.dischargedToGeneralPractice": [undefined, true, false],
};

/** Some people who do not contradict themselves and could be real. */
const people: readonly KnownFacts[] = Object.entries(values)
  .reduce<readonly Readonly<Record<string, unknown>>[]>(
    (some, [path, ways]) => some.flatMap((person) => ways.map((value) => ({ ...person, [path]: value }))),
    [{}],
  )
  .map(nested)
  .filter((situation) => checkSituation(situation, coreVocabulary, { asOf }).length === 0)
  .flatMap((situation) => [factsOf(situation), factsOf(situation, ["disease.organSystems"])])
  .filter((facts) => !contradictsByClosing(facts))
  .filter((facts) => axioms.every(({ condition }) => truthOf(condition, facts) !== "false"));

const arbitraryRule: fc.Arbitrary<Rule> = fc
  .record({
    when: arbitrarySmallCondition,
    fulfilledBy: fc.option(arbitrarySmallCondition),
    shownUntil: fc.option(arbitrarySmallCondition),
    subject: fc.constantFrom("one", "other"),
    strength: fc.constantFrom(...strengths),
  })
  .map(({ when, fulfilledBy, shownUntil, subject, strength }) =>
    ruleOf({
      when,
      recommend: {
        ...{ subject, strength },
        ...(fulfilledBy && { fulfilledBy }),
        ...(shownUntil && { shownUntil }),
      },
    }),
  );

const withIds = (rules: readonly Rule[], prefix: string): readonly Rule[] =>
  rules.map((rule, index) => ({ ...rule, id: `${prefix}-${String(index)}` }));

/** The same condition, written otherwise. */
const arbitraryRewriting: fc.Arbitrary<(condition: Condition) => Condition> = fc.constantFrom<
  ((condition: Condition) => Condition)[]
>(
  (condition) => not(not(condition)),
  (condition) => named("a-name", condition),
  (condition) => all(condition, any(condition, all())),
  deMorgan,
  reversed,
);

function deMorgan(condition: Condition): Condition {
  if (condition.kind === "all") return not(any(...condition.of.map((part) => not(part))));
  return condition.kind === "any" ? not(all(...condition.of.map((part) => not(part)))) : condition;
}

function reversed(condition: Condition): Condition {
  if (condition.kind === "not") return not(reversed(condition.of));
  return condition.kind === "all" || condition.kind === "any"
    ? { kind: condition.kind, of: condition.of.map(reversed).reverse() }
    : condition;
}

/** A rule, and one or several that say the same together. */
const arbitraryRewritten: fc.Arbitrary<readonly [Rule, readonly Rule[]]> = fc
  .tuple(arbitraryRule, arbitraryRewriting, fc.boolean())
  .map(([rule, rewrite, splits]) => {
    const { when } = rule;
    const parts = splits && when.kind === "any" ? when.of : [rewrite(when)];
    return [rule, parts.map((part) => ({ ...rule, when: part }))];
  });

/** The same for certain; but where it did not hold it is a question as long as something else is not known. */
const arbitraryDoubt: fc.Arbitrary<(condition: Condition) => Condition> = arbitrarySmallCondition.map(
  (doubt) => (condition) => any(condition, all(doubt, not(doubt))),
);

const arbitraryPair: fc.Arbitrary<readonly [Programme, Programme]> = fc
  .record({
    rules: fc.array(arbitraryRule, { minLength: 1, maxLength: 3 }),
    others: fc.array(arbitraryRule, { maxLength: 2 }),
    rewrite: fc.oneof({ weight: 3, arbitrary: arbitraryRewriting }, { weight: 2, arbitrary: arbitraryDoubt }),
    kept: fc.nat(3),
    isBackwards: fc.boolean(),
  })
  .map(({ rules, others, rewrite, kept, isBackwards }) => {
    const rewritten = rules.slice(0, kept).map((rule) => ({ ...rule, when: rewrite(rule.when) }));
    const [one, other] = [rules, [...rewritten, ...others]];
    return [
      programmeOf(withIds(isBackwards ? other : one, "old")),
      programmeOf(withIds(isBackwards ? one : other, "new")),
    ];
  });

type Told = {
  readonly has: Truth;
  readonly strength: number;
  readonly done: boolean;
  readonly over: boolean;
};

/** What a programme says of a recommendation to one person. */
function told(rules: readonly Rule[], facts: KnownFacts): Told {
  const truths = rules.map((rule) => ({ rule, truth: truthOf(rule.when, facts) }));
  const certain = truths.filter(({ truth }) => truth === "true").map(({ rule }) => rule.recommend);
  const ranks = certain.map(({ strength }) => strengths.indexOf(strength));
  const strength = Math.min(...ranks);
  const isSo = (condition: Condition | undefined): boolean =>
    condition !== undefined && truthOf(condition, facts) === "true";
  return {
    has: anyTruth(truths.map(({ truth }) => truth)),
    strength,
    done: certain.filter((_, index) => ranks[index] === strength).every(({ fulfilledBy }) => isSo(fulfilledBy)),
    over: certain.every(({ shownUntil }) => isSo(shownUntil)),
  };
}

/** What happens to anybody at all, by looking at everybody. */
function lookAt(everybody: readonly KnownFacts[], old: readonly Rule[], now: readonly Rule[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const facts of everybody) {
    const [before, after] = [told(old, facts), told(now, facts)];
    if (after.has === "true" && before.has !== "true") found.add("gained");
    if (before.has === "true" && after.has !== "true") found.add("lost");
    if (after.has === "unknown" && before.has === "false") found.add("asked");
    if (before.has === "unknown" && after.has === "false") found.add("no-longer-asked");
    if (before.has !== "true" || after.has !== "true") continue;
    if (after.strength < before.strength) found.add("strength stricter");
    if (after.strength > before.strength) found.add("strength looser");
    if (after.done && !before.done) found.add("fulfilled-by looser");
    if (before.done && !after.done) found.add("fulfilled-by stricter");
    if (before.done || after.done) continue;
    if (after.over && !before.over) found.add("shown-until looser");
    if (before.over && !after.over) found.add("shown-until stricter");
  }
  if (found.has("gained") || found.has("lost")) {
    found.delete("asked");
    found.delete("no-longer-asked");
  }
  return found;
}

const aboutPeople = ["strength", "fulfilled-by", "shown-until"];

function changesOf(diff: ProgrammeDiff, subject: string): readonly PersonChange[] {
  return diff.recommendations.filter((one) => one.subject === subject).flatMap(({ changes }) => changes);
}

/** That other answers decide it (`different`) is only told where the same makes it done; that is looked at elsewhere. */
function kindsOf(changes: readonly PersonChange[]): ReadonlySet<string> {
  return new Set(
    changes
      .filter(({ kind, direction }) => kind !== "fulfilled-by" || direction !== "different")
      .map(({ kind, direction }) => (aboutPeople.includes(kind) ? `${kind} ${direction}` : kind)),
  );
}

const rulesOn = ({ rules }: Programme, subject: string): readonly Rule[] =>
  rules.filter(({ recommend }) => recommend.subject === subject);

/** What `evaluate` says of an example. */
function evaluated(programme: Programme, subject: string, { example: { situation, closed = [] } }: PersonChange) {
  const result = evaluate(programme, situation, { asOf, closed, all: true });
  const isIt = (one: { readonly subject: string }): boolean => one.subject === subject;
  const applies = [...result.recommendations, ...(result.concluded ?? [])].filter(isIt);
  const said = applies.flatMap(({ rules }) => programme.rules.filter(({ id }) => rules.includes(id)));
  const rank = Math.min(...said.map(({ recommend }) => strengths.indexOf(recommend.strength)));
  return { applies, undetermined: result.undetermined.filter(isIt), rank };
}

describe("a comparison of two programmes", () => {
  it("says what happens to anybody and nothing else, each with an example of whom `evaluate` says so", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(arbitraryPair, ([old, now]) => {
        const diff = diffProgrammes(old, now, { asOf });
        for (const subject of ["one", "other"]) {
          const changes = changesOf(diff, subject);
          const everybody = [...people, ...changes.map(({ example }) => factsOf(example.situation, example.closed))];
          const expected = lookAt(everybody, rulesOn(old, subject), rulesOn(now, subject));
          expect(kindsOf(changes)).toEqual(expected);
          for (const kind of expected) seen.set(kind, (seen.get(kind) ?? 0) + 1);
          for (const change of changes) {
            expect(isAsClaimed(change, evaluated(old, subject, change), evaluated(now, subject, change))).toBe(true);
          }
        }
        expect(diff.recommendations.flatMap(({ undecided }) => undecided)).toEqual([]);
      }),
      tries(70),
    );
    expect([...seen].filter(([, count]) => count > 2).map(([kind]) => kind)).toHaveLength(10);
  });

  it("of rules that say the same in other words, in parts, in another order, by other ids says nothing", () => {
    let searched = 0;
    fc.assert(
      fc.property(fc.array(arbitraryRewritten, { minLength: 1, maxLength: 3 }), (rules) => {
        const old = programmeOf(
          withIds(
            rules.map(([rule]) => rule),
            "old",
          ),
        );
        const now = programmeOf(withIds(rules.flatMap(([, rewritten]) => rewritten).reverse(), "new"));
        expect(diffProgrammes(old, now, { asOf }).recommendations).toEqual([]);
        if (now.rules.length !== old.rules.length) searched += 1;
      }),
      tries(70),
    );
    expect(searched).toBeGreaterThan(5);
  });
});

type Evaluated = ReturnType<typeof evaluated>;

function isAsClaimed({ kind, direction }: PersonChange, old: Evaluated, now: Evaluated): boolean {
  const [before, after] = [old.applies[0], now.applies[0]];
  if (kind === "gained") return after !== undefined && before === undefined;
  if (kind === "lost") return before !== undefined && after === undefined;
  if (kind === "asked") return now.undetermined.length > 0 && old.applies.length + old.undetermined.length === 0;
  if (kind === "no-longer-asked")
    return old.undetermined.length > 0 && now.applies.length + now.undetermined.length === 0;
  if (before === undefined || after === undefined) return false;
  if (kind === "strength") return direction === "stricter" ? now.rank < old.rank : now.rank > old.rank;
  return true;
}
