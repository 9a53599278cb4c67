import { joinWords } from "../text/join-words.js";
import { quote } from "../text/quote.js";
import type { Messages } from "./message.js";

/** What can be wrong with invariants and axioms. */
export const consistencyMessages = {
  "one-claim": (d: { id: string; found: readonly string[]; claims: string }) => ({
    message:
      d.found.length === 0
        ? { da: `${quote(d.id)} påstår ikke noget`, en: `${quote(d.id)} claims nothing` }
        : {
            da: `${quote(d.id)} påstår flere ting: ${joinWords(d.found.map(quote), "and", "da")}`,
            en: `${quote(d.id)} claims several things: ${joinWords(d.found.map(quote), "and", "en")}`,
          },
    help:
      d.found.length === 0
        ? { da: `skriv én af ${d.claims}`, en: `write one of ${d.claims}` }
        : {
            da: "del den i flere med hvert sit navn, så det kan siges, hvilken der ikke holder",
            en: "part it into several, each with a name, so that it can be said which of them does not hold",
          },
  }),
  "or-is-of-what": (d: { claim: string }) => ({
    message: {
      da: `\`orIs\` passer ikke til ${quote(d.claim)}`,
      en: `\`orIs\` does not fit ${quote(d.claim)}`,
    },
    help: {
      da: "`orIs` siger, hvad der ellers er nok ved `gets` og `coveredBy`; sæt betingelsen i `whoever` i stedet",
      en: "`orIs` says what else is enough for `gets` and `coveredBy`; put the condition into `whoever` instead",
    },
  }),
  "empty-selector": (d: { fields: string }) => ({
    message: { da: "her står ikke, hvilke regler der menes", en: "it does not say which rules are meant" },
    help: { da: `skriv mindst ét af felterne ${d.fields}`, en: `write at least one of the fields ${d.fields}` },
  }),
  "no-rule-selected": (_: object) => ({
    message: { da: "ingen regel passer til alle felterne på én gang", en: "no rule fits all of the fields at once" },
    help: {
      da: "ret et af felterne, eller del dem i to led: `[{ act: refer }, { recipient: css }]`",
      en: "mend one of the fields, or part them in two: `[{ act: refer }, { recipient: css }]`",
    },
  }),
  "invariant-without-source": (d: { id: string }) => ({
    message: {
      da: `${quote(d.id)} henviser hverken til et udsagn eller en afgørelse`,
      en: `${quote(d.id)} cites neither a statement nor a decision`,
    },
    help: {
      da: "skriv det, den bygger på, i `statements` eller `decisions`",
      en: "name what it rests on in `statements` or `decisions`",
    },
  }),
  "too-many-invariants": (d: { limit: number }) => ({
    message: {
      da: `listen har flere end ${String(d.limit)} punkter`,
      en: `the list has more than ${String(d.limit)} items`,
    },
    help: { da: "behold dem, der betyder mest", en: "keep those that matter most" },
  }),
} satisfies Messages;
