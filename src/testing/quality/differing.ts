import type { Example } from "../../cells/find-situation.js";
import type { RulePair } from "./mutants.js";

/** Somebody of whom a mutant says something else, and the rule that shows it. `none`: a proof that there is nobody. */
export type Differing =
  | { readonly kind: "found"; readonly example: Example; readonly rule?: RulePair }
  | { readonly kind: "none" | "undecided" };
