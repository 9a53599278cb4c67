import type { FactGroup } from "../fact.js";

export const suspicion = {
  grade: {
    type: "enum",
    label: { da: "mistanken om en sjælden sygdom", en: "the suspicion of a rare disease" },
    values: {
      "unspecific-symptoms": {
        da: "baseret på uspecifikke symptomer alene",
        en: "based on unspecific symptoms alone",
      },
      suspected: { da: "til stede, men endnu ikke velbegrundet", en: "present, but not yet well-founded" },
      "well-founded": { da: "velbegrundet", en: "well-founded" },
      strong: { da: "stærk", en: "strong" },
    },
    question: {
      da: "Hvor velbegrundet er mistanken om en sjælden sygdom efter lægens vurdering?",
      en: "How well-founded is the suspicion of a rare disease in the doctor's judgement?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "css"],
  },
  raisedBy: {
    type: "enum",
    label: { da: "kilden til mistanken", en: "the source of the suspicion" },
    values: {
      "general-practice": { da: "en læge i almen praksis", en: "a doctor in general practice" },
      "specialist-practice": {
        da: "en læge i speciallægepraksis",
        en: "a doctor in private specialist practice",
      },
      "hospital-doctor": { da: "en læge på sygehus", en: "a hospital doctor" },
      "health-visitor": { da: "en sundhedsplejerske", en: "a health visitor" },
      "other-health-professional": {
        da: "en anden sundhedsperson, der ikke er læge",
        en: "another health professional who is not a doctor",
      },
      "municipal-staff": {
        da: "en kommunal medarbejder uden for sundhedsområdet",
        en: "a municipal employee outside the health area",
      },
      "patient-or-family": { da: "personen selv eller familien", en: "the person or the family" },
    },
    question: { da: "Hvem fik mistanken om en sjælden sygdom?", en: "Who came to suspect a rare disease?" },
    answeredBy: ["general-practice", "hospital-doctor", "family"],
  },
  setting: {
    type: "enum",
    label: { da: "anledningen til mistanken", en: "the occasion of the suspicion" },
    values: {
      "birth-phenotype": { da: "fænotypen ved fødslen", en: "the phenotype at birth" },
      "preventive-child-examination": {
        da: "en forebyggende børneundersøgelse",
        en: "a preventive child examination",
      },
      "antenatal-check": { da: "en graviditetskontrol", en: "an antenatal check" },
      "general-contact": {
        da: "en almindelig kontakt til sundhedsvæsenet",
        en: "an ordinary contact with the health service",
      },
      "residential-health-check": {
        da: "det årlige sundhedstjek for beboere på bosteder",
        en: "the yearly health check for residents of residential facilities",
      },
      "family-finding": {
        da: "en diagnose eller et fund i familien",
        en: "a diagnosis or a finding in the family",
      },
    },
    question: {
      da: "Ved hvilken lejlighed opstod mistanken om en sjælden sygdom?",
      en: "On what occasion did the suspicion of a rare disease arise?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "family"],
  },
  adviceOnGeneticsNeeded: {
    type: "boolean",
    label: {
      da: "lægens behov for rådgivning om genetisk udredning",
      en: "the doctor's need for advice on genetic work-up",
    },
    says: {
      yes: {
        da: "lægen med mistanken har brug for rådgivning om genetisk udredning",
        en: "the doctor with the suspicion needs advice on genetic work-up",
      },
      no: {
        da: "lægen med mistanken har ikke brug for rådgivning om genetisk udredning",
        en: "the doctor with the suspicion does not need advice on genetic work-up",
      },
    },
    question: {
      da: "Har lægen med mistanken brug for rådgivning om genetisk udredning?",
      en: "Does the doctor with the suspicion need advice on genetic work-up?",
    },
    answeredBy: ["general-practice", "hospital-doctor"],
  },
  assessedInGeneralPractice: {
    type: "event",
    label: {
      da: "vurderingen af mistanken i almen praksis",
      en: "the assessment of the suspicion in general practice",
    },
    says: {
      yes: {
        da: "almen praksis har vurderet mistanken",
        en: "general practice has assessed the suspicion",
      },
      no: {
        da: "almen praksis har ikke vurderet mistanken",
        en: "general practice has not assessed the suspicion",
      },
    },
    question: {
      da: "Har almen praksis vurderet mistanken om en sjælden sygdom, og i givet fald hvornår?",
      en: "Has general practice assessed the suspicion of a rare disease, and if so when?",
    },
    answeredBy: ["general-practice", "family", "health-visitor"],
  },
} as const satisfies FactGroup;
