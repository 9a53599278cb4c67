import { assertNever, type Condition, type Leaf } from "../truth/condition.js";

/** A condition without names, parameters and negations, which stand in the operators of its leaves instead. */
export type Plain = { readonly kind: "all" | "any"; readonly of: readonly Plain[] } | Leaf;

/** Holds for nobody. */
export const never: Plain = { kind: "any", of: [] };

/** The number that a plain condition asks for; it has none left. */
export const noParameter = (name: string): number => {
  throw new Error(`a plain condition has no parameters: ${name}`);
};

/**
 * What a condition says when its numbers are those of `parameter`; with `wanted` false, what its opposite says. The
 * logic of three values is kept: what is unknown of one is unknown of the other.
 */
export function plainCondition(condition: Condition, parameter: (name: string) => number, wanted = true): Plain {
  switch (condition.kind) {
    case "all":
    case "any": {
      const of = condition.of.map((one) => plainCondition(one, parameter, wanted));
      return { kind: (condition.kind === "all") === wanted ? "all" : "any", of };
    }
    case "not":
      return plainCondition(condition.of, parameter, !wanted);
    case "named":
      return plainCondition(condition.of, parameter, wanted);
    case "leaf": {
      const leaf = withNumbers(condition, parameter);
      return wanted ? leaf : opposite(leaf);
    }
    default:
      return assertNever(condition);
  }
}

function withNumbers(leaf: Leaf, parameter: (name: string) => number): Leaf {
  switch (leaf.operator) {
    case "is-one-of":
    case "is-none-of":
      return {
        ...leaf,
        values: leaf.values.map((value) => (typeof value === "object" ? parameter(value.parameter) : value)),
      };
    case "less-than":
    case "at-most":
    case "more-than":
    case "at-least":
      return { ...leaf, value: typeof leaf.value === "object" ? parameter(leaf.value.parameter) : leaf.value };
    default:
      return leaf;
  }
}

function opposite(leaf: Leaf): Leaf {
  switch (leaf.operator) {
    case "happened":
      return { ...leaf, operator: "not-happened" };
    case "not-happened":
      return { ...leaf, operator: "happened" };
    case "is-one-of":
      return { ...leaf, operator: "is-none-of" };
    case "is-none-of":
      return { ...leaf, operator: "is-one-of" };
    case "includes-any":
      return { ...leaf, operator: "includes-none" };
    case "includes-none":
      return { ...leaf, operator: "includes-any" };
    case "less-than":
      return { ...leaf, operator: "at-least" };
    case "at-least":
      return { ...leaf, operator: "less-than" };
    case "at-most":
      return { ...leaf, operator: "more-than" };
    case "more-than":
      return { ...leaf, operator: "at-most" };
    default:
      return assertNever(leaf);
  }
}
