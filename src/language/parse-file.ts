import type { z } from "zod";
import { problem, type Diagnostic, type Problem } from "../diagnostics/diagnostic.js";
import { textOf } from "../text/quote.js";
import { checkShape } from "./explain-issue.js";
import { parseYaml, type ParsedYaml } from "./parse-yaml.js";
import { inOrder, placed, type Placer } from "./place.js";
import { limits, type Source } from "./source.js";

/** A file of a programme. `data` is missing when the shape is wrong; `problems` then says why. */
export type FileReading<T> = { readonly parsed: ParsedYaml; readonly data?: T; readonly problems: readonly Problem[] };

/** Parses a file and checks its shape. What is no YAML mapping at all is reported and gives undefined. */
export function parseFile<T>(
  source: Source,
  schema: z.ZodType<T>,
  diagnostics: Diagnostic[],
): FileReading<T> | undefined {
  const { parsed, diagnostics: found } = parseYaml(source, limits.ruleFileBytes);
  diagnostics.push(...found);
  if (parsed === undefined) return undefined;
  if (typeof parsed.value !== "object" || parsed.value === null || Array.isArray(parsed.value)) {
    const notAMapping = problem("not-a-mapping", { path: [] }, { found: textOf(parsed.value) });
    diagnostics.push(placed(notAMapping, parsed.placer));
    return undefined;
  }
  return { parsed, ...checkShape(parsed.value, schema) };
}

/** Gives the problems of one file their places, in order of line. */
export function inFile(problems: readonly Problem[], placer: Placer): readonly Diagnostic[] {
  return inOrder(
    problems.map((one) => placed(one, placer)),
    placer.file,
  );
}

/** The name of a file without its folders, on every system. */
export function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}
