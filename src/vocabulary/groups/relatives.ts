import type { FactGroup } from "../fact.js";

export const relatives = {
  atGeneticRisk: {
    type: "boolean",
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
      da: "tilbuddet til slægtninge om genetisk rådgivning",
      en: "the offer of genetic counselling to relatives",
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
  needSupport: {
    type: "boolean",
    label: { da: "de pårørendes behov for støtte", en: "the relatives' need for support" },
    says: {
      yes: { da: "de pårørende har brug for støtte", en: "the relatives need support" },
      no: { da: "de pårørende har ikke brug for støtte", en: "the relatives do not need support" },
    },
    question: {
      da: "Har de pårørende brug for støtte, fx på grund af belastning, sorg eller psykisk mistrivsel?",
      en: "Do the relatives need support, for example because of strain, grief or psychological distress?",
    },
    answeredBy: ["family", "general-practice", "pal"],
  },
  carrierQuestionConsidered: {
    type: "event",
    label: {
      da: "overvejelsen om sygdom eller anlæg hos forældre og søskende",
      en: "the consideration of disease or carrier status in parents and siblings",
    },
    says: {
      yes: {
        da: "det er overvejet, om forældre og søskende er syge eller anlægsbærere",
        en: "it has been considered whether parents and siblings are affected or carriers",
      },
      no: {
        da: "det er ikke overvejet, om forældre og søskende er syge eller anlægsbærere",
        en: "it has not been considered whether parents and siblings are affected or carriers",
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
      da: "Er personen selv, som slægtning, tilbudt genetisk rådgivning og eventuelt test?",
      en: "Has the person, as a relative, been offered genetic counselling and, if relevant, a test?",
    },
    answeredBy: ["clinical-genetics", "patient"],
  },
  ownTestRelevant: {
    type: "boolean",
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
    label: { da: "inddragelsen af de pårørende i forløbet", en: "the involvement of the relatives in the pathway" },
    says: {
      yes: { da: "de pårørende er inddraget i forløbet", en: "the relatives are involved in the pathway" },
      no: { da: "de pårørende er ikke inddraget i forløbet", en: "the relatives are not involved in the pathway" },
    },
    question: {
      da: "Er de pårørende inddraget i indsatsen omkring personen, og i givet fald hvornår?",
      en: "Have the relatives been involved in the care around the person, and if so when?",
    },
    answeredBy: ["family", "patient", "pal"],
  },
  practicalSupportAssessed: {
    type: "event",
    label: {
      da: "vurderingen af praktisk hjælp, støtte og vejledning omkring de pårørende",
      en: "the assessment of practical help, support and guidance around the relatives",
    },
    says: {
      yes: {
        da: "det er vurderet, om der omkring de pårørende kan gives praktisk hjælp, støtte og vejledning",
        en: "it has been assessed whether practical help, support and guidance can be given around the relatives",
      },
      no: {
        da: "det er ikke vurderet, om der omkring de pårørende kan gives praktisk hjælp, støtte og vejledning",
        en: "it has not been assessed whether practical help, support and guidance can be given around the relatives",
      },
    },
    question: {
      da: "Er det vurderet, om der omkring de pårørende kan gives praktisk hjælp, støtte eller vejledning, og i givet fald hvornår?",
      en: "Has it been assessed whether practical help, support or guidance can be given around the relatives, and if so when?",
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
} as const satisfies FactGroup;
