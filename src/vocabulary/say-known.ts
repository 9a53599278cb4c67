import { sayDate } from "../calendar/say-date.js";
import { joinWords } from "../text/join-words.js";
import type { Language } from "../text/text.js";
import type { Fact, Unit } from "./fact.js";
import type { Known } from "./known-facts.js";

/** A known fact as a clause: "personens alder er 6 år", "diagnosen er stillet (10. januar 2026)". */
export function sayKnown(fact: Fact, known: Known, language: Language): string {
  const label = fact.label[language];
  if (known.type === "event") {
    const clause = "says" in fact ? fact.says[known.happened ? "yes" : "no"][language] : label;
    return known.on === undefined ? clause : `${clause} (${sayDate(known.on, language)})`;
  }
  if (known.type === "set") return saySet(fact, known.members, language);
  const { value } = known;
  if (typeof value === "boolean") return "says" in fact ? fact.says[value ? "yes" : "no"][language] : label;
  const is = language === "da" ? "er" : "is";
  if (typeof value === "number")
    return `${label} ${is} ${sayNumber(value, fact.type === "integer" ? fact.unit : "count", language)}`;
  if (fact.type === "date") return `${label} ${is} ${sayDate(value, language)}`;
  return `${label} ${is} ${"values" in fact ? (fact.values[value]?.[language] ?? value) : value}`;
}

function saySet(fact: Fact, members: readonly string[], language: Language): string {
  const label = fact.label[language];
  const words = members.map((member) => ("values" in fact ? (fact.values[member]?.[language] ?? member) : member));
  if (members.every(isNothing)) return sayNothing(label, words[0], language);
  return `${label} ${language === "da" ? "omfatter" : "includes"} ${joinWords(words, "and", language)}`;
}

/** Whether a member says that a list has none. */
export function isNothing(member: string): boolean {
  return member === "none" || member === "nowhere";
}

/** That a list has none, as a clause: it cannot be said to include that. */
export function sayNothing(label: string, word: string | undefined, language: Language): string {
  return language === "da"
    ? `${label} er oplyst som »${word ?? "ingen"}«`
    : `for ${label} the answer is “${word ?? "none"}”`;
}

const unitWords: Readonly<Record<Unit, Readonly<Record<Language, readonly [string, string]>>>> = {
  years: { da: [" år", " år"], en: [" year", " years"] },
  weeks: { da: [" uge", " uger"], en: [" week", " weeks"] },
  count: { da: ["", ""], en: ["", ""] },
};

/** A number with its unit: "18 år", "1 uge", "3". */
export function sayNumber(value: number, unit: Unit, language: Language): string {
  return `${String(value)}${unitWords[unit][language][value === 1 ? 0 : 1]}`;
}
