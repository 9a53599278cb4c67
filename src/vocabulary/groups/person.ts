import type { FactGroup } from "../fact.js";

export const person = {
  birthDate: {
    type: "date",
    label: { da: "personens fødselsdato", en: "the person's date of birth" },
    question: { da: "Hvornår er personen født?", en: "When was the person born?" },
    answeredBy: ["patient", "family", "general-practice"],
  },
  ageYears: {
    type: "integer",
    unit: "years",
    label: { da: "personens alder", en: "the person's age" },
    derived: { kind: "whole-years", from: "person.birthDate", to: "asOf" },
  },
  developmentalAgeDiffers: {
    type: "boolean",
    label: {
      da: "udviklingsalderens afvigelse fra alderen i år",
      en: "the difference between developmental age and age in years",
    },
    says: {
      yes: {
        da: "udviklingsalderen afviger tydeligt fra alderen i år",
        en: "the developmental age differs clearly from the age in years",
      },
      no: {
        da: "udviklingsalderen afviger ikke tydeligt fra alderen i år",
        en: "the developmental age does not differ clearly from the age in years",
      },
    },
    question: {
      da: "Afviger personens udviklingsalder tydeligt fra alderen i år?",
      en: "Does the person's developmental age differ clearly from the age in years?",
    },
    answeredBy: ["family", "general-practice", "municipality"],
  },
  livesInResidentialFacility: {
    type: "boolean",
    label: {
      da: "personens bolig på et botilbud eller et bosted",
      en: "the person's home in a residential facility",
    },
    says: {
      yes: {
        da: "personen bor på et botilbud eller et bosted",
        en: "the person lives in a residential facility",
      },
      no: {
        da: "personen bor ikke på et botilbud eller et bosted",
        en: "the person does not live in a residential facility",
      },
    },
    question: {
      da: "Bor personen på et botilbud eller et bosted?",
      en: "Does the person live in a residential facility?",
    },
    answeredBy: ["patient", "family", "municipality"],
  },
  underGuardianship: {
    type: "boolean",
    label: { da: "værgemålet for den voksne", en: "the guardianship of the adult" },
    says: {
      yes: {
        da: "den voksne har en værge, der træffer beslutninger om helbredet",
        en: "the adult has a guardian who makes decisions on health",
      },
      no: {
        da: "den voksne har ikke en værge, der træffer beslutninger om helbredet",
        en: "the adult does not have a guardian who makes decisions on health",
      },
    },
    question: {
      da: "Er personen som voksen under værgemål, så en værge træffer beslutninger om helbredet?",
      en: "Is the person as an adult under guardianship, so that a guardian makes decisions on health?",
    },
    answeredBy: ["family", "patient", "municipality"],
  },
  custodyHoldersInformed: {
    type: "event",
    label: {
      da: "inddragelsen af forældremyndighedsindehaverne",
      en: "the involvement of the holders of parental authority",
    },
    says: {
      yes: {
        da: "forældremyndighedsindehaverne er informeret og inddraget",
        en: "the holders of parental authority have been informed and involved",
      },
      no: {
        da: "forældremyndighedsindehaverne er ikke informeret og inddraget",
        en: "the holders of parental authority have not been informed and involved",
      },
    },
    question: {
      da: "Er forældremyndighedsindehaverne informeret og inddraget, og i givet fald hvornår?",
      en: "Have the holders of parental authority been informed and involved, and if so when?",
    },
    answeredBy: ["family", "hospital-doctor", "pal"],
  },
} as const satisfies FactGroup;
