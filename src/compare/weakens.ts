import type { Rule } from "../language/rule.js";
import type { Effect } from "./effect.js";

/** Whether a change takes something away from what the base says must be done. */
export function isWeakened(base: Rule, { changes }: Effect): boolean {
  return base.recommend.strength === "must" && changes.some(({ direction }) => direction === "looser");
}
