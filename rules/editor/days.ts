// Days and events as a pattern each, so that an editor has one explanation to show, in Danish.
import type { JsonSchema, Snippet } from "./json-schema.js";
import { inTurn } from "./say.js";

const century = "(?:19|20|21)";
const months =
  "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])";
const leapYear = `(?:${century}(?:0[48]|[2468][048]|[13579][26])|2000)`;
/** Every day that exists from 1900 to 2199, and no other. */
const dayPattern = `(?:${century}\\d\\d-(?:${months})|${leapYear}-02-29)`;

const wrongDay = inTurn({
  da: "skriv en dag, der findes, som åååå-mm-dd",
  en: "write a day that exists, as yyyy-mm-dd",
});

const wrongEvent = inTurn({
  da: "skriv en dag som åååå-mm-dd, unknown-date eller no; udelad linjen, når det ikke vides",
  en: "write a day as yyyy-mm-dd, unknown-date or no; leave the line out when it is not known",
});

/** A calendar day. */
export const day: JsonSchema = {
  type: "string",
  pattern: `^${dayPattern}$`,
  patternErrorMessage: wrongDay,
  errorMessage: wrongDay,
};

/** A snippet of a day, to be overwritten. */
export function daySnippet(description: string): Snippet {
  return { label: "åååå-mm-dd", description, body: "${1:2026}-${2:01}-${3:31}" };
}

/** A day, `unknown-date` or `no`. */
export const event: JsonSchema = {
  type: "string",
  pattern: `^(?:unknown-date|no|${dayPattern})$`,
  patternErrorMessage: wrongEvent,
  errorMessage: wrongEvent,
};
