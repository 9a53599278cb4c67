import type { FactGroup } from "../fact.js";

export const transition = {
  kinds: {
    type: "set",
    exhaustive: true,
    label: { da: "de aktuelle overgange", en: "the current transitions" },
    values: {
      "infant-to-child": {
        da: "overgangen fra spædbarn til barn",
        en: "the transition from infant to child",
      },
      "child-to-youth": { da: "overgangen fra barn til ung", en: "the transition from child to youth" },
      "youth-to-adult": { da: "overgangen fra ung til voksen", en: "the transition from youth to adult" },
      "adult-to-elderly": {
        da: "overgangen fra voksen til ældre",
        en: "the transition from adult to elderly",
      },
      "daycare-start-or-change": {
        da: "start i eller skift af dagtilbud eller fritidsordning",
        en: "a start in or change of daycare or leisure scheme",
      },
      "daycare-to-school": {
        da: "overgangen fra børnehave til skole",
        en: "the transition from kindergarten to school",
      },
      school: { da: "overgange i skolen eller undervisningen", en: "transitions in school or teaching" },
      "choice-of-education-or-work": {
        da: "valg af uddannelse eller arbejde",
        en: "a choice of education or work",
      },
      education: { da: "uddannelse", en: "education" },
      employment: { da: "beskæftigelse", en: "employment" },
      "move-to-own-home": {
        da: "flytning til egen bolig, et botilbud eller et plejehjem",
        en: "a move to an own home, supported housing or a nursing home",
      },
      pension: { da: "pension, også en ansøgning om pension", en: "a pension, also an application for one" },
      "between-sectors": { da: "overgangen mellem sektorer", en: "a transition between sectors" },
      "between-municipal-units": {
        da: "skift mellem kommunale enheder",
        en: "a change between municipal units",
      },
    },
    question: {
      da: "Hvilke overgange er personen i gang med eller tæt på (en tom liste betyder ingen)?",
      en: "Which transitions is the person in or close to (an empty list means none)?",
    },
    answeredBy: ["patient", "family", "municipality"],
  },
  stage: {
    type: "enum",
    label: {
      da: "overgangen fra ung til voksen i sundhedsvæsenet",
      en: "the transition from youth to adult health care",
    },
    values: {
      approaching: { da: "forestående", en: "approaching" },
      underway: { da: "i gang", en: "underway" },
      completed: { da: "afsluttet", en: "completed" },
    },
    question: {
      da: "Hvor langt er overgangen fra ung til voksen i sundhedsvæsenet?",
      en: "How far has the transition from youth to adult health care come?",
    },
    answeredBy: ["patient", "family", "hospital-doctor"],
  },
  compulsorySchoolCompleted: {
    type: "boolean",
    label: { da: "afslutningen af grundskolen", en: "the completion of compulsory school" },
    says: {
      yes: {
        da: "den unge er færdig med grundskolen",
        en: "the young person has finished compulsory school",
      },
      no: {
        da: "den unge er ikke færdig med grundskolen",
        en: "the young person has not finished compulsory school",
      },
    },
    question: {
      da: "Er den unge færdig med grundskolen?",
      en: "Has the young person finished compulsory school?",
    },
    answeredBy: ["patient", "family", "municipality"],
  },
  workOrEducationPossible: {
    type: "boolean",
    judgement: true,
    label: { da: "muligheden for uddannelse eller arbejde", en: "the possibility of education or work" },
    says: {
      yes: {
        da: "tilknytning til uddannelse eller arbejde er vurderet som mulig",
        en: "attachment to education or work is judged possible",
      },
      no: {
        da: "tilknytning til uddannelse eller arbejde er vurderet som ikke mulig",
        en: "attachment to education or work is judged not possible",
      },
    },
    question: {
      da: "Har personen efter en faglig vurdering mulighed for at få tilknytning til uddannelse " + "eller arbejde?",
      en: "By professional judgement, can the person become attached to education or work?",
    },
    answeredBy: ["municipality", "patient", "hospital-doctor"],
  },
  needsToStayAtCss: {
    type: "boolean",
    judgement: true,
    label: {
      da: "behovet for at blive på Center for Sjældne Sygdomme",
      en: "the need to stay at the Centre for Rare Diseases",
    },
    says: {
      yes: {
        da: "personen har behov for at blive på Center for Sjældne Sygdomme",
        en: "the person needs to stay at the Centre for Rare Diseases",
      },
      no: {
        da: "personen har ikke behov for at blive på Center for Sjældne Sygdomme",
        en: "the person does not need to stay at the Centre for Rare Diseases",
      },
    },
    question: {
      da: "Har den unge eller voksne behov for fortsat at blive fulgt på Center for Sjældne Sygdomme?",
      en: "Does the young person or adult need to remain followed at the Centre for Rare Diseases?",
    },
    answeredBy: ["css", "hospital-doctor", "patient"],
  },
  staysAtCss: {
    type: "boolean",
    label: {
      da: "beslutningen om at fortsætte på Center for Sjældne Sygdomme som voksen",
      en: "the decision to continue at the Centre for Rare Diseases as an adult",
    },
    says: {
      yes: {
        da: "det er besluttet, at personen fortsætter på Center for Sjældne Sygdomme som voksen",
        en: "it has been decided that the person continues at the Centre for Rare Diseases as an adult",
      },
      no: {
        da: "det er besluttet, at personen ikke fortsætter på Center for Sjældne Sygdomme som voksen",
        en: "it has been decided that the person does not continue at the Centre for Rare " + "Diseases as an adult",
      },
    },
    question: {
      da: "Fortsætter personen ifølge den trufne beslutning på Center for Sjældne Sygdomme som voksen?",
      en: "According to the decision made, does the person continue at the Centre for Rare Diseases as an adult?",
    },
    answeredBy: ["css", "hospital-doctor", "patient"],
  },
  cssPassagePlanned: {
    type: "event",
    label: {
      da: "centrets plan for overgangen til voksenlivet",
      en: "the centre's plan for the passage to adulthood",
    },
    says: {
      yes: {
        da: "Center for Sjældne Sygdomme har planlagt personens overgang til voksenlivet",
        en: "the Centre for Rare Diseases has planned the person's passage to adulthood",
      },
      no: {
        da: "Center for Sjældne Sygdomme har ikke planlagt personens overgang til voksenlivet",
        en: "the Centre for Rare Diseases has not planned the person's passage to adulthood",
      },
    },
    question: {
      da:
        "Har Center for Sjældne Sygdomme planlagt, om den unge bliver på centret eller flytter til et " +
        "voksenspeciale, og i givet fald hvornår?",
      en:
        "Has the Centre for Rare Diseases planned whether the young person stays at the centre or " +
        "moves to an adult specialty, and if so when?",
    },
    answeredBy: ["css", "patient", "hospital-doctor"],
  },
  consultationsPlanned: {
    type: "event",
    label: {
      da: "planen for transitionskonsultationer og aktører",
      en: "the plan for transition consultations and actors",
    },
    says: {
      yes: {
        da: "konsultationer og aktører i transitionen er planlagt",
        en: "transition consultations and actors have been planned",
      },
      no: {
        da: "konsultationer og aktører i transitionen er ikke planlagt",
        en: "transition consultations and actors have not been planned",
      },
    },
    question: {
      da: "Er konsultationerne i transitionen og de nødvendige aktører planlagt, og i givet fald hvornår?",
      en: "Have the transition consultations and the necessary actors been planned, and if so when?",
    },
    answeredBy: ["hospital-doctor", "patient", "css"],
  },
  selfCareTrainingStarted: {
    type: "event",
    label: { da: "den unges træning i egenomsorg", en: "the young person's training in self-care" },
    says: {
      yes: {
        da: "vejledning og træning i egenomsorg er begyndt",
        en: "guidance and training in self-care have begun",
      },
      no: {
        da: "vejledning og træning i egenomsorg er ikke begyndt",
        en: "guidance and training in self-care have not begun",
      },
    },
    question: {
      da:
        "Er vejledning og træning begyndt, så den unge kan udvikle egenomsorg og selvbestemmelse, og " +
        "i givet fald hvornår?",
      en:
        "Have guidance and training begun for the young person to develop self-care and " +
        "self-determination, and if so when?",
    },
    answeredBy: ["patient", "family", "hospital-doctor"],
  },
  adultLifeTopicsConsidered: {
    type: "event",
    label: {
      da: "overvejelserne om voksenlivets emner",
      en: "the considerations about the topics of adult life",
    },
    says: {
      yes: {
        da: "støtte, uddannelse, forsørgelse, bolig og sociale forhold er overvejet",
        en: "support, education, income, housing and social conditions have been considered",
      },
      no: {
        da: "støtte, uddannelse, forsørgelse, bolig og sociale forhold er ikke overvejet",
        en: "support, education, income, housing and social conditions have not been considered",
      },
    },
    question: {
      da: "Er støtte, uddannelse, forsørgelse, bolig og sociale forhold i voksenlivet overvejet, og i givet fald hvornår?",
      en: "Have support, education, income, housing and social conditions in adult life been considered, and if so when?",
    },
    answeredBy: ["municipality", "patient", "hospital-doctor"],
  },
  conferenceConsidered: {
    type: "event",
    label: {
      da: "vurderingen af, om en tværsektoriel konference er relevant",
      en: "the assessment of whether a cross-sectoral conference is relevant",
    },
    says: {
      yes: {
        da: "det er i den aktuelle overgang vurderet, om en tværsektoriel konference er relevant",
        en: "it has been assessed in the current transition whether a cross-sectoral conference is relevant",
      },
      no: {
        da: "det er ikke i den aktuelle overgang vurderet, om en tværsektoriel konference er relevant",
        en: "it has not been assessed in the current transition whether a cross-sectoral conference is relevant",
      },
    },
    question: {
      da: "Er det i den aktuelle overgang vurderet, om en tværsektoriel konference er relevant, og i givet fald hvornår?",
      en: "Has it been assessed in the current transition whether a cross-sectoral conference is relevant, and if so when?",
    },
    answeredBy: ["hospital-doctor", "municipality", "pal"],
  },
  conferenceHeld: {
    type: "event",
    label: {
      da: "den tværsektorielle konference i den aktuelle overgang",
      en: "the cross-sectoral conference in the current transition",
    },
    says: {
      yes: {
        da: "der er i den aktuelle overgang holdt en tværsektoriel konference",
        en: "a cross-sectoral conference has been held in the current transition",
      },
      no: {
        da: "der er ikke i den aktuelle overgang holdt en tværsektoriel konference",
        en: "no cross-sectoral conference has been held in the current transition",
      },
    },
    question: {
      da: "Er der i den aktuelle overgang holdt en tværsektoriel konference om personen, og i givet fald hvornår?",
      en: "Has a cross-sectoral conference on the person been held in the current transition, and if so when?",
    },
    answeredBy: ["hospital-doctor", "municipality", "patient"],
  },
  coordinationAssessed: {
    type: "event",
    label: {
      da: "vurderingen af behovet for koordinering og netværksmøder",
      en: "the assessment of the need for coordination and network meetings",
    },
    says: {
      yes: {
        da: "behovet for koordinerende funktioner og netværksmøder er vurderet",
        en: "the need for coordinating functions and network meetings has been assessed",
      },
      no: {
        da: "behovet for koordinerende funktioner og netværksmøder er ikke vurderet",
        en: "the need for coordinating functions and network meetings has not been assessed",
      },
    },
    question: {
      da: "Er behovet for koordinerende funktioner og netværksmøder vurderet i overgangen fra ung til voksen, og i givet fald hvornår?",
      en: "Has the need for coordinating functions and network meetings been assessed in the transition from youth to adulthood, and if so when?",
    },
    answeredBy: ["hospital-doctor", "municipality", "pal"],
  },
  familySupported: {
    type: "event",
    label: {
      da: "støtten til forældre, pårørende og netværk i transitionen",
      en: "the support to parents, relatives and network in the transition",
    },
    says: {
      yes: {
        da: "forældre, pårørende eller netværk har fået støtte i transitionen",
        en: "parents, relatives or network have been given support in the transition",
      },
      no: {
        da: "forældre, pårørende og netværk har ikke fået støtte i transitionen",
        en: "parents, relatives and network have not been given support in the transition",
      },
    },
    question: {
      da:
        "Har forældre, pårørende eller netværk fået støtte i forbindelse med transitionen, og i givet " +
        "fald hvornår?",
      en: "Have parents, relatives or network been given support in the transition, and if so when?",
    },
    answeredBy: ["family", "hospital-doctor", "municipality"],
  },
  relevantActorsInvolved: {
    type: "event",
    label: {
      da: "inddragelsen af de relevante aktører i overgangen fra ung til voksen",
      en: "the involvement of the relevant actors in the transition from youth to adulthood",
    },
    says: {
      yes: {
        da: "de relevante aktører er inddraget i overgangen fra ung til voksen",
        en: "the relevant actors have been involved in the transition from youth to adulthood",
      },
      no: {
        da: "de relevante aktører er ikke inddraget i overgangen fra ung til voksen",
        en: "the relevant actors have not been involved in the transition from youth to adulthood",
      },
    },
    question: {
      da: "Er de relevante aktører inddraget i overgangen fra ung til voksen, og i givet fald hvornår?",
      en: "Have the relevant actors been involved in the transition from youth to adulthood, and if so when?",
    },
    answeredBy: ["hospital-doctor", "patient", "municipality"],
  },
  consequencesForSchoolOrWork: {
    type: "set",
    exhaustive: true,
    label: {
      da: "sygdommens følger og mulige følger for skole og arbejde",
      en: "the consequences and possible consequences of the disease for school and work",
    },
    values: {
      "more-sick-days": { da: "flere sygedage", en: "more sick days" },
      "relatives-absence": { da: "fravær hos de nærmeste pårørende", en: "absence of the closest relatives" },
      "limits-physical-activity": {
        da: "begrænsninger i fysisk aktivitet",
        en: "limits on physical activity",
      },
    },
    question: {
      da: "Hvilke følger har sygdommen, eller kan den få, for skole eller arbejde (en tom liste betyder ingen)?",
      en: "Which consequences does the disease have, or may it have, for school or work (an empty list means none)?",
    },
    answeredBy: ["patient", "family", "hospital-doctor"],
  },
  familyPrepared: {
    type: "event",
    label: {
      da: "forberedelsen af patient og pårørende på de aktuelle overgange",
      en: "the preparation of the patient and the relatives for the current transitions",
    },
    says: {
      yes: {
        da: "patienten og de pårørende er blevet forberedt på de aktuelle overgange",
        en: "the patient and the relatives have been prepared for the current transitions",
      },
      no: {
        da: "patienten og de pårørende er ikke blevet forberedt på de aktuelle overgange",
        en: "the patient and the relatives have not been prepared for the current transitions",
      },
    },
    question: {
      da: "Er patienten og de pårørende blevet forberedt på alle de overgange, patienten er i gang med eller tæt på, og i givet fald hvornår?",
      en: "Have the patient and the relatives been prepared for all the transitions that the patient is in or close to, and if so when?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  griefConsidered: {
    type: "event",
    label: {
      da: "opmærksomheden på sorg ved de aktuelle overgange",
      en: "the attention to grief at the current transitions",
    },
    says: {
      yes: {
        da: "det er overvejet, om de aktuelle overgange udløser sorg hos patienten eller de pårørende",
        en: "it has been considered whether the current transitions set off grief in the patient or the relatives",
      },
      no: {
        da: "det er ikke overvejet, om de aktuelle overgange udløser sorg hos patienten eller de pårørende",
        en: "it has not been considered whether the current transitions set off grief in the patient or the relatives",
      },
    },
    question: {
      da: "Er det overvejet, om de overgange, patienten er i gang med eller tæt på, udløser sorg hos patienten eller de pårørende, og i givet fald hvornår?",
      en: "Has it been considered whether the transitions that the patient is in or close to set off grief in the patient or the relatives, and if so when?",
    },
    answeredBy: ["pal", "hospital-doctor", "general-practice"],
  },
  socialGuidanceNeedAssessed: {
    type: "event",
    label: {
      da: "vurderingen af behovet for socialfaglig rådgivning ved de aktuelle overgange",
      en: "the assessment of the need for social guidance at the current transitions",
    },
    says: {
      yes: {
        da: "det er ved de aktuelle overgange vurderet, om der er brug for socialfaglig rådgivning",
        en: "whether social guidance is needed has been assessed at the current transitions",
      },
      no: {
        da: "det er ved de aktuelle overgange ikke vurderet, om der er brug for socialfaglig rådgivning",
        en: "whether social guidance is needed has not been assessed at the current transitions",
      },
    },
    question: {
      da: "Er det ved de overgange, patienten er i gang med eller tæt på, vurderet, om der er brug for socialfaglig rådgivning, og i givet fald hvornår?",
      en: "Has it been assessed, at the transitions that the patient is in or close to, whether social guidance is needed, and if so when?",
    },
    answeredBy: ["patient", "municipality", "pal"],
  },
  socialGuidanceGiven: {
    type: "event",
    label: {
      da: "den socialfaglige rådgivning ved de aktuelle overgange",
      en: "the social guidance at the current transitions",
    },
    says: {
      yes: {
        da: "patienten eller familien har fået socialfaglig rådgivning ved de aktuelle overgange",
        en: "the patient or the family has been given social guidance at the current transitions",
      },
      no: {
        da: "patienten og familien har ikke fået socialfaglig rådgivning ved de aktuelle overgange",
        en: "the patient and the family have not been given social guidance at the current transitions",
      },
    },
    question: {
      da: "Har patienten eller familien fået socialfaglig rådgivning ved de overgange, patienten er i gang med eller tæt på, og i givet fald hvornår?",
      en: "Has the patient or the family been given social guidance at the transitions that the patient is in or close to, and if so when?",
    },
    answeredBy: ["patient", "family", "municipality"],
  },
  schoolStartPrepared: {
    type: "event",
    label: {
      da: "børnehavens forberedelse af skolestarten",
      en: "the kindergarten's preparation of the start of school",
    },
    says: {
      yes: {
        da: "børnehaven har forberedt skolestarten",
        en: "the kindergarten has prepared the start of school",
      },
      no: {
        da: "børnehaven har ikke forberedt skolestarten",
        en: "the kindergarten has not prepared the start of school",
      },
    },
    question: {
      da: "Har børnehaven forberedt skolestarten sammen med PPR og forældrene, og i givet fald hvornår?",
      en: "Has the kindergarten prepared the start of school together with PPR and the parents, and if so when?",
    },
    answeredBy: ["family", "municipality"],
  },
  hospitalAdviceSecuredFor: {
    type: "set",
    exhaustive: true,
    label: {
      da: "kredsen, der er sikret viden og råd fra sygehuset i den aktuelle sociale overgang",
      en: "the circle ensured access to knowledge and advice from the hospital in the current social transition",
    },
    values: {
      patient: { da: "patienten", en: "the patient" },
      relatives: { da: "de pårørende", en: "the relatives" },
      municipality: { da: "kommunen", en: "the municipality" },
      "daycare-or-school": { da: "dagtilbuddet eller skolen", en: "the daycare facility or the school" },
      "education-or-workplace": {
        da: "uddannelsesstedet eller arbejdspladsen",
        en: "the place of education or the workplace",
      },
      "support-persons": { da: "støttepersonerne", en: "the support persons" },
    },
    question: {
      da: "Hvem er sikret adgang til viden og råd fra sygehuset om personen i den aktuelle sociale overgang (en tom liste betyder ingen)?",
      en: "Who is ensured access to knowledge and advice about the person from the hospital in the current social transition (an empty list means nobody)?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
} as const satisfies FactGroup;
