import type { DiagnosesDerived } from "../vocabulary/fact.js";
import { impliedBy, leftPossibleBy } from "./code-lists.js";
import { allOf, anyOf, never, type Formula, type Pair } from "./formula.js";
import { inCells, membersAt, memberVariables, negated, present } from "./in-cells.js";
import type { Partition } from "./partition.js";
import { isWhole } from "./whole-lists.js";

/**
 * The diagnoses that codes imply, or leave possible, have one of these. Codes rule one out when they are the whole list
 * and leave nothing possible.
 */
export function diagnosesFormula(
  { of, relation, among }: DiagnosesDerived["derived"],
  values: readonly string[],
  partition: Partition,
): Pair {
  const having = (test: (code: string) => boolean): Formula =>
    anyOf(
      memberVariables(of, partition).map((one) =>
        test(membersAt(one, partition)[0] ?? "") ? present(one, partition) : never,
      ),
    );
  const implied = (keys: readonly string[]): Formula =>
    having((code) => impliedBy(code, among).some((key) => keys.includes(key)));
  if (relation === "implied") {
    const holds = implied(values);
    return { holds, fails: allOf([inCells(of, ({ kind }) => kind === "whole", partition), negated(holds, partition)]) };
  }
  // What is left possible is tentative until the codes are the whole list.
  const left = anyOf(
    values.map((key) =>
      allOf([having((code) => leftPossibleBy(code, among).includes(key)), negated(implied([key]), partition)]),
    ),
  );
  const isKnown = inCells(of, isWhole, partition);
  return { holds: allOf([isKnown, left]), fails: allOf([isKnown, negated(left, partition)]) };
}
