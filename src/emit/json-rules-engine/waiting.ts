import type { EngineValue } from "./engine-facts.js";
import type { Lowered } from "./lower.js";

/** The facts fetched so far; one that has not been fetched has no entry. */
export type Fetched = ReadonlyMap<string, EngineValue>;

/** The answer of a lowered condition when what was fetched settles it, else the facts that it waits for. */
export type Answer = boolean | readonly string[];

/** What a lowered condition still needs. Only the operators that lowering uses occur. */
export function waiting(condition: Lowered, fetched: Fetched): Answer {
  if ("all" in condition)
    return combine(
      condition.all.map((part) => waiting(part, fetched)),
      false,
    );
  if ("any" in condition)
    return combine(
      condition.any.map((part) => waiting(part, fetched)),
      true,
    );
  if ("not" in condition) {
    const answer = waiting(condition.not, fetched);
    return typeof answer === "boolean" ? !answer : answer;
  }
  if (!("fact" in condition)) throw new Error("lowering emits no condition references");
  const value = fetched.get(condition.fact);
  return value === undefined ? [condition.fact] : compare(value, condition.operator, condition.value as never);
}

/** `settles` is the answer of one part that settles the whole. */
function combine(answers: readonly Answer[], settles: boolean): Answer {
  if (answers.includes(settles)) return settles;
  const needed = answers.flatMap((answer) => (typeof answer === "boolean" ? [] : answer));
  return needed.length === 0 ? !settles : [...new Set(needed)];
}

function compare(value: EngineValue, operator: string, constant: never): boolean {
  const isNumber = typeof value === "number";
  switch (operator) {
    case "equal":
      return value === constant;
    case "in":
      return (constant as readonly EngineValue[]).includes(value);
    case "contains":
      return Array.isArray(value) && value.includes(constant);
    case "doesNotContain":
      return Array.isArray(value) && !value.includes(constant);
    case "lessThan":
      return isNumber && value < constant;
    case "lessThanInclusive":
      return isNumber && value <= constant;
    case "greaterThan":
      return isNumber && value > constant;
    case "greaterThanInclusive":
      return isNumber && value >= constant;
    default:
      throw new Error(`lowering emits no operator ${operator}`);
  }
}
