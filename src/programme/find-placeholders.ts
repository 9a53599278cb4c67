import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";

/** How the texts begin that `forloeb init` and `forloeb new` leave for an author to write. */
export const placeholderBeginnings = ["Skriv her", "Write here"] as const;

/**
 * The texts of a programme's file that still wait for their author: warnings, and errors once the programme is adopted,
 * where an unwritten answer would count as one.
 */
export function findPlaceholders(written: object, isAdopted: boolean): readonly Problem[] {
  const severity = isAdopted ? "error" : "warning";
  return textsIn(written, [])
    .filter(({ text }) => placeholderBeginnings.some((beginning) => text.startsWith(beginning)))
    .map(({ path }) => ({ ...problem("unwritten-text", { path }, {}), severity }));
}

function textsIn(value: unknown, path: Path): readonly { readonly text: string; readonly path: Path }[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, isList ? Number(key) : key]));
}
