import { problem, type Diagnostic, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { inFile } from "../language/parse-file.js";
import { parseYaml } from "../language/parse-yaml.js";
import { limits, type Source } from "../language/source.js";

/** How the texts begin that `forloeb init` and `forloeb new` leave for an author to write. */
export const placeholderBeginnings = ["Skriv her", "Write here"] as const;

/**
 * The texts of a programme's files that still wait for their author: warnings, and errors once the programme is adopted,
 * where an unwritten answer would count as one.
 */
export function findPlaceholders(sources: readonly Source[], isAdopted: boolean): readonly Diagnostic[] {
  const severity = isAdopted ? "error" : "warning";
  return sources.flatMap((source) => {
    const { parsed } = parseYaml(source, limits.ruleFileBytes);
    if (parsed === undefined) return [];
    const found = textsIn(parsed.value, [])
      .filter(({ text }) => placeholderBeginnings.some((beginning) => text.startsWith(beginning)))
      .map(({ path }): Problem => ({ ...problem("unwritten-text", { path }, {}), severity }));
    return inFile(found, parsed.placer);
  });
}

function textsIn(value: unknown, path: Path): readonly { readonly text: string; readonly path: Path }[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, isList ? Number(key) : key]));
}
