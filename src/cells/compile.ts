import { assertNever, type Condition } from "../truth/condition.js";
import { allOf, anyOf, type Formula, type Pair } from "./formula.js";
import { negated } from "./in-cells.js";
import { leafFormula } from "./leaf-formula.js";
import type { Partition } from "./partition.js";

/** What is asked of a condition: one of its three truths, or that it is not certain or not ruled out. */
export type Wanted = "true" | "false" | "unknown" | "not-true" | "not-false";

/** What has been compiled over a partition: conditions by themselves, leaves by what they say. */
type Compiled = { readonly conditions: WeakMap<Condition, Pair>; readonly leaves: Map<string, Pair> };

const compiled = new WeakMap<Partition, Compiled>();

/** Those of whom the condition is as wanted, in Kleene's logic. */
export function compile(condition: Condition, wanted: Wanted, partition: Partition): Formula {
  const { holds, fails } = pairOf(condition, partition);
  switch (wanted) {
    case "true":
      return holds;
    case "false":
      return fails;
    case "not-true":
      return negated(holds, partition);
    case "not-false":
      return negated(fails, partition);
    case "unknown":
      return allOf([negated(holds, partition), negated(fails, partition)]);
    default:
      return assertNever(wanted);
  }
}

function pairOf(condition: Condition, partition: Partition): Pair {
  const known = compiled.get(partition) ?? {
    conditions: new WeakMap<Condition, Pair>(),
    leaves: new Map<string, Pair>(),
  };
  compiled.set(partition, known);
  const pair = known.conditions.get(condition) ?? makePair(condition, partition, known);
  known.conditions.set(condition, pair);
  return pair;
}

function makePair(condition: Condition, partition: Partition, { leaves }: Compiled): Pair {
  switch (condition.kind) {
    case "all":
    case "any": {
      const parts = condition.of.map((part) => pairOf(part, partition));
      const [holding, failing] = condition.kind === "all" ? [allOf, anyOf] : [anyOf, allOf];
      return { holds: holding(parts.map(({ holds }) => holds)), fails: failing(parts.map(({ fails }) => fails)) };
    }
    case "not": {
      const { holds, fails } = pairOf(condition.of, partition);
      return { holds: fails, fails: holds };
    }
    case "named":
      return pairOf(condition.of, partition);
    case "leaf": {
      const says = JSON.stringify(condition);
      const pair = leaves.get(says) ?? leafFormula(condition, partition);
      leaves.set(says, pair);
      return pair;
    }
    default:
      return assertNever(condition);
  }
}
