import type { Diagnostic, Path } from "../diagnostics/diagnostic.js";
import { checklistFileSchema } from "./catalogue-schemas.js";
import { checkId, checkName } from "./check-name.js";
import type { Checklist } from "./checklist.js";
import { baseName, inFile, parseFile } from "./parse-file.js";
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
    for (const list of ["themes", "items"] as const) {
      const seen = { firstPlaces: new Map<string, string>(), problems };
      for (const [index, { id }] of data[list].entries()) {
        checkId("duplicate-id", id, [list, index, "id"], parsed.placer, seen);
      }
    }
    const themes = Object.fromEntries(data.themes.map((theme) => [theme.id, theme]));
    for (const [index, { theme, statements: cited }] of data.items.entries()) {
      const path: Path = ["items", index];
      checkName("theme", theme, themes, [...path, "theme"], problems);
      for (const [at, one] of cited.entries()) {
        if (statements !== undefined) checkName("statement", one, statements, [...path, "statements", at], problems);
      }
    }
  }
  diagnostics.push(...inFile(problems, parsed.placer));
  if (data === undefined) return { themes: [], items: [] };
  const items = data.items.map(({ decisions = [], options = [], ...item }) => ({ ...item, decisions, options }));
  return { themes: data.themes, items } as Checklist;
}
