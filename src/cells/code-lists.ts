import { codesAbove } from "../vocabulary/diagnosis-code.js";
import type { DiagnosesDerived } from "../vocabulary/fact.js";
import { matchDiagnoses } from "../vocabulary/match-diagnoses.js";
import { isRecorded, type Vocabulary } from "../vocabulary/vocabulary.js";

type Diagnoses = DiagnosesDerived["derived"]["among"];

/** The diagnoses that are read from a list of codes. */
export function diagnosesReadFrom(path: string, vocabulary: Vocabulary): Diagnoses {
  const tables: readonly Diagnoses[] = [...vocabulary.values()].flatMap((fact) =>
    !isRecorded(fact) && fact.derived.kind === "diagnoses" && fact.derived.of === path ? [fact.derived.among] : [],
  );
  const [first = {}, ...others] = tables;
  if (others.every((table) => table === first)) return first;
  return tables.reduce<Diagnoses>((joined, table) => ({ ...joined, ...table }), {});
}

/** The codes that a table of diagnoses names. */
export function codesIn(among: Diagnoses): readonly string[] {
  return [...new Set(Object.values(among).flatMap(({ codes }) => codes.map(({ code }) => code)))];
}

/** The codes that say something of one of the diagnoses: those that are named, and the coarser ones above them. */
export function codesAbout(among: Diagnoses): readonly string[] {
  const known = abouts.get(among) ?? [...new Set(codesIn(among).flatMap((code) => [code, ...codesAbove(code)]))];
  abouts.set(among, known);
  return known;
}

const abouts = new WeakMap<Diagnoses, readonly string[]>();

export function impliedBy(code: string, among: Diagnoses): readonly string[] {
  return matchDiagnoses([code], among).implied;
}

/** The diagnoses that a code leaves possible, when it is the only one. */
export function leftPossibleBy(code: string, among: Diagnoses): readonly string[] {
  return matchDiagnoses([code], among).possible;
}
