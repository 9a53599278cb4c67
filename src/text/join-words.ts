import type { Language } from "./text.js";

const words = { and: { da: "og", en: "and" }, or: { da: "eller", en: "or" } } as const;

/** "a", "a og b", "a, b og c". An empty list gives "". */
export function joinWords(items: readonly string[], by: keyof typeof words, language: Language): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${words[by][language]} ${items.at(-1) ?? ""}`;
}

/** "a", "a, og b", "a, b, og c": whole clauses have a comma before the last as well. */
export function joinClauses(clauses: readonly string[], by: keyof typeof words, language: Language): string {
  if (clauses.length < 2) return clauses[0] ?? "";
  return `${clauses.slice(0, -1).join(", ")}, ${words[by][language]} ${clauses.at(-1) ?? ""}`;
}
