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
  effortProposalWished: {
    type: "boolean",
    label: {
      da: "lægens ønske om at foreslå kommunen en indsats",
      en: "the wish of a doctor to propose an effort to the municipality",
    },
    says: {
      yes: {
        da: "en læge ønsker at foreslå kommunen genoptræning eller en anden indsats",
        en: "a doctor wishes to propose retraining or another effort to the municipality",
      },
      no: {
        da: "ingen læge ønsker at foreslå kommunen genoptræning eller en anden indsats",
        en: "no doctor wishes to propose retraining or another effort to the municipality",
      },
    },
    question: {
      da: "Ønsker en læge at foreslå kommunen genoptræning eller en anden indsats til personen?",
      en: "Does a doctor wish to propose retraining or another effort for the person to the municipality?",
    },
    answeredBy: ["hospital-doctor", "general-practice", "pal"],
  },
  caseworkStarted: {
    type: "event",
    label: {
      da: "kommunens sagsbehandling efter forslaget fra lægen",
      en: "the municipality's casework on the doctor's proposal",
    },
    says: {
      yes: {
        da: "kommunen er begyndt på sagsbehandlingen efter forslaget fra lægen",
        en: "the municipality has begun its casework on the doctor's proposal",
      },
      no: {
        da: "kommunen er ikke begyndt på sagsbehandlingen efter forslaget fra lægen",
        en: "the municipality has not begun its casework on the doctor's proposal",
      },
    },
    question: {
      da: "Er kommunen begyndt på sagsbehandlingen efter forslaget fra lægen (LÆ 165), og i givet fald hvornår?",
      en: "Has the municipality begun its casework on the doctor's proposal (LÆ 165), and if so when?",
    },
    answeredBy: ["municipality", "patient", "family"],
  },
  aidsAssessed: {
    type: "event",
    label: {
      da: "kommunens vurdering af behovet for hjælpemidler og anden hjælp",
      en: "the municipality's assessment of the need for assistive devices and other help",
    },
    says: {
      yes: {
        da: "kommunen har vurderet behovet for hjælpemidler og anden hjælp",
        en: "the municipality has assessed the need for assistive devices and other help",
      },
      no: {
        da: "kommunen har ikke vurderet behovet for hjælpemidler og anden hjælp",
        en: "the municipality has not assessed the need for assistive devices and other help",
      },
    },
    question: {
      da: "Har kommunen vurderet behovet for hjælpemidler og anden hjælp, og i givet fald hvornår?",
      en: "Has the municipality assessed the need for assistive devices and other help, and if so when?",
    },
    answeredBy: ["municipality", "patient", "family"],
  },
  trainingOffered: {
    type: "event",
    label: {
      da: "tilbuddet om træning efter serviceloven",
      en: "the offer of training under the Act on Social Services",
    },
    says: {
      yes: {
        da: "kommunen har tilbudt genoptræning eller vedligeholdelsestræning efter serviceloven",
        en: "the municipality has offered retraining or maintenance training under the Act on Social Services",
      },
      no: {
        da: "kommunen har ikke tilbudt genoptræning eller vedligeholdelsestræning efter serviceloven",
        en: "the municipality has not offered retraining or maintenance training under the Act on Social Services",
      },
    },
    question: {
      da: "Har kommunen tilbudt genoptræning eller vedligeholdelsestræning efter serviceloven, og i givet fald hvornår?",
      en: "Has the municipality offered retraining or maintenance training under the Act on Social Services, and if so when?",
    },
    answeredBy: ["municipality", "patient", "family"],
  },
  preventionOffered: {
    type: "event",
    label: { da: "tilbuddet om patientrettet forebyggelse", en: "the offer of patient-directed prevention" },
    says: {
      yes: { da: "personen har fået et forebyggelsestilbud", en: "the person has been given a prevention offer" },
      no: {
        da: "personen har ikke fået et forebyggelsestilbud",
        en: "the person has not been given a prevention offer",
      },
    },
    question: {
      da: "Har personen fået et forebyggelsestilbud, og i givet fald hvornår?",
      en: "Has the person been given a prevention offer, and if so when?",
    },
    answeredBy: ["patient", "municipality", "general-practice"],
  },
  preventionOfferTailored: {
    type: "event",
    label: {
      da: "tilpasningen af forebyggelsestilbuddet til personen",
      en: "the tailoring of the prevention offer to the person",
    },
    says: {
      yes: {
        da: "forebyggelsestilbuddet er sat sammen til personen efter en afklarende samtale",
        en: "the prevention offer has been put together for the person after a clarifying talk",
      },
      no: {
        da: "forebyggelsestilbuddet er ikke sat sammen til personen efter en afklarende samtale",
        en: "the prevention offer has not been put together for the person after a clarifying talk",
      },
    },
    question: {
      da: "Er forebyggelsestilbuddet sat sammen til personen efter en afklarende samtale, og i givet fald hvornår?",
      en: "Has the prevention offer been put together for the person after a clarifying talk, and if so when?",
    },
    answeredBy: ["municipality", "patient", "general-practice"],
  },
  supportAssessed: {
    type: "event",
    label: {
      da: "kommunens vurdering af behovet for støtte",
      en: "the municipality's assessment of the need for support",
    },
    says: {
      yes: {
        da: "kommunen har vurderet, hvilken støtte personen har behov for",
        en: "the municipality has assessed what support the person needs",
      },
      no: {
        da: "kommunen har ikke vurderet, hvilken støtte personen har behov for",
        en: "the municipality has not assessed what support the person needs",
      },
    },
    question: {
      da: "Har kommunen vurderet, hvilken støtte personen har behov for, og i givet fald hvornår?",
      en: "Has the municipality assessed what support the person needs, and if so when?",
    },
    answeredBy: ["municipality", "family", "patient"],
  },
  otherHelpConsidered: {
    type: "event",
    label: {
      da: "kommunens afklaring af, om der er behov for anden hjælp",
      en: "the municipality's clarification of whether other help is needed",
    },
    says: {
      yes: {
        da: "kommunen har ved rådgivningen afklaret, om der er behov for anden hjælp",
        en: "the municipality has clarified in its advice whether other help is needed",
      },
      no: {
        da: "kommunen har ikke ved rådgivningen afklaret, om der er behov for anden hjælp",
        en: "the municipality has not clarified in its advice whether other help is needed",
      },
    },
    question: {
      da: "Har kommunen ved rådgivningen afklaret, om der er behov for anden hjælp, og i givet fald hvornår?",
      en: "Has the municipality clarified in its advice whether other help is needed, and if so when?",
    },
    answeredBy: ["municipality", "patient", "family"],
  },
} as const satisfies FactGroup;
