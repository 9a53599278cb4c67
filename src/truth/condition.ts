/** A value that a rule compares a fact with. */
export type Constant = string | number | boolean;

/** A number that stands in the programme's parameters, by name. */
export type ParameterReference = { readonly parameter: string };

/** `is-one-of` with one value is "is"; every other operator has its own word. Bounds are as their names say. */
export type Leaf =
  | {
      readonly kind: "leaf";
      readonly fact: string;
      readonly operator: "is-one-of" | "is-none-of";
      readonly values: readonly (Constant | ParameterReference)[];
    }
  | {
      readonly kind: "leaf";
      readonly fact: string;
      readonly operator: "less-than" | "at-most" | "more-than" | "at-least";
      readonly value: number | ParameterReference;
    }
  | {
      readonly kind: "leaf";
      readonly fact: string;
      readonly operator: "includes-any" | "includes-none";
      readonly values: readonly string[];
    }
  | { readonly kind: "leaf"; readonly fact: string; readonly operator: "happened" | "not-happened" };

/** A condition as plain data: evaluator, prose, analysis and emitters all read this one tree. */
export type Condition =
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "named"; readonly name: string; readonly of: Condition }
  | Leaf;

/** Every leaf of the tree, from left to right. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(leavesOf);
    case "not":
    case "named":
      return leavesOf(condition.of);
    case "leaf":
      return [condition];
  }
}

/** The names of conditions in the tree, also those behind names. */
export function namesIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(namesIn);
    case "not":
      return namesIn(condition.of);
    case "named":
      return [condition.name, ...namesIn(condition.of)];
    case "leaf":
      return [];
  }
}

/** For the default branch of a closed switch: the compiler proves that it is never reached. */
export function assertNever(value: never): never {
  throw new Error(`unexpected: ${JSON.stringify(value)}`);
}
