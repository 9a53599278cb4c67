import { always, maskOf, never, opposite, type Formula } from "./formula.js";
import { variableOf, type Cell, type Partition } from "./partition.js";

/** The variables that say which members a list has. */
export function memberVariables(
  path: string,
  { variables, variablesOf }: Pick<Partition, "variables" | "variablesOf">,
): readonly number[] {
  return (variablesOf.get(path) ?? []).filter((one) => variables[one]?.kind === "members");
}

/** The list has one or several of the members of a variable. */
export function present(variable: number, partition: Pick<Partition, "variables">): Formula {
  return inVariable(variable, ({ kind }) => kind === "one" || kind === "several", partition);
}

export function membersAt(variable: number, { variables }: Pick<Partition, "variables">): readonly string[] {
  const cell = variables[variable]?.cells[0];
  return cell !== undefined && "members" in cell ? cell.members : [];
}

/** The first variable of a fact is in one of the cells that pass a test. */
export function inCells(
  path: string,
  test: (cell: Cell) => boolean,
  partition: Pick<Partition, "variables" | "variablesOf">,
): Formula {
  return inVariable(variableOf(path, partition), test, partition);
}

export function inVariable(
  variable: number,
  test: (cell: Cell) => boolean,
  { variables }: Pick<Partition, "variables">,
): Formula {
  const { cells, full } = variables[variable] ?? { cells: [], full: 0n };
  const mask = maskOf(cells, test);
  if (mask === 0n) return never;
  return mask === full ? always : { kind: "in", variable, mask };
}

export function negated(formula: Formula, { variables }: Pick<Partition, "variables">): Formula {
  return opposite(formula, (variable) => variables[variable]?.full ?? 0n);
}
