import { assertNever, type Constant, type Leaf } from "../truth/condition.js";
import type { DerivedFact, RecordedFact } from "../vocabulary/fact.js";
import { isRecorded } from "../vocabulary/vocabulary.js";
import { allOf, anyOf, never, type Formula, type Pair } from "./formula.js";
import { numbersOf } from "./cuts.js";
import { diagnosesFormula } from "./diagnoses-formula.js";
import { inCells, inVariable, membersAt, memberVariables, negated, present } from "./in-cells.js";
import { resolved, type Cell, type Partition } from "./partition.js";

/** A test of values, and the whole numbers at which its answer may change. */
type Test = { readonly of: (value: Constant) => boolean; readonly marks: readonly number[] };

const isTrue: Test = { of: (value) => value === true, marks: [] };

/** What a leaf says, over the cells of what is recorded. Throws for one with constants that the partition is not cut by. */
export function leafFormula(written: Leaf, partition: Partition): Pair {
  const leaf = resolved(written, partition.parameter);
  const fact = partition.vocabulary.get(leaf.fact);
  if (fact === undefined) throw new Error(`a condition is about an unknown fact: ${leaf.fact}`);
  switch (leaf.operator) {
    case "includes-any":
      return including(leaf.fact, fact, leaf.values, partition);
    case "includes-none": {
      const { holds, fails } = including(leaf.fact, fact, leaf.values, partition);
      return { holds: fails, fails: holds };
    }
    default: {
      const test: Test = { of: (value) => passes(value, leaf), marks: numbersOf(leaf) };
      return isRecorded(fact) ? valueFormula(leaf.fact, test, partition) : derivedFormula(fact, test, partition);
    }
  }
}

/** Of a known value of a recorded fact; an event has the values `true` and `false`. */
function valueFormula(path: string, test: Test, partition: Partition): Pair {
  const inferences = partition.inferred.get(path) ?? [];
  const where = (wanted: boolean): Formula =>
    anyOf([
      inCells(path, (cell) => testCell(cell, test) === wanted, partition),
      ...inferences.filter(({ value }) => test.of(value) === wanted).map(({ when }) => when),
    ]);
  return { holds: where(true), fails: where(false) };
}

function derivedFormula({ derived }: DerivedFact, test: Test, partition: Partition): Pair {
  switch (derived.kind) {
    case "whole-years": {
      const { from, to } = derived;
      const isAge = (wanted: boolean) => (cell: Cell) => cell.kind === "dated" && testCell(cell, test, true) === wanted;
      if (to === "asOf") {
        return { holds: inCells(from, isAge(true), partition), fails: inCells(from, isAge(false), partition) };
      }
      const begun = inCells(from, ({ kind }) => kind === "dated", partition);
      return {
        holds: allOf([begun, inCells(to, isAge(true), partition)]),
        fails: allOf([begun, inCells(to, isAge(false), partition)]),
      };
    }
    case "includes-any": {
      const listed = listFormula(derived.of, derived.members, partition);
      const ruledOut =
        derived.falseWhen === undefined ? never : valueFormula(derived.falseWhen, isTrue, partition).holds;
      const isFalse = anyOf([listed.fails, allOf([ruledOut, negated(listed.holds, partition)])]);
      return chosenBy(test, { holds: listed.holds, fails: isFalse });
    }
    case "diagnoses":
      throw new Error("a list of diagnoses is asked what it includes");
    default:
      return assertNever(derived);
  }
}

/** What a test says of a boolean of which it is known when it holds and when it fails. */
function chosenBy(test: Test, { holds, fails }: Pair): Pair {
  const where = (wanted: boolean): Formula =>
    anyOf([...(test.of(true) === wanted ? [holds] : []), ...(test.of(false) === wanted ? [fails] : [])]);
  return { holds: where(true), fails: where(false) };
}

function including(
  path: string,
  fact: RecordedFact | DerivedFact,
  values: readonly string[],
  partition: Partition,
): Pair {
  if (isRecorded(fact)) return listFormula(path, values, partition);
  const { derived } = fact;
  if (derived.kind !== "diagnoses") throw new Error(`\`${path}\` is no list`);
  return diagnosesFormula(derived, values, partition);
}

/** A list has one of the members, or is complete and has none of them. */
export function listFormula(path: string, values: readonly string[], partition: Partition): Pair {
  const variables = partition.variablesOf.get(path) ?? [];
  const members = memberVariables(path, partition);
  const named = members.filter((one) => membersAt(one, partition).some((member) => values.includes(member)));
  for (const one of named) {
    if (!membersAt(one, partition).every((member) => values.includes(member))) throw notCut(path);
  }
  const holds = anyOf(named.map((one) => present(one, partition)));
  const list = variables.find((one) => partition.variables[one]?.kind === "list");
  const none = members.find((one) => membersAt(one, partition).includes("none"));
  const complete = anyOf([
    ...(list === undefined ? [] : [inVariable(list, ({ kind }) => kind !== "unknown", partition)]),
    ...(none === undefined ? [] : [present(none, partition)]),
  ]);
  return { holds, fails: allOf([complete, negated(holds, partition)]) };
}

/** Undefined for a cell that has no value. `isAge`: the years to a dated fact are asked for, not whether it happened. */
function testCell(cell: Cell, test: Test, isAge = false): boolean | undefined {
  switch (cell.kind) {
    case "values":
      return sameForAll(cell.values, test);
    case "numbers":
      return sameForAll(tellingNumbers(cell, test), test);
    case "dated":
      return isAge ? sameForAll(tellingNumbers(cell, test), test) : test.of(true);
    case "undated":
      return test.of(true);
    case "not-happened":
      return test.of(false);
    default:
      return undefined;
  }
}

/** If a test gives the same answer for these, it does for the whole range. */
function tellingNumbers(
  { from, to }: { readonly from: number; readonly to: number },
  { marks }: Test,
): readonly number[] {
  return [from, to, ...marks, ...marks.map((mark) => mark - 1)].filter((number) => from <= number && number <= to);
}

function sameForAll(values: readonly Constant[], test: Test): boolean {
  const [first = false, ...others] = values.map(test.of);
  if (others.some((one) => one !== first)) throw notCut(String(values[0]));
  return first;
}

function notCut(what: string): Error {
  return new Error(`the partition is not cut by the constants of this condition: ${what}`);
}

function passes(value: Constant, leaf: Leaf): boolean {
  switch (leaf.operator) {
    case "happened":
      return value === true;
    case "not-happened":
      return value === false;
    case "is-one-of":
      return leaf.values.some((one) => one === value);
    case "is-none-of":
      return !leaf.values.some((one) => one === value);
    case "less-than":
      return Number(value) < Number(leaf.value);
    case "at-most":
      return Number(value) <= Number(leaf.value);
    case "more-than":
      return Number(value) > Number(leaf.value);
    case "at-least":
      return Number(value) >= Number(leaf.value);
    case "includes-any":
    case "includes-none":
      return false;
    default:
      return assertNever(leaf);
  }
}
