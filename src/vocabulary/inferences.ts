import { diagnoses } from "./diagnoses.js";
import { hospitalUnits } from "./hospital-units.js";
import type { Known } from "./known-facts.js";
import { matchDiagnoses } from "./match-diagnoses.js";

/** The fact that each inferred fact can be filled in from when it is not given itself. */
export const inferredFrom: ReadonlyMap<string, string> = new Map([
  ["disease.multiOrgan", "disease.organSystems"],
  ["disease.diagnosed", "disease.status"],
  ["disease.status", "disease.diagnosed"],
  ["disease.praderWilliSyndrome", "disease.codes"],
  ["care.dischargedToGeneralPractice", "care.followedAt"],
  ["care.followedAt", "care.dischargedToGeneralPractice"],
]);

/**
 * What one recorded fact says about another that was not given (D1, D32). Each sets a fact only when it is unknown, and
 * a contradicting value has been refused before.
 */
export function infer(facts: Map<string, Known>): void {
  inferMultiOrgan(facts);
  inferDiagnosed(facts);
  inferNotDischarged(facts);
  inferPraderWilli(facts);
}

/** A code that means the syndrome says that the person has it; no code says that somebody does not. */
function inferPraderWilli(facts: Map<string, Known>): void {
  const codes = facts.get("disease.codes");
  if (facts.has("disease.praderWilliSyndrome") || codes?.type !== "set") return;
  if (meansPraderWilli(codes.members)) facts.set("disease.praderWilliSyndrome", { type: "value", value: true });
}

/** Whether canonical codes mean Prader-Willi syndrome. */
export function meansPraderWilli(codes: readonly string[]): boolean {
  return matchDiagnoses(codes, diagnoses).implied.includes("prader-willi");
}

/** Someone whom a hospital unit follows has not been discharged to general practice. */
function inferNotDischarged(facts: Map<string, Known>): void {
  const units = facts.get("care.followedAt");
  if (facts.has("care.dischargedToGeneralPractice") || units?.type !== "set") return;
  if (units.members.some((unit) => hospitalUnits.includes(unit))) {
    facts.set("care.dischargedToGeneralPractice", { type: "value", value: false });
  }
}

function inferMultiOrgan(facts: Map<string, Known>): void {
  const systems = facts.get("disease.organSystems");
  if (facts.has("disease.multiOrgan") || systems?.type !== "set") return;
  if (systems.members.length >= 2) facts.set("disease.multiOrgan", { type: "value", value: true });
  else if (systems.complete) facts.set("disease.multiOrgan", { type: "value", value: false });
}

function inferDiagnosed(facts: Map<string, Known>): void {
  const status = facts.get("disease.status");
  const diagnosed = facts.get("disease.diagnosed");
  if (status?.type === "value" && status.value === "confirmed" && diagnosed?.type === "event" && !diagnosed.happened) {
    // Only when an earlier day is replayed (D28): the status is that of a later day.
    facts.delete("disease.status");
  } else if (diagnosed === undefined && status?.type === "value") {
    facts.set("disease.diagnosed", { type: "event", happened: status.value === "confirmed" });
  } else if (status === undefined && diagnosed?.type === "event" && diagnosed.happened) {
    facts.set("disease.status", { type: "value", value: "confirmed" });
  }
}
