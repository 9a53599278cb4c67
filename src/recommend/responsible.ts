import { hospitalUnits } from "../vocabulary/hospital-units.js";
import type { KnownFacts } from "../vocabulary/known-facts.js";

/** The word a rule uses where the document names nobody. */
export const unnamed = "unnamed";

/** The facts that say who acts where the document names nobody. */
export const factsBehindUnnamed = [
  "care.dischargedToGeneralPractice",
  "care.workupAt",
  "disease.status",
  "pal.appointed",
] as const;

/** Who may be the one that acts there. */
export const actorsBehindUnnamed = ["general-practice", "pal", "pal-or-unit-in-charge", "unit-in-charge"] as const;

/**
 * Who acts: as the rule says, or by D11 the PAL where one is appointed, else the unit in charge. For someone discharged
 * to general practice, and not under a new work-up in hospital, that is general practice (D2).
 */
export function resolveResponsible(
  responsible: string,
  facts: KnownFacts,
): { readonly responsible: string; readonly actorInferred: boolean } {
  if (responsible !== unnamed) return { responsible, actorInferred: false };
  if (isWithGeneralPractice(facts)) return { responsible: "general-practice", actorInferred: true };
  const appointed = facts.get("pal.appointed");
  if (appointed?.type !== "event") return { responsible: "pal-or-unit-in-charge", actorInferred: true };
  return { responsible: appointed.happened ? "pal" : "unit-in-charge", actorInferred: true };
}

/** A centre has one name as the place of a work-up. */
const workupUnits: readonly string[] = [...hospitalUnits, "css"];

function isWithGeneralPractice(facts: KnownFacts): boolean {
  const [discharged, status, units] = [
    facts.get("care.dischargedToGeneralPractice"),
    facts.get("disease.status"),
    facts.get("care.workupAt"),
  ];
  if (discharged?.type !== "value" || discharged.value !== true) return false;
  const isConfirmed = status?.type === "value" && status.value === "confirmed";
  const isWorkedUp = units?.type === "set" && units.members.some((unit) => workupUnits.includes(unit));
  return isConfirmed || !isWorkedUp;
}
