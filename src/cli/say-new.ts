import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { printable } from "../text/quote.js";
import type { Language, Text } from "../text/text.js";
import { formatDiagnostics } from "./format-diagnostics.js";
import type { ExitCode, Io } from "./io.js";
import { styleFor } from "./style.js";

/** Says what was written and what is left to do, or why nothing was written. */
export function sayNew(
  {
    file,
    diagnostics,
    next,
  }: { readonly file: string; readonly diagnostics: readonly Diagnostic[]; readonly next: Text },
  language: Language,
  io: Io,
): ExitCode {
  const style = styleFor(io);
  if (diagnostics.length > 0) {
    io.stderr(formatDiagnostics(diagnostics, language, style));
    return 2;
  }
  const written = { da: "Skrevet i", en: "Written in" }[language];
  io.stdout(
    `${style.wrap(`${written} ${printable(file)}.`, "", "  ")}\n${style.wrap(next[language], "  → ", "    ")}\n`,
  );
  return 0;
}
