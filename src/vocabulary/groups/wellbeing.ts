import type { FactGroup } from "../fact.js";

export const wellbeing = {
  griefReaction: {
    type: "boolean",
    judgement: true,
    label: {
      da: "sorgreaktionen hos personen eller en pårørende",
      en: "the grief reaction of the person or a relative",
    },
    says: {
      yes: {
        da: "personen eller en pårørende har en sorgreaktion",
        en: "the person or a relative has a grief reaction",
      },
      no: {
        da: "hverken personen eller en pårørende har en sorgreaktion",
        en: "neither the person nor a relative has a grief reaction",
      },
    },
    question: {
      da: "Har personen eller en pårørende en sorgreaktion?",
      en: "Does the person or a relative have a grief reaction?",
    },
    answeredBy: ["patient", "family", "general-practice"],
  },
  lifeCrisis: {
    type: "boolean",
    judgement: true,
    label: { da: "livskrisen hos personen eller en pårørende", en: "the life crisis of the person or a relative" },
    says: {
      yes: { da: "personen eller en pårørende er i en livskrise", en: "the person or a relative is in a life crisis" },
      no: {
        da: "hverken personen eller en pårørende er i en livskrise",
        en: "neither the person nor a relative is in a life crisis",
      },
    },
    question: {
      da: "Er personen eller en pårørende i en livskrise?",
      en: "Is the person or a relative in a life crisis?",
    },
    answeredBy: ["patient", "family", "general-practice"],
  },
  psychologicalDistress: {
    type: "boolean",
    judgement: true,
    label: {
      da: "den psykiske mistrivsel hos personen eller en pårørende",
      en: "the psychological distress of the person or a relative",
    },
    says: {
      yes: {
        da: "personen eller en pårørende mistrives psykisk",
        en: "the person or a relative is in psychological distress",
      },
      no: {
        da: "hverken personen eller en pårørende mistrives psykisk",
        en: "neither the person nor a relative is in psychological distress",
      },
    },
    question: {
      da: "Mistrives personen eller en pårørende psykisk?",
      en: "Is the person or a relative in psychological distress?",
    },
    answeredBy: ["patient", "family", "general-practice"],
  },
  supportNeeded: {
    type: "boolean",
    judgement: true,
    label: { da: "behovet for psykisk støtte", en: "the need for psychological support" },
    says: {
      yes: {
        da: "der er vurderet et aktuelt behov for psykisk støtte",
        en: "psychological support is judged to be needed at present",
      },
      no: {
        da: "psykisk støtte er vurderet som ikke nødvendig for tiden",
        en: "psychological support is judged not to be needed at present",
      },
    },
    question: {
      da: "Har personen eller en pårørende efter en faglig vurdering brug for psykisk støtte for tiden?",
      en: "By professional judgement, does the person or a relative need psychological support at present?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "pal"],
  },
  psychologistCriteriaMet: {
    type: "boolean",
    judgement: true,
    label: {
      da: "opfyldelsen af kriterierne for henvisning til psykolog",
      en: "the fulfilment of the criteria for referral to a psychologist",
    },
    says: {
      yes: {
        da: "kriterierne for henvisning til psykolog er vurderet som opfyldt",
        en: "the criteria for referral to a psychologist are judged to be met",
      },
      no: {
        da: "kriterierne for henvisning til psykolog er vurderet som ikke opfyldt",
        en: "the criteria for referral to a psychologist are judged not to be met",
      },
    },
    question: {
      da: "Opfylder den, der aktuelt har brug for en psykolog (personen eller en pårørende), efter lægens vurdering kriterierne for henvisning til psykolog?",
      en: "In the doctor's judgement, does the one who needs a psychologist at present (the person or a relative) meet the criteria for referral to a psychologist?",
    },
    answeredBy: ["general-practice"],
  },
  supportPersons: {
    type: "boolean",
    label: { da: "støttepersonerne i og omkring hjemmet", en: "the support persons in and around the home" },
    says: {
      yes: {
        da: "personen har støttepersoner i eller omkring hjemmet",
        en: "the person has support persons in or around the home",
      },
      no: {
        da: "personen har ikke støttepersoner i eller omkring hjemmet",
        en: "the person has no support persons in or around the home",
      },
    },
    question: {
      da: "Har personen støttepersoner i eller omkring hjemmet?",
      en: "Does the person have support persons in or around the home?",
    },
    answeredBy: ["patient", "family", "municipality"],
  },
  healthVisitorSupport: {
    type: "event",
    label: {
      da: "sundhedsplejerskens støtte til familien",
      en: "the health visitor's support to the family",
    },
    says: {
      yes: {
        da: "sundhedsplejersken er begyndt at støtte familien med det, den sjældne sygdom fører med sig",
        en: "the health visitor has begun to support the family with what the rare disease brings",
      },
      no: {
        da: "sundhedsplejersken er ikke begyndt at støtte familien med det, den sjældne sygdom fører med sig",
        en: "the health visitor has not begun to support the family with what the rare disease brings",
      },
    },
    question: {
      da: "Er sundhedsplejersken begyndt at støtte familien med det, den sjældne sygdom fører med sig, og i givet fald hvornår?",
      en: "Has the health visitor begun to support the family with what the rare disease brings, and if so when?",
    },
    answeredBy: ["health-visitor", "family"],
  },
  parentsComingToTerms: {
    type: "boolean",
    label: {
      da: "forældrenes første tid med et sygt barn",
      en: "the parents' first time with a sick child",
    },
    says: {
      yes: {
        da: "forældrene er i den første tid efter, at de fik at vide, at barnet er sygt",
        en: "the parents are in the first period after learning that the child is sick",
      },
      no: {
        da: "forældrene er ikke længere i den første tid efter, at de fik at vide, at barnet er sygt",
        en: "the parents are no longer in the first period after learning that the child is sick",
      },
    },
    question: {
      da: "Er forældrene i den første tid efter, at de fik at vide, at barnet er sygt?",
      en: "Are the parents in the first period after learning that the child is sick?",
    },
    answeredBy: ["family", "health-visitor", "pal"],
  },
  psychologistNeeded: {
    type: "boolean",
    judgement: true,
    label: {
      da: "behovet for psykolog",
      en: "the need for a psychologist",
    },
    says: {
      yes: {
        da: "der er vurderet et aktuelt behov for psykolog",
        en: "a psychologist is judged to be needed at present",
      },
      no: {
        da: "psykolog er vurderet som ikke nødvendig for tiden",
        en: "a psychologist is judged not to be needed at present",
      },
    },
    question: {
      da: "Har personen eller en pårørende efter en faglig vurdering brug for en psykolog for tiden?",
      en: "By professional judgement, does the person or a relative need a psychologist at present?",
    },
    answeredBy: ["hospital-doctor", "general-practice", "pal"],
  },
  supportOffered: {
    type: "event",
    label: {
      da: "afdelingens tilbud om psykisk støtte under den aktuelle udredning",
      en: "the department's offer of psychological support during the current work-up",
    },
    says: {
      yes: {
        da: "personen eller de pårørende har under den aktuelle udredning fået afdelingens tilbud om psykisk støtte",
        en: "the person or the relatives have been offered psychological support by the department during the current work-up",
      },
      no: {
        da: "personen og de pårørende har ikke under den aktuelle udredning fået afdelingens tilbud om psykisk støtte",
        en: "the person and the relatives have not been offered psychological support by the department during the current work-up",
      },
    },
    question: {
      da: "Har den udredende afdeling under den aktuelle udredning tilbudt personen eller de pårørende psykisk støtte, og i givet fald hvornår?",
      en: "Has the department carrying out the current work-up offered the person or the relatives psychological support, and if so when?",
    },
    answeredBy: ["hospital-doctor", "pal", "family"],
  },
} as const satisfies FactGroup;
