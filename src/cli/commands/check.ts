import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Language } from "../../text/text.js";
import { checkProgramme } from "../check-programme.js";
import { diagnosticsAsSarif } from "../diagnostics-as-sarif.js";
import { criteriaAsData, formatCriteria } from "../format-criteria.js";
import { formatDiagnostics } from "../format-diagnostics.js";
import { formatInvariants, invariantsAsData } from "../format-invariants.js";
import { formatLedger, ledgerAsJson } from "../format-ledger.js";
import type { ExitCode, Io } from "../io.js";
import { errorsOf, lookedAt, type ReadProgramme } from "../read-programme.js";
import { programmesAt } from "../read-programmes.js";
import { styleFor } from "../style.js";
import { writeExamples } from "../write-examples.js";
import { wrongDate } from "../wrong-date.js";

export type CheckCommandOptions = {
  readonly format: "text" | "json" | "sarif";
  readonly lang: Language;
  readonly asOf?: string;
  /** Also show what each deviation does, and to whom. */
  readonly deviations?: boolean;
  /** Also assess the criteria of chapter 3. */
  readonly criteria?: boolean;
  /** Also list what the programme claims, proved or refuted. */
  readonly invariants?: boolean;
  /** A folder to write the example people of the findings into. */
  readonly examples?: string;
};

/** `forloeb check PATH…`: exit code 1 when there is an error to mend, 2 when a path cannot be read. */
export async function checkCommand(paths: readonly string[], options: CheckCommandOptions, io: Io): Promise<ExitCode> {
  const { lang, format, deviations = false, criteria = false, invariants = false } = options;
  const asOf = options.asOf ?? io.today();
  const wrong = wrongDate("--as-of", asOf, lang);
  if (wrong !== undefined) {
    io.stderr(`${wrong}\n`);
    return 2;
  }
  const all = (await Promise.all(paths.map(programmesAt))).flat();
  const checks = await Promise.all(all.map((path) => checkProgramme(path, asOf, io)));
  const diagnostics = checks.flatMap((one) => one.diagnostics);
  const text = {
    text: () => asText(checks, diagnostics, asOf, options, io),
    json: () =>
      asJson({
        format: "forloeb/1",
        diagnostics,
        ...(deviations && { deviations: ledgerAsJson(checks) }),
        ...(criteria && { criteria: criteriaAsData(checks.map(lookedAt)) }),
        ...(invariants && { invariants: checks.flatMap(({ programme }) => invariantsAsData(programme, asOf)) }),
      }),
    sarif: () => asJson(diagnosticsAsSarif(diagnostics, lang, process.cwd())),
  }[format];
  io.stdout(text());
  if (options.examples !== undefined) {
    const found = checks.map((one, index) => ({ programme: all[index] ?? "", diagnostics: one.diagnostics }));
    const failed = await writeExamples(options.examples, found, lang);
    if (failed.length > 0) {
      io.stderr(formatDiagnostics(failed, lang, styleFor(io)));
      return 2;
    }
  }
  if (checks.some(({ isReadable }) => !isReadable)) return 2;
  return errorsOf(diagnostics).length === 0 ? 0 : 1;
}

const words = {
  none: { da: "Ingen fejl fundet.", en: "No mistakes found." },
  onlyWarnings: { da: "Ingen fejl, kun advarsler.", en: "No mistakes, only warnings." },
};

function asText(
  checks: readonly ReadProgramme[],
  diagnostics: readonly Diagnostic[],
  asOf: CalendarDate,
  { lang, deviations = false, criteria = false, invariants = false }: CheckCommandOptions,
  io: Io,
): string {
  const style = styleFor(io);
  const found = diagnostics.length === 0 ? [] : [formatDiagnostics(diagnostics, lang, style)];
  const none = diagnostics.length === 0 ? words.none : words.onlyWarnings;
  return [
    ...found,
    ...(errorsOf(diagnostics).length === 0 ? [`${none[lang]}\n`] : []),
    ...(deviations ? checks.map((one) => formatLedger(one, lang, style)) : []),
    ...(criteria ? checks.map((one) => formatCriteria(lookedAt(one), lang, style)) : []),
    ...(invariants ? checks.map(({ programme }) => formatInvariants(programme, asOf, lang, style)) : []),
  ].join("\n");
}

function asJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
