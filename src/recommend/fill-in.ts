import type { CalendarDate } from "../calendar/calendar-date.js";
import { durationWords } from "../calendar/say-duration.js";
import type { Parameter } from "../language/names.js";
import { replacePlaceholders } from "../text/placeholders.js";
import { inBoth, type Language, type Text } from "../text/text.js";
import { parametersOn } from "./parameter-values.js";

/** A text with `{parameter}` replaced by the value on the evaluation date; after 1, the unit is in the singular. */
export function fillIn(text: Text, parameters: Readonly<Record<string, Parameter>>, asOf: CalendarDate): Text {
  const value = parametersOn(parameters, asOf);
  return inBoth((language) =>
    replacePlaceholders(withSingulars(text[language], value, language), (name) => String(value(name))),
  );
}

/** "{name} måneder" and "{name} måneders" where the value is 1. */
function withSingulars(text: string, value: (name: string) => number, language: Language): string {
  return text.replace(/\{([^{}]*)\} (\p{L}+)/gu, (written, name: string, word: string) => {
    const one = singulars[language].get(word);
    return one === undefined || value(name) !== 1 ? written : `{${name}} ${one}`;
  });
}

const singulars = { da: singularsIn("da"), en: singularsIn("en") };

function singularsIn(language: Language): ReadonlyMap<string, string> {
  const pairs = Object.values(durationWords).map((unit) => unit[language]);
  return new Map(pairs.flatMap(([one, several]) => [[several, one] as const, [`${several}s`, `${one}s`] as const]));
}
