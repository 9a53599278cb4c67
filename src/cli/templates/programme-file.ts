import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Language, Text } from "../../text/text.js";
import type { Checklist } from "../../language/checklist.js";
import { answersToFillIn } from "./checklist-answers.js";
import { exampleFact, exampleFactName, groupOf } from "./example-fact.js";
import { placeholders } from "./placeholders.js";
import { bothLanguages, comment, indented, schemaLine, value } from "./yaml-text.js";

/** What is known of a programme when it is begun. */
export type NewProgramme = {
  readonly id: string;
  readonly title: Text;
  readonly region: string;
  readonly responsible: string;
  /** The language of the comments, and of what the author will write. */
  readonly language: Language;
  readonly from: CalendarDate;
  readonly reviewBy: CalendarDate;
  readonly extends: string;
  readonly base: { readonly version: string; readonly hash: string };
  /** Keys; without any, the target group is a condition to be written. */
  readonly diagnoses: readonly string[];
  /** What the diagnoses are called, in a sentence. */
  readonly diagnosisNames: string;
  readonly checklist: Checklist;
};

/** `programme.yaml`, with a line of comment for each field and every item of the checklist. `schema` is a path. */
export function programmeFile(programme: NewProgramme, schema: string): string {
  const { id, title, region, responsible, language, from, reviewBy, base } = programme;
  const field = (name: keyof typeof about, written: string): string =>
    `${comment(about[name][language])}${name}:${written.startsWith("\n") ? "" : " "}${written}\n`;
  return [
    `${schemaLine(schema)}${comment(about.file[language])}\n`,
    field("id", id),
    field("version", "0.1.0"),
    comment(about.title[language]) + bothLanguages("title", title),
    field("region", value(region)),
    field("responsible", value(responsible)),
    field("status", "draft"),
    field("language", language),
    field("valid", `{ from: ${from} }`),
    field("reviewBy", reviewBy),
    field("extends", value(programme.extends)),
    field("base", `{ version: ${value(base.version)}, hash: ${value(base.hash)} }`),
    "\n",
    field("targetGroup", `\n${indented(targetGroup(programme), "  ")}`.trimEnd()),
    "\n",
    field("facts", `\n  ${groupOf(id)}:\n    ${exampleFactName}:\n${indented(exampleFact, "      ")}`.trimEnd()),
    "\n",
    field("deviations", "[]"),
    ...(programme.checklist.items.length === 0 ? [] : [checklist(programme)]),
  ].join("");
}

const about = {
  file: {
    da: "Et specifikt forløbsprogram. Hvor intet andet står her, gælder reglerne i den generiske model, som de er. Linjer, der begynder med #, er forklaringer og kan slettes.",
    en: "A specific programme. Where nothing else is written here, the rules of the generic model hold as they are. Lines that begin with # are explanations and can be deleted.",
  },
  id: {
    da: "Navnet i resultater: små bogstaver, tal og bindestreger.",
    en: "The name in results: small letters, digits and hyphens.",
  },
  version: { da: "Sættes op, hver gang programmet ændres.", en: "Goes up whenever the programme is changed." },
  title: { da: "Titlen på dansk og engelsk.", en: "The title in Danish and English." },
  region: { da: "Den region, programmet gælder for.", en: "The region that the programme is for." },
  responsible: { da: "Den, der har ansvaret for programmet.", en: "Who is responsible for the programme." },
  status: {
    da: "draft (udkast), hearing (i høring), adopted (vedtaget) eller retired (udgået).",
    en: "draft, hearing, adopted or retired.",
  },
  language: {
    da: "Det sprog, begrundelser og svar er skrevet på: da eller en.",
    en: "The language that reasons and answers are written in: da or en.",
  },
  valid: {
    da: "Første dag, programmet gælder; until er den sidste dag, når der er en.",
    en: "The first day on which the programme holds; until is the last day, where there is one.",
  },
  reviewBy: {
    da: "Senest denne dag skal programmet tages op igen.",
    en: "By this day the programme is to be looked at again.",
  },
  extends: {
    da: "Det, programmet bygger på: generic-model eller stien til et andet programs mappe.",
    en: "What the programme builds on: generic-model or the path to the folder of another programme.",
  },
  base: {
    da: "Den udgave af det, som programmet er skrevet ud fra. Ændres den, siger forloeb check til.",
    en: "The version of it that the programme was written from. When it changes, forloeb check says so.",
  },
  targetGroup: { da: "Hvem programmet er for.", en: "Whom the programme is for." },
  facts: {
    da: "Egne oplysninger, som den generiske model ikke har. Denne bruges af eksemplet i egne-regler.yaml.",
    en: "Facts of its own that the generic model lacks. This one is used by the example in egne-regler.yaml.",
  },
  deviations: {
    da: "Afvigelser fra det, programmet bygger på, hver med sin begrundelse. forloeb new deviation skriver en ny.",
    en: "Deviations from what the programme builds on, each with its reason. forloeb new deviation writes a new one.",
  },
  checklist: {
    da: "Svar på tjeklisten. Fjern tegnet # og mellemrummet foran et navn, og skriv svaret. Med { open: … } står et punkt åbent med en grund; det tæller som ubesvaret.",
    en: "Answers to the checklist. Remove the mark # and the blank before a name, and write the answer. With { open: … } an item is left open with a reason; it counts as unanswered.",
  },
} satisfies Readonly<Record<string, Text>>;

const inTargetGroup = {
  diagnoses: {
    da: "Sygdomme: navnet her i værktøjet eller en kode som ORPHA:636.",
    en: "Diseases: the name in this tool or a code such as ORPHA:636.",
  },
  when: {
    da: "Hvem der ellers er med. Skriv jeres egen betingelse her, eller slet linjen, og skriv diagnoses: [nf1].",
    en: "Who else takes part. Write your own condition here, or delete the line and write diagnoses: [nf1].",
  },
  discussed: {
    da: "Om disse to grupper skal programmet tage stilling (afsnit 3.1.2).",
    en: "On these two groups the programme must decide (section 3.1.2).",
  },
} satisfies Readonly<Record<string, Text>>;

function targetGroup({ language, diagnoses, diagnosisNames }: NewProgramme): string {
  const people = { da: "Mennesker med", en: "People with" }[language];
  const text = diagnoses.length === 0 ? placeholders.targetGroup[language] : `${people} ${diagnosisNames}`;
  return [
    `text: ${value(text)}\n`,
    ...(diagnoses.length > 0
      ? [comment(inTargetGroup.diagnoses[language]), `diagnoses: ${value(diagnoses)}\n`]
      : [comment(inTargetGroup.when[language]), `when: ${placeholderCondition}\n`]),
    comment(inTargetGroup.discussed[language]),
    `suspectedWithoutDiagnosis: ${value(placeholders.suspected[language])}\n`,
    `severalGroups: ${value(placeholders.severalGroups[language])}\n`,
  ].join("");
}

/** Holds for few, until the author writes for whom the programme is. */
export const placeholderCondition = "disease.groups includes other";

function checklist({ checklist: asked, language }: NewProgramme): string {
  return `\n${comment(about.checklist[language])}checklist:\n${indented(answersToFillIn(asked, language), "  ")}`;
}
