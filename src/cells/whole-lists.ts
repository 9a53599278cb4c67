import { maskOf, type Vector } from "./formula.js";
import type { Domains } from "./solve.js";
import type { Cell, Partition } from "./partition.js";

/** Whether an open list is said to be the whole list, by whoever records it (`closed`). */
export function isWhole({ kind }: Cell): boolean {
  return kind === "whole" || kind === "unsettled";
}

/** The open lists that are whole, by the names of their facts. */
export function wholeLists(vector: Vector, { variables }: Pick<Partition, "variables">): readonly string[] {
  return variables.flatMap(({ fact, cells }, variable) => {
    const cell = cells[vector[variable] ?? 0];
    return cell !== undefined && isWhole(cell) ? [fact] : [];
  });
}

/** Whether one of these variables says that an open list may be whole. */
export function mayBeWhole(variables: Iterable<number>, partition: Pick<Partition, "variables">): boolean {
  return [...variables].some((one) => partition.variables[one]?.cells.some(isWhole) === true);
}

/** Every cell, but those of whole lists: the plainest people are looked for first. */
export function withoutWholeLists({ variables }: Pick<Partition, "variables">): Domains {
  return variables.map(({ cells, full }) => (cells.some(isWhole) ? full & ~maskOf(cells, isWhole) : full));
}
