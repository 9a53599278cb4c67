import type { CalendarDate } from "../../calendar/calendar-date.js";
import { sayExample } from "../../compare/say-example.js";
import type { Programme } from "../../language/programme.js";
import { vocabularyOf } from "../../language/vocabulary-of.js";
import type { Suggestion } from "../../testing/quality/suggestion.js";
import type { Expectation } from "../../testing/scenario.js";
import type { Language, Text } from "../../text/text.js";
import { comment, schemaLine, value } from "./yaml-text.js";

export type Suggested = {
  readonly programme: Programme;
  readonly suggestions: readonly Suggestion[];
  /** Titles that are taken. */
  readonly titles: readonly string[];
  readonly today: CalendarDate;
};

/** Scenarios with the tool's own answers, each marked so that nobody takes it for a confirmed one. */
export function suggestedFile(
  { programme, suggestions, titles, today }: Suggested,
  language: Language,
  schema: string | undefined,
): string {
  const asOf = suggestions[0]?.asOf ?? today;
  const taken = new Set(titles);
  const cases = suggestions.map((one) => {
    const title = freeTitle(titleOf(one, programme, language), taken);
    taken.add(title);
    return caseText(one, { title, asOf, language });
  });
  return [
    `${schema === undefined ? "" : schemaLine(schema)}${comment(words.about[language])}\n`,
    `asOf: ${asOf}\ncases:\n`,
    ...cases,
  ].join("");
}

const words = {
  about: {
    da: "Forslag fra værktøjet. Svarene er dets egne og skal bekræftes af en person: hold dem op mod kilden, og slet toBeConfirmed i de scenarier, der er bekræftet.",
    en: "Suggestions from the tool. The answers are its own and are to be confirmed by a person: hold them against the source, and remove toBeConfirmed from the scenarios that are confirmed.",
  },
} satisfies Readonly<Record<string, Text>>;

/** The person in words, as a sentence begins. */
function titleOf(one: Suggestion, programme: Programme, language: Language): string {
  const said = sayExample(one, vocabularyOf(programme))[language];
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`;
}

function freeTitle(title: string, taken: ReadonlySet<string>): string {
  for (let number = 2, tried = title; ; number += 1) {
    if (!taken.has(tried)) return tried;
    tried = `${title} (${String(number)})`;
  }
}

function caseText(
  { asOf: own, situation, closed = [], expect, membership, shows }: Suggestion,
  { title, asOf, language }: { readonly title: string; readonly asOf: CalendarDate; readonly language: Language },
): string {
  const said = [...new Set(shows.map(({ of, text }) => `${of}: ${text[language]}`))];
  const expected = Object.fromEntries(Object.entries(expect).map(([rule, one]) => [rule, written(one)]));
  return [
    ...said.map((line) => comment(line, "  ")),
    `  - title: ${value(title)}\n`,
    `    toBeConfirmed: true\n`,
    ...(own === asOf ? [] : [`    asOf: ${own}\n`]),
    ...(Object.keys(situation).length === 0 ? [] : [`    facts: ${mapping(situation)}\n`]),
    ...(closed.length === 0 ? [] : [`    closed: ${value(closed)}\n`]),
    ...(membership === undefined ? [] : [`    membership: ${membership}\n`]),
    ...(Object.keys(expect).length === 0 ? [] : [`    expect: ${mapping(expected)}\n`]),
  ].join("");
}

/** The word alone where it says it all; the word of a state says that the rule applies. */
function written({ outcome, state, ...others }: Expectation): unknown {
  const word = state === undefined ? { outcome } : { state };
  return Object.keys(others).length === 0 ? (state ?? outcome) : { ...word, ...others };
}

function mapping(given: unknown): string {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return value(given);
  const entries = Object.entries(given).filter(([, one]) => one !== undefined);
  return `{ ${entries.map(([key, one]) => `${key}: ${mapping(one)}`).join(", ")} }`;
}
