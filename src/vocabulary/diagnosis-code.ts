import { nearestName } from "../text/nearest-name.js";

/** The code systems that a diagnosis may be given in. */
export const codeSystems = ["ORPHA", "ICD-10", "SKS", "OMIM", "ICPC-2"] as const;
export type CodeSystem = (typeof codeSystems)[number];
export type DiagnosisCode = { readonly system: CodeSystem; readonly code: string };

/** Reads `ORPHA:739`. Undefined when the system is not known or the code is empty. */
export function readCode(text: string): DiagnosisCode | undefined {
  const match = /^([A-Za-z0-9-]+):([A-Za-z0-9.+-]{1,20})$/.exec(text);
  const system = codeSystems.find((known) => known === match?.[1]);
  return match?.[2] === undefined || system === undefined ? undefined : { system, code: match[2] };
}

/** The code with the system that was most likely meant; undefined when none is near or there is no code. */
export function nearestCode(text: string): string | undefined {
  const [system = "", code = ""] = text.split(/:\s*/);
  const nearest = nearestName(system.trim(), codeSystems);
  const meant = `${nearest ?? ""}:${code.trim()}`;
  return readCode(meant) === undefined ? undefined : meant;
}
