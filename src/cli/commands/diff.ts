import type { CalendarDate } from "../../calendar/calendar-date.js";
import { sayExample } from "../../compare/say-example.js";
import { diffProgrammes } from "../../diff/diff-programmes.js";
import { jointVocabulary, meantDifferently } from "../../diff/joint-vocabulary.js";
import { isSame, type PersonChange, type ProgrammeDiff } from "../../diff/programme-diff.js";
import type { Programme } from "../../language/programme.js";
import { resultFormat } from "../../recommend/result-schema.js";
import { quote } from "../../text/quote.js";
import type { Language } from "../../text/text.js";
import { asOfDay } from "../../vocabulary/as-of-day.js";
import type { Situation } from "../../vocabulary/situation.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { formatDiagnostics } from "../format-diagnostics.js";
import { formatDiff } from "../format-diff.js";
import type { ExitCode, Io } from "../io.js";
import { readBase } from "../read-base.js";
import { readPeople } from "../read-people.js";
import { refuse, type Refusal } from "../refuse.js";
import { styleFor } from "../style.js";
import { writeDiffExamples } from "../write-diff-examples.js";
import { wrongDate } from "../wrong-date.js";

export type DiffCommandOptions = {
  readonly asOf?: string;
  readonly format: "text" | "json";
  readonly lang: Language;
  /** A file of people to count. */
  readonly population?: string;
  /** Count what happened to them after the day as not happened yet. */
  readonly ignoreLater?: boolean;
  /** A folder to write the example people into. */
  readonly examples?: string;
};

/** `forloeb diff OLD NEW`: exit code 0 when everybody gets the same, in the same words. */
export async function diffCommand(paths: readonly string[], options: DiffCommandOptions, io: Io): Promise<ExitCode> {
  const { lang } = options;
  const wrong = options.asOf === undefined ? undefined : wrongDate("--as-of", options.asOf, lang);
  if (wrong !== undefined) {
    io.stderr(`${wrong}\n`);
    return 2;
  }
  const readings = await Promise.all(paths.map((path) => readBase(path, io)));
  const diagnostics = readings.flatMap((reading) => reading.diagnostics);
  const [old, now] = readings.map(({ base }) => base);
  if (old === undefined || now === undefined) {
    io.stderr(formatDiagnostics(diagnostics, lang, styleFor(io)));
    return 2;
  }
  const clashes = meantDifferently(old, now).map(({ name }) => clash(name));
  if (clashes.length > 0) return refuse(clashes, lang, io);
  if (options.ignoreLater === true && options.population === undefined) return refuse([nobodyToCount], lang, io);
  const asOf = options.asOf ?? dayInForce([old, now], io.today());
  const vocabulary = jointVocabulary(old, now);
  const population = await peopleFor(options, { asOf, vocabulary, programmes: [old, now] }, io);
  if (population === "unreadable") return 2;
  const diff = diffProgrammes(old, now, { asOf, ...(population && { population }) });
  io.stdout(
    options.format === "json"
      ? asJson(diff, vocabulary)
      : formatDiff(diff, { language: lang, style: styleFor(io), vocabulary }),
  );
  if (options.examples !== undefined) {
    const failed = await writeDiffExamples(options.examples, diff, lang);
    if (failed.length > 0) {
      io.stderr(formatDiagnostics(failed, lang, styleFor(io)));
      return 2;
    }
  }
  return isSame(diff) ? 0 : 1;
}

/** A programme that is not in force yet is looked at as on its first day. */
function dayInForce(programmes: readonly Programme[], today: CalendarDate): CalendarDate {
  return programmes.reduce((day, { specific }) => {
    const from = specific?.valid.from ?? day;
    return from > day ? from : day;
  }, today);
}

type Comparing = {
  readonly asOf: CalendarDate;
  readonly vocabulary: Vocabulary;
  readonly programmes: readonly Programme[];
};

async function peopleFor(
  { population, lang, ignoreLater = false }: DiffCommandOptions,
  { asOf, vocabulary, programmes }: Comparing,
  io: Io,
): Promise<readonly Situation[] | "unreadable" | undefined> {
  if (population === undefined) return undefined;
  const isOnlyModels = programmes.every(({ specific }) => specific === undefined);
  const settings = { asOf, ignoreLater, ...(!isOnlyModels && { vocabulary }) };
  const { people, diagnostics } = await readPeople(population, settings, io);
  if (diagnostics.length === 0) {
    return ignoreLater ? people.map((person) => asOfDay(asOf, person, vocabulary)) : people;
  }
  io.stderr(formatDiagnostics(diagnostics, lang, styleFor(io)));
  return "unreadable";
}

const nobodyToCount: Refusal = {
  message: {
    da: "`--ignore-later` er til de personer, `--population` tæller",
    en: "`--ignore-later` is for the people that `--population` counts",
  },
  help: { da: "skriv `--population FIL --ignore-later`", en: "write `--population FILE --ignore-later`" },
};

function clash(name: string): Refusal {
  return {
    message: {
      da: `de to sider mener ikke det samme med ${quote(name)}, så ingen person kan vurderes efter begge`,
      en: `the two sides do not mean the same by ${quote(name)}, so that no person can be evaluated with both`,
    },
    help: {
      da: "giv oplysningen eller diagnosen et andet navn på den ene side, eller samme type og værdier på begge",
      en: "give the fact or diagnosis another name on one side, or the same type and values on both",
    },
  };
}

/** Every example in words as well. */
function asJson(diff: ProgrammeDiff, vocabulary: Vocabulary): string {
  const inWords = (change: PersonChange): object => ({
    ...change,
    example: { ...change.example, text: sayExample(change.example, vocabulary) },
  });
  const changed = (one: { readonly changes: readonly PersonChange[] }): object => ({
    ...one,
    changes: one.changes.map(inWords),
  });
  const { targetGroup, recommendations, offers, ...rest } = diff;
  const data = {
    format: resultFormat,
    ...rest,
    targetGroup: changed(targetGroup),
    recommendations: recommendations.map(changed),
    offers: offers.map(changed),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
