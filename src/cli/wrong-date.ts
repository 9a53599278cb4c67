import { readDate } from "../calendar/calendar-date.js";
import { quote } from "../text/quote.js";
import type { Language } from "../text/text.js";

/** What is wrong with a day given as an option; undefined when nothing is. */
export function wrongDate(option: string, written: string, language: Language): string | undefined {
  if (readDate(written).kind === "date") return undefined;
  return {
    da: `\`${option}\` er ikke en dag, der findes: ${quote(written)}; skriv åååå-mm-dd`,
    en: `\`${option}\` is not a day that exists: ${quote(written)}; write yyyy-mm-dd`,
  }[language];
}
