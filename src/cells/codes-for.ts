import type { DiagnosesDerived } from "../vocabulary/fact.js";
import { matchDiagnoses } from "../vocabulary/match-diagnoses.js";
import { codesAbout, diagnosesReadFrom, impliedBy, leftPossibleBy } from "./code-lists.js";
import type { Vector } from "./formula.js";
import type { Partition } from "./partition.js";

type Diagnoses = DiagnosesDerived["derived"]["among"];

/** Kinds of codes of which a list has some, and the codes that no condition is about. */
type Choice = { readonly kinds: readonly (readonly string[])[]; readonly others: readonly string[]; among: Diagnoses };

/**
 * A list of codes with these cells: of each kind one or several, and others that no condition is about where they are
 * needed so that a whole list leaves nothing possible, or something. Undefined where none was found.
 */
export function codesFor(path: string, vector: Vector, partition: Partition): readonly string[] | undefined {
  const cells = (partition.variablesOf.get(path) ?? []).flatMap((one) => {
    const cell = partition.variables[one]?.cells[vector[one] ?? 0];
    return cell === undefined ? [] : [cell];
  });
  const kinds = cells.flatMap((cell) => (cell.kind === "one" ? [cell.members] : []));
  const plain = kinds.flatMap((kind) => kind.slice(0, 1));
  const wanted = cells[0]?.kind;
  if (wanted !== "whole" && wanted !== "unsettled") return plain;
  const among = diagnosesReadFrom(path, partition.vocabulary);
  const isSettled = matchDiagnoses(plain, among).possible.length === 0;
  if (isSettled === (wanted === "whole")) return plain;
  const told = new Set(cells.flatMap((cell) => ("members" in cell ? cell.members : [])));
  const others = codesAbout(among).filter((code) => !told.has(code));
  const choice = { kinds, others, among };
  return wanted === "whole" ? leavingNothing(choice) : leavingSomething(choice);
}

/** Of the codes that may be listed, those of which each has what it leaves possible implied by others of them. */
function leavingNothing({ kinds, others, among }: Choice): readonly string[] | undefined {
  let settled: readonly string[] = [...kinds.flat(), ...others];
  for (let before = -1; before !== settled.length;) {
    before = settled.length;
    const implied = new Set(settled.flatMap((code) => impliedBy(code, among)));
    settled = settled.filter((code) => leftPossibleBy(code, among).every((key) => implied.has(key)));
  }
  const codes: string[] = [];
  for (const kind of kinds) {
    const usable = settled.filter((code) => kind.includes(code));
    const [first] = usable.sort((a, b) => leftPossibleBy(a, among).length - leftPossibleBy(b, among).length);
    if (first === undefined) return undefined;
    codes.push(first);
  }
  for (;;) {
    const [key] = matchDiagnoses(codes, among).possible;
    if (key === undefined) return codes;
    const more = settled.find((code) => !codes.includes(code) && impliedBy(code, among).includes(key));
    if (more === undefined) return undefined;
    codes.push(more);
  }
}

/** One code that leaves something possible that the others do not imply. */
function leavingSomething({ kinds, others, among }: Choice): readonly string[] | undefined {
  for (const code of [...kinds.flat(), ...others]) {
    if (leftPossibleBy(code, among).length === 0) continue;
    const rest = kinds.filter((kind) => !kind.includes(code)).flatMap((kind) => kind.slice(0, 1));
    const codes = [...rest, code];
    if (matchDiagnoses(codes, among).possible.length > 0) return codes;
  }
  return undefined;
}
