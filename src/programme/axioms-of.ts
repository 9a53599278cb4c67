import type { Programme } from "../language/programme.js";
import { axioms, type Axiom } from "../vocabulary/axioms.js";

/** What holds of every real person: as the vocabulary says, and as the programme and those that it builds on add. */
export function axiomsOf({ consistency }: Pick<Programme, "consistency">): readonly Axiom[] {
  return [...axioms, ...consistency.axioms];
}
