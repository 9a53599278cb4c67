import type { Fact } from "../vocabulary/fact.js";
import type { Leaf } from "../truth/condition.js";

/** What follows the operator in a leaf. */
export type Operand = "nothing" | "value" | "list" | "number";

export type Operator = {
  /** The words of the one-line leaf. */
  readonly words: string;
  /** The operator's name in the long form, as json-rules-engine spells it. */
  readonly long?: string;
  readonly operand: Operand;
  readonly types: readonly Fact["type"][];
  readonly builds: Leaf["operator"];
};

/** Every operator, longer words before the shorter ones that they begin with. */
export const operators: readonly Operator[] = [
  { words: "has happened", operand: "nothing", types: ["event"], builds: "happened" },
  { words: "has not happened", operand: "nothing", types: ["event"], builds: "not-happened" },
  { words: "is one of", long: "in", operand: "list", types: ["enum", "integer"], builds: "is-one-of" },
  { words: "is none of", long: "notIn", operand: "list", types: ["enum", "integer"], builds: "is-none-of" },
  { words: "is not", long: "notEqual", operand: "value", types: ["boolean", "enum", "integer"], builds: "is-none-of" },
  { words: "is", long: "equal", operand: "value", types: ["boolean", "enum", "integer"], builds: "is-one-of" },
  { words: "<=", long: "lessThanInclusive", operand: "number", types: ["integer"], builds: "at-most" },
  { words: ">=", long: "greaterThanInclusive", operand: "number", types: ["integer"], builds: "at-least" },
  { words: "<", long: "lessThan", operand: "number", types: ["integer"], builds: "less-than" },
  { words: ">", long: "greaterThan", operand: "number", types: ["integer"], builds: "more-than" },
  { words: "includes any of", operand: "list", types: ["set", "codes"], builds: "includes-any" },
  { words: "includes none of", operand: "list", types: ["set", "codes"], builds: "includes-none" },
  {
    words: "does not include",
    long: "doesNotContain",
    operand: "value",
    types: ["set", "codes"],
    builds: "includes-none",
  },
  { words: "includes", long: "contains", operand: "value", types: ["set", "codes"], builds: "includes-any" },
];

/** The operators that a fact of this type takes, for help texts. */
export function fittingOperators(type: Fact["type"]): string {
  return operators
    .filter(({ types }) => types.includes(type))
    .map(({ words }) => words)
    .sort((a, b) => a.length - b.length)
    .map((words) => `\`${words}\``)
    .join(", ");
}
