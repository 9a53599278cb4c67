// What a person is told about the fields of a specific programme's own file.
import type { Field, Fields } from "./describe.js";
import type { JsonSchema } from "./json-schema.js";
import { answererWords, deeds, droppedFields, factTypes, factUnits, languages, statuses } from "./programme-words.js";
import { ref } from "./ref.js";
import { identifierForm, ruleFields } from "./rule-fields.js";
import { code } from "./situation.js";
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

function diagnosisFields(): Fields {
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

function factFields(): Fields {
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

function deviationFields(): Fields {
  const fields: Fields = {
    rule: { da: "Den regel, der afviges fra.", en: "The rule that is deviated from.", like: ref("rule") },
    parameter: { da: "Det tal, der afviges fra.", en: "The number that is deviated from.", like: ref("parameter") },
    base: {
      da: "Fingeraftrykket af reglen eller tallet, som det var, da I besluttede afvigelsen. forloeb check viser det.",
      en: "The content hash of the rule or number as it was when you decided. forloeb check shows it.",
    },
    does: { da: "Hvad afvigelsen gør.", en: "What the deviation does.", like: oneOf(deeds) },
    change: { da: "Det, der ændres i reglen.", en: "What is changed in the rule." },
    value: { da: "Det nye tal.", en: "The new number." },
    reason: { da: "Hvorfor programmet afviger.", en: "Why the programme deviates.", like: own },
    decidedBy: { da: "Hvem der har besluttet det.", en: "Who decided it.", like: own },
    reference: { da: "Hvor beslutningen står.", en: "Where the decision is recorded.", like: own },
    reviewBy: {
      da: "Senest denne dag skal afvigelsen tages op igen.",
      en: "By this day the deviation is to be looked at again.",
    },
    acknowledges: {
      da: "must, når I ved, at afvigelsen svækker et nationalt krav (skal).",
      en: "must, when you know that the deviation weakens a national obligation.",
      like: oneOf({ must: { da: "et nationalt krav svækkes med vilje", en: "an obligation is weakened on purpose" } }),
    },
  };
  return {
    deviations: {
      da: "Alt, hvad der afviger fra grundlaget, med begrundelse. Nye regler er ikke afvigelser; de står i regelfiler.",
      en: "Everything that deviates from the base, with its reason. New rules are no deviations; they are in rule files.",
    },
    ...under("deviations[]", fields),
    ...under("deviations[].change", changeFields()),
  };
}

/** The fields of a rule's recommendation, and its condition made wider or narrower. */
function changeFields(): Fields {
  const prefix = "rules[].recommend.";
  const ofRules = Object.entries(ruleFields).flatMap(([path, field]): [string, Field][] =>
    path.startsWith(prefix) ? [[path.slice(prefix.length), field]] : [],
  );
  return {
    ...Object.fromEntries(ofRules),
    when: {
      da: "Reglens betingelse i stedet for grundlagets egen; afsnittets fælles betingelse gælder stadig.",
      en: "The rule's condition instead of the base's own; the condition shared by the section still holds.",
    },
    alsoWhen: { da: "Hvem reglen også gælder for.", en: "Whom the rule applies to as well." },
    onlyWhen: { da: "Hvad der også skal være opfyldt.", en: "What must hold as well." },
    without: { da: "Felter, der falder væk.", en: "Fields that are dropped.", each: oneOf(droppedFields) },
  };
}

function under(at: string, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([path, field]) => [`${at}.${path}`, field]));
}
