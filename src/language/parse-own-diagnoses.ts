import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import type { Diagnosis } from "../vocabulary/diagnosis.js";
import { identifier } from "./parse-rule.js";
import { readDiagnosisCodes } from "./read-diagnosis-codes.js";
import type { ProgrammeFile } from "./specific-schemas.js";

/** The diagnoses that a programme adds to those that are known by code; `known` are the ones that there are already. */
export function parseOwnDiagnoses(
  written: ProgrammeFile["diagnoses"],
  known: object,
  path: Path,
  problems: Problem[],
): Readonly<Record<string, Diagnosis>> {
  return Object.fromEntries(
    Object.entries(written ?? {}).map(([key, { da, en, codes }]) => {
      const at: Path = [...path, key];
      if (!identifier.test(key)) problems.push(problem("bad-identifier", { path: at, at: "key" }, { id: key }));
      if (Object.hasOwn(known, key)) problems.push(problem("name-of-base", { path: at, at: "key" }, { name: key }));
      return [key, { da, en, codes: readDiagnosisCodes(codes, [...at, "codes"], problems) }];
    }),
  );
}
