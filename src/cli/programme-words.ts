import type { Status, Verdict } from "../language/specific.js";
import type { ContradictionKind, Membership } from "../recommend/result-schema.js";
import type { Text } from "../text/text.js";

/** The words of specific programmes, in results and in lists of deviations. */
export const programmeWords = {
  programme: { da: "Program", en: "Programme" },
  possible: { da: "Koden rummer flere sygdomme. Drejer det sig om", en: "The code covers several diseases. Is it" },
  hasOneOf: { da: "Spørg: Har personen", en: "Ask: Does the person have" },
  theProgramme: { da: "Programmet", en: "The programme" },
  deviates: { da: "afviger fra den nationale model", en: "deviates from the national model" },
  weakensMust: { da: "et nationalt krav (skal) er svækket", en: "a national obligation (must) is weakened" },
  ownRule: { da: "programmets egen regel", en: "the programme's own rule" },
  saidBy: { da: "Siges af", en: "Said by" },
  setAside: {
    da: "DET BEDER DEN NATIONALE MODEL OM, OG PROGRAMMET IKKE",
    en: "WHAT THE NATIONAL MODEL ASKS, AND THE PROGRAMME DOES NOT",
  },
  perhaps: { da: "måske; afhænger af", en: "perhaps; depends on" },
  reason: { da: "Begrundelse", en: "Reason" },
  contradictions: { da: "PROGRAMMERNE ER IKKE ENIGE", en: "THE PROGRAMMES DO NOT AGREE" },
} satisfies Readonly<Record<string, Text>>;

export const statusWords: Readonly<Record<Status, Text>> = {
  draft: { da: "udkast", en: "draft" },
  hearing: { da: "i høring", en: "in hearing" },
  adopted: { da: "vedtaget", en: "adopted" },
  retired: { da: "udgået", en: "retired" },
};

export const membershipWords: Readonly<Record<Membership, Text>> = {
  member: { da: "personen hører til målgruppen og følger programmet", en: "the person belongs to it and follows it" },
  candidate: {
    da: "personen hører måske til målgruppen og følger ikke programmet, før det er afklaret",
    en: "the person may belong to it, and does not follow it until that is clear",
  },
  undetermined: {
    da: "det vides ikke, om personen hører til målgruppen; programmet følges ikke",
    en: "it is not known whether the person belongs to it; it is not followed",
  },
  "not-member": { da: "personen hører ikke til målgruppen", en: "the person does not belong to it" },
  "not-in-force": { da: "programmet gælder ikke på denne dag", en: "the programme is not in force on this day" },
};

export const verdictWords: Readonly<Record<Verdict, Text>> = {
  stricter: { da: "strengere", en: "stricter" },
  looser: { da: "lempeligere", en: "looser" },
  different: { da: "anderledes", en: "different" },
  none: { da: "ændrer intet for nogen i målgruppen", en: "changes nothing for anybody in the target group" },
  undecided: { da: "kunne ikke afgøres", en: "could not be decided" },
};

export const contradictionWords: Readonly<Record<ContradictionKind, Text>> = {
  "asked-by-some": { da: "nogle beder om den, andre ikke", en: "some ask for it, others do not" },
  "another-act": { da: "de beder om hver sin handling", en: "they ask for different acts" },
  "another-actor": { da: "de peger på hver sin ansvarlige", en: "they name different actors" },
  "another-recipient": { da: "de peger på hver sin modtager", en: "they name different recipients" },
};
