import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { checkShape } from "../language/explain-issue.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { checkColumns, expectingColumns, factsIn, saysWhatIsExpected } from "./check-columns.js";
import { entry, type Mapping } from "./mapping.js";
import { tableSchema } from "./scenario-schemas.js";

/** A scenario file as a list of cases, whichever form it is written in. */
export type AsCases = {
  readonly file: Mapping;
  /** What is wrong with the form itself. */
  readonly problems: readonly Problem[];
  /** Where something in the cases stands in the file; undefined when what is wrong with it is among `problems`. */
  readonly pathOf: (path: Path) => Path | undefined;
  /** What the author calls the outcome that is expected of a rule. */
  readonly outcomeName: "outcome" | "expect";
};

/** Turns a table into cases: a row is a case, a column a fact or what is expected of the table's rule. */
export function tableAsCases(value: Mapping, vocabulary: Vocabulary): AsCases {
  const { asOf, facts, closed, rule } = value;
  const table = entry(value, "table");
  const columns = list(entry(table, "columns"));
  const kept = list(entry(table, "rows")).flatMap((row, index) =>
    Array.isArray(row) && row.length === columns.length ? [{ row: row as readonly unknown[], index }] : [],
  );
  const given = factsIn(columns, vocabulary);
  const cases = kept.map(({ row }) => caseOf(row, columns, given, String(rule)));
  return {
    file: { asOf, facts, closed, cases },
    problems: [
      ...checkShape(value, tableSchema).problems,
      ...checkColumns(columns, vocabulary),
      ...checkLengths(list(entry(table, "rows")), columns.length),
    ],
    outcomeName: "expect",
    pathOf: (path) => {
      const [top, index] = path;
      if (top !== "cases") return path;
      const row = typeof index === "number" ? kept[index] : undefined;
      return row === undefined ? undefined : pathInTable(path.slice(2), row.index, columns, typeof rule === "string");
    },
  };
}

function checkLengths(rows: readonly unknown[], columns: number): readonly Problem[] {
  if (columns === 0) return [];
  return rows.flatMap((row, index) =>
    Array.isArray(row) && row.length !== columns
      ? [problem("wrong-row-length", { path: ["table", "rows", index] }, { cells: row.length, columns })]
      : [],
  );
}

function caseOf(row: readonly unknown[], columns: readonly unknown[], given: readonly string[], rule: string): Mapping {
  const cell = (name: string): unknown => row[columns.indexOf(name)] ?? undefined;
  const facts = new Map<string, Map<string, unknown>>();
  for (const path of given) {
    const [group = "", name = ""] = path.split(".");
    facts.set(group, (facts.get(group) ?? new Map<string, unknown>()).set(name, cell(path) ?? null));
  }
  const {
    expect: outcome,
    missing,
    ...others
  } = Object.fromEntries(expectingColumns.map((name) => [name, cell(name)]));
  const expected = without({ outcome, ...others, missing: typeof missing === "string" ? [missing] : missing });
  return {
    title: cell("title") ?? null,
    ...without({ asOf: cell("asOf") }),
    facts: Object.fromEntries([...facts].map(([group, names]) => [group, Object.fromEntries(names)])),
    expect: Object.keys(expected).length === 0 ? {} : { [rule]: expected },
  };
}

/** Leaves out what is not there. */
function without(mapping: Mapping): Mapping {
  return Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== undefined));
}

/** Where a part of a row's case stands. */
function pathInTable(path: Path, row: number, columns: readonly unknown[], hasRule: boolean): Path | undefined {
  const [field, ...inside] = path;
  const cell = (name: string, rest: Path = []): Path | undefined => {
    const column = columns.indexOf(name);
    return column < 0 ? undefined : ["table", "rows", row, column, ...rest];
  };
  switch (field) {
    case "title":
    case "asOf":
      return cell(field);
    case "facts":
      return cell(inside.slice(0, 2).join("."), inside.slice(2));
    case "expect": {
      const [rule, part, ...rest] = inside;
      if (rule === undefined) return saysWhatIsExpected(columns) ? ["table", "rows", row] : undefined;
      if (part === undefined) return hasRule ? ["rule"] : undefined;
      return cell(part === "outcome" ? "expect" : String(part), rest);
    }
    default:
      return ["table", "rows", row];
  }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
