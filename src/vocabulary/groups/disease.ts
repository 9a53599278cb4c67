import { diagnoses } from "../diagnoses.js";
import { namesOf } from "../diagnosis.js";
import type { FactGroup } from "../fact.js";

export const disease = {
  status: {
    type: "enum",
    label: { da: "personens diagnostiske status", en: "the person's diagnostic status" },
    values: {
      none: {
        da: "ingen sjælden sygdom og ingen mistanke om en",
        en: "no rare disease and no suspicion of one",
      },
      suspected: { da: "mistanke om en sjælden sygdom", en: "a suspected rare disease" },
      "under-workup": { da: "under udredning for en sjælden sygdom", en: "under work-up for a rare disease" },
      confirmed: { da: "en bekræftet sjælden sygdom", en: "a confirmed rare disease" },
      "undiagnosed-after-workup": {
        da: "uden diagnose efter afsluttet udredning",
        en: "undiagnosed after a completed work-up",
      },
    },
    question: {
      da: "Hvor langt er man nået med at afklare, om personen har en sjælden sygdom?",
      en: "How far have the doctors come in clarifying whether the person has a rare disease?",
    },
    answeredBy: ["hospital-doctor", "general-practice", "family"],
  },
  diagnosed: {
    type: "event",
    label: { da: "diagnosen", en: "the diagnosis" },
    says: {
      yes: { da: "diagnosen er stillet", en: "the diagnosis has been made" },
      no: { da: "diagnosen er ikke stillet", en: "the diagnosis has not been made" },
    },
    question: {
      da: "Er den sjældne diagnose stillet, og i givet fald hvornår?",
      en: "Has the rare diagnosis been made, and if so when?",
    },
    answeredBy: ["hospital-doctor", "patient", "family"],
  },
  ageYearsAtDiagnosis: {
    type: "integer",
    unit: "years",
    label: { da: "personens alder ved diagnosen", en: "the person's age at diagnosis" },
    derived: { kind: "whole-years", from: "person.birthDate", to: "disease.diagnosed" },
  },
  codes: {
    type: "codes",
    label: { da: "koderne for den sjældne sygdom", en: "the codes of the rare disease" },
    question: {
      da: "Hvilke koder har den sjældne sygdom (ORPHA, ICD-10, SKS, OMIM eller ICPC-2)?",
      en: "Which codes does the rare disease have (ORPHA, ICD-10, SKS, OMIM or ICPC-2)?",
    },
    answeredBy: ["hospital-doctor", "clinical-genetics", "general-practice"],
  },
  diagnoses: {
    type: "set",
    label: { da: "diagnoserne ud fra koderne", en: "what the codes say of the diagnosis" },
    values: namesOf(diagnoses),
    derived: { kind: "diagnoses", of: "disease.codes", relation: "implied", among: diagnoses },
  },
  possibleDiagnoses: {
    type: "set",
    label: { da: "de mulige diagnoser ud fra koderne", en: "the diagnoses left possible by the codes" },
    values: namesOf(diagnoses),
    derived: { kind: "diagnoses", of: "disease.codes", relation: "possible", among: diagnoses },
  },
  groups: {
    type: "set",
    exhaustive: true,
    label: { da: "sygdommens diagnosegrupper", en: "the diagnostic groups of the disease" },
    values: {
      "developmental-disability": {
        da: "sygdomme, der medfører udviklingshæmning",
        en: "diseases that lead to intellectual disability",
      },
      "congenital-malformation": { da: "medfødte misdannelser", en: "congenital malformations" },
      "connective-tissue": { da: "bindevævssygdomme", en: "connective tissue diseases" },
      "nervous-system": { da: "sygdomme i nervesystemet", en: "diseases of the nervous system" },
      "vision-hearing": { da: "syns- og hørenedsættelse", en: "vision and hearing impairment" },
      "low-or-asymmetric-growth": { da: "lav eller asymmetrisk vækst", en: "low or asymmetric growth" },
      overgrowth: { da: "overvækst", en: "overgrowth" },
      "inborn-metabolic": { da: "medfødte stofskiftesygdomme", en: "inborn metabolic diseases" },
      neurodegenerative: { da: "neurodegenerative sygdomme", en: "neurodegenerative diseases" },
      other: { da: "andre diagnosegrupper", en: "other diagnostic groups" },
    },
    question: {
      da: "Hvilke diagnosegrupper hører sygdommen til (nævn alle)?",
      en: "To which diagnostic groups does the disease belong (name all)?",
    },
    answeredBy: ["hospital-doctor", "css", "clinical-genetics"],
  },
  complex: {
    type: "boolean",
    judgement: true,
    label: { da: "sygdommens kompleksitet", en: "the complexity of the disease" },
    says: {
      yes: { da: "sygdommen er vurderet som kompleks", en: "the disease is judged to be complex" },
      no: { da: "sygdommen er vurderet som ikke kompleks", en: "the disease is judged not to be complex" },
    },
    question: {
      da: "Er sygdommen efter en lægefaglig vurdering kompleks?",
      en: "Is the disease complex in the judgement of a physician?",
    },
    answeredBy: ["hospital-doctor", "css", "pal"],
  },
  potentiallyComplex: {
    type: "boolean",
    judgement: true,
    label: {
      da: "muligheden for, at sygdommen bliver kompleks med multiorganpåvirkning",
      en: "the potential of the disease to become complex with multi-organ involvement",
    },
    says: {
      yes: {
        da: "det er vurderet, at sygdommen kan blive kompleks med multiorganpåvirkning",
        en: "it is judged that the disease may become complex with multi-organ involvement",
      },
      no: {
        da: "det er vurderet, at sygdommen ikke forventes at blive kompleks med multiorganpåvirkning",
        en: "it is judged that the disease is not expected to become complex with multi-organ involvement",
      },
    },
    question: {
      da: "Kan sygdommen efter en lægefaglig vurdering blive kompleks med multiorganpåvirkning?",
      en: "In the judgement of a physician, may the disease become complex with multi-organ involvement?",
    },
    answeredBy: ["hospital-doctor", "css", "pal"],
  },
  multiOrgan: {
    type: "boolean",
    label: { da: "sygdommens multiorganpåvirkning", en: "the multi-organ involvement of the disease" },
    says: {
      yes: { da: "sygdommen har multiorganpåvirkning", en: "the disease has multi-organ involvement" },
      no: { da: "sygdommen har ikke multiorganpåvirkning", en: "the disease has no multi-organ involvement" },
    },
    question: {
      da: "Påvirker sygdommen to eller flere organsystemer?",
      en: "Does the disease affect two or more organ systems?",
    },
    answeredBy: ["hospital-doctor", "css", "pal"],
  },
  organSystems: {
    type: "set",
    exhaustive: false,
    label: { da: "de påvirkede organsystemer", en: "the affected organ systems" },
    values: {
      "nervous-system": { da: "nervesystemet", en: "the nervous system" },
      eyes: { da: "øjnene", en: "the eyes" },
      ears: { da: "ørerne", en: "the ears" },
      "heart-and-circulation": { da: "hjerte og kredsløb", en: "heart and circulation" },
      lungs: { da: "lungerne", en: "the lungs" },
      "digestive-system": { da: "fordøjelsessystemet", en: "the digestive system" },
      liver: { da: "leveren", en: "the liver" },
      "kidneys-and-urinary-tract": { da: "nyrer og urinveje", en: "kidneys and urinary tract" },
      "hormones-and-metabolism": { da: "hormoner og stofskifte", en: "hormones and metabolism" },
      "blood-and-immune-system": { da: "blod og immunforsvar", en: "blood and immune system" },
      muscles: { da: "musklerne", en: "the muscles" },
      "bones-and-joints": { da: "knogler og led", en: "bones and joints" },
      skin: { da: "huden", en: "the skin" },
      "teeth-and-mouth": { da: "tænder og mund", en: "teeth and mouth" },
      "reproductive-organs": { da: "kønsorganerne", en: "the reproductive organs" },
      other: { da: "andre organsystemer", en: "other organ systems" },
      none: { da: "ingen", en: "none" },
    },
    question: {
      da: "Hvilke organsystemer er påvirket af sygdommen?",
      en: "Which organ systems does the disease affect?",
    },
    answeredBy: ["hospital-doctor", "css", "general-practice"],
  },
  hereditary: {
    type: "boolean",
    judgement: true,
    label: { da: "sygdommens arvelighed", en: "the heredity of the disease" },
    says: {
      yes: { da: "sygdommen er eller kan være arvelig", en: "the disease is or may be hereditary" },
      no: { da: "sygdommen er ikke arvelig", en: "the disease is not hereditary" },
    },
    question: {
      da: "Er sygdommen arvelig, eller kan den være det?",
      en: "Is the disease hereditary, or may it be?",
    },
    answeredBy: ["clinical-genetics", "hospital-doctor", "css"],
  },
  lifeThreatening: {
    type: "boolean",
    judgement: true,
    label: { da: "sygdommens livstruende karakter", en: "the life-threatening nature of the disease" },
    says: {
      yes: { da: "sygdommen er vurderet som livstruende", en: "the disease is judged to be life-threatening" },
      no: { da: "sygdommen er vurderet som ikke livstruende", en: "the disease is judged not to be life-threatening" },
    },
    question: {
      da: "Er sygdommen efter en lægefaglig vurdering livstruende?",
      en: "Is the disease life-threatening in the judgement of a physician?",
    },
    answeredBy: ["hospital-doctor", "css", "pal"],
  },
  timeCritical: {
    type: "boolean",
    judgement: true,
    label: { da: "den hastende karakter af udredningen", en: "the urgency of the work-up" },
    says: {
      yes: {
        da: "udredningen haster, fordi en diagnose ventes at få betydning for behandlingen eller udviklingen",
        en: "the work-up is urgent because a diagnosis is expected to change treatment or development",
      },
      no: {
        da: "en diagnose ventes ikke at få betydning, der gør udredningen hastende",
        en: "a diagnosis is not expected to make a difference that makes the work-up urgent",
      },
    },
    question: {
      da: "Ventes en diagnose at få betydning for behandlingen eller sygdommens udvikling, så udredningen haster?",
      en: "Is a diagnosis expected to change treatment or the course of the disease, so that the work-up is urgent?",
    },
    answeredBy: ["hospital-doctor", "css", "clinical-genetics"],
  },
  listedForCss: {
    type: "boolean",
    judgement: true,
    label: {
      da: "sygdommens plads på listen for Center for Sjældne Sygdomme",
      en: "the place of the disease on the list for the Centres for Rare Diseases",
    },
    says: {
      yes: {
        da: "sygdommen står i specialevejledningen for pædiatri som en opgave for Center for Sjældne Sygdomme",
        en: "the specialty guide for paediatrics lists the disease as a task for the Centres for Rare Diseases",
      },
      no: {
        da: "sygdommen står ikke i specialevejledningen for pædiatri som en opgave for Center for Sjældne Sygdomme",
        en:
          "the specialty guide for paediatrics does not list the disease as a task for the Centres " +
          "for Rare Diseases",
      },
    },
    question: {
      da: "Står sygdommen i specialevejledningen for pædiatri som en opgave for Center for Sjældne Sygdomme?",
      en: "Does the specialty guide for paediatrics list the disease as a task for the Centres for Rare Diseases?",
    },
    answeredBy: ["hospital-doctor", "css", "pal"],
  },
  clearlyPlacedElsewhere: {
    type: "boolean",
    judgement: true,
    label: {
      da: "sygdommens klare placering i et andet speciale",
      en: "the clear placing of the disease in another specialty",
    },
    says: {
      yes: {
        da: "sygdommen er i specialeplanen klart placeret et andet sted end på Center for Sjældne Sygdomme",
        en: "the specialty plan clearly places the disease somewhere other than at a Centre for Rare Diseases",
      },
      no: {
        da: "sygdommen er ikke klart placeret et andet sted i specialeplanen",
        en: "the specialty plan does not clearly place the disease elsewhere",
      },
    },
    question: {
      da: "Er sygdommen i specialeplanen klart placeret et andet sted end på Center for Sjældne Sygdomme?",
      en: "Does the specialty plan clearly place the disease somewhere other than at a Centre for Rare Diseases?",
    },
    answeredBy: ["hospital-doctor", "css", "pal"],
  },
  hasDesignatedSite: {
    type: "boolean",
    judgement: true,
    label: {
      da: "den udpegede matrikel for sygdommens specialfunktion",
      en: "the designated hospital site for the disease",
    },
    says: {
      yes: {
        da: "sygdommen har en specialfunktion på en bestemt sygehusmatrikel",
        en: "a special function for the disease exists at a particular hospital site",
      },
      no: {
        da: "sygdommen har ingen specialfunktion på en bestemt sygehusmatrikel",
        en: "no special function for the disease exists at a particular hospital site",
      },
    },
    question: {
      da: "Har specialeplanen en specialfunktion for sygdommen på en bestemt sygehusmatrikel?",
      en: "Does the specialty plan have a special function for the disease at a particular hospital site?",
    },
    answeredBy: ["hospital-doctor", "css", "pal"],
  },
  otherUnitExists: {
    type: "boolean",
    judgement: true,
    label: { da: "den anden enhed for sygdommen", en: "the other unit for the disease" },
    says: {
      yes: {
        da: "en anden enhed end Center for Sjældne Sygdomme varetager sygdommen",
        en: "a unit other than a Centre for Rare Diseases handles the disease",
      },
      no: {
        da: "ingen anden enhed end Center for Sjældne Sygdomme varetager sygdommen",
        en: "no unit other than a Centre for Rare Diseases handles the disease",
      },
    },
    question: {
      da: "Er der en anden enhed end Center for Sjældne Sygdomme, som varetager sygdommen?",
      en: "Is there a unit other than a Centre for Rare Diseases that handles the disease?",
    },
    answeredBy: ["hospital-doctor", "css", "pal"],
  },
  fewPatientsLittleExperience: {
    type: "boolean",
    judgement: true,
    label: {
      da: "det lave patientantal og den beskedne erfaring",
      en: "the low number of patients and the modest experience",
    },
    says: {
      yes: {
        da: "der er i Danmark så få med sygdommen, at viden og behandlingserfaring er meget begrænsede",
        en: "there are so few people with the disease in Denmark that knowledge and treatment experience are very limited",
      },
      no: {
        da: "der er i Danmark ikke så få med sygdommen, at viden og behandlingserfaring er meget begrænsede",
        en: "there are not so few people with the disease in Denmark that knowledge and treatment experience are very limited",
      },
    },
    question: {
      da: "Er der i Danmark så få med sygdommen, at viden og behandlingserfaring er meget begrænsede?",
      en:
        "Are there so few people with the disease in Denmark that knowledge and treatment experience " +
        "are very limited?",
    },
    answeredBy: ["css", "hospital-doctor", "clinical-genetics"],
  },
  oralInvolvement: {
    type: "boolean",
    judgement: true,
    label: {
      da: "sygdommens påvirkning af tænder og mund",
      en: "the involvement of teeth and mouth in the disease",
    },
    says: {
      yes: {
        da: "sygdommen giver afvigelser i tænder, mund eller mundens og ansigtets funktion",
        en: "the disease causes deviations in teeth, mouth or orofacial function",
      },
      no: {
        da: "sygdommen giver ikke afvigelser i tænder, mund eller mundens og ansigtets funktion",
        en: "the disease does not cause deviations in teeth, mouth or orofacial function",
      },
    },
    question: {
      da: "Giver sygdommen afvigelser i tænder, tandkød, mundslimhinde eller mundens og ansigtets funktion?",
      en: "Does the disease cause deviations in teeth, gums, oral mucosa or orofacial function?",
    },
    answeredBy: ["hospital-doctor", "patient", "family"],
  },
  complexityAssessed: {
    type: "event",
    label: {
      da: "vurderingen efter diagnosen af kompleksitet og multiorganpåvirkning",
      en: "the assessment after the diagnosis of complexity and multi-organ involvement",
    },
    says: {
      yes: {
        da: "kompleksitet og multiorganpåvirkning er vurderet i fællesskab efter diagnosen",
        en: "complexity and multi-organ involvement have been jointly assessed after the diagnosis",
      },
      no: {
        da: "kompleksitet og multiorganpåvirkning er ikke vurderet i fællesskab efter diagnosen",
        en: "complexity and multi-organ involvement have not been jointly assessed after the diagnosis",
      },
    },
    question: {
      da:
        "Har klinisk genetik og den henvisende afdeling efter diagnosen sammen vurderet kompleksitet og " +
        "multiorganpåvirkning, og i givet fald hvornår?",
      en:
        "Have clinical genetics and the referring unit jointly assessed complexity and multi-organ " +
        "involvement after the diagnosis, and if so when?",
    },
    answeredBy: ["clinical-genetics", "hospital-doctor", "css"],
  },
  praderWilliSyndrome: {
    type: "boolean",
    label: { da: "diagnosen Prader-Willi syndrom", en: "the diagnosis Prader-Willi syndrome" },
    says: {
      yes: { da: "personen har Prader-Willi syndrom", en: "the person has Prader-Willi syndrome" },
      no: { da: "personen har ikke Prader-Willi syndrom", en: "the person does not have Prader-Willi syndrome" },
    },
    question: {
      da: "Har personen Prader-Willi syndrom?",
      en: "Does the person have Prader-Willi syndrome?",
    },
    answeredBy: ["hospital-doctor", "patient", "family"],
  },
  coveredByCaks: {
    type: "boolean",
    judgement: true,
    label: {
      da: "sygdommens plads på Center for Arvelige og Komplekse Sygdomme (CAKS)",
      en: "the place of the disease at the Centre for Hereditary and Complex Diseases (CAKS)",
    },
    says: {
      yes: {
        da: "Center for Arvelige og Komplekse Sygdomme (CAKS) i Odense varetager sygdommen",
        en: "the Centre for Hereditary and Complex Diseases (CAKS) in Odense handles the disease",
      },
      no: {
        da: "Center for Arvelige og Komplekse Sygdomme (CAKS) i Odense varetager ikke sygdommen",
        en: "the Centre for Hereditary and Complex Diseases (CAKS) in Odense does not handle the disease",
      },
    },
    question: {
      da: "Er sygdommen en af dem, som Center for Arvelige og Komplekse Sygdomme (CAKS) på Odense Universitetshospital varetager?",
      en: "Is the disease one of those that the Centre for Hereditary and Complex Diseases (CAKS) at Odense University Hospital handles?",
    },
    answeredBy: ["hospital-doctor", "clinical-genetics", "css"],
  },
  chromosomalAnomaly: {
    type: "boolean",
    label: {
      da: "sygdommens karakter af sjælden kromosomafvigelse",
      en: "the nature of the disease as a rare chromosomal anomaly",
    },
    says: {
      yes: {
        da: "sygdommen er en sjælden kromosomafvigelse",
        en: "the disease is a rare chromosomal anomaly",
      },
      no: {
        da: "sygdommen er ikke en sjælden kromosomafvigelse",
        en: "the disease is not a rare chromosomal anomaly",
      },
    },
    question: {
      da: "Er personens sygdom en sjælden kromosomafvigelse?",
      en: "Is the person's disease a rare chromosomal anomaly?",
    },
    answeredBy: ["clinical-genetics", "pal", "family"],
  },
} as const satisfies FactGroup;
