import { earliestDate, type CalendarDate } from "../calendar/calendar-date.js";
import { wholeYears } from "../calendar/whole-years.js";
import { assertNever, type Constant } from "../truth/condition.js";
import { readCode } from "../vocabulary/diagnosis-code.js";
import type { RecordedFact } from "../vocabulary/fact.js";
import type { Cuts } from "./cuts.js";
import type { Cell, Variable } from "./partition.js";

const unknown: Cell = { kind: "unknown" };

/** Members that stand alone (D32). */
export const lonelyMembers: readonly string[] = ["none", "nowhere"];

/** The variables of a recorded fact that is observed, each with its cells. */
export function variablesFor(path: string, fact: RecordedFact, cuts: Cuts, asOf: CalendarDate): readonly Variable[] {
  const lists = cuts.lists.get(path) ?? [];
  switch (fact.type) {
    case "boolean":
      return [variable(path, [unknown, ...[true, false].map((value): Cell => ({ kind: "values", values: [value] }))])];
    case "enum": {
      const kinds = alike(Object.keys(fact.values), lists, []);
      return [variable(path, [unknown, ...kinds.map((values): Cell => ({ kind: "values", values }))])];
    }
    case "integer": {
      const ranges = rangesBetween(cuts.numbers.get(path), fact.min, fact.max);
      return [variable(path, [unknown, ...ranges.map((range): Cell => ({ kind: "numbers", ...range }))])];
    }
    case "date":
      return [variable(path, [unknown, ...dated(path, cuts, asOf)])];
    case "event":
      return [variable(path, [unknown, ...dated(path, cuts, asOf), { kind: "not-happened" }, { kind: "undated" }])];
    case "set":
      return [
        variable(path, [unknown, { kind: fact.exhaustive ? "given" : "whole" }], "list"),
        ...membersOf(path, Object.keys(fact.values), cuts),
      ];
    case "codes":
      return [
        variable(path, [unknown, { kind: "whole" }, { kind: "unsettled" }], "list"),
        ...membersOf(path, [...new Set(lists.flat())].filter(isCanonical), cuts),
      ];
    default:
      return assertNever(fact);
  }
}

function variable(fact: string, cells: readonly Cell[], kind: Variable["kind"] = "value"): Variable {
  return { fact, kind, cells, full: (1n << BigInt(cells.length)) - 1n };
}

/** Another spelling is never found among what is recorded. */
function isCanonical(code: string): boolean {
  const read = readCode(code);
  return read?.length === 1 && read[0] === code;
}

/** Years from a root to what is counted from it, or to the evaluation date; nobody was born before the first date. */
function dated(path: string, { numbers, rootOf }: Cuts, asOf: CalendarDate): readonly Cell[] {
  const most = wholeYears(earliestDate, asOf) ?? 0;
  return rangesBetween(numbers.get(rootOf.get(path) ?? path), 0, most).map((range) => ({ kind: "dated", ...range }));
}

function rangesBetween(
  starts: ReadonlySet<number> | undefined,
  min: number,
  max: number,
): readonly { readonly from: number; readonly to: number }[] {
  const inside = [...(starts ?? [])].filter((start) => min < start && start <= max).sort((a, b) => a - b);
  return [min, ...inside].map((from, index) => ({ from, to: (inside[index] ?? max + 1) - 1 }));
}

function membersOf(path: string, members: readonly string[], cuts: Cuts): readonly Variable[] {
  const lists = cuts.lists.get(path) ?? [];
  const isCounted = path === "disease.organSystems" && cuts.lists.has("disease.multiOrgan");
  const kinds = alike(members, lists, lonelyMembers).filter(
    ([first = ""]) => isCounted || first === "none" || lists.some((list) => list.includes(first)),
  );
  return kinds.map((kind) => {
    const counts = isCounted && kind.length > 1 ? (["none", "one", "several"] as const) : (["none", "one"] as const);
    return variable(
      path,
      counts.map((count): Cell => ({ kind: count, members: kind })),
      "members",
    );
  });
}

/** Values of which no list has one and lacks another, together; those in `apart` each on their own. */
function alike<T extends Constant>(
  values: readonly T[],
  lists: readonly (readonly string[])[],
  apart: readonly string[],
): readonly (readonly T[])[] {
  const sets = lists.map((list) => new Set(list));
  const kinds = new Map<string, T[]>();
  for (const value of values) {
    const text = String(value);
    const kind = sets.map((set) => (set.has(text) ? "1" : "0")).join("") + (apart.includes(text) ? text : "");
    kinds.set(kind, [...(kinds.get(kind) ?? []), value]);
  }
  return [...kinds.values()];
}
