import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { printable } from "../text/quote.js";
import type { Language } from "../text/text.js";
import { sayOnDay } from "./say-on-day.js";
import type { Style } from "./style.js";

/** Diagnostics for people: `file:line:column code`, what is wrong, what to do. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  language: Language,
  { paint, wrap }: Style,
): string {
  const words = {
    da: { error: "fejl", warning: "advarsel", also: "se også", line: "linje", for: "fx" },
    en: { error: "error", warning: "warning", also: "see also", line: "line", for: "for instance" },
  }[language];
  const blocks = diagnostics.map((one) => {
    const { file, line, column, code, severity, message, help, relatedLine, relatedFile, example } = one;
    const place = paint(`${printable(file)}:${String(line)}:${String(column)}`, "bold");
    const kind = paint(words[severity], severity === "error" ? "red" : "yellow");
    const other = relatedFile === undefined ? words.line : `${printable(relatedFile)}, ${words.line}`;
    const isElsewhere = relatedLine !== undefined && (relatedFile !== undefined || relatedLine !== line);
    const also = isElsewhere ? ` (${words.also} ${other} ${String(relatedLine)})` : "";
    return [
      `${place}  ${kind} ${code}`,
      wrap(`${message[language]}${also}`, "  ", "  "),
      ...(example === undefined
        ? []
        : [wrap(`${words.for} ${sayOnDay(example.text[language], example.asOf, language)}`, "    ", "    ")]),
      ...(help === undefined ? [] : [wrap(help[language], "  → ", "    ")]),
    ].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}
