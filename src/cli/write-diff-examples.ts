import { join } from "node:path";
import { stringify } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { PersonChange, ProgrammeDiff } from "../diff/programme-diff.js";
import { printable } from "../text/quote.js";
import type { Language } from "../text/text.js";
import { writeNewFiles, type NewFile } from "./write-new-files.js";

/** Writes every example person of a comparison into a folder, as a situation: all of them, or none and what is in the way. */
export function writeDiffExamples(
  folder: string,
  { targetGroup, recommendations, offers }: ProgrammeDiff,
  language: Language,
): Promise<readonly Diagnostic[]> {
  const named = [
    ...targetGroup.changes.map((change) => ({ name: "target-group", change })),
    ...recommendations.flatMap(({ act, subject, changes }) =>
      changes.map((change) => ({ name: `${act}-${subject}`, change })),
    ),
    ...offers.flatMap(({ offer, changes }) => changes.map((change) => ({ name: offer, change }))),
  ];
  const taken = new Map<string, number>();
  const files = named.map(({ name, change }): NewFile => {
    const wanted = `${name}-${change.kind}`;
    const number = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, number);
    const path = join(folder, `${wanted}${number === 1 ? "" : `-${String(number)}`}.yaml`);
    return { path, text: situationFile(change, language) };
  });
  return writeNewFiles(files);
}

function situationFile({ text, example, rules }: PersonChange, language: Language): string {
  const { asOf, situation, closed = [] } = example;
  const about = [
    printable(text[language]),
    `old: ${listed(rules.old)}`,
    `new: ${listed(rules.new)}`,
    `--as-of ${asOf}${closed.length === 0 ? "" : ` --closed ${closed.join(",")}`}`,
  ];
  const body = Object.keys(situation).length === 0 ? "{}\n" : stringify(situation, { lineWidth: 0 });
  return `${about.map((line) => `# ${line}\n`).join("")}${body}`;
}

function listed(rules: readonly string[]): string {
  return rules.length === 0 ? "–" : rules.join(", ");
}
