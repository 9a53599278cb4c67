import type { FactGroup } from "../fact.js";

export const functioning = {
  reducedFunctionEstablished: {
    type: "event",
    label: { da: "konstateringen af nedsat funktionsevne", en: "the establishing of reduced function" },
    says: {
      yes: { da: "nedsat funktionsevne er konstateret", en: "reduced function has been established" },
      no: { da: "nedsat funktionsevne er ikke konstateret", en: "reduced function has not been established" },
    },
    question: {
      da: "Er det konstateret, at personen har nedsat funktionsevne, og i givet fald hvornår?",
      en: "Has it been established that the person has reduced function, and if so when?",
    },
    answeredBy: ["hospital-doctor", "general-practice", "municipality"],
  },
  ageYearsAtReducedFunction: {
    type: "integer",
    unit: "years",
    label: {
      da: "personens alder ved konstateringen af nedsat funktionsevne",
      en: "the person's age when reduced function was established",
    },
    derived: { kind: "whole-years", from: "person.birthDate", to: "function.reducedFunctionEstablished" },
  },
  areas: {
    type: "set",
    exhaustive: true,
    label: { da: "områderne med nedsat funktionsevne", en: "the areas of reduced function" },
    values: {
      physical: { da: "den fysiske funktionsevne", en: "physical function" },
      psychological: { da: "den psykiske funktionsevne", en: "psychological function" },
      cognitive: { da: "den kognitive funktionsevne", en: "cognitive function" },
      social: { da: "den sociale funktionsevne", en: "social function" },
    },
    question: {
      da: "På hvilke områder er der konstateret nedsat funktionsevne (en tom liste betyder ingen)?",
      en: "In which areas has reduced function been established (an empty list means none)?",
    },
    answeredBy: ["hospital-doctor", "municipality", "family"],
  },
  suspectedReduced: {
    type: "boolean",
    label: { da: "mistanken om nedsat funktionsevne", en: "the suspicion of reduced function" },
    says: {
      yes: { da: "der er mistanke om nedsat funktionsevne", en: "reduced function is suspected" },
      no: { da: "der er ikke mistanke om nedsat funktionsevne", en: "reduced function is not suspected" },
    },
    question: {
      da: "Er der mistanke om, at personen har nedsat funktionsevne?",
      en: "Is it suspected that the person has reduced function?",
    },
    answeredBy: ["family", "general-practice", "health-visitor"],
  },
  seriousConditionConcern: {
    type: "boolean",
    label: {
      da: "den varige alvorlige sygdom eller bekymringen for en anden alvorlig tilstand",
      en: "the lasting serious disease or the concern about another serious condition",
    },
    says: {
      yes: {
        da: "der er varig alvorlig sygdom eller bekymring for en anden alvorlig tilstand",
        en: "there is lasting serious disease or concern about another serious condition",
      },
      no: {
        da: "der er hverken varig alvorlig sygdom eller bekymring for en anden alvorlig tilstand",
        en: "there is neither lasting serious disease nor concern about another serious condition",
      },
    },
    question: {
      da:
        "Er der en varig alvorlig sygdom eller bekymring for, at personen har en anden alvorlig " + "helbredstilstand?",
      en: "Is there a lasting serious disease or concern that the person has another serious " + "health condition?",
    },
    answeredBy: ["hospital-doctor", "general-practice", "family"],
  },
  reassessed: {
    type: "event",
    label: {
      da: "den fornyede vurdering af sygdom og funktionsevne omkring 18-årsdagen",
      en: "the renewed assessment of disease and function around the 18th birthday",
    },
    says: {
      yes: {
        da: "sygdom og funktionsevne er vurderet igen omkring 18-årsdagen",
        en: "disease and function have been assessed again around the 18th birthday",
      },
      no: {
        da: "sygdom og funktionsevne er ikke vurderet igen omkring 18-årsdagen",
        en: "disease and function have not been assessed again around the 18th birthday",
      },
    },
    question: {
      da: "Er sygdom og funktionsevne vurderet igen omkring 18-årsdagen, og i givet fald hvornår?",
      en: "Have disease and function been assessed again around the 18th birthday, and if so when?",
    },
    answeredBy: ["hospital-doctor", "patient", "municipality"],
  },
  developmentalDisability: {
    type: "boolean",
    label: { da: "udviklingshæmningen", en: "the intellectual disability" },
    says: {
      yes: { da: "personen har en udviklingshæmning", en: "the person has an intellectual disability" },
      no: {
        da: "personen har ikke en udviklingshæmning",
        en: "the person does not have an intellectual disability",
      },
    },
    question: {
      da: "Har personen en udviklingshæmning?",
      en: "Does the person have an intellectual disability?",
    },
    answeredBy: ["hospital-doctor", "family", "municipality"],
  },
  severePermanentPhysicalDisability: {
    type: "boolean",
    label: { da: "det varige, svære fysiske handicap", en: "the severe permanent physical disability" },
    says: {
      yes: {
        da: "personen har et varigt, svært fysisk handicap",
        en: "the person has a severe permanent physical disability",
      },
      no: {
        da: "personen har ikke et varigt, svært fysisk handicap",
        en: "the person does not have a severe permanent physical disability",
      },
    },
    question: {
      da: "Har personen efter lægens vurdering et varigt og svært fysisk handicap?",
      en: "In the doctor's judgement, does the person have a severe permanent physical disability?",
    },
    answeredBy: ["hospital-doctor", "general-practice", "patient"],
  },
  impairmentFromProgressiveDisease: {
    type: "boolean",
    label: {
      da: "funktionsnedsættelsen på grund af en fremadskridende sygdom",
      en: "the functional impairment due to a progressive disease",
    },
    says: {
      yes: {
        da: "personen har en funktionsnedsættelse på grund af en fremadskridende sygdom",
        en: "the person has a functional impairment due to a progressive disease",
      },
      no: {
        da: "personen har ikke en funktionsnedsættelse på grund af en fremadskridende sygdom",
        en: "the person has no functional impairment due to a progressive disease",
      },
    },
    question: {
      da: "Har personen en funktionsnedsættelse, som skyldes en fremadskridende sygdom?",
      en: "Does the person have a functional impairment that is due to a progressive disease?",
    },
    answeredBy: ["hospital-doctor", "general-practice", "patient"],
  },
  freePhysiotherapyCriteriaMet: {
    type: "boolean",
    label: {
      da: "opfyldelsen af kriterierne for vederlagsfri fysioterapi",
      en: "the fulfilment of the criteria for free-of-charge physiotherapy",
    },
    says: {
      yes: {
        da: "kriterierne for vederlagsfri fysioterapi er vurderet som opfyldt",
        en: "the criteria for free-of-charge physiotherapy are judged to be met",
      },
      no: {
        da: "kriterierne for vederlagsfri fysioterapi er vurderet som ikke opfyldt",
        en: "the criteria for free-of-charge physiotherapy are judged not to be met",
      },
    },
    question: {
      da: "Opfylder personen efter lægens vurdering kriterierne for vederlagsfri fysioterapi?",
      en: "In the doctor's judgement, does the person meet the criteria for free-of-charge physiotherapy?",
    },
    answeredBy: ["general-practice", "hospital-doctor"],
  },
  rehabilitationNeedAssessed: {
    type: "event",
    label: {
      da: "lægens vurdering af behovet for en genoptræningsplan",
      en: "the doctor's assessment of the need for a rehabilitation plan",
    },
    says: {
      yes: {
        da: "behovet for en genoptræningsplan er vurderet",
        en: "the need for a rehabilitation plan has been assessed",
      },
      no: {
        da: "behovet for en genoptræningsplan er ikke vurderet",
        en: "the need for a rehabilitation plan has not been assessed",
      },
    },
    question: {
      da: "Har en læge på sygehuset vurderet, om der er behov for en genoptræningsplan, og i givet " + "fald hvornår?",
      en: "Has a hospital doctor assessed whether a rehabilitation plan is needed, and if so when?",
    },
    answeredBy: ["hospital-doctor", "patient", "municipality"],
  },
  rehabilitationLevel: {
    type: "enum",
    label: { da: "niveauet i genoptræningsplanen", en: "the level of the rehabilitation plan" },
    values: {
      none: { da: "ikke fastsat, da der ingen plan er", en: "not set, as there is no plan" },
      general: { da: "almen genoptræning", en: "general rehabilitation training" },
      specialised: { da: "specialiseret genoptræning", en: "specialised rehabilitation training" },
      "rehabilitation-specialised": {
        da: "rehabilitering på specialiseret niveau",
        en: "rehabilitation at specialised level",
      },
    },
    question: {
      da: "Hvilket niveau står der i genoptræningsplanen?",
      en: "What level does the rehabilitation plan state?",
    },
    answeredBy: ["municipality", "hospital-doctor", "patient"],
  },
  treatedDuringAdmission: {
    type: "boolean",
    label: {
      da: "tilknytningen mellem funktionsnedsættelsen og en indlæggelse",
      en: "the link between the impairment and an admission",
    },
    says: {
      yes: {
        da: "funktionsnedsættelsen skyldes en sygdom, som er behandlet i forbindelse med en indlæggelse",
        en: "the impairment is due to a disease treated in connection with an admission",
      },
      no: {
        da: "funktionsnedsættelsen skyldes ikke en sygdom, som er behandlet i forbindelse med en indlæggelse",
        en: "the impairment is not due to a disease treated in connection with an admission",
      },
    },
    question: {
      da: "Skyldes funktionsnedsættelsen en sygdom, som er behandlet i forbindelse med en indlæggelse?",
      en: "Is the impairment due to a disease that was treated in connection with an admission?",
    },
    answeredBy: ["hospital-doctor", "patient", "municipality"],
  },
  trainingUnderway: {
    type: "boolean",
    label: {
      da: "det igangværende forløb med træning eller rehabilitering",
      en: "the ongoing course of training or rehabilitation",
    },
    says: {
      yes: {
        da: "personen er i gang med et forløb med træning eller rehabilitering",
        en: "the person is in a course of training or rehabilitation",
      },
      no: {
        da: "personen er ikke i gang med et forløb med træning eller rehabilitering",
        en: "the person is not in a course of training or rehabilitation",
      },
    },
    question: {
      da: "Er personen i gang med et forløb med træning, genoptræning eller rehabilitering?",
      en: "Is the person in a course of training, rehabilitation training or rehabilitation?",
    },
    answeredBy: ["patient", "municipality", "general-practice"],
  },
  aidsNeeded: {
    type: "boolean",
    label: {
      da: "behovet for hjælpemidler eller anden hjælp",
      en: "the need for assistive devices or other help",
    },
    says: {
      yes: {
        da: "personen har brug for hjælpemidler eller anden hjælp",
        en: "the person needs assistive devices or other help",
      },
      no: {
        da: "personen har ikke brug for hjælpemidler eller anden hjælp",
        en: "the person does not need assistive devices or other help",
      },
    },
    question: {
      da: "Har personen brug for hjælpemidler eller anden hjælp i hverdagen?",
      en: "Does the person need assistive devices or other help in daily life?",
    },
    answeredBy: ["patient", "family", "municipality"],
  },
  substantialAndPermanent: {
    type: "boolean",
    label: {
      da: "den betydelige og varige nedsættelse af funktionsevnen",
      en: "the substantial and permanent reduction of functional ability",
    },
    says: {
      yes: {
        da: "den fysiske eller psykiske funktionsevne er betydeligt og varigt nedsat",
        en: "physical or mental functional ability is substantially and permanently reduced",
      },
      no: {
        da: "den fysiske eller psykiske funktionsevne er ikke betydeligt og varigt nedsat",
        en: "physical or mental functional ability is not substantially and permanently reduced",
      },
    },
    question: {
      da: "Er den fysiske eller psykiske funktionsevne både betydeligt og varigt nedsat?",
      en: "Is physical or mental functional ability both substantially and permanently reduced?",
    },
    answeredBy: ["municipality", "hospital-doctor", "family"],
  },
  retrainingStarted: {
    type: "event",
    label: { da: "begyndelsen på genoptræningen efter planen", en: "the start of the retraining under the plan" },
    says: {
      yes: { da: "genoptræningen efter planen er begyndt", en: "the retraining under the plan has begun" },
      no: { da: "genoptræningen efter planen er ikke begyndt", en: "the retraining under the plan has not begun" },
    },
    question: {
      da: "Er genoptræningen eller rehabiliteringen efter genoptræningsplanen begyndt, og i givet fald hvornår?",
      en: "Has the retraining or rehabilitation under the rehabilitation plan begun, and if so when?",
    },
    answeredBy: ["municipality", "patient", "family"],
  },
  retrainingCoordinated: {
    type: "event",
    label: { da: "tilrettelæggelsen af et sammenhængende forløb", en: "the arrangement of a coherent course" },
    says: {
      yes: {
        da: "genoptræningen eller rehabiliteringen er tilrettelagt som et sammenhængende forløb",
        en: "the retraining or rehabilitation has been arranged as a coherent course",
      },
      no: {
        da: "genoptræningen eller rehabiliteringen er ikke tilrettelagt som et sammenhængende forløb",
        en: "the retraining or rehabilitation has not been arranged as a coherent course",
      },
    },
    question: {
      da: "Er genoptræningen eller rehabiliteringen tilrettelagt som et sammenhængende forløb på tværs af områderne, og i givet fald hvornår?",
      en: "Has the retraining or rehabilitation been arranged as a coherent course across the areas, and if so when?",
    },
    answeredBy: ["municipality", "patient", "family"],
  },
  retrainingGoalsDescribed: {
    type: "event",
    label: {
      da: "beskrivelsen af genoptræningens udgangspunkt og forventede resultat",
      en: "the description of the starting point and the expected result of the retraining",
    },
    says: {
      yes: {
        da: "udgangspunktet og det forventede resultat er beskrevet i henvisningen til genoptræning",
        en: "the starting point and the expected result are described in the referral to retraining",
      },
      no: {
        da: "udgangspunktet og det forventede resultat er ikke beskrevet i henvisningen til genoptræning",
        en: "the starting point and the expected result are not described in the referral to retraining",
      },
    },
    question: {
      da: "Er udgangspunktet og det forventede resultat beskrevet i henvisningen til genoptræning, og i givet fald hvornår?",
      en: "Are the starting point and the expected result described in the referral to retraining, and if so when?",
    },
    answeredBy: ["hospital-doctor", "municipality", "pal"],
  },
  trainingGoalsDiscussed: {
    type: "event",
    label: {
      da: "drøftelsen af mål, intensitet og hyppighed af træningen",
      en: "the discussion of the goals, intensity and frequency of the training",
    },
    says: {
      yes: {
        da: "den behandlingsansvarlige læge og kommunen har drøftet træningen",
        en: "the doctor responsible for the treatment and the municipality have discussed the training",
      },
      no: {
        da: "den behandlingsansvarlige læge og kommunen har ikke drøftet træningen",
        en: "the doctor responsible for the treatment and the municipality have not discussed the training",
      },
    },
    question: {
      da: "Har den behandlingsansvarlige læge og kommunen drøftet målene for træningen, og i givet fald hvornår?",
      en: "Have the doctor responsible for the treatment and the municipality discussed the goals of the training, and if so when?",
    },
    answeredBy: ["hospital-doctor", "municipality", "pal"],
  },
  physiotherapyStarted: {
    type: "event",
    label: { da: "begyndelsen på den vederlagsfri fysioterapi", en: "the start of the free-of-charge physiotherapy" },
    says: {
      yes: { da: "den vederlagsfri fysioterapi er begyndt", en: "the free-of-charge physiotherapy has begun" },
      no: { da: "den vederlagsfri fysioterapi er ikke begyndt", en: "the free-of-charge physiotherapy has not begun" },
    },
    question: {
      da: "Er den vederlagsfri fysioterapi begyndt, og i givet fald hvornår?",
      en: "Has the free-of-charge physiotherapy begun, and if so when?",
    },
    answeredBy: ["patient", "family", "municipality"],
  },
} as const satisfies FactGroup;
