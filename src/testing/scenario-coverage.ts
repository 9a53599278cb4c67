import { evaluateLeaf } from "../evaluate/evaluate-condition.js";
import type { Programme, Rule } from "../language/rule.js";
import { outcomesOf } from "../programme/evaluate.js";
import { parametersOn } from "../recommend/parameter-values.js";
import { leavesOf, type Condition, type Leaf } from "../truth/condition.js";
import type { Truth } from "../truth/truth.js";
import type { Outcome } from "../recommend/recommend-rule.js";
import { know } from "../vocabulary/know.js";
import type { KnownFacts } from "../vocabulary/known-facts.js";
import { coreVocabulary } from "../vocabulary/vocabulary.js";
import { only } from "./run-scenario.js";
import type { Scenario } from "./scenario-file.js";

/** A scenario with what it makes known and what follows, each worked out once. */
type Tried = {
  readonly expect: Scenario["expect"];
  readonly facts: KnownFacts;
  readonly parameter: (name: string) => number;
  readonly outcomes: ReadonlyMap<string, Outcome["outcome"]>;
};

/** What no scenario of a rule tries: outcomes never seen, leaves never seen true or false, boundaries not on the edge. */
export function untried(programme: Programme, scenarios: readonly Scenario[]): readonly string[] {
  const tried = scenarios.map((one) => tryOut(programme, one));
  return programme.rules.flatMap((rule) => {
    const mine = tried.filter(({ expect }) => Object.hasOwn(expect, rule.id));
    return [...untriedOutcomes(rule, mine), ...untriedLeaves(rule, mine)].map((what) => `${rule.id}: ${what}`);
  });
}

function tryOut(programme: Programme, { situation, asOf, closed, expect }: Scenario): Tried {
  return {
    expect,
    facts: know(situation, coreVocabulary, { asOf, closed }),
    parameter: parametersOn(programme.parameters, asOf),
    outcomes: new Map(
      outcomesOf(only(programme, expect), situation, { asOf, closed }).map(({ rule, outcome }) => [rule, outcome]),
    ),
  };
}

function untriedOutcomes(rule: Rule, tried: readonly Tried[]): readonly string[] {
  const seen = new Set(tried.map(({ outcomes }) => outcomes.get(rule.id)));
  return (["applies", "does-not-apply", "undetermined"] as const)
    .filter((one) => !seen.has(one))
    .map((one) => `never ${one}`);
}

function untriedLeaves(rule: Rule, people: readonly Tried[]): readonly string[] {
  const leaves = new Map(ownLeaves(rule.when).map((leaf) => [JSON.stringify(leaf), leaf]));
  return [...leaves].flatMap(([text, leaf]) => {
    const truths = new Set(people.map(({ facts, parameter }) => evaluateLeaf(leaf, facts.get(leaf.fact), parameter)));
    const unseen = possibleTruths(leaf)
      .filter((truth) => !truths.has(truth))
      .map((truth) => `never ${truth}: ${text}`);
    const values = new Set(
      people.map(({ facts }) => facts.get(leaf.fact)).map((one) => (one?.type === "value" ? one.value : undefined)),
    );
    const edges = people.flatMap(({ parameter }) => edgesOf(leaf, parameter));
    const missed = edges.length > 0 && !edges.some(([below, above]) => values.has(below) && values.has(above));
    return missed ? [...unseen, `not on the edge ${String(edges[0]?.join("/"))}: ${text}`] : unseen;
  });
}

/** A choice among all values of a fact holds whenever the fact is known ("while a grade is recorded", D23). */
function possibleTruths(leaf: Leaf): readonly Truth[] {
  const fact = coreVocabulary.get(leaf.fact);
  const domain = fact?.type === "enum" ? Object.keys(fact.values) : [];
  const isAll =
    leaf.operator === "is-one-of" && domain.length > 0 && domain.every((value) => leaf.values.includes(value));
  return isAll ? ["true"] : ["true", "false"];
}

/** The leaves of the rule itself; the gate is the same for the whole file and is tried on its own. */
function ownLeaves(condition: Condition): readonly Leaf[] {
  return condition.kind === "all" ? condition.of.slice(1).flatMap(leavesOf) : leavesOf(condition);
}

/** The two neighbouring whole numbers that a comparison parts. */
function edgesOf(leaf: Leaf, parameter: (name: string) => number): readonly (readonly [number, number])[] {
  if (!("value" in leaf)) return [];
  const limit = typeof leaf.value === "number" ? leaf.value : parameter(leaf.value.parameter);
  return leaf.operator === "less-than" || leaf.operator === "at-least" ? [[limit - 1, limit]] : [[limit, limit + 1]];
}
