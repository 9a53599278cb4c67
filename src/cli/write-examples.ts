import { join } from "node:path";
import { stringify } from "yaml";
import type { Diagnostic, DiagnosticExample } from "../diagnostics/diagnostic.js";
import { printable } from "../text/quote.js";
import type { Language } from "../text/text.js";
import { writeNewFiles, type NewFile } from "./write-new-files.js";

/** What was found in the programme at a path. */
export type Found = { readonly programme: string; readonly diagnostics: readonly Diagnostic[] };

/**
 * Writes every example person of what was found into a folder, as a situation that `forloeb evaluate` reads: all of them,
 * or none and what is in the way.
 */
export function writeExamples(
  folder: string,
  found: readonly Found[],
  language: Language,
): Promise<readonly Diagnostic[]> {
  const taken = new Set<string>();
  const files = found.flatMap(({ programme, diagnostics }) =>
    diagnostics.flatMap((one): readonly NewFile[] => {
      if (one.example === undefined) return [];
      const path = join(folder, `${nameFor(one, taken)}.yaml`);
      return [{ path, text: situationFile(one, one.example, { path, programme, language }) }];
    }),
  );
  return writeNewFiles(files);
}

/** The code, and the rule that the person shows something of; a number where that has been used. */
function nameFor({ code, example }: Diagnostic, taken: Set<string>): string {
  const [rule] = Object.keys(example?.shows ?? {});
  const name = rule === undefined ? code : `${code}-${rule}`;
  const free = (number: number): string => {
    const tried = number === 1 ? name : `${name}-${String(number)}`;
    return taken.has(tried) ? free(number + 1) : tried;
  };
  const found = free(1);
  taken.add(found);
  return found;
}

function situationFile(
  { code, message }: Diagnostic,
  { asOf, situation, closed = [], shows = {} }: DiagnosticExample,
  { path, programme, language }: { readonly path: string; readonly programme: string; readonly language: Language },
): string {
  const lists = closed.length === 0 ? "" : ` --closed ${closed.join(",")}`;
  const about = [
    `${code}: ${printable(message[language])}`,
    ...Object.entries(shows).map(([rule, word]) => `${rule}: ${word}`),
    `forloeb evaluate ${inCommand(path)} --programme ${inCommand(programme)} --as-of ${asOf}${lists}`,
  ];
  const body = Object.keys(situation).length === 0 ? "{}\n" : stringify(situation, { lineWidth: 0 });
  return `${about.map((line) => `# ${line}\n`).join("")}${body}`;
}

/** A path as it is typed. */
function inCommand(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${printable(path)}'`;
}
