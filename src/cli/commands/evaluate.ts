import { readDate } from "../../calendar/calendar-date.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { InvalidOptionError } from "../../diagnostics/errors.js";
import { parseSituation, type SituationReading } from "../../language/parse-situation.js";
import type { Programme } from "../../language/programme.js";
import { checkOptions, evaluate } from "../../programme/evaluate.js";
import { resultFormat, type Result } from "../../recommend/result-schema.js";
import { nearestName } from "../../text/nearest-name.js";
import { quote } from "../../text/quote.js";
import type { Language } from "../../text/text.js";
import type { Situation } from "../../vocabulary/situation.js";
import { coreVocabulary, groupsOf } from "../../vocabulary/vocabulary.js";
import { formatDiagnostics } from "../format-diagnostics.js";
import { formatResult } from "../format-result.js";
import type { ExitCode, Io } from "../io.js";
import { readProgramme } from "../read-programme.js";
import { readSource } from "../read-source.js";
import { styleFor } from "../style.js";

export type EvaluateCommandOptions = {
  readonly programme?: string;
  readonly asOf?: string;
  readonly format: "text" | "json";
  readonly lang: Language;
  readonly all?: boolean;
  readonly short?: boolean;
  readonly closed?: readonly string[];
  readonly ignoreLater?: boolean;
};

/** `forloeb evaluate FILE…`: all results, or nothing and every mistake. */
export async function evaluateCommand(
  files: readonly string[],
  options: EvaluateCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const style = styleFor(io);
  const asOf = options.asOf ?? io.today();
  const closed = (options.closed ?? []).map((name) => name.trim()).filter((name) => name !== "");
  const wrong = wrongOptions(asOf, closed, options.lang);
  if (wrong !== undefined) {
    io.stderr(`${wrong}\n`);
    return 2;
  }
  const { programme, diagnostics: inProgramme } = await readProgramme(options.programme, io);
  const settings = { asOf, closed, ignoreLater: options.ignoreLater ?? false, all: options.all ?? false };
  const { situations, diagnostics } = await readSituations(files, settings, io);
  const found = [...inProgramme, ...diagnostics];
  if (programme === undefined || found.length > 0) {
    io.stderr(formatDiagnostics(found, options.lang, style));
    return 2;
  }
  const results = situations.map(({ source, situation }) => ({
    source,
    result: evaluate(programme, situation, options.format === "text" ? { ...settings, all: true } : settings),
  }));
  io.stdout(options.format === "json" ? asJson(results) : asText(results, programme, options, io));
  return 0;
}

type Evaluated = { readonly source: string; readonly result: Result };

function asJson(results: readonly Evaluated[]): string {
  const [first, ...others] = results;
  const several = { format: resultFormat, results: results.map(({ source, result }) => ({ source, ...result })) };
  return `${JSON.stringify(others.length === 0 ? first?.result : several, undefined, 2)}\n`;
}

function asText(results: readonly Evaluated[], programme: Programme, options: EvaluateCommandOptions, io: Io): string {
  const show = {
    language: options.lang,
    style: styleFor(io),
    programme,
    vocabulary: coreVocabulary,
    all: options.all ?? false,
    short: options.short ?? false,
  };
  return results
    .map(({ source, result }) => formatResult(result, source, show))
    .join(`\n${"─".repeat(Math.min(80, io.width))}\n\n`);
}

async function readSituations(
  files: readonly string[],
  options: { asOf: string; ignoreLater: boolean },
  io: Io,
): Promise<{ situations: { source: string; situation: Situation }[]; diagnostics: Diagnostic[] }> {
  const situations: { source: string; situation: Situation }[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of files) {
    const { source, diagnostics: unreadable } = await readSource(path, io);
    const reading: SituationReading =
      source === undefined ? { diagnostics: unreadable } : parseSituation(source, options);
    diagnostics.push(...reading.diagnostics);
    if (reading.situation !== undefined) {
      situations.push({ source: source?.file ?? path, situation: reading.situation });
    }
  }
  return { situations, diagnostics };
}

function wrongOptions(asOf: string, closed: readonly string[], language: Language): string | undefined {
  if (readDate(asOf).kind !== "date") {
    return {
      da: `\`--as-of\` er ikke en dag, der findes: ${quote(asOf)}; skriv åååå-mm-dd`,
      en: `\`--as-of\` is not a day that exists: ${quote(asOf)}; write yyyy-mm-dd`,
    }[language];
  }
  try {
    checkOptions({ asOf, closed });
    return undefined;
  } catch (error) {
    if (!(error instanceof InvalidOptionError)) throw error;
    const names = [...groupsOf(coreVocabulary), ...coreVocabulary.keys()];
    const unknown = closed.filter((name) => !names.includes(name));
    const nearest = nearestName(unknown[0] ?? "", names);
    const suggestion =
      nearest === undefined
        ? ""
        : { da: `; mente du ${quote(nearest)}?`, en: `; did you mean ${quote(nearest)}?` }[language];
    const list = unknown.map(quote).join(", ");
    return {
      da: `\`--closed\` kender ikke ${list}${suggestion}`,
      en: `\`--closed\` does not know ${list}${suggestion}`,
    }[language];
  }
}
