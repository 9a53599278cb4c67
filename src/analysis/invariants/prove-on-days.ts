import type { Invariant } from "../../language/consistency.js";
import type { Analysis } from "../analysis.js";
import { premisesOf, proveInvariant, type Proof } from "./prove-invariant.js";

/** `of-nobody`: there is nobody of whom it is claimed, on any of the days; it holds and says nothing. */
export type ProofOnDays = Proof | { readonly kind: "of-nobody" };

/** Whether an invariant holds of everybody whom the programme is for, on each of some days. */
export function proveOnDays(invariant: Invariant, days: readonly Analysis[]): ProofOnDays {
  const proofs = days.map((analysis) => proveInvariant(invariant, analysis));
  const bad = proofs.find(({ kind }) => kind === "refuted") ?? proofs.find(({ kind }) => kind === "undecided");
  if (bad !== undefined) return bad;
  return { kind: days.every((analysis) => isOfNobody(invariant, analysis)) ? "of-nobody" : "holds" };
}

/** Whether there is nobody of whom an invariant claims anything. */
export function isOfNobody(invariant: Invariant, analysis: Analysis): boolean {
  return premisesOf(invariant, analysis).every(
    (premise) => analysis.find(premise, { kind: "invariant", id: invariant.id }).kind === "none",
  );
}
