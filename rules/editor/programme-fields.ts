// What a person is told about the fields of a specific programme's own file.
import type { Fields } from "./describe.js";
import { deviationFields } from "./deviation-fields.js";
import { diagnosisFields, factFields } from "./own-fact-fields.js";
import { languages, statuses } from "./programme-words.js";
import { ref } from "./ref.js";
import { identifierForm } from "./rule-fields.js";
import { oneOf, suggestions } from "./suggest.js";

const own = ref("own-text");

export const programmeFields: Fields = {
  id: {
    da: "Programmets navn i resultater: små bogstaver, tal og bindestreger.",
    en: "The name of the programme in results: small letters, digits and hyphens.",
    like: identifierForm,
  },
  version: {
    da: "Programmets udgave; sættes op, hver gang programmet ændres.",
    en: "The version of the programme; goes up whenever the programme is changed.",
  },
  title: { da: "Programmets titel.", en: "The title of the programme." },
  region: { da: "Den region, programmet gælder for.", en: "The region that the programme is for.", like: own },
  responsible: { da: "Den, der har ansvaret for programmet.", en: "Who is responsible for it.", like: own },
  status: { da: "Hvor langt programmet er.", en: "How far the programme has come.", like: oneOf(statuses) },
  language: {
    da: "Det sprog, begrundelser og svar er skrevet på.",
    en: "The language that reasons and answers are written in.",
    like: oneOf(languages),
  },
  valid: { da: "Hvornår programmet gælder.", en: "When the programme is in force." },
  "valid.from": { da: "Første dag, programmet gælder.", en: "The first day on which it is in force." },
  "valid.until": {
    da: "Sidste dag, programmet gælder, som er med.",
    en: "The last day on which it is in force, inclusive.",
  },
  reviewBy: {
    da: "Senest denne dag skal programmet tages op igen.",
    en: "By this day the programme is to be looked at again.",
  },
  extends: {
    da: "Det, programmet bygger på: den generiske model, eller stien herfra til et andet programs mappe.",
    en: "What the programme builds on: the generic model, or the path from here to another programme's folder.",
    like: suggestions({ "generic-model": "den generiske model / the generic model" }),
  },
  base: {
    da: "Den udgave af grundlaget, programmet er skrevet ud fra.",
    en: "The version of the base that the programme was written from.",
  },
  "base.version": { da: "Grundlagets version.", en: "The version of the base." },
  "base.hash": {
    da: "Grundlagets fingeraftryk; forloeb check viser det, når grundlaget er ændret.",
    en: "The content hash of the base; forloeb check shows it when the base has changed.",
  },
  ...targetGroupFields(),
  ...diagnosisFields(),
  ...factFields(),
  ...deviationFields(),
  checklist: {
    da: "Svar på tjeklistens spørgsmål, ved spørgsmålets navn.",
    en: "Answers to the questions of the checklist, by the name of the question.",
  },
};

function targetGroupFields(): Fields {
  return {
    targetGroup: { da: "Hvem programmet er for.", en: "Whom the programme is for." },
    "targetGroup.text": { da: "Målgruppen i ord.", en: "The target group in words.", like: own },
    "targetGroup.diagnoses": {
      da: "Sygdommene i målgruppen, ved navn eller kode. En kode, der også dækker andre sygdomme, gør kun personen til en kandidat.",
      en: "The diseases of the target group, by name or code. A code that covers other diseases too only makes the person a candidate.",
      each: ref("diagnosis"),
    },
    "targetGroup.when": {
      da: "Hvem der ellers er med: funktionsevne eller symptomer.",
      en: "Who else takes part: functioning or symptoms.",
    },
    "targetGroup.onlyWhen": {
      da: "Det, der også skal være opfyldt for at være med.",
      en: "What must hold as well for somebody to take part.",
    },
    "targetGroup.suspectedWithoutDiagnosis": {
      da: "Hvad I gør for personer med mistanke om sygdommen, men uden diagnose (afsnit 3.1.2).",
      en: "What you do for people who are suspected of the disease but have no diagnosis (section 3.1.2).",
      like: own,
    },
    "targetGroup.severalGroups": {
      da: "Hvad I gør for personer, der hører til flere målgrupper (afsnit 3.1.2).",
      en: "What you do for people who belong to several target groups (section 3.1.2).",
      like: own,
    },
  };
}
