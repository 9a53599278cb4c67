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
  freePhysiotherapyCriteriaMet: {
    type: "boolean",
    judgement: true,
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
      da: "Opfylder personen efter lægens vurdering kriterierne for vederlagsfri fysioterapi (et varigt og svært fysisk handicap eller en funktionsnedsættelse på grund af en fremadskridende sygdom)?",
      en: "In the doctor's judgement, does the person meet the criteria for free-of-charge physiotherapy (a severe permanent physical disability or an impairment due to a progressive disease)?",
    },
    answeredBy: ["general-practice", "hospital-doctor"],
  },
  rehabilitationNeedAssessed: {
    type: "event",
    label: {
      da: "lægens vurdering af det nuværende behov for en genoptræningsplan",
      en: "the doctor's assessment of the present need for a rehabilitation plan",
    },
    says: {
      yes: {
        da: "det nuværende behov for en genoptræningsplan er vurderet",
        en: "the present need for a rehabilitation plan has been assessed",
      },
      no: {
        da: "det nuværende behov for en genoptræningsplan er ikke vurderet",
        en: "the present need for a rehabilitation plan has not been assessed",
      },
    },
    question: {
      da: "Har en læge på sygehuset vurderet, om der nu er behov for en genoptræningsplan, og i givet fald hvornår?",
      en: "Has a hospital doctor assessed whether a rehabilitation plan is needed now, and if so when?",
    },
    answeredBy: ["hospital-doctor", "patient", "municipality"],
  },
  rehabilitationLevel: {
    type: "enum",
    label: { da: "niveauet i den gældende genoptræningsplan", en: "the level of the current rehabilitation plan" },
    values: {
      none: { da: "ikke fastsat, da der ingen gældende plan er", en: "not set, as there is no current plan" },
      general: { da: "almen genoptræning", en: "general retraining" },
      advanced: { da: "avanceret genoptræning", en: "advanced retraining" },
      specialised: { da: "specialiseret genoptræning", en: "specialised retraining" },
      "rehabilitation-specialised": {
        da: "rehabilitering på specialiseret niveau",
        en: "rehabilitation at specialised level",
      },
    },
    question: {
      da: "Har personen en gældende genoptræningsplan fra sygehuset, og hvilket niveau angiver den i givet fald (en plan gælder ikke længere, når forløbet er slut eller afslået)?",
      en: "Does the person have a current rehabilitation plan from the hospital, and if so, what level does it state (a plan is no longer current when the course has ended or was declined)?",
    },
    answeredBy: ["municipality", "hospital-doctor", "patient"],
  },
  treatedDuringAdmission: {
    type: "boolean",
    label: { da: "behandlingen i forbindelse med en indlæggelse", en: "the treatment in connection with an admission" },
    says: {
      yes: {
        da: "den sygdom, der har nedsat funktionsevnen, behandles i forbindelse med en indlæggelse",
        en: "the disease that has reduced function is being treated in connection with an admission",
      },
      no: {
        da: "den sygdom, der har nedsat funktionsevnen, behandles ikke i forbindelse med en indlæggelse",
        en: "the disease that has reduced function is not being treated in connection with an admission",
      },
    },
    question: {
      da: "Behandles den sygdom, der har nedsat funktionsevnen, i forbindelse med en indlæggelse, som er i gang eller netop afsluttet?",
      en: "Is the disease that has reduced function being treated in connection with an admission that is going on or has just ended?",
    },
    answeredBy: ["hospital-doctor", "patient", "municipality"],
  },
  trainingCourse: {
    type: "boolean",
    label: {
      da: "det aktuelle forløb med træning eller rehabilitering",
      en: "the present course of training or rehabilitation",
    },
    says: {
      yes: {
        da: "personen er i gang med eller skal begynde på træning eller rehabilitering",
        en: "the person is in or is about to begin training or rehabilitation",
      },
      no: {
        da: "personen er hverken i gang med eller skal begynde på træning eller rehabilitering",
        en: "the person is neither in nor about to begin training or rehabilitation",
      },
    },
    question: {
      da: "Er personen i gang med træning, genoptræning eller rehabilitering, eller skal personen begynde på det?",
      en: "Is the person in training, retraining or rehabilitation, or about to begin it?",
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
    judgement: true,
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
  retrainingOffered: {
    type: "event",
    label: {
      da: "tilbuddet om genoptræning efter den gældende plan",
      en: "the offer of retraining under the current plan",
    },
    says: {
      yes: {
        da: "genoptræning eller rehabilitering er tilbudt på det niveau, som den gældende plan angiver",
        en: "retraining or rehabilitation has been offered at the level that the current plan states",
      },
      no: {
        da: "genoptræning eller rehabilitering er ikke tilbudt på det niveau, som den gældende plan angiver",
        en: "retraining or rehabilitation has not been offered at the level that the current plan states",
      },
    },
    question: {
      da: "Er genoptræning eller rehabilitering tilbudt på det niveau, som den gældende genoptræningsplan angiver, og i givet fald hvornår?",
      en: "Has retraining or rehabilitation been offered at the level that the current rehabilitation plan states, and if so when?",
    },
    answeredBy: ["municipality", "patient", "family"],
  },
  retrainingCoordinated: {
    type: "event",
    label: { da: "begyndelsen på et sammenhængende forløb", en: "the start of a coherent course" },
    says: {
      yes: {
        da: "den aktuelle genoptræning eller rehabilitering er planlagt og sat i gang som et sammenhængende forløb på tværs af områderne",
        en: "the present retraining or rehabilitation has been planned and started as a coherent course across the areas",
      },
      no: {
        da: "den aktuelle genoptræning eller rehabilitering er ikke planlagt og sat i gang som et sammenhængende forløb på tværs af områderne",
        en: "the present retraining or rehabilitation has not been planned and started as a coherent course across the areas",
      },
    },
    question: {
      da: "Er den aktuelle genoptræning eller rehabilitering planlagt og sat i gang som et sammenhængende forløb på tværs af områderne, og i givet fald hvornår?",
      en: "Has the present retraining or rehabilitation been planned and started as a coherent course across the areas, and if so when?",
    },
    answeredBy: ["municipality", "patient", "family"],
  },
  retrainingGoalsDescribed: {
    type: "event",
    label: {
      da: "beskrivelsen af den aktuelle genoptrænings udgangspunkt og forventede resultat",
      en: "the description of the starting point and the expected result of the present retraining",
    },
    says: {
      yes: {
        da: "udgangspunktet og det forventede resultat er beskrevet i henvisningen til den aktuelle genoptræning",
        en: "the starting point and the expected result are described in the referral to the present retraining",
      },
      no: {
        da: "udgangspunktet og det forventede resultat er ikke beskrevet i henvisningen til den aktuelle genoptræning",
        en: "the starting point and the expected result are not described in the referral to the present retraining",
      },
    },
    question: {
      da: "Er udgangspunktet og det forventede resultat beskrevet i henvisningen til den aktuelle genoptræning, og i givet fald hvornår?",
      en: "Are the starting point and the expected result described in the referral to the present retraining, and if so when?",
    },
    answeredBy: ["hospital-doctor", "municipality", "pal"],
  },
  trainingGoalsDiscussed: {
    type: "event",
    label: {
      da: "drøftelsen af den aktuelle trænings udgangspunkt, mål, intensitet og hyppighed",
      en: "the discussion of the starting point, goals, intensity and frequency of the present training",
    },
    says: {
      yes: {
        da: "den behandlingsansvarlige læge og kommunen har drøftet den aktuelle træning",
        en: "the doctor responsible for the treatment and the municipality have discussed the present training",
      },
      no: {
        da: "den behandlingsansvarlige læge og kommunen har ikke drøftet den aktuelle træning",
        en: "the doctor responsible for the treatment and the municipality have not discussed the present training",
      },
    },
    question: {
      da: "Har den behandlingsansvarlige læge og kommunen drøftet udgangspunktet og målene for den aktuelle træning, dens intensitet og hyppighed, og i givet fald hvornår?",
      en: "Have the doctor responsible for the treatment and the municipality discussed the starting point and the goals of the present training, its intensity and frequency, and if so when?",
    },
    answeredBy: ["hospital-doctor", "municipality", "pal"],
  },
  physiotherapyStarted: {
    type: "event",
    label: {
      da: "begyndelsen på den vederlagsfri fysioterapi efter den gældende henvisning",
      en: "the start of the free-of-charge physiotherapy under the current referral",
    },
    says: {
      yes: {
        da: "den vederlagsfri fysioterapi efter den gældende henvisning er begyndt",
        en: "the free-of-charge physiotherapy under the current referral has begun",
      },
      no: {
        da: "den vederlagsfri fysioterapi efter den gældende henvisning er ikke begyndt",
        en: "the free-of-charge physiotherapy under the current referral has not begun",
      },
    },
    question: {
      da: "Er den vederlagsfri fysioterapi efter den gældende henvisning begyndt, og i givet fald hvornår?",
      en: "Has the free-of-charge physiotherapy under the current referral begun, and if so when?",
    },
    answeredBy: ["patient", "family", "municipality"],
  },
} as const satisfies FactGroup;
