import type { FactGroup } from "../fact.js";

export const relatives = {
  atGeneticRisk: {
    type: "boolean",
    judgement: true,
    label: { da: "slægtningenes genetiske risiko", en: "the genetic risk of the relatives" },
    says: {
      yes: {
        da: "et fund viser, at slægtninge kan være syge, disponerede eller anlægsbærere",
        en: "a finding shows that relatives may be affected, predisposed or carriers",
      },
      no: {
        da: "intet fund viser, at slægtninge kan være syge, disponerede eller anlægsbærere",
        en: "no finding shows that relatives may be affected, predisposed or carriers",
      },
    },
    question: {
      da: "Viser et fund hos personen, at slægtninge kan være syge, disponerede eller anlægsbærere?",
      en: "Does a finding in the person show that relatives may be affected, predisposed or carriers?",
    },
    answeredBy: ["clinical-genetics", "hospital-doctor", "css"],
  },
  testRelevant: {
    type: "boolean",
    judgement: true,
    label: {
      da: "relevansen af rådgivning og test af slægtninge",
      en: "the relevance of counselling and testing of relatives",
    },
    says: {
      yes: {
        da: "genetisk rådgivning og test af slægtninge er vurderet som relevant",
        en: "genetic counselling and testing of relatives are judged relevant",
      },
      no: {
        da: "genetisk rådgivning og test af slægtninge er vurderet som ikke relevant",
        en: "genetic counselling and testing of relatives are judged not relevant",
      },
    },
    question: {
      da: "Er genetisk rådgivning og test af personens slægtninge relevant efter en faglig vurdering?",
      en: "Are genetic counselling and testing of the person's relatives relevant by professional judgement?",
    },
    answeredBy: ["clinical-genetics", "css", "pal"],
  },
  counsellingOffered: {
    type: "event",
    label: {
      da: "tilbuddet til slægtninge om genetisk rådgivning og test",
      en: "the offer of genetic counselling and testing to relatives",
    },
    says: {
      yes: {
        da: "slægtninge har fået tilbud om genetisk rådgivning og test",
        en: "relatives have been offered genetic counselling and testing",
      },
      no: {
        da: "slægtninge har ikke fået tilbud om genetisk rådgivning og test",
        en: "relatives have not been offered genetic counselling and testing",
      },
    },
    question: {
      da: "Har slægtningene fået tilbud om genetisk rådgivning og test, og i givet fald hvornår?",
      en: "Have the relatives been offered genetic counselling and testing, and if so when?",
    },
    answeredBy: ["clinical-genetics", "family", "patient"],
  },
  findingConcernsPerson: {
    type: "boolean",
    judgement: true,
    label: {
      da: "betydningen for personen af et fund hos en slægtning",
      en: "the bearing on the person of a finding in a relative",
    },
    says: {
      yes: {
        da: "et fund hos en slægtning viser, at personen kan være syg, disponeret eller anlægsbærer",
        en: "a finding in a relative shows that the person may be affected, predisposed or a carrier",
      },
      no: {
        da: "intet fund hos en slægtning viser, at personen kan være syg, disponeret eller anlægsbærer",
        en: "no finding in a relative shows that the person may be affected, predisposed or a carrier",
      },
    },
    question: {
      da: "Viser et fund hos en slægtning, at personen selv kan være syg, disponeret eller anlægsbærer?",
      en: "Does a finding in a relative show that this person may be affected, predisposed or a carrier?",
    },
    answeredBy: ["clinical-genetics", "patient", "general-practice"],
  },
  siblings: {
    type: "integer",
    unit: "count",
    min: 0,
    max: 30,
    label: { da: "antallet af søskende", en: "the number of siblings" },
    question: {
      da: "Hvor mange søskende har personen (halvsøskende tælles med)?",
      en: "How many siblings does the person have (half-siblings included)?",
    },
    answeredBy: ["patient", "family", "general-practice"],
  },
  involvementWished: {
    type: "boolean",
    label: {
      da: "personens ønske om at have pårørende med",
      en: "the person's wish to have relatives involved",
    },
    says: {
      yes: {
        da: "personen ønsker, at de pårørende bliver inddraget",
        en: "the person wants relatives to be involved",
      },
      no: {
        da: "personen ønsker ikke, at de pårørende bliver inddraget",
        en: "the person does not want relatives to be involved",
      },
    },
    question: {
      da: "Ønsker personen, at de pårørende bliver inddraget i forløbet?",
      en: "Does the person want relatives to be involved in the pathway?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  carrierQuestionConsidered: {
    type: "event",
    label: {
      da: "overvejelsen om sygdom eller anlæg hos forældre og søskende",
      en: "the consideration of disease or carrier status in parents and siblings",
    },
    says: {
      yes: {
        da: "det er overvejet, om forældre eller søskende er syge eller anlægsbærere",
        en: "it has been considered whether parents or siblings are affected or carriers",
      },
      no: {
        da: "det er ikke overvejet, om forældre eller søskende er syge eller anlægsbærere",
        en: "it has not been considered whether parents or siblings are affected or carriers",
      },
    },
    question: {
      da: "Er det overvejet, om forældre eller søskende selv er syge eller anlægsbærere, og i givet " + "fald hvornår?",
      en:
        "Has it been considered whether parents or siblings themselves are affected or carriers, " + "and if so when?",
    },
    answeredBy: ["clinical-genetics", "hospital-doctor", "css"],
  },
  ownCounsellingOffered: {
    type: "event",
    label: {
      da: "tilbuddet til personen selv om genetisk rådgivning som slægtning",
      en: "the offer to the person of genetic counselling as a relative",
    },
    says: {
      yes: {
        da: "personen er som slægtning tilbudt genetisk rådgivning",
        en: "the person has, as a relative, been offered genetic counselling",
      },
      no: {
        da: "personen er som slægtning ikke tilbudt genetisk rådgivning",
        en: "the person has, as a relative, not been offered genetic counselling",
      },
    },
    question: {
      da: "Er personen selv, som slægtning, tilbudt genetisk rådgivning og eventuelt test, og i givet fald hvornår?",
      en: "Has the person, as a relative, been offered genetic counselling and, if relevant, a test, and if so when?",
    },
    answeredBy: ["clinical-genetics", "patient"],
  },
  ownTestRelevant: {
    type: "boolean",
    judgement: true,
    label: {
      da: "relevansen af rådgivning og test af personen selv som slægtning",
      en: "the relevance of counselling and testing of the person as a relative",
    },
    says: {
      yes: {
        da: "genetisk rådgivning og test af personen som slægtning er vurderet som relevant",
        en: "genetic counselling and testing of the person as a relative are judged relevant",
      },
      no: {
        da: "genetisk rådgivning og test af personen som slægtning er vurderet som ikke relevant",
        en: "genetic counselling and testing of the person as a relative are judged not relevant",
      },
    },
    question: {
      da: "Er genetisk rådgivning og test af personen selv, som slægtning, relevant efter en faglig vurdering?",
      en: "Are genetic counselling and testing of the person, as a relative, relevant by professional judgement?",
    },
    answeredBy: ["clinical-genetics", "css", "pal"],
  },
  referredForFamilyWorkup: {
    type: "event",
    label: {
      da: "henvisningen af slægtninge til familieudredning",
      en: "the referral of relatives for family work-up",
    },
    says: {
      yes: {
        da: "slægtningene er henvist til klinisk genetik til familieudredning",
        en: "the relatives have been referred to clinical genetics for family work-up",
      },
      no: {
        da: "slægtningene er ikke henvist til klinisk genetik til familieudredning",
        en: "the relatives have not been referred to clinical genetics for family work-up",
      },
    },
    question: {
      da: "Er slægtningene henvist til klinisk genetik til familieudredning, og i givet fald hvornår?",
      en: "Have the relatives been referred to clinical genetics for family work-up, and if so when?",
    },
    answeredBy: ["clinical-genetics", "hospital-doctor", "family"],
  },
  ownReferral: {
    type: "event",
    label: { da: "henvisningen af personen selv som slægtning", en: "the referral of the person as a relative" },
    says: {
      yes: {
        da: "personen er som slægtning henvist til klinisk genetik",
        en: "the person has, as a relative, been referred to clinical genetics",
      },
      no: {
        da: "personen er som slægtning ikke henvist til klinisk genetik",
        en: "the person has, as a relative, not been referred to clinical genetics",
      },
    },
    question: {
      da: "Er personen selv, som slægtning, henvist til klinisk genetik, og i givet fald hvornår?",
      en: "Has the person, as a relative, been referred to clinical genetics, and if so when?",
    },
    answeredBy: ["clinical-genetics", "general-practice", "patient"],
  },
  involved: {
    type: "event",
    label: { da: "inddragelsen af de pårørende i indsatsen", en: "the involvement of the relatives in the effort" },
    says: {
      yes: {
        da: "de pårørende er nu en del af indsatsen omkring personen",
        en: "the relatives are now part of the effort around the person",
      },
      no: {
        da: "de pårørende er ikke en del af indsatsen omkring personen",
        en: "the relatives are not part of the effort around the person",
      },
    },
    question: {
      da: "Er de pårørende nu en del af indsatsen omkring personen, og i givet fald fra hvornår?",
      en: "Are the relatives now part of the effort around the person, and if so from when?",
    },
    answeredBy: ["family", "patient", "pal"],
  },
  practicalSupportAssessed: {
    type: "event",
    label: {
      da: "vurderingen af, hvad de pårørende kan hjælpe med og selv har brug for",
      en: "the assessment of what the relatives can help with and need themselves",
    },
    says: {
      yes: {
        da: "det er vurderet, hvad de pårørende kan give af hjælp, støtte og vejledning, og om de selv har brug for det",
        en: "it has been assessed what help, support and guidance the relatives can give, and whether they need it themselves",
      },
      no: {
        da: "det er ikke vurderet, hvad de pårørende kan give af hjælp, støtte og vejledning, og om de selv har brug for det",
        en: "it has not been assessed what help, support and guidance the relatives can give, and whether they need it themselves",
      },
    },
    question: {
      da: "Er det vurderet, hvad de pårørende kan give af praktisk hjælp, støtte og vejledning, og om de selv har brug for det, og i givet fald hvornår senest?",
      en: "Has it been assessed what practical help, support and guidance the relatives can give, and whether they need it themselves, and if so when most recently?",
    },
    answeredBy: ["pal", "family", "municipality"],
  },
  siblingsNeedAssessed: {
    type: "event",
    label: {
      da: "vurderingen af, om søskende har brug for hjælp",
      en: "the assessment of whether the siblings need help",
    },
    says: {
      yes: {
        da: "det er vurderet, om søskende har brug for hjælp",
        en: "it has been assessed whether the siblings need help",
      },
      no: {
        da: "det er ikke vurderet, om søskende har brug for hjælp",
        en: "it has not been assessed whether the siblings need help",
      },
    },
    question: {
      da: "Er det vurderet, om personens søskende har brug for hjælp, og i givet fald hvornår?",
      en: "Has it been assessed whether the person's siblings need help, and if so when?",
    },
    answeredBy: ["family", "pal", "general-practice"],
  },
  childSpecialSupportNeedAssumed: {
    type: "boolean",
    label: {
      da: "formodningen om, at et andet barn i familien har brug for særlig støtte efter Barnets lov",
      en: "the assumption that another child in the family needs special support under the Children's Act",
    },
    says: {
      yes: {
        da: "der er grund til at tro, at et andet barn i familien har brug for særlig støtte",
        en: "there is reason to believe that another child in the family needs special support",
      },
      no: {
        da: "der er ikke grund til at tro, at et andet barn i familien har brug for særlig støtte",
        en: "there is no reason to believe that another child in the family needs special support",
      },
    },
    question: {
      da: "Er der grund til at tro, at et andet barn eller en anden ung under 18 år i familien, fx personens eget barn eller søskende, har brug for særlig støtte efter Barnets lov?",
      en: "Is there reason to believe that another child or young person under 18 in the family, for instance the person's own child or a sibling, needs special support under the Children's Act?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "health-visitor"],
  },
} as const satisfies FactGroup;
