import { nearestName } from "../../text/nearest-name.js";
import { quote } from "../../text/quote.js";
import type { Language } from "../../text/text.js";
import type { Fact } from "../../vocabulary/fact.js";
import { coreVocabulary, groupsOf, isRecorded } from "../../vocabulary/vocabulary.js";
import type { ExitCode, Io } from "../io.js";
import { styleFor, type Style } from "../style.js";

export type FactsCommandOptions = { readonly format: "text" | "json"; readonly lang: Language };

/** `forloeb facts [GROUP]`: the vocabulary. */
export function factsCommand(group: string | undefined, options: FactsCommandOptions, io: Io): ExitCode {
  const groups = groupsOf(coreVocabulary);
  if (group !== undefined && !groups.includes(group)) {
    const nearest = nearestName(group, groups);
    const help =
      nearest === undefined
        ? groups.join(", ")
        : `${{ da: "mente du", en: "did you mean" }[options.lang]} ${quote(nearest)}?`;
    io.stderr(`${{ da: "ukendt gruppe", en: "unknown group" }[options.lang]} ${quote(group)}; ${help}\n`);
    return 2;
  }
  const facts = [...coreVocabulary].filter(([path]) => group === undefined || path.startsWith(`${group}.`));
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
