import { earliestDate, type CalendarDate } from "../calendar/calendar-date.js";
import { addDuration, subtractDuration } from "../calendar/duration.js";
import { assertNever } from "../truth/condition.js";
import type { Situation } from "../vocabulary/situation.js";
import { lonelyMembers } from "./cells-of.js";
import type { Vector } from "./formula.js";
import type { Cell, Partition, Variable } from "./partition.js";

/** How long ago, in days, what happened last has happened, a day without an age, and somebody's last birthday was. */
const ago = { event: 30, alone: 60, birthday: 100 };
/** Years into a cell, so that nobody stands on its border. */
const intoCell = 5;

/** A concrete person with these cells: valid when the vector is as all links say. */
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

function valueFor(path: string, own: readonly number[], vector: Vector, partition: Partition): unknown {
  const cells = own.flatMap((one): readonly (readonly [Variable, Cell])[] => {
    const variable = partition.variables[one];
    const cell = variable?.cells[vector[one] ?? 0];
    return variable === undefined || cell === undefined ? [] : [[variable, cell]];
  });
  const [first] = cells;
  if (first === undefined) return undefined;
  if (first[0].kind === "value") return valueIn(first[1], path, vector, partition);
  const members = cells.flatMap(([, cell]) => membersFor(cell));
  const isGiven = cells.some(([, { kind }]) => kind === "given");
  if (members.length > 0) return members;
  return isGiven ? withoutMembers(path, cells, partition) : undefined;
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
    case "none":
    case "one":
    case "several":
      return undefined;
    default:
      return assertNever(cell);
  }
}

type Dated = Extract<Cell, { kind: "dated" }>;

function dayIn(cell: Dated, path: string, vector: Vector, partition: Partition): CalendarDate {
  const { asOf, rootOf, variables, variablesOf } = partition;
  const isRoot = [...rootOf.values()].includes(path);
  const root = rootOf.get(path);
  if (root === undefined && !isRoot && !isCut(path, partition)) return notBeforeTime(asOf, ago.event);
  if (root === undefined) return bornFor(cell, asOf);
  const [variable = -1] = variablesOf.get(root) ?? [];
  const begun = variables[variable]?.cells[vector[variable] ?? 0];
  if (begun?.kind !== "dated") return notBeforeTime(asOf, ago.alone);
  const birth = bornFor(begun, asOf);
  const years = cell.from === begun.from ? yearsInto(begun) : yearsInto(cell);
  const day = addDuration(addDuration(birth, { amount: years, unit: "years" }), { amount: ago.event, unit: "days" });
  if (day <= asOf) return day;
  return addDuration(birth, { amount: cell.from, unit: "years" });
}

/** Whether years are counted from the fact. */
function isCut(path: string, { variables, variablesOf }: Partition): boolean {
  const [variable = -1] = variablesOf.get(path) ?? [];
  return (variables[variable]?.cells.filter(({ kind }) => kind === "dated").length ?? 0) > 1;
}

/** Some time after a birthday; on it where that is the only day that can be counted with. */
function bornFor(cell: Dated, asOf: CalendarDate): CalendarDate {
  const birthday = subtractDuration(asOf, { amount: yearsInto(cell), unit: "years" });
  const before = subtractDuration(birthday, { amount: ago.birthday, unit: "days" });
  return before >= earliestDate ? before : subtractDuration(asOf, { amount: cell.from, unit: "years" });
}

function yearsInto({ from, to }: Dated): number {
  return from + Math.min(intoCell, Math.floor((to - from) / 2));
}

function notBeforeTime(asOf: CalendarDate, days: number): CalendarDate {
  const day = subtractDuration(asOf, { amount: days, unit: "days" });
  return day >= earliestDate ? day : earliestDate;
}
