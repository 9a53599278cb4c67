import { problem, type Diagnostic, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { inFile } from "../language/parse-file.js";
import { parseYaml } from "../language/parse-yaml.js";
import { isTemplateText } from "../language/template-text.js";
import { limits, type Source } from "../language/source.js";

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
      .filter(({ text }) => isTemplateText(text))
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
