import { problem, type Problem, type Where } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import { nearestCode, readCode, systemOf } from "../vocabulary/diagnosis-code.js";
import type { Diagnosis } from "../vocabulary/diagnosis.js";
import { explainCode, nearestKnown } from "../vocabulary/explain-code.js";
import { matchDiagnoses } from "../vocabulary/match-diagnoses.js";

/** Says why a name or a code stands for none of the known diagnoses. */
export function explainDiagnosis(name: string, where: Where, known: Readonly<Record<string, Diagnosis>>): Problem {
  if (!looksLikeCode(name)) {
    return problem("unknown-name", where, { kind: "diagnosis", name, nearest: nearestName(name, Object.keys(known)) });
  }
  const system = systemOf(name);
  const codes = readCode(name);
  if (system === undefined || codes === undefined) return explainCode(name, where);
  const { implied, possible } = matchDiagnoses(codes, known);
  if (implied.length + possible.length === 0) {
    return problem("code-of-no-diagnosis", where, { code: name, nearest: nearestKnown(name, system) });
  }
  // A code that implies a disease and does not stand for it says more than the disease.
  const isForm = implied.length > 0;
  const [extent, keys] = isForm ? (["narrower", implied] as const) : (["broader", possible] as const);
  return problem("code-of-another-extent", where, { code: name, extent, keys });
}

/** A name is taken for a code when it has a system, or is near one and none that a diagnosis could have. */
export function looksLikeCode(name: string): boolean {
  return name.includes(":") || nearestCode(name) !== undefined || readCode(`ICD-10:${name}`) !== undefined;
}
