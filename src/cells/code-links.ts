import { codesAbout, diagnosesReadFrom, impliedBy, leftPossibleBy } from "./code-lists.js";
import { allOf, always, anyOf, type Formula } from "./formula.js";
import { inCells, memberVariables, membersAt, negated, present } from "./in-cells.js";
import type { Partition } from "./partition.js";

type Base = Pick<Partition, "variables" | "variablesOf" | "vocabulary">;

/**
 * When codes that are the whole list leave nothing possible: whatever one of them leaves possible, one of them implies.
 * And when they leave something possible: one of them can.
 */
export function codeLinks(base: Base): readonly Formula[] {
  return [...base.variablesOf.keys()].flatMap((path) =>
    base.vocabulary.get(path)?.type === "codes" ? linksOf(path, base) : [],
  );
}

function linksOf(path: string, base: Base): readonly Formula[] {
  const among = diagnosesReadFrom(path, base.vocabulary);
  const kinds = memberVariables(path, base);
  const kindOf = new Map(kinds.flatMap((one) => membersAt(one, base).map((code) => [code, one] as const)));
  /** A code that no condition is about can always be listed as well. */
  const canBeListed = (code: string): Formula => {
    const kind = kindOf.get(code);
    return kind === undefined ? always : present(kind, base);
  };
  const someCode = (codes: readonly string[], test: (code: string) => boolean): Formula =>
    anyOf(codes.filter(test).map(canBeListed));
  const about = [...new Set([...codesAbout(among), ...kindOf.keys()])];
  const isImplied = (key: string): Formula => someCode(about, (code) => impliedBy(code, among).includes(key));
  const settles = (code: string): Formula => allOf(leftPossibleBy(code, among).map(isImplied));
  const not = (formula: Formula): Formula => negated(formula, base);
  const isSettled = inCells(path, ({ kind }) => kind === "whole", base);
  const isUnsettled = inCells(path, ({ kind }) => kind === "unsettled", base);
  return [
    ...kinds.map((one) => anyOf([not(isSettled), not(present(one, base)), anyOf(membersAt(one, base).map(settles))])),
    anyOf([not(isUnsettled), someCode(about, (code) => leftPossibleBy(code, among).length > 0)]),
  ];
}
