import type { Programme } from "../../language/programme.js";
import { vocabularyOf } from "../../language/vocabulary-of.js";
import { nearestName } from "../../text/nearest-name.js";
import { quote } from "../../text/quote.js";
import type { Language } from "../../text/text.js";
import type { Fact } from "../../vocabulary/fact.js";
import { groupsOf, isRecorded, type Vocabulary } from "../../vocabulary/vocabulary.js";
import type { ExitCode, Io } from "../io.js";
import { lookedAt, withProgramme } from "../read-programme.js";
import { styleFor, type Style } from "../style.js";

export type FactsCommandOptions = {
  readonly programme?: string;
  readonly format: "text" | "json";
  readonly lang: Language;
};

/** `forloeb facts [GROUP]`: the vocabulary, with a programme's own facts at the end. */
export async function factsCommand(group: string | undefined, options: FactsCommandOptions, io: Io): Promise<ExitCode> {
  const show = (programme: Programme): ExitCode => showFacts(group, vocabularyOf(programme), options, io);
  // Its authors look up names while they write, also when something else is still wrong.
  return withProgramme(options, io, show, lookedAt);
}

function showFacts(group: string | undefined, vocabulary: Vocabulary, options: FactsCommandOptions, io: Io): ExitCode {
  const groups = groupsOf(vocabulary);
  if (group !== undefined && !groups.includes(group)) {
    const nearest = nearestName(group, groups);
    const help =
      nearest === undefined
        ? groups.join(", ")
        : `${{ da: "mente du", en: "did you mean" }[options.lang]} ${quote(nearest)}?`;
    io.stderr(`${{ da: "ukendt gruppe", en: "unknown group" }[options.lang]} ${quote(group)}; ${help}\n`);
    return 2;
  }
  const facts = [...vocabulary].filter(([path]) => group === undefined || path.startsWith(`${group}.`));
  if (options.format === "json") io.stdout(`${JSON.stringify(Object.fromEntries(facts), undefined, 2)}\n`);
  else io.stdout(`${facts.map(([path, fact]) => formatFact(path, fact, options.lang, styleFor(io))).join("\n")}\n`);
  return 0;
}

function formatFact(path: string, fact: Fact, language: Language, { paint, wrap }: Style): string {
  const values = "values" in fact ? [wrap(Object.keys(fact.values).join(", "), "  ", "  ")] : [];
  const derived = { da: "regnes ud", en: "computed" }[language];
  const text = isRecorded(fact) ? fact.question[language] : `${fact.label[language]} (${derived})`;
  return [`${paint(path, "bold")} – ${fact.type}`, wrap(text, "  ", "  "), ...values].join("\n");
}
