import type { FactGroup } from "../fact.js";

export const municipality = {
  contact: {
    type: "boolean",
    label: { da: "kontakten med kommunen", en: "the contact with the municipality" },
    says: {
      yes: {
        da: "personen eller familien har kontakt med kommunen",
        en: "the person or the family is in contact with the municipality",
      },
      no: {
        da: "personen og familien har ikke kontakt med kommunen",
        en: "the person and the family are not in contact with the municipality",
      },
    },
    question: {
      da: "Har personen eller familien kontakt med kommunen om sygdommen eller funktionsevnen?",
      en: "Is the person or the family in contact with the municipality about the disease or " + "functional ability?",
    },
    answeredBy: ["patient", "family", "municipality"],
  },
  referral: {
    type: "event",
    label: { da: "sygehusets henvisning til kommunen", en: "the hospital's referral to the municipality" },
    says: {
      yes: {
        da: "sygehuset har henvist personen til kommunen",
        en: "the hospital has referred the person to the municipality",
      },
      no: {
        da: "sygehuset har ikke henvist personen til kommunen",
        en: "the hospital has not referred the person to the municipality",
      },
    },
    question: {
      da: "Har sygehuset henvist personen til kommunen, og i givet fald hvornår?",
      en: "Has the hospital referred the person to the municipality, and if so when?",
    },
    answeredBy: ["hospital-doctor", "municipality", "family"],
  },
  learnedOfImpairment: {
    type: "event",
    label: {
      da: "kommunens kendskab til, at funktionsnedsættelsen er konstateret",
      en: "the municipality's knowledge that the impairment is established",
    },
    says: {
      yes: {
        da: "kommunen har fået at vide, at funktionsnedsættelsen er konstateret",
        en: "the municipality has learned that the impairment is established",
      },
      no: {
        da: "kommunen har ikke fået at vide, at funktionsnedsættelsen er konstateret",
        en: "the municipality has not learned that the impairment is established",
      },
    },
    question: {
      da: "Har kommunen fået at vide, at barnets funktionsnedsættelse er konstateret, og i givet " + "fald hvornår?",
      en: "Has the municipality learned that the child's impairment is established, and if so when?",
    },
    answeredBy: ["municipality", "family", "hospital-doctor"],
  },
  familyGuideOffered: {
    type: "event",
    label: { da: "tilbuddet om en familievejleder", en: "the offer of a family guide" },
    says: {
      yes: {
        da: "familien har fået tilbud om en familievejleder",
        en: "the family has been offered a family guide",
      },
      no: {
        da: "familien har ikke fået tilbud om en familievejleder",
        en: "the family has not been offered a family guide",
      },
    },
    question: {
      da: "Har kommunen tilbudt familien en familievejleder, og i givet fald hvornår?",
      en: "Has the municipality offered the family a family guide, and if so when?",
    },
    answeredBy: ["family", "municipality"],
  },
  guidanceGiven: {
    type: "event",
    label: {
      da: "kommunens vejledning efter serviceloven",
      en: "the municipality's guidance under the Act on Social Services",
    },
    says: {
      yes: {
        da: "kommunen har givet rådgivning efter servicelovens § 12",
        en: "the municipality has given guidance under section 12 of the Act on Social Services",
      },
      no: {
        da: "kommunen har ikke givet rådgivning efter servicelovens § 12",
        en: "the municipality has not given guidance under section 12 of the Act on Social Services",
      },
    },
    question: {
      da: "Har kommunen givet rådgivning efter servicelovens § 12, og i givet fald hvornår?",
      en: "Has the municipality given guidance under section 12 of the Act on Social Services, " + "and if so when?",
    },
    answeredBy: ["patient", "municipality", "family"],
  },
  servicesUnderChildrensAct: {
    type: "boolean",
    label: {
      da: "kommunens ydelser efter Barnets lov",
      en: "the municipality's services under the Children's Act",
    },
    says: {
      yes: {
        da: "den unge får ydelser efter §§ 122-123 a i Barnets lov",
        en: "the young person receives services under sections 122-123 A of the Children's Act",
      },
      no: {
        da: "den unge får ikke ydelser efter §§ 122-123 a i Barnets lov",
        en: "the young person does not receive services under sections 122-123 A of the Children's Act",
      },
    },
    question: {
      da: "Får den unge kommunale ydelser efter §§ 122-123 a i Barnets lov?",
      en: "Does the young person receive municipal services under sections 122-123 A of the Children's Act?",
    },
    answeredBy: ["municipality", "family", "patient"],
  },
  adultLifePreparation: {
    type: "event",
    label: {
      da: "kommunens forberedelse til voksenlivet",
      en: "the municipality's preparation for adult life",
    },
    says: {
      yes: {
        da: "kommunen har påbegyndt forberedelsen til voksenlivet",
        en: "the municipality has started the preparation for adult life",
      },
      no: {
        da: "kommunen har ikke påbegyndt forberedelsen til voksenlivet",
        en: "the municipality has not started the preparation for adult life",
      },
    },
    question: {
      da:
        "Er kommunen gået i gang med at forberede voksenlivet sammen med den unge og forældrene, og i " +
        "givet fald hvornår?",
      en:
        "Has the municipality started preparing for adult life with the young person and the parents, " +
        "and if so when?",
    },
    answeredBy: ["municipality", "patient", "family"],
  },
  youthEffortCoordinated: {
    type: "event",
    label: {
      da: "koordineringen af kommunens ungeindsats",
      en: "the coordination of the municipality's youth effort",
    },
    says: {
      yes: {
        da: "kommunens ungeindsats er koordineret på tværs af områderne",
        en: "the municipality's youth effort has been coordinated across areas",
      },
      no: {
        da: "kommunens ungeindsats er ikke koordineret på tværs af områderne",
        en: "the municipality's youth effort has not been coordinated across areas",
      },
    },
    question: {
      da:
        "Har kommunen koordineret ungeindsatsen på tværs af uddannelse, beskæftigelse og " +
        "socialområdet, og i givet fald hvornår?",
      en:
        "Has the municipality coordinated the youth effort across education, employment and social " +
        "services, and if so when?",
    },
    answeredBy: ["municipality", "patient", "family"],
  },
  youthFollowUp: {
    type: "event",
    label: {
      da: "kommunens opfølgning på den unges vej mod uddannelse eller arbejde",
      en: "the municipality's follow-up on the young person's way to education or work",
    },
    says: {
      yes: {
        da: "kommunen har fulgt op på den unges vej mod uddannelse eller arbejde",
        en: "the municipality has followed up on the young person's way to education or work",
      },
      no: {
        da: "kommunen har ikke fulgt op på den unges vej mod uddannelse eller arbejde",
        en: "the municipality has not followed up on the young person's way to education or work",
      },
    },
    question: {
      da:
        "Har kommunen fulgt op på, om den unge er på vej mod uddannelse eller arbejde, og i givet " +
        "fald hvornår senest?",
      en:
        "Has the municipality followed up on whether the young person is on the way to education or " +
        "work and, if so, when was the latest time?",
    },
    answeredBy: ["municipality", "patient", "family"],
  },
  pensionAssessed: {
    type: "event",
    label: { da: "vurderingen af behovet for pension", en: "the assessment of the need for a pension" },
    says: {
      yes: { da: "behovet for pension er vurderet", en: "the need for a pension has been assessed" },
      no: { da: "behovet for pension er ikke vurderet", en: "the need for a pension has not been assessed" },
    },
    question: {
      da: "Er det vurderet, om personen har behov for pension, og i givet fald hvornår?",
      en: "Has it been assessed whether the person needs a pension, and if so when?",
    },
    answeredBy: ["municipality", "patient", "family"],
  },
  contactNamed: {
    type: "boolean",
    label: { da: "den udpegede kontakt i kommunen", en: "the named contact in the municipality" },
    says: {
      yes: {
        da: "den ansvarlige forvaltning og fagperson i kommunen er oplyst",
        en: "the responsible municipal department and professional are named",
      },
      no: {
        da: "den ansvarlige forvaltning og fagperson i kommunen er ikke oplyst",
        en: "the responsible municipal department and professional are not named",
      },
    },
    question: {
      da: "Er det oplyst, hvilken kommunal forvaltning og fagperson der har ansvaret?",
      en: "Are the responsible municipal department and professional named?",
    },
    answeredBy: ["patient", "family", "municipality"],
  },
  coordinatingCaseworker: {
    type: "boolean",
    label: { da: "den koordinerende sagsbehandler", en: "the coordinating caseworker" },
    says: {
      yes: {
        da: "personen har en koordinerende sagsbehandler i kommunen",
        en: "the person has a coordinating caseworker in the municipality",
      },
      no: {
        da: "personen har ikke en koordinerende sagsbehandler i kommunen",
        en: "the person does not have a coordinating caseworker in the municipality",
      },
    },
    question: {
      da: "Har personen en koordinerende sagsbehandler i kommunen?",
      en: "Does the person have a coordinating caseworker in the municipality?",
    },
    answeredBy: ["patient", "family", "municipality"],
  },
  specialSupportNeedAssumed: {
    type: "boolean",
    label: {
      da: "formodningen om et behov for særlig støtte efter Barnets lov",
      en: "the assumption of a need for special support under the Children's Act",
    },
    says: {
      yes: {
        da: "der er grund til at tro, at barnet eller den unge har behov for særlig støtte",
        en: "there is reason to believe that the child or young person needs special support",
      },
      no: {
        da: "der er ikke grund til at tro, at barnet eller den unge har behov for særlig støtte",
        en: "there is no reason to believe that the child or young person needs special support",
      },
    },
    question: {
      da: "Er der grund til at tro, at barnet eller den unge har behov for særlig støtte efter Barnets lov?",
      en:
        "Is there reason to believe that the child or young person needs special support under the " +
        "Children's Act?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "health-visitor"],
  },
  specialSocialProblems: {
    type: "boolean",
    label: { da: "de særlige sociale problemer", en: "the special social problems" },
    says: {
      yes: { da: "personen har særlige sociale problemer", en: "the person has special social problems" },
      no: {
        da: "personen har ikke særlige sociale problemer",
        en: "the person does not have special social problems",
      },
    },
    question: {
      da: "Har personen særlige sociale problemer, som kommunen kan rådgive om?",
      en: "Does the person have special social problems on which the municipality can give guidance?",
    },
    answeredBy: ["patient", "municipality", "general-practice"],
  },
  preventionOfferMayHelp: {
    type: "boolean",
    label: { da: "udbyttet af et forebyggelsestilbud", en: "the benefit of a prevention offer" },
    says: {
      yes: {
        da: "personen vurderes at kunne have gavn af et forebyggelsestilbud",
        en: "the person is judged to be able to benefit from a prevention offer",
      },
      no: {
        da: "personen vurderes ikke at kunne have gavn af et forebyggelsestilbud",
        en: "the person is judged not to be able to benefit from a prevention offer",
      },
    },
    question: {
      da: "Kan personen efter en sundhedsfaglig vurdering have gavn af et forebyggelsestilbud?",
      en: "Can the person, by a health professional's judgement, benefit from a prevention offer?",
    },
    answeredBy: ["general-practice", "municipality", "hospital-doctor"],
  },
  socialGuidanceNeeded: {
    type: "boolean",
    label: { da: "behovet for socialfaglig rådgivning", en: "the need for social services guidance" },
    says: {
      yes: {
        da: "personen eller familien har brug for socialfaglig rådgivning",
        en: "the person or the family needs guidance from social services",
      },
      no: {
        da: "personen og familien har ikke brug for socialfaglig rådgivning",
        en: "the person and the family do not need guidance from social services",
      },
    },
    question: {
      da: "Har personen eller familien brug for socialfaglig rådgivning og vejledning?",
      en: "Does the person or the family need guidance from social services?",
    },
    answeredBy: ["patient", "family", "municipality"],
  },
  socialWorkupStarted: {
    type: "event",
    label: {
      da: "igangsættelsen af en socialfaglig udredning",
      en: "the start of a social services assessment",
    },
    says: {
      yes: {
        da: "en socialfaglig udredning er sat i gang",
        en: "a social services assessment has been started",
      },
      no: {
        da: "der er ikke sat en socialfaglig udredning i gang",
        en: "no social services assessment has been started",
      },
    },
    question: {
      da: "Er der sat en socialfaglig udredning i gang i kommunen, og i givet fald hvornår?",
      en: "Has a social services assessment been started in the municipality, and if so when?",
    },
    answeredBy: ["municipality", "family", "hospital-doctor"],
  },
  childGuidanceGiven: {
    type: "event",
    label: { da: "kommunens vejledning efter Barnets lov", en: "the municipality's guidance under the Children's Act" },
    says: {
      yes: {
        da: "kommunen har vejledt familien om støtte efter Barnets lov",
        en: "the municipality has guided the family on support under the Children's Act",
      },
      no: {
        da: "kommunen har ikke vejledt familien om støtte efter Barnets lov",
        en: "the municipality has not guided the family on support under the Children's Act",
      },
    },
    question: {
      da: "Har familien fået kommunens vejledning om støtte efter Barnets lov, og i givet fald hvornår?",
      en: "Has the family received the municipality's guidance on support under the Children's Act, and if so when?",
    },
    answeredBy: ["family", "municipality"],
  },
} as const satisfies FactGroup;
