import { earliestDate, type CalendarDate } from "../calendar/calendar-date.js";
import { addDuration, subtractDuration, type Duration } from "../calendar/duration.js";
import { wholeYears } from "../calendar/whole-years.js";
import { assertNever } from "../truth/condition.js";
import type { Situation } from "../vocabulary/situation.js";
import { lonelyMembers } from "./cells-of.js";
import { codesFor } from "./codes-for.js";
import type { Vector } from "./formula.js";
import type { Cell, Partition, Variable } from "./partition.js";
import { isWhole, wholeLists } from "./whole-lists.js";

/** What has happened on a day that no age says has happened recently. */
const recently: Duration = { amount: 1, unit: "months" };

/**
 * A concrete person with these cells: valid when the vector is as all links say. The lists that are whole are closed
 * beside the person (`wholeLists`).
 */
export function situationFor(vector: Vector, partition: Partition): Situation {
  const groups: Record<string, Record<string, unknown>> = {};
  const known = new Set(partition.variables.flatMap(({ fact }, variable) => (vector[variable] === 0 ? [] : [fact])));
  for (const path of known) {
    const variables = partition.variablesOf.get(path) ?? [];
    const value = valueFor(path, variables, vector, partition);
    if (value === undefined) continue;
    const [group = "", name = ""] = path.split(".");
    (groups[group] ??= {})[name] = value;
  }
  return groups;
}

/** Whether codes were found for every list of them that is whole; where they were not, nothing can be told. */
export function canBeMade(vector: Vector, partition: Partition): boolean {
  return wholeLists(vector, partition).every(
    (path) => partition.vocabulary.get(path)?.type !== "codes" || codesFor(path, vector, partition) !== undefined,
  );
}

function valueFor(path: string, own: readonly number[], vector: Vector, partition: Partition): unknown {
  const cells = own.flatMap((one): readonly (readonly [Variable, Cell])[] => {
    const variable = partition.variables[one];
    const cell = variable?.cells[vector[one] ?? 0];
    return variable === undefined || cell === undefined ? [] : [[variable, cell]];
  });
  const [first] = cells;
  if (first === undefined) return undefined;
  if (first[0].kind === "value") return valueIn(first[1], path, vector, partition);
  const fact = partition.vocabulary.get(path);
  const isOfCodes = fact?.type === "codes";
  const members = isOfCodes ? (codesFor(path, vector, partition) ?? []) : cells.flatMap(([, cell]) => membersFor(cell));
  if (members.length > 0) return members;
  if (cells.some(([, { kind }]) => kind === "given")) return withoutMembers(path, cells, partition);
  // Where nothing is written, a whole list that has the word says "none".
  const saysNone = fact?.type === "set" && "none" in fact.values;
  return saysNone && cells.some(([, cell]) => isWhole(cell)) ? [] : undefined;
}

function membersFor(cell: Cell): readonly string[] {
  if (cell.kind === "one") return cell.members.slice(0, 1);
  return cell.kind === "several" ? cell.members.slice(0, 2) : [];
}

/** Something that no condition is about, where the list has it: "nowhere" rather than nothing. */
function withoutMembers(
  path: string,
  cells: readonly (readonly [Variable, Cell])[],
  { vocabulary }: Partition,
): unknown {
  const fact = vocabulary.get(path);
  const members = fact?.type === "set" ? Object.keys(fact.values) : [];
  const told = new Set(cells.flatMap(([, cell]) => ("members" in cell ? cell.members : [])));
  return members.filter((member) => lonelyMembers.includes(member) && !told.has(member)).slice(0, 1);
}

function valueIn(cell: Cell, path: string, vector: Vector, partition: Partition): unknown {
  switch (cell.kind) {
    case "unknown":
      return undefined;
    case "values":
      return cell.values[0];
    case "numbers":
      return cell.from;
    case "not-happened":
      return "no";
    case "undated":
      return "unknown-date";
    case "dated":
      return dayIn(cell, path, vector, partition);
    case "given":
    case "whole":
    case "unsettled":
    case "none":
    case "one":
    case "several":
      return undefined;
    default:
      return assertNever(cell);
  }
}

type Dated = Extract<Cell, { kind: "dated" }>;

/** Recently, where that is in the cell; otherwise on the birthday with which the cell begins or ends. */
function dayIn(cell: Dated, path: string, vector: Vector, partition: Partition): CalendarDate {
  const { asOf, rootOf, variables, variablesOf } = partition;
  const before = subtractDuration(asOf, recently);
  const recent = before >= earliestDate ? before : earliestDate;
  const root = rootOf.get(path);
  if (root === undefined) return isCut(path, partition) ? bornFor(cell, path, partition) : recent;
  const [variable = -1] = variablesOf.get(root) ?? [];
  const begun = variables[variable]?.cells[vector[variable] ?? 0];
  if (begun?.kind !== "dated") return recent;
  const birth = bornFor(begun, root, partition);
  const years = wholeYears(birth, recent);
  if (years !== undefined && cell.from <= years && years <= cell.to) return recent;
  const day = addDuration(birth, { amount: cell.from, unit: "years" });
  return day <= asOf ? day : birth;
}

/** Whether years are counted from the fact. */
function isCut(path: string, { vocabulary }: Partition): boolean {
  return [...vocabulary.values()].some(
    (fact) => "derived" in fact && fact.derived.kind === "whole-years" && fact.derived.from === path,
  );
}

/** A birthday on the evaluation date, on that side of the cell where another one lies. */
function bornFor({ from, to }: Dated, path: string, { asOf, variables, variablesOf }: Partition): CalendarDate {
  const [variable = -1] = variablesOf.get(path) ?? [];
  const dated = (variables[variable]?.cells ?? []).filter(({ kind }) => kind === "dated");
  const isFirstOfSeveral = from === 0 && dated.length > 1;
  return subtractDuration(asOf, { amount: isFirstOfSeveral ? to : from, unit: "years" });
}
