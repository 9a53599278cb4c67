import type { Programme } from "../../language/programme.js";
import type { Language, Text } from "../../text/text.js";
import { exampleFactName, groupOf } from "./example-fact.js";
import { placeholders } from "./placeholders.js";
import { bothLanguages, comment, indented, schemaLine, value } from "./yaml-text.js";

/** The file for a programme's own rules, unless the author names another. */
export const ownRulesFile = "egne-regler.yaml";

export type RuleFileHead = {
  readonly section: string;
  readonly title: Text;
  readonly appliesTo: string;
  readonly language: Language;
};

/** A rule file with one rule, which is given as an item of a list. `schema` is a path. */
export function ruleFile({ section, title, appliesTo, language }: RuleFileHead, rule: string, schema: string): string {
  return [
    `${schemaLine(schema)}${comment(about.file[language])}\n`,
    `${comment(about.section[language])}section: ${JSON.stringify(section)}\n`,
    bothLanguages("title", title),
    `${comment(about.appliesTo[language])}appliesTo: ${appliesTo}\n\nrules:\n`,
    indented(rule, "    ").replace(/^ {4}/, "  - "),
  ].join("");
}

const about = {
  file: {
    da: "Regler, som programmet selv føjer til. forloeb new rule skriver en ny nederst.",
    en: "Rules that the programme itself adds. forloeb new rule writes a new one at the end.",
  },
  section: {
    da: "Det afsnit i den generiske model, reglerne hører til, i citationstegn.",
    en: "The section of the generic model that the rules belong to, in quotes.",
  },
  appliesTo: {
    da: "En betingelse ved navn, som gælder for alle regler i filen.",
    en: "A condition by name that holds for every rule in the file.",
  },
  when: {
    da: "Hvornår reglen gælder; her for alle. forloeb facts viser de oplysninger, der kan bruges.",
    en: "When the rule applies; here to everybody. forloeb facts shows the facts that can be used.",
  },
  who: {
    da: "Hvem der skal gøre det, og for hvem. strength er must (skal), should (bør) eller may (kan).",
    en: "Who is to do it, and for whom. strength is must, should or may.",
  },
  due: {
    da: "Fristen, og hvornår det er gjort. Uden frist slettes begge.",
    en: "The time limit, and when it is done. Without a time limit both are deleted.",
  },
  noDue: {
    da: "Er der en frist, så slet # foran de to linjer, og ret dem.",
    en: "If there is a time limit, delete # before the two lines and mend them.",
  },
} satisfies Readonly<Record<string, Text>>;

/** Names of the base that a template may use; the first that there are, where the base has not the usual ones. */
export function usualNames({ conditions, actors }: Pick<Programme, "conditions" | "actors">): UsualNames {
  const pick = (names: object, ...wanted: readonly string[]): string =>
    wanted.find((name) => Object.hasOwn(names, name)) ?? Object.keys(names)[0] ?? wanted[0] ?? "";
  return {
    appliesTo: pick(conditions, "rare-disease-confirmed", "rare-disease-known-or-suspected"),
    responsible: pick(actors, "hospital"),
    recipient: pick(actors, "patient", "child"),
  };
}

export type UsualNames = { readonly appliesTo: string; readonly responsible: string; readonly recipient: string };

/** The id of the example rule of a programme. */
export function exampleRuleId(id: string): string {
  return `oplys-om-${id}`;
}

/** A rule that is complete, on what every programme can decide for itself: that patients are told of it. */
export function exampleRule(id: string, { appliesTo, responsible, recipient }: UsualNames, language: Language): string {
  return [
    `id: ${exampleRuleId(id)}\nstatements: []\nsource: programme\n`,
    `${comment(about.when[language])}when: { condition: ${appliesTo} }\nrecommend:\n`,
    `  act: inform\n  subject: information-om-${id}\n`,
    comment(about.who[language], "  "),
    `  strength: should\n  responsible: ${responsible}\n  recipient: ${recipient}\n`,
    bothLanguages("text", exampleText, "  "),
    comment(about.due[language], "  "),
    "  due: { within: 4 weeks, after: disease.diagnosed }\n",
    `  fulfilledBy: ${groupOf(id)}.${exampleFactName} has happened\n`,
  ].join("");
}

const exampleText: Text = {
  da: "Eksempel: Patienten bør have at vide, at der er et forløbsprogram, og hvem der kan svare på spørgsmål.",
  en: "Example: The patient should be told that there is a pathway programme, and who can answer questions.",
};

/** A rule that is right in form, for the author to fill in. */
export function ruleToFillIn(
  id: string,
  { appliesTo, responsible, recipient }: UsualNames,
  language: Language,
): string {
  return [
    `id: ${id}\nstatements: []\nsource: programme\n`,
    `${comment(about.when[language])}when: { condition: ${appliesTo} }\nrecommend:\n`,
    `  act: inform\n  subject: ${id}\n`,
    comment(about.who[language], "  "),
    `  strength: should\n  responsible: ${responsible}\n  recipient: ${recipient}\n`,
    bothLanguages("text", placeholders.ruleText, "  "),
    comment(about.noDue[language], "  "),
    "  # due: { within: 4 weeks, after: disease.diagnosed }\n",
    `  # fulfilledBy: ${value("informed.whoToContact has happened")}\n`,
  ].join("");
}
