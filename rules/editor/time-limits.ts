// Time limits: how long, and counted from what.
import { durationUnits } from "../../src/calendar/duration.js";
import type { JsonSchema, Snippet } from "./json-schema.js";
import { datedFacts, parameters } from "./names.js";
import { inTurn } from "./say.js";
import { units } from "./words.js";

const duration = `\\d{1,5} +(?:${durationUnits.map((unit) => `${unit.slice(0, -1)}s?`).join("|")})`;

const durationSnippets = durationUnits.map((unit): Snippet => ({
  label: `3 ${unit}`,
  description: `3 ${inTurn(units[unit])}`,
  body: `\${1:3} ${unit}`,
}));

/** `due.within`. */
export const within: JsonSchema = {
  type: "string",
  pattern: `^\\s*(?:${duration}|parameter\\s+\\S+)\\s*$`,
  patternErrorMessage: inTurn({
    da: "et antal dage, uger, måneder eller år: 3 months; eller en parameter: parameter childReferralWithin",
    en: "a number of days, weeks, months or years: 3 months; or a parameter: parameter childReferralWithin",
  }),
  defaultSnippets: [...durationSnippets, ...snippets(parameters)],
};

/** `lapses.at`. */
export const lapsesAt: JsonSchema = {
  type: "string",
  pattern: `^\\s*${duration}\\s*$`,
  patternErrorMessage: inTurn({
    da: "et antal dage, uger, måneder eller år: 18 years",
    en: "a number of days, weeks, months or years: 18 years",
  }),
  defaultSnippets: durationSnippets,
};

/** `lapses.after`. */
export const lapsesAfter: JsonSchema = {
  type: "string",
  pattern: "^\\S+$",
  patternErrorMessage: inTurn({ da: "en oplysning med en dato", en: "a fact with a date" }),
  defaultSnippets: snippets(datedFacts),
};

/** `due.after`. */
export const after: JsonSchema = {
  type: "string",
  pattern: "^\\s*(?:\\S+|earliest of \\[.*\\])\\s*$",
  patternErrorMessage: inTurn({
    da: "en oplysning med en dato, eller earliest of [a, b]",
    en: "a fact with a date, or earliest of [a, b]",
  }),
  defaultSnippets: [
    {
      label: "earliest of [ ]",
      description: inTurn({ da: "den tidligste af flere", en: "the earliest of several" }),
      body: '"earliest of [$1, $2]"',
    },
    ...snippets(datedFacts),
  ],
};

function snippets(names: Readonly<Record<string, string | undefined>>): readonly Snippet[] {
  return Object.entries(names).map(([label, description = ""]) => ({ label, description, body: label }));
}
