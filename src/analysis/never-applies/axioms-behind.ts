import type { Condition } from "../../truth/condition.js";
import { axioms as coreAxioms, type Axiom } from "../../vocabulary/axioms.js";
import type { Analysis } from "../analysis.js";

/** Of what authors have written under `axioms`: what makes a condition one of nobody. None where it is so without. */
export function axiomsBehind(condition: Condition, analysis: Analysis): readonly Axiom[] {
  const isOfNobody = (own: readonly Axiom[]): boolean =>
    analysis.withAxioms([...coreAxioms, ...own]).sift([[condition, "true"]]) === "none";
  let behind = analysis.programme.consistency.axioms;
  if (behind.length === 0 || isOfNobody([])) return [];
  for (const one of behind) {
    const others = behind.filter((other) => other !== one);
    if (isOfNobody(others)) behind = others;
  }
  return behind;
}
