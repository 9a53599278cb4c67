import { sayDate } from "../calendar/say-date.js";
import type { Expectation } from "../testing/scenario.js";
import { joinWords } from "../text/join-words.js";
import type { Language } from "../text/text.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { outcomePhrases, statePhrases, testWords } from "./test-words.js";

/** How facts are said: in a language, by their labels in the vocabulary of the programme. */
export type Saying = { readonly language: Language; readonly vocabulary: Vocabulary };

/** The outcome with its state; what is not there is a dash. */
export function sayOutcome({ outcome, state }: Expectation, language: Language): string {
  if (state !== undefined) return statePhrases[state][language];
  return outcome === undefined ? nothing : outcomePhrases[outcome][language];
}

/** Another field than the outcome and what is missing. */
export function sayField(
  field: "due" | "doneOn" | "late" | "concluded" | "strength" | "responsible" | "recipient",
  expectation: Expectation,
  language: Language,
): string {
  const value = expectation[field];
  if (value === undefined) return nothing;
  if (value === null) return testWords.noDate[language];
  if (typeof value === "boolean") return testWords[value ? "yes" : "no"][language];
  return field === "due" || field === "doneOn" ? sayDate(value, language) : value;
}

export function sayFact(path: string, { language, vocabulary }: Saying): string {
  return vocabulary.get(path)?.label[language] ?? path;
}

/** Facts by their labels, each with the name that a file knows it by. */
export function sayFacts(paths: readonly string[], saying: Saying): string {
  const said = [...paths].sort().map((path) => `${sayFact(path, saying)} (${path})`);
  return joinWords(said, "and", saying.language);
}

/** What stands for something that is not there. */
export const nothing = "–";
