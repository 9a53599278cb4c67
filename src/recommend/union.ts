/** What is in any of the lists, once, in the order it first comes. */
export function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}
