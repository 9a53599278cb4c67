import type { Language } from "./text.js";

const words = { and: { da: "og", en: "and" }, or: { da: "eller", en: "or" } } as const;

/** "a", "a og b", "a, b og c". An empty list gives "". */
export function joinWords(items: readonly string[], by: keyof typeof words, language: Language): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${words[by][language]} ${items.at(-1) ?? ""}`;
}
