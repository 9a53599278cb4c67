import type { Language } from "../../text/text.js";
import { diagnosticsAsSarif } from "../diagnostics-as-sarif.js";
import { formatDiagnostics } from "../format-diagnostics.js";
import type { ExitCode, Io } from "../io.js";
import { checkProgramme } from "../read-programme.js";
import { styleFor } from "../style.js";

export type CheckCommandOptions = { readonly format: "text" | "json" | "sarif"; readonly lang: Language };

/** `forloeb check PATH…`: exit code 1 when there is something to mend, 2 when a path cannot be read. */
export async function checkCommand(paths: readonly string[], options: CheckCommandOptions, io: Io): Promise<ExitCode> {
  const checks = await Promise.all(paths.map((path) => checkProgramme(path, io)));
  const diagnostics = checks.flatMap(({ diagnostics: found }) => found);
  const none = { da: "Ingen fejl fundet.\n", en: "No mistakes found.\n" }[options.lang];
  const text = {
    text: () => (diagnostics.length === 0 ? none : formatDiagnostics(diagnostics, options.lang, styleFor(io))),
    json: () => asJson({ format: "forloeb/1", diagnostics }),
    sarif: () => asJson(diagnosticsAsSarif(diagnostics, options.lang, process.cwd())),
  }[options.format];
  io.stdout(text());
  if (checks.some(({ isReadable }) => !isReadable)) return 2;
  return diagnostics.length === 0 ? 0 : 1;
}

function asJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
