import { sayDate } from "../calendar/say-date.js";
import type { Programme } from "../language/programme.js";
import { strengthWords } from "../language/words.js";
import type { Expectation } from "../testing/scenario.js";
import { joinWords } from "../text/join-words.js";
import type { Language } from "../text/text.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { outcomePhrases, statePhrases, testWords } from "./test-words.js";

/** How facts and actors are said: in a language, by the names that the programme gives them. */
export type Saying = {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly actors: Programme["actors"];
};

/** The outcome with its state; what is not there is a dash. */
export function sayOutcome({ outcome, state }: Expectation, language: Language): string {
  if (state !== undefined) return statePhrases[state][language];
  return outcome === undefined ? nothing : outcomePhrases[outcome][language];
}

/** Another field than the outcome and what is missing. */
export function sayField(
  field: "due" | "doneOn" | "late" | "concluded" | "strength" | "responsible" | "recipient",
  { [field]: value, strength }: Expectation,
  saying: Saying,
): string {
  const { language } = saying;
  if (value === undefined) return nothing;
  if (value === null) return testWords.noDate[language];
  if (typeof value === "boolean") return testWords[value ? "yes" : "no"][language];
  if (field === "strength") return strength === undefined ? nothing : strengthWords[strength][language];
  return field === "responsible" || field === "recipient" ? sayActor(value, saying) : sayDate(value, language);
}

/** An actor with the name that a file knows it by. */
function sayActor(id: string, { language, actors }: Saying): string {
  const actor = Object.hasOwn(actors, id) ? actors[id] : undefined;
  return actor === undefined ? id : `${actor[language]} (${id})`;
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
