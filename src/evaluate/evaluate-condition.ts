import { all, any, known, not, type Truth } from "../truth/truth.js";
import { assertNever, type Condition, type Leaf, type ParameterReference } from "../truth/condition.js";
import type { Known, KnownFacts } from "../vocabulary/known-facts.js";

/** The number of a parameter on the evaluation date. */
export type ParameterValue = (name: string) => number;

/**
 * The meaning of a condition: Kleene's three-valued logic over facts that may be unknown. Slow and obvious on purpose;
 * everything fast or emitted is tested against it.
 */
export function evaluateCondition(condition: Condition, facts: KnownFacts, parameter: ParameterValue): Truth {
  switch (condition.kind) {
    case "all":
      return all(condition.of.map((one) => evaluateCondition(one, facts, parameter)));
    case "any":
      return any(condition.of.map((one) => evaluateCondition(one, facts, parameter)));
    case "not":
      return not(evaluateCondition(condition.of, facts, parameter));
    case "named":
      return evaluateCondition(condition.of, facts, parameter);
    case "leaf":
      return evaluateLeaf(condition, facts.get(condition.fact), parameter);
    default:
      return assertNever(condition);
  }
}

/** A fact that is not known makes every leaf unknown, whatever the operator. */
export function evaluateLeaf(leaf: Leaf, fact: Known | undefined, parameter: ParameterValue): Truth {
  if (fact === undefined) return "unknown";
  switch (leaf.operator) {
    case "happened":
      return known(fact.type === "event" && fact.happened);
    case "not-happened":
      return known(fact.type === "event" && !fact.happened);
    case "includes-any":
      return includesAny(fact, leaf.values);
    case "includes-none":
      return not(includesAny(fact, leaf.values));
    case "is-one-of":
      return known(isOneOf(fact, leaf, parameter));
    case "is-none-of":
      return known(!isOneOf(fact, leaf, parameter));
    case "less-than":
      return known(numberOf(fact) < constant(leaf.value, parameter));
    case "at-most":
      return known(numberOf(fact) <= constant(leaf.value, parameter));
    case "more-than":
      return known(numberOf(fact) > constant(leaf.value, parameter));
    case "at-least":
      return known(numberOf(fact) >= constant(leaf.value, parameter));
    default:
      return assertNever(leaf);
  }
}

/** What is not listed is unknown unless the list is the whole list. */
function includesAny(fact: Known, values: readonly string[]): Truth {
  if (fact.type !== "set" || fact.tentative === true) return "unknown";
  if (values.some((value) => fact.members.includes(value))) return "true";
  return fact.complete ? "false" : "unknown";
}

function isOneOf(
  fact: Known,
  leaf: Extract<Leaf, { operator: "is-one-of" | "is-none-of" }>,
  parameter: ParameterValue,
): boolean {
  return (
    fact.type === "value" &&
    leaf.values.some((value) => (typeof value === "object" ? parameter(value.parameter) : value) === fact.value)
  );
}

function constant(value: number | ParameterReference, parameter: ParameterValue): number {
  return typeof value === "number" ? value : parameter(value.parameter);
}

function numberOf(fact: Known): number {
  return fact.type === "value" && typeof fact.value === "number" ? fact.value : Number.NaN;
}
