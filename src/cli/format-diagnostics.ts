import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { printable } from "../text/quote.js";
import type { Language } from "../text/text.js";
import type { Style } from "./style.js";

/** Diagnostics for people: `file:line:column code`, what is wrong, what to do. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  language: Language,
  { paint, wrap }: Style,
): string {
  const words = {
    da: { error: "fejl", warning: "advarsel", also: "se også linje" },
    en: { error: "error", warning: "warning", also: "see also line" },
  }[language];
  const blocks = diagnostics.map(({ file, line, column, code, severity, message, help, relatedLine }) => {
    const place = paint(`${printable(file)}:${String(line)}:${String(column)}`, "bold");
    const kind = paint(words[severity], severity === "error" ? "red" : "yellow");
    const also = relatedLine === undefined || relatedLine === line ? "" : ` (${words.also} ${String(relatedLine)})`;
    const lines = [`${place}  ${kind} ${code}`, wrap(`${message[language]}${also}`, "  ", "  ")];
    return [...lines, ...(help === undefined ? [] : [wrap(help[language], "  → ", "    ")])].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}
