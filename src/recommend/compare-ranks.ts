/** What things are sorted by, the most important first. */
export type Rank = readonly (string | number)[];

/** Compares part by part; a part is always compared with one of its own kind. */
export function compareRanks(a: Rank, b: Rank): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? "";
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
