// What a person is told about the fields of rule files.
import type { Fields } from "./describe.js";
import { identifier } from "../../src/language/parse-rule.js";
import type { JsonSchema } from "./json-schema.js";
import { ref } from "./ref.js";
import { inTurn } from "./say.js";
import { oneOf } from "./suggest.js";
import { lapsesAt, lapsesAfter, within, after } from "./time-limits.js";
import { actWords, strengthWords, topicWords } from "../../src/language/words.js";
import { ruleSources } from "./words.js";

/** The form of names that files give. */
export const identifierForm: JsonSchema = {
  type: "string",
  pattern: identifier.source,
  patternErrorMessage: inTurn({
    da: "små bogstaver og tal med bindestreger imellem: henvis-barn",
    en: "small letters and digits with hyphens between them: refer-child",
  }),
};

export const ruleFields: Fields = {
  section: {
    da: "Dokumentets afsnit, som reglerne kommer fra, i citationstegn.",
    en: "The section of the document that the rules come from, in quotes.",
    like: ref("section"),
  },
  title: { da: "Filens overskrift.", en: "The heading of the file." },
  appliesTo: {
    da: "Den navngivne betingelse, der gælder for alle regler i filen, ud over hver regels egen.",
    en: "The named condition that holds for every rule in the file, beside the rule's own.",
    like: ref("named-condition"),
  },
  rules: {
    da: "Reglerne: hver med en betingelse og det, der anbefales, når den gælder.",
    en: "The rules: each with a condition and what is recommended when it holds.",
  },
  "rules[].id": {
    da: "Reglens navn; ingen anden regel hedder det samme.",
    en: "The name of the rule; no other rule has it.",
    like: identifierForm,
  },
  "rules[].statements": {
    da: "De udsagn i dokumentet, som reglen bygger på.",
    en: "The statements of the document that the rule rests on.",
    each: ref("statement"),
  },
  "rules[].decisions": {
    da: "De afgørelser, der løser en tvetydighed i teksten.",
    en: "The decisions that settle an ambiguity in the text.",
    each: ref("rule-decision"),
  },
  "rules[].laws": { da: "De love, som reglen hviler på.", en: "The laws that the rule rests on.", each: ref("law") },
  "rules[].source": {
    da: "Skrives kun, når reglen ikke står i dokumentet.",
    en: "Written only when the rule is not in the document.",
    like: oneOf(ruleSources),
  },
  "rules[].when": { da: "Hvornår reglen gælder.", en: "When the rule applies." },
  "rules[].recommend": { da: "Hvem der skal gøre hvad, og inden hvornår.", en: "Who is to do what, and by when." },
  "rules[].recommend.act": { da: "Handlingen.", en: "The act.", like: oneOf(actWords) },
  "rules[].recommend.subject": {
    da: "Hvad handlingen drejer sig om. Regler med samme handling, emne, aktør og modtager vises som én anbefaling.",
    en: "What the act is about. Rules with the same act, subject, actor and recipient are shown as one recommendation.",
    like: identifierForm,
  },
  "rules[].recommend.strength": {
    da: "Hvor stærkt dokumentet siger det; aldrig stærkere end de udsagn, reglen bygger på.",
    en: "How strongly the document says it; never stronger than the statements that the rule rests on.",
    like: oneOf(strengthWords),
  },
  "rules[].recommend.responsible": {
    da: "Den, der skal gøre det: en aktør, en opgave fra responsibilities.yaml, eller unnamed, når dokumentet ikke nævner nogen.",
    en: "Who is to do it: an actor, a task from responsibilities.yaml, or unnamed where the document names nobody.",
    like: ref("actor-or-responsibility"),
  },
  "rules[].recommend.recipient": {
    da: "Den, det gøres for, eller som der henvises til.",
    en: "Whom it is done for, or who is referred to.",
    like: ref("actor-or-responsibility"),
  },
  "rules[].recommend.alternatives": {
    da: "Andre modtagere, som dokumentet tillader.",
    en: "Other recipients that the document permits.",
    each: ref("actor"),
  },
  "rules[].recommend.involves": { da: "Andre, der skal inddrages.", en: "Others to involve.", each: ref("actor") },
  "rules[].recommend.offers": {
    da: "De slags tilbud, der peges på.",
    en: "The kinds of offers that it points to.",
    each: oneOf(topicWords),
  },
  "rules[].recommend.text": {
    da: "Anbefalingen som en hel sætning med punktum. En parameter vises med {navn}.",
    en: "The recommendation as a whole sentence with a full stop. A parameter is shown with {name}.",
  },
  "rules[].recommend.timing": {
    da: "Hvornår det skal ske, når dokumentet ikke sætter en frist.",
    en: "When it is to happen, where the document sets no time limit.",
  },
  "rules[].recommend.note": { da: "En bemærkning til den, der læser.", en: "A remark to the reader." },
  "rules[].recommend.due": {
    da: "Fristen; så skal fulfilledBy også skrives.",
    en: "The time limit; fulfilledBy is then written as well.",
  },
  "rules[].recommend.due.within": {
    da: "Fristens længde. Sidste dag er med.",
    en: "How long the time limit is. The last day is still in time.",
    like: within,
  },
  "rules[].recommend.due.after": {
    da: "Det, fristen regnes fra: en oplysning med en dato, eller den tidligste af flere.",
    en: "What the time limit counts from: a fact with a date, or the earliest of several.",
    like: after,
  },
  "rules[].recommend.lapses": {
    da: "Hvornår det er for sent, og anbefalingen bortfalder.",
    en: "When it is too late and the recommendation lapses.",
  },
  "rules[].recommend.lapses.at": { da: "Hvor længe efter.", en: "How long after.", like: lapsesAt },
  "rules[].recommend.lapses.after": {
    da: "Det, der regnes fra: en oplysning med en dato.",
    en: "What is counted from: a fact with a date.",
    like: lapsesAfter,
  },
  "rules[].recommend.fulfilledBy": { da: "Hvornår det er gjort.", en: "When it is done." },
  "rules[].recommend.shownUntil": {
    da: "Når denne betingelse gælder, vises det, der ikke blev gjort, ikke længere.",
    en: "Once this condition holds, what was not done is no longer shown.",
  },
};
