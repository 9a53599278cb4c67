import type { KnownFacts } from "../vocabulary/known-facts.js";

/** The word a rule uses where the document names nobody. */
export const unnamed = "unnamed";

/**
 * Who acts: as the rule says, or by D11 the PAL where one is appointed, else the unit in charge. For someone discharged
 * to general practice that is general practice (D2).
 */
export function resolveResponsible(
  responsible: string,
  facts: KnownFacts,
): { readonly responsible: string; readonly actorInferred: boolean } {
  if (responsible !== unnamed) return { responsible, actorInferred: false };
  const discharged = facts.get("care.dischargedToGeneralPractice");
  if (discharged?.type === "value" && discharged.value === true)
    return { responsible: "general-practice", actorInferred: true };
  const appointed = facts.get("pal.appointed");
  if (appointed?.type !== "event") return { responsible: "pal-or-unit-in-charge", actorInferred: true };
  return { responsible: appointed.happened ? "pal" : "unit-in-charge", actorInferred: true };
}
