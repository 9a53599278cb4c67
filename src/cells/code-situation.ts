import { toUtc } from "../calendar/calendar-date.js";
import { wholeYears } from "../calendar/whole-years.js";
import { readCode } from "../vocabulary/diagnosis-code.js";
import { closedPaths, know, valueAt } from "../vocabulary/know.js";
import type { KnownFacts } from "../vocabulary/known-facts.js";
import { matchDiagnoses } from "../vocabulary/match-diagnoses.js";
import { diagnosesReadFrom } from "./code-lists.js";
import { holdsOf, type Vector } from "./formula.js";
import type { Cell, Partition, Variable } from "./partition.js";
import { isWhole } from "./whole-lists.js";

/**
 * The cells of a valid situation, of which some facts or groups may be closed. What somebody else's facts make known of
 * an observed one counts as recorded.
 */
export function codeSituation(situation: object, partition: Partition, closed: readonly string[] = []): Vector {
  const { vocabulary, asOf } = partition;
  const facts = know(situation, vocabulary, { asOf, closed });
  const lists = closedLists(facts, closedPaths(vocabulary, closed), partition);
  const vector = partition.variables.map((variable) =>
    Math.max(
      0,
      variable.cells.findIndex((cell) => {
        const list = lists.get(variable.fact);
        return list === undefined ? isIn(cell, variable, situation, partition) : isInList(cell, variable, list);
      }),
    ),
  );
  const filled = partition.variables.map(({ fact, cells, kind }, index) => {
    const cell = vector[index] ?? 0;
    return cell > 0 || kind !== "value" || isExplained(fact, vector, partition)
      ? cell
      : inferredCell(fact, cells, facts);
  });
  return filled;
}

/** A list that is closed, with what it then has. */
type WholeList = { readonly members: readonly string[]; readonly isSettled: boolean };

function closedLists(
  facts: KnownFacts,
  closed: ReadonlySet<string>,
  { vocabulary, variablesOf }: Partition,
): ReadonlyMap<string, WholeList> {
  return new Map(
    [...closed].flatMap((path): readonly (readonly [string, WholeList])[] => {
      const known = facts.get(path);
      if (known?.type !== "set" || !variablesOf.has(path)) return [];
      const isOfCodes = vocabulary.get(path)?.type === "codes";
      const { possible } = matchDiagnoses(isOfCodes ? known.members : [], diagnosesReadFrom(path, vocabulary));
      return [[path, { members: known.members, isSettled: possible.length === 0 }]];
    }),
  );
}

function isInList(cell: Cell, variable: Variable, { members, isSettled }: WholeList): boolean {
  if (cell.kind === "given") return true;
  if (isWhole(cell)) return isSettled === (cell.kind === "whole");
  return "members" in cell && isCounted(cell, variable, members);
}

type Counted = Extract<Cell, { kind: "none" | "one" | "several" }>;

/** "One" is one or several where nothing tells these apart. */
function isCounted({ kind, members }: Counted, { cells }: Variable, listed: readonly string[]): boolean {
  const count = listed.filter((member) => members.includes(member)).length;
  const isOneOfSeveral = count > 1 && cells.some((cell) => cell.kind === "several");
  return kind === (count === 0 ? "none" : isOneOfSeveral ? "several" : "one");
}

function isExplained(fact: string, vector: Vector, { inferred }: Partition): boolean {
  return (inferred.get(fact) ?? []).some(({ when }) => holdsOf(when, vector));
}

/** The cell of a value that an unobserved fact says. */
function inferredCell(fact: string, cells: readonly Cell[], facts: KnownFacts): number {
  const known = facts.get(fact);
  if (known === undefined || known.type === "set") return 0;
  const cell = cells.findIndex((one) => {
    if (known.type === "value") return one.kind === "values" && one.values.includes(known.value);
    return one.kind === (known.happened ? "undated" : "not-happened");
  });
  return Math.max(0, cell);
}

function isIn(cell: Cell, variable: Variable, situation: object, partition: Partition): boolean {
  const { fact } = variable;
  const value = valueAt(situation, fact);
  switch (cell.kind) {
    case "unknown":
      return value === undefined;
    case "values":
      return cell.values.some((one) => one === value);
    case "numbers":
      return typeof value === "number" && cell.from <= value && value <= cell.to;
    case "not-happened":
      return value === "no";
    case "undated":
      return value === "unknown-date";
    case "dated": {
      const years = yearsTo(value, fact, situation, partition);
      return years !== undefined && cell.from <= years && years <= cell.to;
    }
    case "given":
      return value !== undefined;
    case "whole":
    case "unsettled":
      return false;
    default:
      return isCounted(cell, variable, membersIn(value));
  }
}

/** From the root to the day, or from a root to the evaluation date; without a root's day, none. */
function yearsTo(value: unknown, fact: string, situation: object, { rootOf, asOf }: Partition): number | undefined {
  if (!isDay(value)) return undefined;
  const root = rootOf.get(fact);
  if (root === undefined) return wholeYears(value, asOf) ?? 0;
  const begun = valueAt(situation, root);
  return isDay(begun) ? (wholeYears(begun, value) ?? 0) : 0;
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d/.test(value) && !Number.isNaN(toUtc(value).getTime());
}

function membersIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return [
    ...new Set((value as readonly string[]).flatMap((one) => (one.includes(":") ? (readCode(one) ?? []) : [one]))),
  ];
}
