import type { FactGroup } from "../fact.js";

export const css = {
  belongingInDoubt: {
    type: "boolean",
    judgement: true,
    label: { da: "tvivlen om, hvor personen hører til", en: "the doubt about where the person belongs" },
    says: {
      yes: {
        da: "det er i tvivl, om personen hører til på et Center for Sjældne Sygdomme",
        en: "it is in doubt whether the person belongs at a Centre for Rare Diseases",
      },
      no: {
        da: "der er ikke tvivl om, hvorvidt personen hører til på et Center for Sjældne Sygdomme",
        en: "there is no doubt whether the person belongs at a Centre for Rare Diseases",
      },
    },
    question: {
      da: "Er der tvivl om, hvorvidt personen hører til på et Center for Sjældne Sygdomme?",
      en: "Is there doubt whether the person belongs at a Centre for Rare Diseases?",
    },
    answeredBy: ["hospital-doctor", "general-practice", "css"],
  },
  conferred: {
    type: "event",
    label: {
      da: "konfereringen med et Center for Sjældne Sygdomme om henvisning",
      en: "the consultation of a Centre for Rare Diseases on referral",
    },
    says: {
      yes: {
        da: "der er konfereret med et Center for Sjældne Sygdomme om henvisning",
        en: "a Centre for Rare Diseases has been consulted on referral",
      },
      no: {
        da: "der er ikke konfereret med et Center for Sjældne Sygdomme om henvisning",
        en: "no Centre for Rare Diseases has been consulted on referral",
      },
    },
    question: {
      da: "Er der konfereret med et Center for Sjældne Sygdomme om, hvorvidt personen skal henvises dertil, og i givet fald hvornår?",
      en: "Has a Centre for Rare Diseases been consulted on whether the person should be referred there, and if so when?",
    },
    answeredBy: ["hospital-doctor", "css", "pal"],
  },
  answer: {
    type: "enum",
    label: {
      da: "svaret fra Center for Sjældne Sygdomme",
      en: "the answer from the Centre for Rare Diseases",
    },
    values: {
      takes: { da: "ja til at følge personen", en: "yes to following the person" },
      "does-not-take": { da: "nej til at følge personen", en: "no to following the person" },
      advises: { da: "rådgivning uden at overtage forløbet", en: "advice without taking over the pathway" },
      pending: { da: "endnu ikke modtaget", en: "still pending" },
    },
    question: {
      da: "Hvad har Center for Sjældne Sygdomme svaret om at følge personen?",
      en: "What has the Centre for Rare Diseases answered about following the person?",
    },
    answeredBy: ["css", "hospital-doctor", "pal"],
  },
  outsideCompetence: {
    type: "boolean",
    judgement: true,
    label: {
      da: "centrets vurdering af sit kompetenceområde",
      en: "the centre's judgement of its own competence",
    },
    says: {
      yes: {
        da: "Center for Sjældne Sygdomme har vurderet, at behovet ligger uden for centrets kompetenceområde",
        en: "the Centre for Rare Diseases has judged that the need lies outside its competence",
      },
      no: {
        da: "Center for Sjældne Sygdomme har vurderet, at behovet ligger inden for centrets kompetenceområde",
        en: "the Centre for Rare Diseases has judged that the need lies within its competence",
      },
    },
    question: {
      da: "Ligger personens behov efter vurderingen på Center for Sjældne Sygdomme uden for centrets kompetenceområde?",
      en: "In the judgement of the Centre for Rare Diseases, does the person's need lie outside its competence?",
    },
    answeredBy: ["css", "hospital-doctor"],
  },
  note: {
    type: "event",
    label: {
      da: "notatet fra Center for Sjældne Sygdomme",
      en: "the note from the Centre for Rare Diseases",
    },
    says: {
      yes: {
        da: "et notat fra Center for Sjældne Sygdomme ligger i journalen",
        en: "a note from the Centre for Rare Diseases is in the record",
      },
      no: {
        da: "der ligger ikke et notat fra Center for Sjældne Sygdomme i journalen",
        en: "no note from the Centre for Rare Diseases is in the record",
      },
    },
    question: {
      da: "Er der kommet et notat fra Center for Sjældne Sygdomme i journalen, og i givet fald hvornår?",
      en: "Has a note from the Centre for Rare Diseases been entered in the record, and if so when?",
    },
    answeredBy: ["css", "hospital-doctor", "pal"],
  },
  localNote: {
    type: "event",
    label: {
      da: "den lokale afdelings notat med forløbsplan og ansvarsfordeling",
      en: "the local unit's note with a pathway plan and division of responsibilities",
    },
    says: {
      yes: {
        da: "den lokale afdelings notat med forløbsplan og ansvarsfordeling ligger i journalen",
        en: "the local unit's note with a pathway plan and division of responsibilities is in the record",
      },
      no: {
        da: "den lokale afdelings notat med forløbsplan og ansvarsfordeling mangler i journalen",
        en: "the local unit's note with a pathway plan and division of responsibilities is not in the record",
      },
    },
    question: {
      da:
        "Har den lokale afdeling skrevet et notat i journalen med forløbsplan og ansvarsfordeling, og " +
        "i givet fald hvornår?",
      en:
        "Has the local unit written a note in the record with a pathway plan and division of " +
        "responsibilities, and if so when?",
    },
    answeredBy: ["hospital-doctor", "pal"],
  },
  caseAtMdtConference: {
    type: "event",
    label: { da: "drøftelsen på en MDT-konference", en: "the discussion at an MDT conference" },
    says: {
      yes: {
        da: "personens sag er drøftet på en MDT-konference",
        en: "the person's case has been discussed at an MDT conference",
      },
      no: {
        da: "personens sag er ikke drøftet på en MDT-konference",
        en: "the person's case has not been discussed at an MDT conference",
      },
    },
    question: {
      da:
        "Er personens sag drøftet på en multidisciplinær teamkonference (MDT-konference), og i givet " +
        "fald hvornår?",
      en: "Has the person's case been discussed at a multidisciplinary team (MDT) conference, " + "and if so when?",
    },
    answeredBy: ["css", "hospital-doctor", "pal"],
  },
} as const satisfies FactGroup;
