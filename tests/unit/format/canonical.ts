import { formatSource } from "../../../src/format/format-source.js";

/** A text of these lines. */
export const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;

/** What becomes of a file. */
export function canonical(text: string): string {
  const formatting = formatSource({ file: "fil.yaml", text });
  return formatting.kind === "formatted" ? formatting.text : JSON.stringify(formatting);
}

/** What becomes of a rule with these lines in it. */
export function inRule(...written: readonly string[]): readonly string[] {
  const indented = written.map((line) => (line === "" ? "" : `    ${line}`));
  return canonical(lines("rules:", "  - id: a", ...indented))
    .split("\n")
    .slice(2, -1)
    .map((line) => line.slice(4));
}
