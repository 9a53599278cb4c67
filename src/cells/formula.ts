/** Cells of one variable as bits: bit n is cell n. A bigint, because a fact may have any number of cells. */
export type Mask = bigint;

/** A variable of a partition, by its place, lies in one of some cells. */
export type Literal = { readonly kind: "in"; readonly variable: number; readonly mask: Mask };

/** What must hold of a vector of cells: two-valued, and negated only in its masks. */
export type Formula = Literal | { readonly kind: "all" | "any"; readonly of: readonly Formula[] };

/** Who is as a condition says, and who certainly is not; it is unknown of the others. */
export type Pair = { readonly holds: Formula; readonly fails: Formula };

/** One cell for each variable of a partition, by its place. */
export type Vector = readonly number[];

export const always: Formula = { kind: "all", of: [] };
export const never: Formula = { kind: "any", of: [] };

export function allOf(parts: readonly Formula[]): Formula {
  return joined("all", parts);
}

export function anyOf(parts: readonly Formula[]): Formula {
  return joined("any", parts);
}

/** Nested parts of the same kind become one, and so do literals of one variable. */
function joined(kind: "all" | "any", parts: readonly Formula[]): Formula {
  const [neutral, decisive] = kind === "all" ? [always, never] : [never, always];
  const literals = new Map<number, Mask>();
  const others: Formula[] = [];
  const add = (part: Formula): void => {
    if (part.kind === kind) part.of.forEach(add);
    else if (part.kind !== "in") others.push(part);
    else {
      const before = literals.get(part.variable);
      const mask = before === undefined ? part.mask : kind === "all" ? before & part.mask : before | part.mask;
      literals.set(part.variable, mask);
    }
  };
  parts.forEach(add);
  if (others.some((part) => isConstant(part))) return decisive;
  const of: Formula[] = [...literals].map(([variable, mask]) => ({ kind: "in", variable, mask }));
  of.push(...others);
  const [only] = of;
  return only === undefined ? neutral : of.length === 1 ? only : { kind, of };
}

/** `always` inside `any` and `never` inside `all`; the other two are nested parts of the same kind. */
function isConstant(part: Formula): boolean {
  return part.kind !== "in" && part.of.length === 0;
}

/** Holds of exactly those vectors of which the formula does not; `full` are all cells of a variable. */
export function opposite(formula: Formula, full: (variable: number) => Mask): Formula {
  if (formula.kind === "in") return { ...formula, mask: full(formula.variable) & ~formula.mask };
  const parts = formula.of.map((part) => opposite(part, full));
  return formula.kind === "all" ? anyOf(parts) : allOf(parts);
}

/** Whether a vector is as the formula says. */
export function holdsOf(formula: Formula, vector: Vector): boolean {
  switch (formula.kind) {
    case "in":
      return has(formula.mask, vector[formula.variable] ?? 0);
    case "all":
      return formula.of.every((part) => holdsOf(part, vector));
    case "any":
      return formula.of.some((part) => holdsOf(part, vector));
  }
}

export function has(mask: Mask, cell: number): boolean {
  return ((mask >> BigInt(cell)) & 1n) === 1n;
}

/** The mask of the cells that fulfil a test. */
export function maskOf<T>(cells: readonly T[], test: (cell: T) => boolean): Mask {
  return cells.reduce((mask, cell, index) => (test(cell) ? mask | (1n << BigInt(index)) : mask), 0n);
}

/** The variables that a formula names. */
export function variablesIn(formula: Formula, into = new Set<number>()): ReadonlySet<number> {
  if (formula.kind === "in") into.add(formula.variable);
  else for (const part of formula.of) variablesIn(part, into);
  return into;
}
