// What a person is told about facts and diagnoses of a programme's own.
import { under, type Fields } from "./describe.js";
import type { JsonSchema } from "./json-schema.js";
import { answererWords, factTypes, factUnits } from "./programme-words.js";
import { code } from "./situation.js";
import { oneOf } from "./suggest.js";

export function factFields(): Fields {
  const fields: Fields = {
    type: { da: "Hvad slags oplysning det er.", en: "What kind of fact it is.", like: oneOf(factTypes) },
    label: {
      da: "Oplysningen som navneord i bestemt form: personens fødselsdato.",
      en: "The fact as a noun phrase in the definite form: the person's date of birth.",
    },
    says: {
      da: "Hvad ja og nej betyder, som hovedsætninger uden punktum; ved boolean og event.",
      en: "What yes and no mean, as main clauses without a full stop; of boolean and event.",
    },
    "says.yes": { da: "Hvad ja betyder.", en: "What yes means." },
    "says.no": { da: "Hvad nej betyder.", en: "What no means." },
    values: { da: "De værdier, der kan vælges; ved enum og set.", en: "The values to choose; of enum and set." },
    exhaustive: {
      da: "true, når en liste, der er givet, er hele listen; ved set.",
      en: "true when a list that is given is the whole list; of set.",
    },
    judgement: {
      da: "true, når nogen skal have vurderet det, så intet svar ikke er et nej; ved boolean.",
      en: "true when somebody must have judged it, so that no answer is not a no; of boolean.",
    },
    unit: { da: "Hvad der tælles i; ved integer.", en: "What it counts in; of integer.", like: oneOf(factUnits) },
    min: { da: "Det mindste tal; ved integer.", en: "The least number; of integer." },
    max: { da: "Det største tal; ved integer.", en: "The greatest number; of integer." },
    question: { da: "Spørgsmålet, som nogen kan svare på.", en: "The question that somebody can answer." },
    answeredBy: { da: "Hvem der plejer at kunne svare.", en: "Who can usually answer.", each: oneOf(answererWords) },
  };
  return {
    facts: {
      da: "Programmets egne oplysninger, i grupper med egne navne.",
      en: "The programme's own facts, in groups with names of their own.",
    },
    ...under("facts.*.*", fields),
  };
}

export function diagnosisFields(): Fields {
  return {
    diagnoses: {
      da: "Sygdomme, som værktøjet ikke kender, med deres koder.",
      en: "Diseases that the tool does not know, with their codes.",
    },
    ...diagnosisCodes("diagnoses.*", code),
  };
}

/** The same fields as those of the diagnoses that are known. */
export function diagnosisCodes(at: string, each: JsonSchema): Fields {
  return {
    [`${at}.codes`]: { da: "Sygdommens koder.", en: "The codes of the disease." },
    [`${at}.codes.exact`]: {
      da: "Koder, der betyder netop denne sygdom.",
      en: "Codes that mean this very disease.",
      each,
    },
    [`${at}.codes.narrower`]: {
      da: "Koder, der betyder en form af sygdommen.",
      en: "Codes that mean a form of the disease.",
      each,
    },
    [`${at}.codes.broader`]: {
      da: "Koder, der også dækker andre sygdomme; personen skal spørges.",
      en: "Codes that cover other diseases too; the person is to be asked.",
      each,
    },
  };
}
