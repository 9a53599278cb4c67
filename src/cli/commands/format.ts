import { printable } from "../../text/quote.js";
import type { Language, Text } from "../../text/text.js";
import { formatDiagnostics } from "../format-diagnostics.js";
import { formatFiles, type Formatted } from "../format-files.js";
import type { ExitCode, Io } from "../io.js";
import { styleFor, type Style } from "../style.js";

export type FormatCommandOptions = { readonly check?: boolean; readonly lang: Language };

/**
 * `forloeb format PATH…`: rewrites files in canonical form; with `--check` only lists those that are not, exit code 1.
 * A file with mistakes is reported and left as it is, exit code 2; the others are written.
 */
export async function formatCommand(
  paths: readonly string[],
  options: FormatCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const style = styleFor(io);
  const isInput = paths.includes("-");
  if (isInput && paths.length > 1) {
    io.stderr(`${style.wrap(words.alone[options.lang], "", "")}\n`);
    return 2;
  }
  const isCheck = options.check ?? false;
  const formatted = await formatFiles(paths, isCheck || isInput, io);
  io.stderr(sayFailures(formatted, options.lang, style));
  io.stdout(isInput && !isCheck ? textsOf(formatted) : listFiles(formatted, isCheck, options.lang));
  return exitCodeOf(formatted, isCheck);
}

const words = {
  alone: {
    da: "`-` (standardinput) kan ikke stå sammen med andre stier",
    en: "`-` (the standard input) cannot stand beside other paths",
  },
  rewritten: { da: "Skrevet om", en: "Rewritten" },
  notCanonical: { da: "Ikke på standardform", en: "Not in canonical form" },
  untouched: { da: "På standardform i forvejen", en: "In canonical form already" },
  files: { da: "filer", en: "files" },
  file: { da: "fil", en: "file" },
  rewriteThem: { da: "Kør uden `--check` for at skrive dem om.", en: "Run without `--check` to rewrite them." },
  json: {
    da: "filen er JSON og røres ikke; standardformen er YAML",
    en: "the file is JSON and is left as it is; the canonical form is YAML",
  },
  unsafe: {
    da: "filen røres ikke, for på standardform ville den ikke sige det samme. Det er en fejl i værktøjet",
    en: "the file is left as it is, as it would not say the same in canonical form. That is a mistake in the tool",
  },
} satisfies Readonly<Record<string, Text>>;

function sayFailures(formatted: readonly Formatted[], language: Language, style: Style): string {
  const blocks = formatted.flatMap((one) => {
    if (one.kind === "json" || one.kind === "unsafe")
      return [`${style.paint(printable(one.file), "bold")}\n${style.wrap(words[one.kind][language], "  ", "  ")}\n`];
    return "diagnostics" in one ? [formatDiagnostics(one.diagnostics, language, style)] : [];
  });
  return blocks.join("\n");
}

function textsOf(formatted: readonly Formatted[]): string {
  return formatted.map((one) => ("text" in one ? one.text : "")).join("");
}

function listFiles(formatted: readonly Formatted[], isCheck: boolean, language: Language): string {
  const changed = formatted.filter(({ kind }) => kind === "changed");
  const kept = formatted.filter(({ kind }) => kind === "kept").length;
  const heading = words[isCheck ? "notCanonical" : "rewritten"][language];
  const lines = [
    ...(changed.length === 0 ? [] : [`${heading} (${String(changed.length)}):`]),
    ...changed.map(({ file }) => `  ${printable(file)}`),
    ...(kept === 0
      ? []
      : [`${words.untouched[language]}: ${String(kept)} ${words[kept === 1 ? "file" : "files"][language]}`]),
    ...(isCheck && changed.length > 0 ? [words.rewriteThem[language]] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function exitCodeOf(formatted: readonly Formatted[], isCheck: boolean): ExitCode {
  const kinds = new Set(formatted.map(({ kind }) => kind));
  if (kinds.has("unsafe")) return 3;
  if (kinds.has("failed") || kinds.has("json")) return 2;
  return isCheck && kinds.has("changed") ? 1 : 0;
}
