import type { Programme } from "../language/programme.js";
import { outcomesOf } from "../programme/outcomes.js";
import type { Outcome } from "../recommend/recommend-rule.js";
import type { DoesNotApply } from "../recommend/result-schema.js";
import type { Text } from "../text/text.js";
import type { KnowOptions } from "../vocabulary/know.js";
import type { Situation } from "../vocabulary/situation.js";
import { runMembership, type MembershipMismatch } from "./run-membership.js";
import type { Expectation, Scenario } from "./scenario.js";

/** What a rule really said, in the words of expectations. */
export type Observed = Expectation & Required<Pick<Expectation, "outcome" | "missing">>;

/** Where a programme says something else than a scenario expects: of the target group, or of a rule. */
export type Mismatch = MembershipMismatch | RuleMismatch;

export type RuleMismatch = {
  readonly rule: string;
  readonly expected: Expectation;
  readonly actual: Observed;
  /** False: the scenario is complete, and should have named the rule. */
  readonly named: boolean;
  /** The facts that the outcome rests on, in words; an undetermined outcome rests on what is missing. */
  readonly why?: Text;
};

/**
 * Runs a scenario. Throws as `evaluate` does when its facts are not valid, and for a rule, or a target group, that there
 * is none of.
 */
export function runScenario(programme: Programme, scenario: Scenario): readonly Mismatch[] {
  const { expect, complete } = scenario;
  const outcomes = new Map(outcomesTried(programme, scenario).map((one) => [one.rule, one]));
  const wrong = Object.entries(expect).flatMap(([rule, expected]): readonly RuleMismatch[] => {
    const outcome = outcomes.get(rule);
    if (outcome !== undefined) return matches(expected, observe(outcome)) ? [] : [mismatch(outcome, expected, true)];
    if (!leftOutBy(programme).includes(rule)) throw new Error(`no such rule: ${rule}`);
    return matches(expected, leftOut) ? [] : [{ rule, expected, actual: leftOut, named: true }];
  });
  const surplus = [...outcomes.values()].filter(
    ({ rule, outcome }) => complete && !Object.hasOwn(expect, rule) && outcome !== "does-not-apply",
  );
  return [
    ...runMembership(programme, scenario),
    ...wrong,
    ...surplus.map((one) => mismatch(one, { outcome: "does not apply" }, false)),
  ];
}

export function isAboutRule(one: Mismatch): one is RuleMismatch {
  return "rule" in one;
}

const leftOut: Observed = { outcome: "left out", missing: [] };

/** The rules of its base that a specific programme has left out. */
export function leftOutBy({ rules, specific }: Programme): readonly string[] {
  const there = new Set(rules.map(({ id }) => id));
  return (specific?.before.rules ?? []).map(({ id }) => id).filter((id) => !there.has(id));
}

/** The outcomes of the rules that a scenario says something of: of those that it names, or of all. */
export function outcomesTried(
  programme: Programme,
  { situation, asOf, closed, complete, expect }: Scenario,
): readonly Outcome[] {
  return outcomesOf(complete ? programme : only(programme, expect), situation, { asOf, closed });
}

/** What one rule says of a person. Throws as `evaluate` does, and for a rule that there is none of. */
export function observedOf(programme: Programme, rule: string, situation: Situation, options: KnowOptions): Observed {
  const [outcome] = outcomesOf(only(programme, { [rule]: true }), situation, options);
  if (outcome === undefined) throw new Error(`no such rule: ${rule}`);
  return observe(outcome);
}

/** A programme with those of its rules that are named. */
export function only(programme: Programme, named: object): Programme {
  return { ...programme, rules: programme.rules.filter(({ id }) => Object.hasOwn(named, id)) };
}

function mismatch(outcome: Outcome, expected: Expectation, named: boolean): RuleMismatch {
  const { rule } = outcome;
  const why = outcome.outcome === "undetermined" ? undefined : outcome.why;
  return { rule, expected, actual: observe(outcome), named, ...(why && { why }) };
}

/** What an outcome says, in the words of expectations. */
export function observe(outcome: Outcome): Observed {
  switch (outcome.outcome) {
    case "does-not-apply":
      return { outcome: "does not apply", missing: [] };
    case "undetermined":
      return { outcome: "undetermined", missing: outcome.missing, ...askedOf(outcome) };
    case "applies": {
      const { state, due, doneOn = null, late, concluded, missing } = outcome;
      return {
        outcome: "applies",
        state,
        due: due?.date ?? null,
        doneOn,
        ...(late !== undefined && { late }),
        concluded,
        missing: [...new Set([...missing, ...(due?.missing ?? [])])],
        ...askedOf(outcome),
      };
    }
  }
}

/** How strongly something is asked, of whom, for whom. */
function askedOf({
  strength,
  responsible,
  recipient,
}: Exclude<Outcome, DoesNotApply>): Pick<Expectation, "strength" | "responsible" | "recipient"> {
  return { strength, responsible, recipient };
}

/** What the expectation says nothing of is not looked at. */
export function matches(expected: Expectation, actual: Observed): boolean {
  return fieldsOf(expected).every((field) => agrees(field, expected, actual));
}

/** The fields that an expectation speaks of. */
export function fieldsOf(expected: Expectation): readonly (keyof Expectation)[] {
  return Object.keys(expected) as (keyof Expectation)[];
}

/** Whether one field is as expected; the order of missing facts plays no part. */
export function agrees(field: keyof Expectation, expected: Expectation, actual: Observed): boolean {
  if (field === "missing") return sameSet(expected.missing ?? [], actual.missing);
  return expected[field] === actual[field];
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...new Set(a)].sort()) === JSON.stringify([...new Set(b)].sort());
}
