import type { FactGroup } from "../fact.js";

export const consent = {
  shareWithProfessionals: {
    type: "boolean",
    judgement: true,
    label: {
      da: "tilladelsen til at dele oplysninger med andre fagpersoner i sundhedsvæsenet",
      en: "the permission to share information with other health professionals",
    },
    says: {
      yes: {
        da: "der er givet tilladelse til at dele oplysninger med andre fagpersoner i sundhedsvæsenet",
        en: "permission has been given to share information with other health professionals",
      },
      no: {
        da: "der er ikke givet tilladelse til at dele oplysninger med andre fagpersoner i sundhedsvæsenet",
        en: "permission has not been given to share information with other health professionals",
      },
    },
    question: {
      da:
        "Har forældremyndighedsindehaverne – fra 15 år personen selv – givet tilladelse til at dele " +
        "oplysninger med andre fagpersoner i sundhedsvæsenet?",
      en:
        "Have the holders of parental authority – from 15 years the person – given permission to " +
        "share information with other health professionals?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  shareWithMunicipality: {
    type: "boolean",
    judgement: true,
    label: {
      da: "tilladelsen til at dele oplysninger med kommunen",
      en: "the permission to share information with the municipality",
    },
    says: {
      yes: {
        da: "der er givet tilladelse til at dele oplysninger med kommunen",
        en: "permission has been given to share information with the municipality",
      },
      no: {
        da: "der er ikke givet tilladelse til at dele oplysninger med kommunen",
        en: "permission has not been given to share information with the municipality",
      },
    },
    question: {
      da:
        "Har forældremyndighedsindehaverne – fra 15 år personen selv – givet tilladelse til at dele " +
        "oplysninger med kommunen?",
      en:
        "Have the holders of parental authority – from 15 years the person – given permission to " +
        "share information with the municipality?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  shareWithRelatives: {
    type: "boolean",
    judgement: true,
    label: {
      da: "tilladelsen til at dele oplysninger med pårørende",
      en: "the permission to share information with relatives",
    },
    says: {
      yes: {
        da: "der er givet tilladelse til at dele oplysninger med pårørende",
        en: "permission has been given to share information with relatives",
      },
      no: {
        da: "der er ikke givet tilladelse til at dele oplysninger med pårørende",
        en: "permission has not been given to share information with relatives",
      },
    },
    question: {
      da:
        "Har forældremyndighedsindehaverne – fra 15 år personen selv – givet tilladelse til at dele " +
        "oplysninger med pårørende (for et barn: andre end forældremyndighedsindehaverne selv)?",
      en:
        "Have the holders of parental authority – from 15 years the person – given permission to " +
        "share information with relatives (for a child: others than the holders themselves)?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  informHealthVisitor: {
    type: "boolean",
    judgement: true,
    label: {
      da: "tilladelsen til at informere sundhedsplejersken",
      en: "the permission to inform the health visitor",
    },
    says: {
      yes: {
        da: "der er givet tilladelse til at informere sundhedsplejersken",
        en: "permission has been given to inform the health visitor",
      },
      no: {
        da: "der er ikke givet tilladelse til at informere sundhedsplejersken",
        en: "permission has not been given to inform the health visitor",
      },
    },
    question: {
      da:
        "Har forældremyndighedsindehaverne – fra 15 år den unge selv – givet tilladelse til at " +
        "informere sundhedsplejersken?",
      en:
        "Have the holders of parental authority – from 15 years the young person – given permission " +
        "to inform the health visitor?",
    },
    answeredBy: ["family", "hospital-doctor", "health-visitor"],
  },
  contactGeneralPractice: {
    type: "boolean",
    judgement: true,
    label: {
      da: "tilladelsen til at kontakte almen praksis",
      en: "the permission to contact general practice",
    },
    says: {
      yes: {
        da: "der er givet tilladelse til at kontakte almen praksis",
        en: "permission has been given to contact general practice",
      },
      no: {
        da: "der er ikke givet tilladelse til at kontakte almen praksis",
        en: "permission has not been given to contact general practice",
      },
    },
    question: {
      da:
        "Har forældremyndighedsindehaverne – fra 15 år personen selv – givet tilladelse til at " +
        "kontakte almen praksis om mistanken?",
      en:
        "Have the holders of parental authority – from 15 years the person – given permission to " +
        "contact general practice about the suspicion?",
    },
    answeredBy: ["family", "patient", "health-visitor"],
  },
  shareWithCarers: {
    type: "boolean",
    judgement: true,
    label: {
      da: "tilladelsen til at dele oplysninger med omsorgsgivere og støttepersoner",
      en: "the permission to share information with carers and support persons",
    },
    says: {
      yes: {
        da: "der er givet tilladelse til at dele oplysninger med omsorgsgivere og støttepersoner",
        en: "permission has been given to share information with carers and support persons",
      },
      no: {
        da: "der er ikke givet tilladelse til at dele oplysninger med omsorgsgivere og støttepersoner",
        en: "permission has not been given to share information with carers and support persons",
      },
    },
    question: {
      da: "Har forældremyndighedsindehaverne – fra 15 år personen selv – givet tilladelse til at dele oplysninger med omsorgsgivere og støttepersoner omkring personen?",
      en: "Have the holders of parental authority – from 15 years the person – given permission to share information with carers and support persons around the person?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  shareWithDaycareOrSchool: {
    type: "boolean",
    judgement: true,
    label: {
      da: "tilladelsen til at dele oplysninger med dagtilbuddet eller skolen",
      en: "the permission to share information with the daycare facility or the school",
    },
    says: {
      yes: {
        da: "der er givet tilladelse til at dele oplysninger med dagtilbuddet eller skolen",
        en: "permission has been given to share information with the daycare facility or the school",
      },
      no: {
        da: "der er ikke givet tilladelse til at dele oplysninger med dagtilbuddet eller skolen",
        en: "permission has not been given to share information with the daycare facility or the school",
      },
    },
    question: {
      da: "Har forældremyndighedsindehaverne – fra 15 år personen selv – givet tilladelse til at dele oplysninger med dagtilbuddet eller skolen?",
      en: "Have the holders of parental authority – from 15 years the person – given permission to share information with the daycare facility or the school?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  shareWithEducationOrWork: {
    type: "boolean",
    judgement: true,
    label: {
      da: "tilladelsen til at dele oplysninger med uddannelsesstedet eller arbejdspladsen",
      en: "the permission to share information with the place of education or the workplace",
    },
    says: {
      yes: {
        da: "der er givet tilladelse til at dele oplysninger med uddannelsesstedet eller arbejdspladsen",
        en: "permission has been given to share information with the place of education or the workplace",
      },
      no: {
        da: "der er ikke givet tilladelse til at dele oplysninger med uddannelsesstedet eller arbejdspladsen",
        en: "permission has not been given to share information with the place of education or the workplace",
      },
    },
    question: {
      da: "Har forældremyndighedsindehaverne – fra 15 år personen selv – givet tilladelse til at dele oplysninger med uddannelsesstedet eller arbejdspladsen?",
      en: "Have the holders of parental authority – from 15 years the person – given permission to share information with the place of education or the workplace?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
} as const satisfies FactGroup;
