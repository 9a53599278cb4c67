import { evaluateLeaf } from "../evaluate/evaluate-condition.js";
import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import { sayCondition } from "../language/say-condition.js";
import { vocabularyOf } from "../language/vocabulary-of.js";
import { parametersOn } from "../recommend/parameter-values.js";
import type { Outcome } from "../recommend/recommend-rule.js";
import { inBoth, type Text } from "../text/text.js";
import { leavesOf, type Condition, type Leaf } from "../truth/condition.js";
import type { Truth } from "../truth/truth.js";
import { know } from "../vocabulary/know.js";
import type { KnownFacts } from "../vocabulary/known-facts.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { outcomesTried } from "./run-scenario.js";
import type { Scenario } from "./scenario.js";

type Definite = Exclude<Truth, "unknown">;

/** Something that no scenario of a rule tries. `condition` is the part of the rule that it is about. */
export type Untried = { readonly rule: string } & (
  | { readonly kind: "rule" }
  | { readonly kind: "outcome"; readonly outcome: Outcome["outcome"] }
  | { readonly kind: "truth"; readonly truth: Definite; readonly condition: Text }
  | { readonly kind: "boundary"; readonly between: readonly [number, number]; readonly condition: Text }
);

/** A scenario with what it makes known and what follows, each worked out once. */
type Tried = {
  readonly expect: Scenario["expect"];
  readonly facts: KnownFacts;
  readonly parameter: (name: string) => number;
  readonly outcomes: ReadonlyMap<string, Outcome["outcome"]>;
};

/**
 * What the scenarios do not try of some rules, or of all: rules, outcomes never seen, conditions never seen true or
 * false, and boundaries.
 */
export function untried(
  programme: Programme,
  scenarios: readonly Scenario[],
  rules: readonly Rule[] = programme.rules,
): readonly Untried[] {
  const tried = scenarios.map((one) => tryOut(programme, one));
  return rules.flatMap((rule): readonly Untried[] => {
    const mine = tried.filter(({ expect }) => Object.hasOwn(expect, rule.id));
    if (mine.length === 0) return [{ rule: rule.id, kind: "rule" }];
    return [...untriedOutcomes(rule, mine), ...untriedLeaves(rule, mine, programme)];
  });
}

function tryOut(programme: Programme, scenario: Scenario): Tried {
  const { situation, asOf, closed, expect } = scenario;
  return {
    expect,
    facts: know(situation, vocabularyOf(programme), { asOf, closed }),
    parameter: parametersOn(programme.parameters, asOf),
    outcomes: new Map(outcomesTried(programme, scenario).map(({ rule, outcome }) => [rule, outcome])),
  };
}

function untriedOutcomes({ id: rule }: Rule, tried: readonly Tried[]): readonly Untried[] {
  const seen = new Set(tried.map(({ outcomes }) => outcomes.get(rule)));
  return (["applies", "does-not-apply", "undetermined"] as const)
    .filter((one) => !seen.has(one))
    .map((outcome) => ({ rule, kind: "outcome", outcome }));
}

function untriedLeaves({ id: rule, when }: Rule, tried: readonly Tried[], programme: Programme): readonly Untried[] {
  const leaves = new Map(ownLeaves(when).map((leaf) => [JSON.stringify(leaf), leaf]));
  return [...leaves.values()].flatMap((leaf): readonly Untried[] => {
    const truths = new Set<Truth>(
      tried.map(({ facts, parameter }) => evaluateLeaf(leaf, facts.get(leaf.fact), parameter)),
    );
    const unseen = possibleTruths(leaf, vocabularyOf(programme)).filter((truth) => !truths.has(truth));
    const between = untriedEdge(leaf, tried);
    if (unseen.length === 0 && between === undefined) return [];
    const condition = sentenceOf(leaf, tried, programme);
    return [
      ...unseen.map((truth) => ({ rule, kind: "truth", truth, condition }) as const),
      ...(between === undefined ? [] : [{ rule, kind: "boundary", between, condition } as const]),
    ];
  });
}

/** A choice among all values of a fact holds whenever the fact is known ("while a grade is recorded", D23). */
function possibleTruths(leaf: Leaf, vocabulary: Vocabulary): readonly Definite[] {
  const fact = vocabulary.get(leaf.fact);
  const domain = fact?.type === "enum" ? Object.keys(fact.values) : [];
  const isAll =
    leaf.operator === "is-one-of" && domain.length > 0 && domain.every((value) => leaf.values.includes(value));
  return isAll ? ["true"] : ["true", "false"];
}

/** The leaves of the rule itself; the gate is the same for the whole file and is tried on its own. */
function ownLeaves(condition: Condition): readonly Leaf[] {
  return condition.kind === "all" ? condition.of.slice(1).flatMap(leavesOf) : leavesOf(condition);
}

/** The first edge of a comparison, when none is tried on both sides. */
function untriedEdge(leaf: Leaf, tried: readonly Tried[]): readonly [number, number] | undefined {
  const known = tried.map(({ facts }) => facts.get(leaf.fact));
  const values = new Set(known.map((one) => (one?.type === "value" ? one.value : undefined)));
  const edges = tried.flatMap(({ parameter }) => edgeOf(leaf, parameter) ?? []);
  return edges.some(({ between: [below, above] }) => values.has(below) && values.has(above))
    ? undefined
    : edges[0]?.between;
}

/** The two neighbouring whole numbers that a comparison parts. */
function edgeOf(leaf: Leaf, parameter: Tried["parameter"]): { between: readonly [number, number] } | undefined {
  if (!("value" in leaf)) return undefined;
  const limit = typeof leaf.value === "number" ? leaf.value : parameter(leaf.value.parameter);
  const isBelow = leaf.operator === "less-than" || leaf.operator === "at-least";
  return { between: isBelow ? [limit - 1, limit] : [limit, limit + 1] };
}

/** The leaf in words, with parameters as on the day of the first scenario. */
function sentenceOf(leaf: Leaf, [first]: readonly Tried[], programme: Programme): Text {
  const parameter = first?.parameter ?? (() => Number.NaN);
  return inBoth((language) =>
    sayCondition(leaf, language, { vocabulary: vocabularyOf(programme), names: programme, parameter }),
  );
}
