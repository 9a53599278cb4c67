import { problem, type Diagnostic, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import { checklistFileSchema } from "./catalogue-schemas.js";
import type { Checklist } from "./checklist.js";
import { baseName, inFile, parseFile } from "./parse-file.js";
import type { Placer } from "./place.js";
import type { Source } from "./source.js";

/** Whether a file holds the checklist. */
export function isChecklistFile(file: string): boolean {
  return baseName(file) === "checklist.yaml";
}

/** Parses `checklist.yaml`; a programme without one has an empty checklist. */
export function parseChecklist(
  sources: readonly Source[],
  statements: object | undefined,
  diagnostics: Diagnostic[],
): Checklist {
  const source = sources.find(({ file }) => isChecklistFile(file));
  const reading = source && parseFile(source, checklistFileSchema, diagnostics);
  if (reading === undefined) return { themes: [], items: [] };
  const { data, parsed } = reading;
  const problems = [...reading.problems];
  if (data !== undefined) {
    checkIds("themes", data.themes, parsed.placer, problems);
    checkIds("items", data.items, parsed.placer, problems);
    const themes = data.themes.map(({ id }) => id);
    for (const [index, { theme, statements: cited }] of data.items.entries()) {
      const path: Path = ["items", index];
      checkName("theme", theme, themes, [...path, "theme"], problems);
      const known = statements === undefined ? cited : Object.keys(statements);
      for (const [at, one] of cited.entries()) {
        checkName("statement", one, known, [...path, "statements", at], problems);
      }
    }
  }
  diagnostics.push(...inFile(problems, parsed.placer));
  if (data === undefined) return { themes: [], items: [] };
  const items = data.items.map(({ decisions = [], options = [], ...item }) => ({ ...item, decisions, options }));
  return { themes: data.themes, items } as Checklist;
}

/** Each id in a list stands there once. */
export function checkIds(
  list: string,
  items: readonly { readonly id: string }[],
  placer: Placer,
  problems: Problem[],
): void {
  const firstPlaces = new Map<string, string>();
  for (const [index, { id }] of items.entries()) {
    const path: Path = [list, index, "id"];
    const first = firstPlaces.get(id);
    if (first !== undefined) problems.push(problem("duplicate-id", { path }, { id, first }));
    else firstPlaces.set(id, `${placer.file}:${String(placer.placeOf(path, "value").line)}`);
  }
}

/** A name that something must have. */
export function checkName(
  kind: "theme" | "statement" | "document",
  name: string,
  known: readonly string[],
  path: Path,
  problems: Problem[],
): void {
  if (known.includes(name)) return;
  problems.push(problem("unknown-name", { path }, { kind, name, nearest: nearestName(name, known) }));
}
