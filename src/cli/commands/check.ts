import type { Language } from "../../text/text.js";
import { formatDiagnostics } from "../format-diagnostics.js";
import type { ExitCode, Io } from "../io.js";
import { checkProgramme } from "../read-programme.js";
import { styleFor } from "../style.js";

export type CheckCommandOptions = { readonly format: "text" | "json"; readonly lang: Language };

/** `forloeb check PATH…`: exit code 1 when there is something to mend, 2 when a path cannot be read. */
export async function checkCommand(paths: readonly string[], options: CheckCommandOptions, io: Io): Promise<ExitCode> {
  const checks = await Promise.all(paths.map((path) => checkProgramme(path, io)));
  const diagnostics = checks.flatMap(({ diagnostics: found }) => found);
  if (options.format === "json") io.stdout(`${JSON.stringify({ format: "forloeb/1", diagnostics }, undefined, 2)}\n`);
  else if (diagnostics.length === 0)
    io.stdout({ da: "Ingen fejl fundet.\n", en: "No mistakes found.\n" }[options.lang]);
  else io.stdout(formatDiagnostics(diagnostics, options.lang, styleFor(io)));
  if (checks.some(({ isReadable }) => !isReadable)) return 2;
  return diagnostics.length === 0 ? 0 : 1;
}
