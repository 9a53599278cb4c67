import type { Rule } from "../language/rule.js";
import type { Condition } from "../truth/condition.js";

/** What a whole file is about, and what a rule of it says itself. */
export type GateAndOwn = { readonly gate: Condition; readonly own: readonly Condition[] };

/** The gate stands first; a rule that is not from a file may have none. */
export function gateAndOwn({ when, appliesTo }: Rule): GateAndOwn {
  const [first, ...own] = when.kind === "all" ? when.of : [];
  if (first?.kind === "named" && first.name === appliesTo && own.length > 0) return { gate: first, own };
  return { gate: { kind: "all", of: [] }, own: [when] };
}
