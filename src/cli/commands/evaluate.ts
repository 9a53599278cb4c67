import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { parseSituation, type SituationReading } from "../../language/parse-situation.js";
import type { Programme } from "../../language/programme.js";
import { declaredDifferently, vocabularyOfAll } from "../../language/vocabulary-of.js";
import { jointProgramme } from "../../programme/combine.js";
import { evaluate, idsThatStandTwice } from "../../programme/evaluate.js";
import { genericModel } from "../../programme/generic-model.js";
import { resultFormat, type Result } from "../../recommend/result-schema.js";
import { nearestName } from "../../text/nearest-name.js";
import { quote } from "../../text/quote.js";
import type { Language } from "../../text/text.js";
import type { Situation } from "../../vocabulary/situation.js";
import { groupsOf, type Vocabulary } from "../../vocabulary/vocabulary.js";
import { exceptUnknownFacts } from "../except-unknown-facts.js";
import { formatDiagnostics } from "../format-diagnostics.js";
import { formatResult } from "../format-result.js";
import type { ExitCode, Io } from "../io.js";
import { readProgrammes } from "../read-programmes.js";
import { readSource } from "../read-source.js";
import { styleFor } from "../style.js";
import { wrongDate } from "../wrong-date.js";

export type EvaluateCommandOptions = {
  /** Folders of programmes, or of folders with programmes. */
  readonly programme?: readonly string[];
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
  const usageMistake = (text: string): ExitCode => {
    io.stderr(`${text}\n`);
    return 2;
  };
  const noDay = wrongDate("--as-of", asOf, options.lang);
  if (noDay !== undefined) return usageMistake(noDay);
  const { programmes, diagnostics: inProgrammes } = await readProgrammes(options.programme ?? [], asOf, io);
  const clash = sayClash(programmes, options.lang);
  if (clash !== undefined) return usageMistake(clash);
  const isRead = inProgrammes.length === 0;
  const vocabulary = vocabularyOfAll(programmes);
  const unknown = isRead ? unknownClosed(closed, vocabulary, options.lang) : undefined;
  if (unknown !== undefined) return usageMistake(unknown);
  const settings = { asOf, closed, ignoreLater: options.ignoreLater ?? false, all: options.all ?? false };
  const isOnlyModel = programmes.every(({ specific }) => specific === undefined);
  const { situations, diagnostics } = await readSituations(files, isOnlyModel ? undefined : vocabulary, settings, io);
  const found = [...inProgrammes, ...(isRead ? diagnostics : exceptUnknownFacts(diagnostics))];
  if (found.length > 0) {
    io.stderr(formatDiagnostics(found, options.lang, style));
    return 2;
  }
  const results = situations.map(({ source, situation }) => ({
    source,
    result: evaluate(programmes, situation, options.format === "text" ? { ...settings, all: true } : settings),
  }));
  io.stdout(options.format === "json" ? asJson(results) : asText(results, programmes, options, io));
  return 0;
}

type Evaluated = { readonly source: string; readonly result: Result };

function asJson(results: readonly Evaluated[]): string {
  const [first, ...others] = results;
  const several = { format: resultFormat, results: results.map(({ source, result }) => ({ source, ...result })) };
  return `${JSON.stringify(others.length === 0 ? first?.result : several, undefined, 2)}\n`;
}

function asText(
  results: readonly Evaluated[],
  programmes: readonly Programme[],
  options: EvaluateCommandOptions,
  io: Io,
): string {
  const show = {
    language: options.lang,
    style: styleFor(io),
    vocabulary: vocabularyOfAll(programmes),
    all: options.all ?? false,
    short: options.short ?? false,
  };
  return results
    .map(({ source, result }) => formatResult(result, source, { ...show, programme: followedIn(result, programmes) }))
    .join(`\n${"─".repeat(Math.min(80, io.width))}\n\n`);
}

/** The programme that a result follows, with the names that it uses. */
function followedIn({ programmes: entries = [] }: Result, programmes: readonly Programme[]): Programme {
  const members = entries.flatMap(({ id, membership }) => (membership === "member" ? [id] : []));
  const followed = programmes.filter(({ id, specific }) => specific !== undefined && members.includes(id));
  const model = programmes.find(({ specific }) => specific === undefined) ?? genericModel;
  return jointProgramme(followed.length === 0 ? [model] : followed);
}

async function readSituations(
  files: readonly string[],
  vocabulary: Vocabulary | undefined,
  options: { asOf: string; ignoreLater: boolean },
  io: Io,
): Promise<{ situations: { source: string; situation: Situation }[]; diagnostics: Diagnostic[] }> {
  const situations: { source: string; situation: Situation }[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of files) {
    const { source, diagnostics: unreadable } = await readSource(path, io);
    const reading: SituationReading =
      source === undefined
        ? { diagnostics: unreadable }
        : parseSituation(source, { ...options, ...(vocabulary && { vocabulary }) });
    diagnostics.push(...reading.diagnostics);
    if (reading.situation !== undefined) {
      situations.push({ source: source?.file ?? path, situation: reading.situation });
    }
  }
  return { situations, diagnostics };
}

/** Two programmes that mean something else by the same name cannot be looked at together. */
function sayClash(programmes: readonly Programme[], language: Language): string | undefined {
  const [twice] = idsThatStandTwice(programmes.filter(({ specific }) => specific !== undefined));
  if (twice !== undefined) {
    return {
      da: `flere programmer har samme id, ${quote(twice)}; giv det ene et andet i \`programme.yaml\``,
      en: `several programmes have the same id, ${quote(twice)}; give one of them another in \`programme.yaml\``,
    }[language];
  }
  const [first] = declaredDifferently(programmes);
  if (first === undefined) return undefined;
  const [name, one, other] = [first.name, ...first.programmes].map(quote);
  return {
    da: `programmerne ${String(one)} og ${String(other)} mener ikke det samme med ${String(name)}; vurdér dem hver for sig`,
    en: `the programmes ${String(one)} and ${String(other)} do not mean the same by ${String(name)}; evaluate them one by one`,
  }[language];
}

function unknownClosed(closed: readonly string[], vocabulary: Vocabulary, language: Language): string | undefined {
  const names = [...groupsOf(vocabulary), ...vocabulary.keys()];
  const unknown = closed.filter((name) => !names.includes(name));
  if (unknown.length === 0) return undefined;
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
