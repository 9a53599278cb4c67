import type { Condition } from "../truth/condition.js";
import type { Analysis } from "./analysis.js";

/** Parts of a condition that is certain of nobody which cannot hold together; without any of them the others can. */
export function smallestConflict(condition: Condition, { sift }: Pick<Analysis, "sift">): readonly Condition[] {
  let parts = partsOf(condition);
  for (const part of parts) {
    const others = parts.filter((one) => one !== part);
    if (sift(others.map((one) => [one, "true"])) === "none") parts = others;
  }
  return parts;
}

/** What must hold together, without nesting. */
function partsOf(condition: Condition): readonly Condition[] {
  if (condition.kind === "all") return condition.of.flatMap(partsOf);
  return condition.kind === "named" && condition.of.kind === "all" ? partsOf(condition.of) : [condition];
}
