import type { Truth } from "../truth/truth.js";
import { assertNever, type Condition, type Leaf } from "../truth/condition.js";

/** Decides a condition: the reference evaluator over some facts, or anything that agrees with it. */
export type Decide = (condition: Condition) => Truth;

/** The facts that a definite outcome rests on: enough of them to settle it, fewest where there is a choice. */
export function factsBehind(condition: Condition, decide: Decide): readonly string[] {
  return [...settling(condition, decide)].sort();
}

/** The unknown facts that could settle an undetermined condition. */
export function factsMissing(condition: Condition, decide: Decide): readonly string[] {
  return [...new Set(unsettled(condition, decide).map(({ fact }) => fact))].sort();
}

function settling(condition: Condition, decide: Decide): ReadonlySet<string> {
  switch (condition.kind) {
    case "leaf":
      return new Set([condition.fact]);
    case "not":
    case "named":
      return settling(condition.of, decide);
    case "all":
    case "any": {
      const decisive = condition.kind === "all" ? "false" : "true";
      const deciding = condition.of.filter((one) => decide(one) === decisive);
      if (deciding.length === 0) return new Set(condition.of.flatMap((one) => [...settling(one, decide)]));
      const ways = deciding.map((one) => settling(one, decide));
      return ways.reduce((best, way) => (way.size < best.size ? way : best));
    }
    default:
      return assertNever(condition);
  }
}

function unsettled(condition: Condition, decide: Decide): readonly Leaf[] {
  if (decide(condition) !== "unknown") return [];
  switch (condition.kind) {
    case "leaf":
      return [condition];
    case "not":
    case "named":
      return unsettled(condition.of, decide);
    case "all":
    case "any":
      return condition.of.flatMap((one) => unsettled(one, decide));
    default:
      return assertNever(condition);
  }
}
