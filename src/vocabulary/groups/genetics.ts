import type { FactGroup } from "../fact.js";

export const genetics = {
  indication: {
    type: "enum",
    label: {
      da: "indikationen for molekylærgenetisk udredning",
      en: "the indication for molecular genetic work-up",
    },
    values: {
      "not-assessed": { da: "ikke vurderet", en: "not assessed" },
      indicated: { da: "til stede", en: "present" },
      "not-indicated": { da: "ikke til stede", en: "absent" },
    },
    question: {
      da: "Er der indikation for molekylærgenetisk udredning, eller er det ikke vurderet?",
      en: "Is molecular genetic work-up indicated, or has that not been assessed?",
    },
    answeredBy: ["clinical-genetics", "hospital-doctor", "css"],
  },
  workup: {
    type: "enum",
    label: { da: "den genetiske udredning", en: "the genetic work-up" },
    values: {
      "not-started": { da: "ikke begyndt", en: "not started" },
      started: { da: "begyndt, men uden svar endnu", en: "started, but without a result yet" },
      "result-available": {
        da: "besvaret, men ikke formidlet til personen eller familien",
        en: "answered, but not communicated to the person or the family",
      },
      "result-communicated": {
        da: "besvaret og formidlet til personen eller familien",
        en: "answered and communicated to the person or the family",
      },
    },
    question: { da: "Hvor langt er den genetiske udredning?", en: "How far has the genetic work-up come?" },
    answeredBy: ["clinical-genetics", "hospital-doctor", "pal"],
  },
  interpretedBy: {
    type: "enum",
    label: { da: "fortolkeren af det genetiske svar", en: "the interpreter of the genetic result" },
    values: {
      "nobody-yet": { da: "ingen endnu", en: "nobody yet" },
      "clinical-genetics": { da: "klinisk genetik", en: "clinical genetics" },
      "css-with-genetic-expertise": {
        da: "en speciallæge med genetisk specialviden på Center for Sjældne Sygdomme",
        en: "a specialist with genetic expertise at a Centre for Rare Diseases",
      },
      other: { da: "en anden", en: "somebody else" },
    },
    question: {
      da: "Hvem har fortolket og formidlet svaret på den genetiske udredning?",
      en: "Who has interpreted and communicated the result of the genetic work-up?",
    },
    answeredBy: ["clinical-genetics", "hospital-doctor", "css"],
  },
  diagnosisPossibleNow: {
    type: "boolean",
    judgement: true,
    label: {
      da: "den aktuelle mulighed for en genetisk diagnose",
      en: "the present possibility of a genetic diagnosis",
    },
    says: {
      yes: {
        da: "det er i dag muligt at stille en genetisk diagnose",
        en: "it is possible today to make a genetic diagnosis",
      },
      no: {
        da: "det er i dag ikke muligt at stille en genetisk diagnose",
        en: "it is not possible today to make a genetic diagnosis",
      },
    },
    question: {
      da: "Er det i dag muligt at stille en genetisk diagnose hos personen?",
      en: "Is it possible today to make a genetic diagnosis in this person?",
    },
    answeredBy: ["clinical-genetics", "css"],
  },
  earlierWorkupWithoutDiagnosis: {
    type: "boolean",
    label: { da: "den tidligere udredning uden diagnose", en: "the earlier work-up without a diagnosis" },
    says: {
      yes: {
        da: "personen er tidligere udredt uden at få en diagnose",
        en: "the person has been worked up before without getting a diagnosis",
      },
      no: {
        da: "personen er ikke tidligere udredt uden at få en diagnose",
        en: "the person has not been worked up before without getting a diagnosis",
      },
    },
    question: {
      da: "Er personen tidligere udredt, uden at der blev stillet en diagnose?",
      en: "Has the person been worked up before without a diagnosis being made?",
    },
    answeredBy: ["hospital-doctor", "patient", "family"],
  },
  variantFound: {
    type: "boolean",
    label: { da: "fundet af en genvariant", en: "the finding of a gene variant" },
    says: {
      yes: {
        da: "der er fundet en genvariant, som kan have betydning",
        en: "a gene variant that may matter has been found",
      },
      no: {
        da: "der er ikke fundet en genvariant, som kan have betydning",
        en: "no gene variant that may matter has been found",
      },
    },
    question: {
      da: "Er der fundet en genvariant, som kan have betydning for sygdommen?",
      en: "Has a gene variant been found that may matter for the disease?",
    },
    answeredBy: ["clinical-genetics", "hospital-doctor", "css"],
  },
  initialWorkupDone: {
    type: "boolean",
    label: { da: "den indledende udredning", en: "the initial work-up" },
    says: {
      yes: { da: "den indledende udredning er gennemført", en: "the initial work-up has been done" },
      no: { da: "den indledende udredning er ikke gennemført", en: "the initial work-up has not been done" },
    },
    question: {
      da: "Er den indledende udredning på Center for Sjældne Sygdomme, i pædiatri eller i et voksenspeciale gennemført?",
      en: "Has the initial work-up at a Centre for Rare Diseases, in paediatrics or in an adult specialty been done?",
    },
    answeredBy: ["hospital-doctor", "css", "pal"],
  },
  adviceOnRelativesNeeded: {
    type: "boolean",
    judgement: true,
    label: {
      da: "behovet for rådgivning om slægtninges risiko eller fosterdiagnostik",
      en: "the need for advice on relatives' risk or prenatal diagnosis",
    },
    says: {
      yes: {
        da: "der er brug for rådgivning om slægtninges risiko eller om fosterdiagnostik",
        en: "advice is needed on relatives' risk or on prenatal diagnosis",
      },
      no: {
        da: "der er ikke brug for rådgivning om slægtninges risiko eller om fosterdiagnostik",
        en: "advice is not needed on relatives' risk or on prenatal diagnosis",
      },
    },
    question: {
      da: "Er der brug for rådgivning om slægtninges risiko for sygdommen eller om fosterdiagnostik?",
      en: "Is advice needed on the risk of the disease in relatives or on prenatal diagnosis?",
    },
    answeredBy: ["hospital-doctor", "patient", "family"],
  },
  adviceObtained: {
    type: "event",
    label: {
      da: "lægens rådgivning fra klinisk genetik eller Center for Sjældne Sygdomme",
      en: "the advice to the doctor from clinical genetics or a Centre for Rare Diseases",
    },
    says: {
      yes: {
        da: "lægen har ved den aktuelle mistanke fået råd om genetisk udredning",
        en: "the doctor has been advised on genetic work-up with the current suspicion",
      },
      no: {
        da: "lægen har ikke ved den aktuelle mistanke fået råd om genetisk udredning",
        en: "the doctor has not been advised on genetic work-up with the current suspicion",
      },
    },
    question: {
      da: "Har lægen ved den aktuelle mistanke fået råd om genetisk udredning fra klinisk genetik eller Center for Sjældne Sygdomme, og i givet fald hvornår?",
      en: "Has the doctor, with the current suspicion, had advice on genetic work-up from clinical genetics or a Centre for Rare Diseases, and if so when?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "clinical-genetics"],
  },
  clinicalGeneticsInvolved: {
    type: "event",
    label: {
      da: "inddragelsen af klinisk genetik i den aktuelle udredning",
      en: "the involvement of clinical genetics in the current work-up",
    },
    says: {
      yes: {
        da: "klinisk genetik er inddraget i den aktuelle udredning",
        en: "clinical genetics has been involved in the current work-up",
      },
      no: {
        da: "klinisk genetik er ikke inddraget i den aktuelle udredning",
        en: "clinical genetics has not been involved in the current work-up",
      },
    },
    question: {
      da: "Er klinisk genetik inddraget i den aktuelle udredning (er den slut, så i den seneste), og i givet fald hvornår?",
      en: "Has clinical genetics been involved in the current work-up (if completed, in the latest), and if so when?",
    },
    answeredBy: ["hospital-doctor", "clinical-genetics", "css"],
  },
} as const satisfies FactGroup;
