import { joinWords } from "../text/join-words.js";
import { quote } from "../text/quote.js";
import type { Text } from "../text/text.js";
import { didYouMean } from "./did-you-mean.js";
import type { Messages } from "./message.js";

type Asked = "text" | "agreement" | "actor" | "date" | "yes-no" | "choice";

/** What each kind of item asks for, and an answer of that kind that can be copied. */
const asked: Readonly<Record<Asked, { readonly asks: Text; readonly forms: readonly Text[] }>> = {
  text: {
    asks: { da: "en tekst", en: "a text" },
    forms: [{ da: '"svaret"', en: '"the answer"' }],
  },
  agreement: {
    asks: { da: "en aftale, og hvor den står", en: "an agreement and where it stands" },
    forms: [
      {
        da: '{ text: "hvad der er aftalt", reference: "hvor det står" }',
        en: '{ text: "what is agreed", reference: "where it stands" }',
      },
    ],
  },
  actor: {
    asks: { da: "en eller flere aktører", en: "one or more actors" },
    forms: [{ da: "{ actors: [css] }", en: "{ actors: [css] }" }],
  },
  date: {
    asks: { da: "en dato", en: "a date" },
    forms: [{ da: "{ date: 2028-01-31 }", en: "{ date: 2028-01-31 }" }],
  },
  "yes-no": {
    asks: { da: "ja eller nej og en begrundelse", en: "yes or no and a reason" },
    forms: [
      { da: '{ yes: "begrundelsen" }', en: '{ yes: "the reason" }' },
      { da: '{ no: "begrundelsen" }', en: '{ no: "the reason" }' },
    ],
  },
  choice: {
    asks: { da: "et eller flere valg", en: "one or more choices" },
    forms: [{ da: "{ chosen: […] }", en: "{ chosen: […] }" }],
  },
};

const duty = { must: { da: "skal", en: "must" }, should: { da: "bør", en: "should" } };

/** As many names as a reader takes in; the command shows the rest. */
const mostNames = 3;

/** What can be wrong with the answers of a specific programme to the checklist. */
export const answerMessages = {
  "unknown-item": (d: { name: string; nearest: string | undefined }) => ({
    message: {
      da: `tjeklisten har intet spørgsmål ${quote(d.name)}`,
      en: `the checklist has no question ${quote(d.name)}`,
    },
    help: didYouMean(d.nearest, {
      da: "`forloeb checklist` viser spørgsmålene og deres navne",
      en: "`forloeb checklist` shows the questions and their names",
    }),
  }),
  "answer-does-not-fit": (d: { item: string; asks: Asked; options: readonly string[] }) => ({
    message: {
      da: `${quote(d.item)} skal besvares med ${asked[d.asks].asks.da}`,
      en: `${quote(d.item)} is to be answered with ${asked[d.asks].asks.en}`,
    },
    help: {
      da: `skriv ${waysToAnswer(d, "da")}; er svaret ikke klar, så \`{ open: "hvorfor, og hvem der svarer" }\``,
      en: `write ${waysToAnswer(d, "en")}; if the answer is not ready, \`{ open: "why, and who answers" }\``,
    },
  }),
  "answer-without-reason": (d: { item: string; says: "yes" | "no" }) => ({
    message: {
      da: `${quote(d.item)} er besvaret med ${d.says === "yes" ? "ja" : "nej"} uden en begrundelse`,
      en: `${quote(d.item)} is answered with ${d.says} and no reason`,
    },
    help: {
      da: `skriv \`${d.item}: { ${d.says}: "begrundelsen" }\``,
      en: `write \`${d.item}: { ${d.says}: "the reason" }\``,
    },
  }),
  "two-answers": (d: { item: string; first: string; second: string }) => ({
    message: {
      da: `${quote(d.item)} har to svar, der ikke passer sammen: ${quote(d.first)} og ${quote(d.second)}`,
      en: `${quote(d.item)} has two answers that do not go together: ${quote(d.first)} and ${quote(d.second)}`,
    },
    help: { da: "behold det ene", en: "keep one of them" },
  }),
  "answered-in-target-group": (d: { item: string; field: string }) => ({
    message: {
      da: `${quote(d.item)} besvares i målgruppen, ikke under \`checklist\``,
      en: `${quote(d.item)} is answered in the target group, not under \`checklist\``,
    },
    help: {
      da: `slet linjen her, og skriv svaret i \`targetGroup\` under \`${d.field}\``,
      en: `delete the line here, and write the answer in \`targetGroup\` under \`${d.field}\``,
    },
  }),
  "unanswered-must": (d: { item: string; question: Text; isOpen: boolean }) => ({
    message: {
      da: `programmet er vedtaget, men ${quote(d.item)} ${d.isOpen ? "står åbent" : "mangler svar"}`,
      en: `the programme is adopted, but ${quote(d.item)} ${d.isOpen ? "is left open" : "has no answer"}`,
    },
    help: {
      da: `svar på »${d.question.da}«, eller sæt \`status: hearing\``,
      en: `answer "${d.question.en}", or set \`status: hearing\``,
    },
  }),
  "unanswered-items": (d: { strength: keyof typeof duty; items: readonly string[]; of: number }) => ({
    message: {
      da: `${d.of === 1 ? "det ene" : `${String(d.items.length)} af de ${String(d.of)}`} spørgsmål, som programmet ${duty[d.strength].da} svare på, mangler svar: ${firstNames(d.items, "da")}`,
      en: `${d.of === 1 ? "the one question" : `${String(d.items.length)} of the ${String(d.of)} questions`} that the programme ${duty[d.strength].en} answer ${d.items.length === 1 ? "has" : "have"} no answer: ${firstNames(d.items, "en")}`,
    },
    help: {
      da: "svar under `checklist`; kør `forloeb checklist --programme MAPPE` for at se dem alle",
      en: "answer under `checklist`; run `forloeb checklist --programme FOLDER` to see them all",
    },
  }),
} satisfies Messages;

function waysToAnswer(d: { item: string; asks: Asked; options: readonly string[] }, language: "da" | "en"): string {
  const forms = asked[d.asks].forms.map(
    (form) => `\`${d.item}: ${form[language].replace("…", () => d.options[0] ?? "")}\``,
  );
  const choices = { da: "valgene er", en: "the choices are" }[language];
  const all = d.options.length === 0 ? "" : ` (${choices} ${d.options.join(", ")})`;
  return `${joinWords(forms, "or", language)}${all}`;
}

function firstNames(items: readonly string[], language: "da" | "en"): string {
  const left = items.length - mostNames;
  const more = left > 0 ? [{ da: `${String(left)} til`, en: `${String(left)} more` }[language]] : [];
  return joinWords([...items.slice(0, mostNames).map(quote), ...more], "and", language);
}
