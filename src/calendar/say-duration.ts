import type { Language } from "../text/text.js";
import type { Duration, DurationUnit } from "./duration.js";

/** One and several, by unit. */
export const durationWords: Readonly<Record<DurationUnit, Readonly<Record<Language, readonly [string, string]>>>> = {
  days: { da: ["dag", "dage"], en: ["day", "days"] },
  weeks: { da: ["uge", "uger"], en: ["week", "weeks"] },
  months: { da: ["måned", "måneder"], en: ["month", "months"] },
  years: { da: ["år", "år"], en: ["year", "years"] },
};

/** "3 måneder", "1 week". */
export function sayDuration({ amount, unit }: Duration, language: Language): string {
  return `${String(amount)} ${durationWords[unit][language][amount === 1 ? 0 : 1]}`;
}
