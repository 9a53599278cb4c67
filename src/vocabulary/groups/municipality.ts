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
      da: "kommunens rådgivning efter servicelovens § 12",
      en: "the municipality's advice under section 12 of the Act on Social Services",
    },
    says: {
      yes: {
        da: "kommunen har givet eller tilbudt rådgivning efter servicelovens § 12 om den nuværende situation",
        en: "the municipality has given or offered advice under section 12 of the Act on Social Services on the present situation",
      },
      no: {
        da: "kommunen har hverken givet eller tilbudt rådgivning efter servicelovens § 12 om den nuværende situation",
        en: "the municipality has neither given nor offered advice under section 12 of the Act on Social Services on the present situation",
      },
    },
    question: {
      da: "Har kommunen givet eller tilbudt rådgivning efter servicelovens § 12 om den nuværende situation, og i givet fald hvornår?",
      en: "Has the municipality given or offered advice under section 12 of the Act on Social Services on the present situation, and if so when?",
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
    label: {
      da: "oplysningen om, hvem i kommunen der har ansvaret",
      en: "the information on who in the municipality is responsible",
    },
    says: {
      yes: {
        da: "patienten, sygehuset og lægerne uden for det kan se, hvem i kommunen der har ansvaret",
        en: "the patient, the hospital and the doctors outside it can see who in the municipality is responsible",
      },
      no: {
        da: "patienten, sygehuset og lægerne uden for det kan ikke alle se, hvem i kommunen der har ansvaret",
        en: "the patient, the hospital and the doctors outside it cannot all see who in the municipality is responsible",
      },
    },
    question: {
      da: "Kan både patienten og de læger på sygehus og i praksis, som patienten går hos, se, hvilken kommunal forvaltning og fagperson der har ansvaret?",
      en: "Can both the patient and the doctors whom the patient sees in hospital and in practice see which municipal department and professional are responsible?",
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
      da: "formodningen om, at personen selv har brug for særlig støtte efter Barnets lov",
      en: "the assumption that the person needs special support under the Children's Act",
    },
    says: {
      yes: {
        da: "der er grund til at tro, at personen selv som barn eller ung har brug for særlig støtte",
        en: "there is reason to believe that the person, as a child or young person, needs special support",
      },
      no: {
        da: "der er ikke grund til at tro, at personen selv som barn eller ung har brug for særlig støtte",
        en: "there is no reason to believe that the person, as a child or young person, needs special support",
      },
    },
    question: {
      da: "Er der grund til at tro, at barnet eller den unge, som forløbet gælder, har brug for særlig støtte efter Barnets lov?",
      en: "Is there reason to believe that the child or young person whom the pathway concerns needs special support under the Children's Act?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "health-visitor"],
  },
  specialSocialProblems: {
    type: "boolean",
    label: { da: "de særlige sociale problemer", en: "the special social problems" },
    says: {
      yes: {
        da: "der er særlige sociale problemer hos personen eller, for et barn, hos forældrene",
        en: "there are special social problems in the person or, for a child, in the parents",
      },
      no: {
        da: "der er ikke særlige sociale problemer hos personen eller, for et barn, hos forældrene",
        en: "there are no special social problems in the person or, for a child, in the parents",
      },
    },
    question: {
      da: "Har personen – for et barn: barnet eller forældrene – særlige sociale problemer, som kommunen kan rådgive om?",
      en: "Does the person – for a child: the child or the parents – have special social problems on which the municipality can give guidance?",
    },
    answeredBy: ["patient", "municipality", "general-practice"],
  },
  preventionOfferMayHelp: {
    type: "boolean",
    judgement: true,
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
      da: "Kan personen efter en sundhedsfaglig vurdering af funktionsevne og helbred have gavn af et forebyggelsestilbud?",
      en: "Can the person, by a health professional's judgement of function and health, benefit from a prevention offer?",
    },
    answeredBy: ["general-practice", "municipality", "hospital-doctor"],
  },
  socialGuidanceNeeded: {
    type: "boolean",
    judgement: true,
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
      da: "igangsættelsen af en socialfaglig udredning på grund af den nuværende tilstand",
      en: "the start of a social services assessment because of the present condition",
    },
    says: {
      yes: {
        da: "en socialfaglig udredning er sat i gang på grund af den nuværende tilstand",
        en: "a social services assessment has been started because of the present condition",
      },
      no: {
        da: "der er ikke sat en socialfaglig udredning i gang på grund af den nuværende tilstand",
        en: "no social services assessment has been started because of the present condition",
      },
    },
    question: {
      da: "Er der på grund af den nuværende tilstand sat en socialfaglig udredning i gang i kommunen, og i givet fald hvornår?",
      en: "Has a social services assessment been started in the municipality because of the present condition, and if so when?",
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
      da: "kommunens sagsbehandling efter lægens seneste forslag",
      en: "the municipality's casework on the doctor's latest proposal",
    },
    says: {
      yes: {
        da: "kommunen er begyndt på sagsbehandlingen efter lægens seneste forslag",
        en: "the municipality has begun its casework on the doctor's latest proposal",
      },
      no: {
        da: "kommunen er ikke begyndt på sagsbehandlingen efter lægens seneste forslag",
        en: "the municipality has not begun its casework on the doctor's latest proposal",
      },
    },
    question: {
      da: "Er kommunen begyndt på sagsbehandlingen efter lægens seneste forslag (LÆ 165), og i givet fald hvornår?",
      en: "Has the municipality begun its casework on the doctor's latest proposal (LÆ 165), and if so when?",
    },
    answeredBy: ["municipality", "patient", "family"],
  },
  aidsAssessed: {
    type: "event",
    label: {
      da: "kommunens vurdering af det nuværende behov for hjælpemidler og anden hjælp",
      en: "the municipality's assessment of the present need for assistive devices and other help",
    },
    says: {
      yes: {
        da: "kommunen har vurderet det nuværende behov for hjælpemidler og anden hjælp",
        en: "the municipality has assessed the present need for assistive devices and other help",
      },
      no: {
        da: "kommunen har ikke vurderet det nuværende behov for hjælpemidler og anden hjælp",
        en: "the municipality has not assessed the present need for assistive devices and other help",
      },
    },
    question: {
      da: "Har kommunen vurderet det nuværende behov for hjælpemidler og anden hjælp, og i givet fald hvornår?",
      en: "Has the municipality assessed the present need for assistive devices and other help, and if so when?",
    },
    answeredBy: ["municipality", "patient", "family"],
  },
  trainingOffered: {
    type: "event",
    label: {
      da: "tilbuddet om træning efter serviceloven for den nuværende nedsatte funktionsevne",
      en: "the offer of training under the Act on Social Services for the present reduced function",
    },
    says: {
      yes: {
        da: "kommunen har tilbudt genoptræning eller vedligeholdelsestræning efter serviceloven for den nuværende nedsatte funktionsevne",
        en: "the municipality has offered retraining or maintenance training under the Act on Social Services for the present reduced function",
      },
      no: {
        da: "kommunen har ikke tilbudt genoptræning eller vedligeholdelsestræning efter serviceloven for den nuværende nedsatte funktionsevne",
        en: "the municipality has not offered retraining or maintenance training under the Act on Social Services for the present reduced function",
      },
    },
    question: {
      da: "Har kommunen tilbudt genoptræning eller vedligeholdelsestræning efter serviceloven for den nuværende nedsatte funktionsevne, og i givet fald hvornår?",
      en: "Has the municipality offered retraining or maintenance training under the Act on Social Services for the present reduced function, and if so when?",
    },
    answeredBy: ["municipality", "patient", "family"],
  },
  preventionOffered: {
    type: "event",
    label: {
      da: "det gældende tilbud om patientrettet forebyggelse",
      en: "the current offer of patient-directed prevention",
    },
    says: {
      yes: {
        da: "personen har et tilbud om patientrettet forebyggelse",
        en: "the person has an offer of patient-directed prevention",
      },
      no: {
        da: "personen har ikke et tilbud om patientrettet forebyggelse",
        en: "the person has no offer of patient-directed prevention",
      },
    },
    question: {
      da: "Har personen et tilbud om patientrettet forebyggelse, og hvornår er det i givet fald givet?",
      en: "Does the person have an offer of patient-directed prevention, and if so when was it given?",
    },
    answeredBy: ["patient", "municipality", "general-practice"],
  },
  preventionOfferTailored: {
    type: "event",
    label: {
      da: "tilpasningen af det gældende forebyggelsestilbud til personen",
      en: "the tailoring of the current prevention offer to the person",
    },
    says: {
      yes: {
        da: "det gældende forebyggelsestilbud er sat sammen til personen efter en afklarende samtale",
        en: "the current prevention offer has been put together for the person after a clarifying talk",
      },
      no: {
        da: "det gældende forebyggelsestilbud er ikke sat sammen til personen efter en afklarende samtale",
        en: "the current prevention offer has not been put together for the person after a clarifying talk",
      },
    },
    question: {
      da: "Er det gældende forebyggelsestilbud sat sammen til personen efter en afklarende samtale, og i givet fald hvornår?",
      en: "Has the current prevention offer been put together for the person after a clarifying talk, and if so when?",
    },
    answeredBy: ["municipality", "patient", "general-practice"],
  },
  effortsJoined: {
    type: "event",
    label: {
      da: "samlingen af kommunens indsatser i det aktuelle forløb",
      en: "the gathering of the municipality's efforts in the present course",
    },
    says: {
      yes: {
        da: "kommunen har samlet den aktuelle rehabilitering og sine øvrige indsatser",
        en: "the municipality has gathered the present rehabilitation and its other efforts",
      },
      no: {
        da: "kommunen har ikke samlet den aktuelle rehabilitering og sine øvrige indsatser",
        en: "the municipality has not gathered the present rehabilitation and its other efforts",
      },
    },
    question: {
      da: "Har kommunen samlet den aktuelle rehabilitering og sine øvrige indsatser til én sammenhængende indsats, og i givet fald hvornår?",
      en: "Has the municipality gathered the present rehabilitation and its other efforts into one coherent effort, and if so when?",
    },
    answeredBy: ["municipality", "patient", "family"],
  },
  specialSupportAssessed: {
    type: "event",
    label: {
      da: "kommunens stillingtagen til særlig støtte efter Barnets lov",
      en: "the municipality's decision on special support under the Children's Act",
    },
    says: {
      yes: {
        da: "kommunen har taget stilling til særlig støtte efter den aktuelle formodning",
        en: "the municipality has decided on special support after the present assumption",
      },
      no: {
        da: "kommunen har ikke taget stilling til særlig støtte efter den aktuelle formodning",
        en: "the municipality has not decided on special support after the present assumption",
      },
    },
    question: {
      da: "Har kommunen taget stilling til særlig støtte efter Barnets lov til hvert barn og hver ung, som den aktuelle formodning gælder, og i givet fald hvornår?",
      en: "Has the municipality decided on special support under the Children's Act for each child and young person whom the present assumption concerns, and if so when?",
    },
    answeredBy: ["municipality", "family", "general-practice"],
  },
  otherHelpConsidered: {
    type: "event",
    label: {
      da: "kommunens afklaring af, om der er behov for anden hjælp",
      en: "the municipality's clarification of whether other help is needed",
    },
    says: {
      yes: {
        da: "kommunen har ved den aktuelle rådgivning afklaret, om der er behov for anden hjælp",
        en: "the municipality has clarified in its present advice whether other help is needed",
      },
      no: {
        da: "kommunen har ikke ved den aktuelle rådgivning afklaret, om der er behov for anden hjælp",
        en: "the municipality has not clarified in its present advice whether other help is needed",
      },
    },
    question: {
      da: "Har kommunen ved den aktuelle rådgivning afklaret, om der er behov for anden hjælp, og i givet fald hvornår?",
      en: "Has the municipality clarified in its present advice whether other help is needed, and if so when?",
    },
    answeredBy: ["municipality", "patient", "family"],
  },
} as const satisfies FactGroup;
