import { programmeFileName } from "../../language/parse-specific.js";
import type { Programme } from "../../language/programme.js";
import { joinWords } from "../../text/join-words.js";
import { quote } from "../../text/quote.js";
import { inBoth, type Language } from "../../text/text.js";
import { findRules } from "../find-rules.js";
import { formatRuleList, formatRules } from "../format-rules.js";
import type { ExitCode, Io } from "../io.js";
import { listRules } from "../list-rules.js";
import { readOwnFile } from "../read-base.js";
import { lookedAt, withProgramme } from "../read-programme.js";
import { hasFile } from "../read-source.js";
import { refuse } from "../refuse.js";
import { rulesAsData } from "../rules-as-data.js";
import { styleFor } from "../style.js";
import { rulesAreShown } from "../unknown-name.js";

export type RulesCommandOptions = {
  readonly programme?: string;
  readonly format: "text" | "json";
  readonly lang: Language;
};

/** `forloeb rules [WORDS…]`: every rule by its name, or those with the words; exit code 1 when there are none. */
export async function rulesCommand(words: readonly string[], options: RulesCommandOptions, io: Io): Promise<ExitCode> {
  const base = await baseOf(options.programme, io);
  // Its authors look up names while they write, also when something else is still wrong.
  return withProgramme(
    options,
    io,
    (programme) => showRules(words, programme, base ?? programme, options, io),
    lookedAt,
  );
}

/** What a specific programme builds on; a model builds on nothing. */
async function baseOf(path: string | undefined, io: Io): Promise<Programme | undefined> {
  if (path === undefined || !(await hasFile(path, programmeFileName))) return undefined;
  return (await readOwnFile(path, io)).base;
}

function showRules(
  words: readonly string[],
  programme: Programme,
  base: Programme,
  { format, lang }: RulesCommandOptions,
  io: Io,
): ExitCode {
  // Numbers are those of today, or of the day on which a programme that is still being written begins.
  const [today, begins = today] = [io.today(), programme.specific?.valid.from];
  const listed = listRules(programme, base, today < begins ? begins : today);
  const isSearch = words.some((word) => word.trim() !== "");
  const { found, nearest } = isSearch ? findRules(words, listed, programme) : { found: listed, nearest: [] };
  const show = { programme, language: lang, style: styleFor(io) };
  if (format === "json") io.stdout(`${JSON.stringify(rulesAsData(found, nearest, programme), undefined, 2)}\n`);
  else if (found.length === 0) sayNone(words, nearest, lang, io);
  else io.stdout((isSearch ? formatRules : formatRuleList)(found, show));
  return found.length === 0 ? 1 : 0;
}

function sayNone(words: readonly string[], nearest: readonly string[], language: Language, io: Io): void {
  const said = inBoth((one) => joinWords(words.map(quote), "and", one));
  const names = inBoth((one) => joinWords(nearest.map(quote), "or", one));
  const message = { da: `ingen regel har ${said.da}`, en: `no rule has ${said.en}` };
  const help = nearest.length === 0 ? rulesAreShown : { da: `mente du ${names.da}?`, en: `did you mean ${names.en}?` };
  refuse([{ message, help }], language, io);
}
