import type { Rule } from "../language/rule.js";
import type { Change, Effect } from "./effect.js";

/** Whether a change takes something away from what the base says must be done. */
export function isWeakened(base: Rule, { changes }: Effect): boolean {
  return base.recommend.strength === "must" && changes.some(takesAway);
}

/** A limit or a lapse that is another, earlier from one day and later from another, gives some people less. */
export function takesAway({ kind, direction }: Change): boolean {
  return direction === "looser" || (direction === "different" && (kind === "due" || kind === "lapses"));
}
