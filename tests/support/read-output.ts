/** A mistake as it stands in the command's text. */
export type Shown = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
  readonly help: string;
};

/** Takes the text for people apart again: one entry for each mistake. */
export function readOutput(text: string): readonly Shown[] {
  return text
    .split("\n\n")
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const [head = "", ...lines] = block.trimEnd().split("\n");
      const [, file = "", line, column, code = ""] = /^(.*):(\d+):(\d+) {2}\S+ (\S+)$/.exec(head) ?? [];
      const arrow = lines.findIndex((one) => one.startsWith("  → "));
      const said = (from: number, to?: number): string =>
        lines
          .slice(from, to)
          .map((one) => one.trim())
          .join(" ");
      return {
        file,
        line: Number(line),
        column: Number(column),
        code,
        message: said(0, arrow),
        help: said(arrow).slice(2),
      };
    });
}

/** `2:3 unknown-fact` for each mistake. */
export function placesIn(text: string): readonly string[] {
  return readOutput(text).map(({ line, column, code }) => `${String(line)}:${String(column)} ${code}`);
}
