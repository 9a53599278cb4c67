import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Parameter } from "../language/names.js";
import { replacePlaceholders } from "../text/placeholders.js";
import { inBoth, type Text } from "../text/text.js";
import { parametersOn } from "./parameter-values.js";

/** A text with `{parameter}` replaced by the value on the evaluation date. */
export function fillIn(text: Text, parameters: Readonly<Record<string, Parameter>>, asOf: CalendarDate): Text {
  const value = parametersOn(parameters, asOf);
  return inBoth((language) => replacePlaceholders(text[language], (name) => String(value(name))));
}
