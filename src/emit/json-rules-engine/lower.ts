import type { ConditionProperties, TopLevelCondition } from "json-rules-engine";
import {
  assertNever,
  type Condition,
  type Constant,
  type Leaf,
  type ParameterReference,
} from "../../truth/condition.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";

export type Lowered = ConditionProperties | TopLevelCondition;

export type LowerContext = {
  readonly vocabulary: Vocabulary;
  /** The value of a parameter on the day the rules are emitted for. */
  readonly parameter: (name: string) => number;
};

/** The fact that says whether a list is known to be the whole list. */
export const completenessOf = (path: string): string => `${path}.complete`;

/** A condition that holds when ours is certainly true: an unknown fact never makes it hold. */
export function certainly(condition: Condition, context: LowerContext): TopLevelCondition {
  return topLevel(lower(condition, false, context));
}

/** A condition that holds unless ours is certainly false. */
export function possibly(condition: Condition, context: LowerContext): TopLevelCondition {
  return { not: lower(condition, true, context) };
}

/** Only operators that are false for a missing fact are used, so `not` moves inwards instead of being emitted. */
function lower(condition: Condition, isNegated: boolean, context: LowerContext): Lowered {
  switch (condition.kind) {
    case "all":
    case "any": {
      const parts = condition.of.map((one) => lower(one, isNegated, context));
      return inTurn((condition.kind === "all") !== isNegated ? "all" : "any", parts);
    }
    case "not":
      return lower(condition.of, !isNegated, context);
    case "named":
      return lower(condition.of, isNegated, context);
    case "leaf":
      return lowerLeaf(isNegated ? negate(condition) : condition, context);
    default:
      return assertNever(condition);
  }
}

/** Falling priorities make json-rules-engine take one part after the other and stop when the answer is settled. */
function inTurn(word: "all" | "any", parts: readonly Lowered[]): Lowered {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  const inOrder = parts.map((part, index) => ({ ...part, priority: parts.length - index }));
  return word === "all" ? { all: inOrder } : { any: inOrder };
}

function topLevel(lowered: Lowered): TopLevelCondition {
  return "fact" in lowered ? { all: [lowered] } : lowered;
}

/** The leaf that is true where this one is false, and false where it is true. */
function negate(leaf: Leaf): Leaf {
  switch (leaf.operator) {
    case "is-one-of":
      return { ...leaf, operator: "is-none-of" };
    case "is-none-of":
      return { ...leaf, operator: "is-one-of" };
    case "less-than":
      return { ...leaf, operator: "at-least" };
    case "at-least":
      return { ...leaf, operator: "less-than" };
    case "at-most":
      return { ...leaf, operator: "more-than" };
    case "more-than":
      return { ...leaf, operator: "at-most" };
    case "includes-any":
      return { ...leaf, operator: "includes-none" };
    case "includes-none":
      return { ...leaf, operator: "includes-any" };
    case "happened":
      return { ...leaf, operator: "not-happened" };
    case "not-happened":
      return { ...leaf, operator: "happened" };
    default:
      return assertNever(leaf);
  }
}

function lowerLeaf(leaf: Leaf, context: LowerContext): Lowered {
  const { fact } = leaf;
  const number = (value: number | ParameterReference): number =>
    typeof value === "number" ? value : context.parameter(value.parameter);
  const constants = (values: readonly (Constant | ParameterReference)[]): Constant[] =>
    values.map((value) => (typeof value === "object" ? context.parameter(value.parameter) : value));
  switch (leaf.operator) {
    case "happened":
    case "not-happened":
      return { fact, operator: "equal", value: leaf.operator };
    case "less-than":
      return { fact, operator: "lessThan", value: number(leaf.value) };
    case "at-most":
      return { fact, operator: "lessThanInclusive", value: number(leaf.value) };
    case "more-than":
      return { fact, operator: "greaterThan", value: number(leaf.value) };
    case "at-least":
      return { fact, operator: "greaterThanInclusive", value: number(leaf.value) };
    case "is-one-of":
      return { fact, operator: "in", value: constants(leaf.values) };
    case "is-none-of":
      return isNoneOf(fact, constants(leaf.values), context.vocabulary);
    case "includes-any":
      return inTurn(
        "any",
        leaf.values.map((value) => ({ fact, operator: "contains", value })),
      );
    case "includes-none":
      return inTurn("all", [
        { fact: completenessOf(fact), operator: "equal", value: true },
        ...leaf.values.map((value) => ({ fact, operator: "doesNotContain", value })),
      ]);
    default:
      return assertNever(leaf);
  }
}

/** "None of" as "one of the others", or as lower or higher for numbers: `notIn` would hold for a missing fact. */
function isNoneOf(path: string, values: readonly Constant[], vocabulary: Vocabulary): Lowered {
  const fact = vocabulary.get(path);
  if (fact?.type === "integer") {
    return inTurn(
      "all",
      values.map((value) =>
        inTurn("any", [
          { fact: path, operator: "lessThan", value },
          { fact: path, operator: "greaterThan", value },
        ]),
      ),
    );
  }
  const domain: readonly Constant[] = fact !== undefined && "values" in fact ? Object.keys(fact.values) : [true, false];
  return { fact: path, operator: "in", value: domain.filter((value) => !values.includes(value)) };
}
