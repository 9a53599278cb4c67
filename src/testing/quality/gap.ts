import type { Outcome } from "../../recommend/recommend-rule.js";
import type { Text } from "../../text/text.js";
import type { Truth } from "../../truth/truth.js";
import type { ConditionPart } from "./rule-conditions.js";

export type Definite = Exclude<Truth, "unknown">;

/** Something that no scenario of a rule tries. `condition` is the part of the rule that it is about. */
export type Untried = { readonly rule: string } & (
  | { readonly kind: "rule" }
  | { readonly kind: "outcome"; readonly outcome: Outcome["outcome"] }
  | { readonly kind: "truth"; readonly truth: Definite; readonly condition: Text }
  | { readonly kind: "boundary"; readonly between: readonly [number, number]; readonly condition: Text }
);

/**
 * A part of a condition that no scenario shows to decide on its own: with the part true what the condition says is the same
 * as with it false. `of`: a leaf or a name, or a branch that has parts itself. `truth`: that of the part.
 */
export type NotDecisive = {
  readonly of: "leaf" | "branch";
  readonly truth: Definite;
  readonly condition: Text;
} & (
  | { readonly kind: "decides"; readonly rule: string; readonly part: ConditionPart }
  | { readonly kind: "name-decides"; readonly name: string }
);

export type Gap = Untried | NotDecisive;
