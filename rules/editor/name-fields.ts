// What a person is told about the fields of the files that give a programme its names.
import type { Fields } from "./describe.js";
import { ref } from "./ref.js";
import { oneOf } from "./suggest.js";
import { strengthWords } from "../../src/language/words.js";
import { actorKinds, lawStates, sectors, specialisations, standings, statementLevels, units } from "./words.js";

export const modelFields: Fields = {
  id: { da: "Programmets navn, som det står i resultater.", en: "The name of the programme, as results show it." },
  version: {
    da: "Programmets version, i citationstegn.",
    en: "The version of the programme, in quotes.",
  },
  title: { da: "Programmets titel.", en: "The title of the programme." },
};

export const actorFields: Fields = {
  actors: {
    da: "Dem, der handler, og dem, der modtager, ved navn.",
    en: "Those who act and those who receive, by name.",
  },
  "actors.*.da": {
    da: "På dansk i bestemt form, som i en sætning om, hvem der gør noget: sygehuset.",
    en: "In Danish in the definite form, as in a sentence about who acts.",
  },
  "actors.*.en": { da: "Det samme på engelsk: the hospital.", en: "The same in English: the hospital." },
  "actors.*.kind": { da: "Hvad slags aktør det er.", en: "What kind of actor it is.", like: oneOf(actorKinds) },
  "actors.*.sector": { da: "Den sektor, aktøren hører til.", en: "The sector of the actor.", like: oneOf(sectors) },
  "actors.*.level": {
    da: "Specialiseringsniveauet i sygehusvæsenet.",
    en: "The level of specialisation in the hospital service.",
    like: oneOf(specialisations),
  },
};

export const responsibilityFields: Fields = {
  responsibilities: {
    da: "Opgaver, hvis aktør afhænger af dagen, ved navn.",
    en: "Tasks whose actor depends on the day, by name.",
  },
  "responsibilities.*.label": { da: "Opgaven med få ord.", en: "The task in few words." },
  "responsibilities.*.statements": {
    da: "De udsagn, der nævner opgaven.",
    en: "The statements that name the task.",
    each: ref("statement"),
  },
  "responsibilities.*.decisions": {
    da: "De afgørelser, der løser en tvetydighed.",
    en: "The decisions that settle an ambiguity.",
    each: ref("decision"),
  },
  "responsibilities.*.periods": {
    da: "Hvem der har opgaven hvornår. Perioderne følger hinanden uden huller.",
    en: "Who has the task when. The periods follow each other without gaps.",
  },
  "responsibilities.*.periods[].from": {
    da: "Første dag; den første periode har ingen.",
    en: "The first day; the first period has none.",
  },
  "responsibilities.*.periods[].until": {
    da: "Sidste dag, som er med; den sidste periode har ingen.",
    en: "The last day, inclusive; the last period has none.",
  },
  "responsibilities.*.periods[].actor": { da: "Den, der har opgaven.", en: "Who has the task.", like: ref("actor") },
  "responsibilities.*.periods[].standing": {
    da: "Skrives, når opgaven er flyttet eller ikke afklaret.",
    en: "Written when the task has moved or is not settled.",
    like: oneOf(standings),
  },
  "responsibilities.*.periods[].why": { da: "Hvorfor aktøren er denne.", en: "Why it is this actor." },
  "responsibilities.*.periods[].source": { da: "Hvor det står.", en: "Where it is written." },
};

export const conditionFields: Fields = {
  conditions: { da: "Betingelser, som regler bruger ved navn.", en: "Conditions that rules use by name." },
  "conditions.*.text": {
    da: "Betingelsen som en hovedsætning uden punktum: personen er under 18 år.",
    en: "The condition as a main clause without a full stop: the person is under 18.",
  },
  "conditions.*.decisions": {
    da: "De afgørelser, der løser en tvetydighed.",
    en: "The decisions that settle an ambiguity.",
    each: ref("decision"),
  },
  "conditions.*.when": { da: "Hvornår betingelsen gælder.", en: "When the condition holds." },
};

export const parameterFields: Fields = {
  parameters: { da: "Tal, som regler bruger ved navn.", en: "Numbers that rules use by name." },
  "parameters.*.unit": { da: "Hvad der tælles i.", en: "What it counts in.", like: oneOf(units) },
  "parameters.*.label": { da: "Hvad tallet er.", en: "What the number is." },
  "parameters.*.decisions": {
    da: "De afgørelser, der løser en tvetydighed.",
    en: "The decisions that settle an ambiguity.",
    each: ref("decision"),
  },
  "parameters.*.min": {
    da: "Det mindste, et specifikt program må sætte.",
    en: "The least that a specific programme may set.",
  },
  "parameters.*.max": {
    da: "Det største, et specifikt program må sætte.",
    en: "The most that a specific programme may set.",
  },
  "parameters.*.value": { da: "Tallet, når det altid er det samme.", en: "The number, when it is always the same." },
  "parameters.*.validity": {
    da: "Tallet i hver periode, når det skifter; skrives i stedet for value.",
    en: "The number in each period, when it changes; written instead of value.",
  },
  "parameters.*.validity[].value": { da: "Tallet i perioden.", en: "The number in the period." },
  "parameters.*.validity[].from": {
    da: "Første dag; den første periode har ingen.",
    en: "The first day; the first period has none.",
  },
  "parameters.*.validity[].until": {
    da: "Sidste dag, som er med; den sidste periode har ingen.",
    en: "The last day, inclusive; the last period has none.",
  },
  "parameters.*.validity[].source": { da: "Hvor det står.", en: "Where it is written." },
};

export const lawFields: Fields = {
  laws: { da: "Love, som regler henviser til ved navn.", en: "Laws that rules refer to by name." },
  "laws.*.title": { da: "Lovens navn.", en: "The name of the law." },
  "laws.*.paragraph": { da: "Paragraffen: § 81, stk. 4.", en: "The section: § 81, stk. 4." },
  "laws.*.validFrom": { da: "Første dag, loven gælder.", en: "The first day on which the law is in force." },
  "laws.*.validUntil": {
    da: "Sidste dag, loven gælder, som er med.",
    en: "The last day on which the law is in force, inclusive.",
  },
  "laws.*.state": { da: "Hvor loven er læst.", en: "Where the law was read.", like: oneOf(lawStates) },
  "laws.*.source": { da: "Den kilde, loven er læst i.", en: "The source in which the law was read." },
  "laws.*.remark": {
    da: "Hvad der er sket med loven siden dokumentet.",
    en: "What has happened to the law since the document.",
  },
};

export const statementFields: Fields = {
  statements: { da: "Dokumentets udsagn ved navn: 4.1-b3b.", en: "The statements of the document by name: 4.1-b3b." },
  "statements.*.section": {
    da: "Dokumentets afsnit, i citationstegn.",
    en: "The section of the document, in quotes.",
    like: ref("section"),
  },
  "statements.*.page": { da: "Sidetallet.", en: "The page number." },
  "statements.*.strength": {
    da: "Hvor stærkt det er sagt.",
    en: "How strongly it is said.",
    like: oneOf(strengthWords),
  },
  "statements.*.inferred": {
    da: "true, når sætningen ikke siger skal, bør eller kan, og styrken er læst ud af dens form.",
    en: "true when the sentence has no modal verb and the strength is read from its form.",
  },
  "statements.*.wording": {
    da: "De ord i dokumentet, der bærer styrken.",
    en: "The words of the document that carry the strength.",
  },
  "statements.*.level": {
    da: "Hvem udsagnet handler om.",
    en: "Whom the statement is about.",
    like: oneOf(statementLevels),
  },
  "statements.*.text": { da: "Hvad det siger, med egne ord.", en: "What it says, in our own words." },
  "statements.*.reform": {
    da: "true, når dokumentet siger, at sundhedsreformen kan flytte opgaven; ellers udelades det.",
    en: "true when the document says that the health reform may move the task; otherwise left out.",
  },
  "statements.*.added": {
    da: "true, når udsagnet er fundet ved siden af de talte; ellers udelades det.",
    en: "true when the statement was found beside those counted; otherwise left out.",
  },
  "statements.*.reason": {
    da: "Hvorfor der hverken er en regel eller et punkt på tjeklisten.",
    en: "Why there is neither a rule nor a checklist item.",
  },
};
