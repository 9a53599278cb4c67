import type { FactGroup } from "../fact.js";

export const programme = {
  membership: {
    type: "enum",
    label: {
      da: "personens placering i forhold til et specifikt forløbsprogram",
      en: "the person's position in relation to a specific pathway programme",
    },
    values: {
      in: { da: "inden for målgruppen", en: "within the target group" },
      out: { da: "uden for målgruppen", en: "outside the target group" },
      uncertain: { da: "usikker", en: "uncertain" },
      "no-programme": {
        da: "ikke relevant, da der ikke findes et program for sygdommen",
        en: "not applicable, as there is no programme for the disease",
      },
    },
    question: {
      da: "Hører personen til målgruppen for et specifikt forløbsprogram?",
      en: "Does the person belong to the target group of a specific pathway programme?",
    },
    answeredBy: ["pal", "hospital-doctor", "general-practice"],
  },
  patientAssociationExists: {
    type: "boolean",
    judgement: true,
    label: { da: "den relevante patientforening", en: "the relevant patient association" },
    says: {
      yes: { da: "der findes en relevant patientforening", en: "there is a relevant patient association" },
      no: {
        da: "der findes ikke en relevant patientforening",
        en: "there is no relevant patient association",
      },
    },
    question: {
      da: "Findes der en patientforening, som er relevant for personens diagnose?",
      en: "Is there a patient association that is relevant for the person's diagnosis?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  individualEducationNeeded: {
    type: "boolean",
    label: {
      da: "behovet for individuelt tilpasset patientuddannelse",
      en: "the need for individually adapted patient education",
    },
    says: {
      yes: {
        da: "personen har behov for individuelt tilpasset patientuddannelse",
        en: "the person needs individually adapted patient education",
      },
      no: {
        da: "personen har ikke behov for individuelt tilpasset patientuddannelse",
        en: "the person does not need individually adapted patient education",
      },
    },
    question: {
      da: "Har personen behov for patientuddannelse, der er tilpasset sygdomsbilledet og funktionsevnen?",
      en: "Does the person need patient education that is adapted to the clinical picture and " + "functional ability?",
    },
    answeredBy: ["patient", "pal", "hospital-doctor"],
  },
  individualEducationGiven: {
    type: "event",
    label: { da: "den individuelt tilpassede patientuddannelse", en: "the individually adapted patient education" },
    says: {
      yes: {
        da: "personen har fået individuelt tilpasset patientuddannelse",
        en: "the person has been given individually adapted patient education",
      },
      no: {
        da: "personen har ikke fået individuelt tilpasset patientuddannelse",
        en: "the person has not been given individually adapted patient education",
      },
    },
    question: {
      da: "Har personen fået patientuddannelse, der er tilpasset sygdomsbilledet og funktionsevnen, og i givet fald hvornår?",
      en: "Has the person been given patient education that is adapted to the clinical picture and functional ability, and if so when?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
} as const satisfies FactGroup;
