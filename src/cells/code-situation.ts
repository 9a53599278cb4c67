import { toUtc } from "../calendar/calendar-date.js";
import { wholeYears } from "../calendar/whole-years.js";
import { readCode } from "../vocabulary/diagnosis-code.js";
import { know, valueAt } from "../vocabulary/know.js";
import type { KnownFacts } from "../vocabulary/known-facts.js";
import { holdsOf, type Vector } from "./formula.js";
import type { Cell, Partition, Variable } from "./partition.js";

/** The cells of a valid situation. What somebody else's facts make known of an observed one counts as recorded. */
export function codeSituation(situation: object, partition: Partition): Vector {
  const vector = partition.variables.map((variable) =>
    Math.max(
      0,
      variable.cells.findIndex((cell) => isIn(cell, variable, situation, partition)),
    ),
  );
  const facts = know(situation, partition.vocabulary, { asOf: partition.asOf });
  const filled = partition.variables.map(({ fact, cells, kind }, index) => {
    const cell = vector[index] ?? 0;
    return cell > 0 || kind !== "value" || isExplained(fact, vector, partition)
      ? cell
      : inferredCell(fact, cells, facts);
  });
  return filled;
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

function isIn(cell: Cell, { fact }: Variable, situation: object, partition: Partition): boolean {
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
    default: {
      const count = membersIn(value).filter((member) => cell.members.includes(member)).length;
      return cell.kind === "several" ? count > 1 : cell.kind === (count === 0 ? "none" : "one");
    }
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
