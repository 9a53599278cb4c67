import type { FactGroup } from "../fact.js";

export const informed = {
  disease: {
    type: "event",
    label: { da: "informationen om sygdommen", en: "the information about the disease" },
    says: {
      yes: {
        da: "personen eller familien er informeret om sygdommen",
        en: "the person or the family has been informed about the disease",
      },
      no: {
        da: "personen og familien er ikke informeret om sygdommen",
        en: "the person and the family have not been informed about the disease",
      },
    },
    question: {
      da: "Er personen eller familien informeret om den sjældne sygdom, og i givet fald hvornår?",
      en: "Has the person or the family been informed about the rare disease, and if so when?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  municipalSupport: {
    type: "event",
    label: {
      da: "informationen om råd og støtte fra kommunen",
      en: "the information about guidance and support from the municipality",
    },
    says: {
      yes: {
        da: "personen eller familien er informeret om råd og støtte fra kommunen",
        en: "the person or the family has been informed about guidance and support from the municipality",
      },
      no: {
        da: "personen og familien er ikke informeret om råd og støtte fra kommunen",
        en: "the person and the family have not been informed about guidance and support from the " + "municipality",
      },
    },
    question: {
      da:
        "Er personen eller familien informeret om mulighederne for råd og støtte fra kommunen, og i " +
        "givet fald hvornår?",
      en:
        "Has the person or the family been informed about the options for guidance and support from " +
        "the municipality, and if so when?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  patientAssociations: {
    type: "event",
    label: { da: "informationen om patientforeninger", en: "the information about patient associations" },
    says: {
      yes: {
        da: "personen eller familien er informeret om patientforeninger",
        en: "the person or the family has been informed about patient associations",
      },
      no: {
        da: "personen og familien er ikke informeret om patientforeninger",
        en: "the person and the family have not been informed about patient associations",
      },
    },
    question: {
      da: "Er personen eller familien informeret om relevante patientforeninger, og i givet fald hvornår?",
      en: "Has the person or the family been informed about relevant patient associations, and if so when?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  parenthoodAssociations: {
    type: "event",
    label: {
      da: "informationen om patientforeningernes viden om at blive forældre",
      en: "the information about what patient associations know about becoming parents",
    },
    says: {
      yes: {
        da: "parret har fået at vide, at patientforeninger kan have viden om at blive forældre",
        en: "the couple has been told that patient associations may have information on becoming parents",
      },
      no: {
        da: "parret har ikke fået at vide, at patientforeninger kan have viden om at blive forældre",
        en: "the couple has not been told that patient associations may have information on becoming parents",
      },
    },
    question: {
      da:
        "Har parret fået at vide, at patientforeninger kan have viden om at blive forældre, og i " +
        "givet fald hvornår?",
      en:
        "Has the couple been told that patient associations may have information on becoming parents, " +
        "and if so when?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  networks: {
    type: "event",
    label: { da: "informationen om netværk", en: "the information about networks" },
    says: {
      yes: {
        da: "personen eller familien er informeret om netværk",
        en: "the person or the family has been informed about networks",
      },
      no: {
        da: "personen og familien er ikke informeret om netværk",
        en: "the person and the family have not been informed about networks",
      },
    },
    question: {
      da:
        "Er personen eller familien informeret om netværk for mennesker med sjældne sygdomme, og i " +
        "givet fald hvornår?",
      en:
        "Has the person or the family been informed about networks for people with rare diseases, " + "and if so when?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  helpline: {
    type: "event",
    label: {
      da: "informationen om Sjældne Diagnosers Helpline",
      en: "the information about the Helpline of Rare Disorders Denmark",
    },
    says: {
      yes: {
        da: "personen eller familien er informeret om Sjældne Diagnosers Helpline",
        en: "the person or the family has been informed about the Helpline of Rare Disorders Denmark",
      },
      no: {
        da: "personen og familien er ikke informeret om Sjældne Diagnosers Helpline",
        en: "the person and the family have not been informed about the Helpline of Rare Disorders Denmark",
      },
    },
    question: {
      da: "Er personen eller familien informeret om Sjældne Diagnosers Helpline, og i givet fald hvornår?",
      en:
        "Has the person or the family been informed about the Helpline of Rare Disorders Denmark, " + "and if so when?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  patientEducation: {
    type: "event",
    label: { da: "informationen om patientuddannelse", en: "the information about patient education" },
    says: {
      yes: {
        da: "personen eller familien er informeret om patientuddannelse",
        en: "the person or the family has been informed about patient education",
      },
      no: {
        da: "personen og familien er ikke informeret om patientuddannelse",
        en: "the person and the family have not been informed about patient education",
      },
    },
    question: {
      da: "Er personen eller familien informeret om mulighederne for patientuddannelse, og i givet " + "fald hvornår?",
      en: "Has the person or the family been informed about the options for patient education, " + "and if so when?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  pregnancyRisk: {
    type: "event",
    label: {
      da: "informationen om risiko ved graviditet og fødsel",
      en: "the information about the risk of pregnancy and birth",
    },
    says: {
      yes: {
        da: "parret er informeret om risikoen ved graviditet og fødsel",
        en: "the couple has been informed about the risk of pregnancy and birth",
      },
      no: {
        da: "parret er ikke informeret om risikoen ved graviditet og fødsel",
        en: "the couple has not been informed about the risk of pregnancy and birth",
      },
    },
    question: {
      da: "Er parret informeret om risikoen ved graviditet og fødsel, og i givet fald hvornår?",
      en: "Has the couple been informed about the risk of pregnancy and birth, and if so when?",
    },
    answeredBy: ["patient", "hospital-doctor", "obstetrics"],
  },
  familyLegislation: {
    type: "event",
    label: {
      da: "informationen om lovgivning, der giver mulighed for hjælp til familien",
      en: "the information about legislation that offers help to the family",
    },
    says: {
      yes: {
        da: "familien er informeret om de love, der giver mulighed for hjælp",
        en: "the family has been informed about the laws that offer help",
      },
      no: {
        da: "familien er ikke informeret om de love, der giver mulighed for hjælp",
        en: "the family has not been informed about the laws that offer help",
      },
    },
    question: {
      da: "Er familien informeret om de love, der giver mulighed for hjælp, og i givet fald hvornår?",
      en: "Has the family been informed about the laws that offer help, and if so when?",
    },
    answeredBy: ["family", "patient", "municipality"],
  },
  whoToContact: {
    type: "event",
    label: { da: "informationen om, hvem man kan kontakte", en: "the information about whom to contact" },
    says: {
      yes: {
        da: "personen eller familien har fået at vide, hvem de kan kontakte",
        en: "the person or the family has been told whom to contact",
      },
      no: {
        da: "personen og familien har ikke fået at vide, hvem de kan kontakte",
        en: "the person and the family have not been told whom to contact",
      },
    },
    question: {
      da:
        "Har personen eller familien fået at vide, hvem de kan kontakte på sygehuset og i kommunen, " +
        "og i givet fald hvornår?",
      en:
        "Has the person or the family been told whom to contact at the hospital and in the " +
        "municipality, and if so when?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  valueOfDiagnosis: {
    type: "event",
    label: {
      da: "informationen om værdien af en diagnose",
      en: "the information about the value of a diagnosis",
    },
    says: {
      yes: {
        da: "personen eller familien er informeret om værdien af en diagnose",
        en: "the person or the family has been informed about the value of a diagnosis",
      },
      no: {
        da: "personen og familien er ikke informeret om værdien af en diagnose",
        en: "the person and the family have not been informed about the value of a diagnosis",
      },
    },
    question: {
      da:
        "Er personen eller familien informeret om, hvad en diagnose kan betyde for helbred og " +
        "livskvalitet, og i givet fald hvornår?",
      en:
        "Has the person or the family been informed about what a diagnosis can mean for health and " +
        "quality of life, and if so when?",
    },
    answeredBy: ["patient", "family", "general-practice"],
  },
  testResults: {
    type: "event",
    label: {
      da: "rådgivningen af forældrene om resultaterne",
      en: "the counselling of the parents on the results",
    },
    says: {
      yes: {
        da: "forældrene har fået rådgivning om resultaterne",
        en: "the parents have been counselled on the results",
      },
      no: {
        da: "forældrene har ikke fået rådgivning om resultaterne",
        en: "the parents have not been counselled on the results",
      },
    },
    question: {
      da: "Har forældrene fået rådgivning om resultaterne af barnets udredning, og i givet fald hvornår?",
      en: "Have the parents been counselled on the results of the child's work-up, and if so when?",
    },
    answeredBy: ["family", "clinical-genetics", "pal"],
  },
  duringWorkup: {
    type: "event",
    label: {
      da: "den støttende rådgivning under udredningen",
      en: "the supportive counselling during the work-up",
    },
    says: {
      yes: {
        da: "forældre og pårørende har fået støttende rådgivning under udredningen",
        en: "parents and relatives have been given supportive counselling during the work-up",
      },
      no: {
        da: "forældre og pårørende har ikke fået støttende rådgivning under udredningen",
        en: "parents and relatives have not been given supportive counselling during the work-up",
      },
    },
    question: {
      da: "Har forældre og pårørende fået støttende rådgivning under udredningen, og i givet fald hvornår?",
      en: "Have parents and relatives been given supportive counselling during the work-up, and if so when?",
    },
    answeredBy: ["family", "pal", "hospital-doctor"],
  },
  healthVisitor: {
    type: "event",
    label: { da: "inddragelsen af sundhedsplejersken", en: "the involvement of the health visitor" },
    says: {
      yes: {
        da: "sundhedsplejersken er informeret og inddraget",
        en: "the health visitor has been informed and involved",
      },
      no: {
        da: "sundhedsplejersken er ikke informeret og inddraget",
        en: "the health visitor has not been informed and involved",
      },
    },
    question: {
      da: "Er sundhedsplejersken informeret om barnets tilstand og inddraget, og i givet fald hvornår?",
      en: "Has the health visitor been informed about the child's condition and involved, and if so when?",
    },
    answeredBy: ["health-visitor", "family", "hospital-doctor"],
  },
  ownConsent: {
    type: "event",
    label: {
      da: "informationen om eget samtykke fra 15 år",
      en: "the information about own consent from 15 years",
    },
    says: {
      yes: {
        da: "den unge har fået at vide, at man selv giver samtykke fra 15 år",
        en: "the young person has been told about giving own consent from 15 years",
      },
      no: {
        da: "den unge har ikke fået at vide, at man selv giver samtykke fra 15 år",
        en: "the young person has not been told about giving own consent from 15 years",
      },
    },
    question: {
      da:
        "Har den unge fået at vide, at man fra 15 år selv giver samtykke i sundhedsvæsenet, og i " +
        "givet fald hvornår?",
      en:
        "Has the young person been told that one gives one's own consent in health care from 15 " +
        "years, and if so when?",
    },
    answeredBy: ["patient", "family", "hospital-doctor"],
  },
  digitalPost: {
    type: "event",
    label: {
      da: "forberedelsen på post fra sygehuset via e-Boks",
      en: "the preparation for hospital mail via e-Boks",
    },
    says: {
      yes: {
        da: "familien er forberedt på, at den unge får post via e-Boks fra 15 år",
        en: "the family has been prepared for the young person receiving mail via e-Boks from 15 years",
      },
      no: {
        da: "familien er ikke forberedt på, at den unge får post via e-Boks fra 15 år",
        en: "the family has not been prepared for the young person receiving mail via e-Boks from 15 years",
      },
    },
    question: {
      da:
        "Er familien forberedt på, at den unge fra 15 år selv får post fra sygehuset via e-Boks, og i " +
        "givet fald hvornår?",
      en:
        "Has the family been prepared for the young person receiving hospital mail via e-Boks from 15 " +
        "years, and if so when?",
    },
    answeredBy: ["family", "patient", "hospital-doctor"],
  },
  ownResponsibility: {
    type: "event",
    label: {
      da: "informationen om eget ansvar for forløbet fra 18 år",
      en: "the information about own responsibility for the pathway from 18 years",
    },
    says: {
      yes: {
        da: "den unge har fået at vide, at man selv har ansvaret for sit forløb fra 18 år",
        en: "the young person has been told about own responsibility for the pathway from 18 years",
      },
      no: {
        da: "den unge har ikke fået at vide, at man selv har ansvaret for sit forløb fra 18 år",
        en: "the young person has not been told about own responsibility for the pathway from 18 years",
      },
    },
    question: {
      da: "Har den unge fået at vide, at man fra 18 år selv har ansvaret for sit forløb, og i givet " + "fald hvornår?",
      en:
        "Has the young person been told that one is responsible for one's own pathway from 18 years, " +
        "and if so when?",
    },
    answeredBy: ["patient", "family", "hospital-doctor"],
  },
  selfManagementOffers: {
    type: "event",
    label: {
      da: "informationen om tilbud om egenmestring",
      en: "the information about self-management offers",
    },
    says: {
      yes: {
        da: "personen eller familien er informeret om tilbud om egenmestring",
        en: "the person or the family has been informed about self-management offers",
      },
      no: {
        da: "personen og familien er ikke informeret om tilbud om egenmestring",
        en: "the person and the family have not been informed about self-management offers",
      },
    },
    question: {
      da: "Er personen eller familien informeret om tilbud, der styrker egenmestring, og i givet " + "fald hvornår?",
      en:
        "Has the person or the family been informed about offers that strengthen self-management, " + "and if so when?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  terminationPermission: {
    type: "event",
    label: {
      da: "informationen om muligheden for at søge om sen abort",
      en: "the information about the option of seeking permission for a late termination",
    },
    says: {
      yes: {
        da: "den gravide har fået at vide, at man kan søge om tilladelse til en sen abort",
        en: "the pregnant person has been told that permission for a late termination can be sought",
      },
      no: {
        da: "den gravide har ikke fået at vide, at man kan søge om tilladelse til en sen abort",
        en: "the pregnant person has not been told that permission for a late termination can be sought",
      },
    },
    question: {
      da: "Har den gravide fået at vide, at man kan søge om tilladelse til en sen abort, og i givet " + "fald hvornår?",
      en:
        "Has the pregnant person been told that permission for a late termination can be sought, " + "and if so when?",
    },
    answeredBy: ["patient", "obstetrics", "general-practice"],
  },
  pregnancyAndSupport: {
    type: "event",
    label: {
      da: "rådgivningen om graviditetsforløb, lovgivning og støtte",
      en: "the advice on the course of pregnancy, legislation and support",
    },
    says: {
      yes: {
        da: "parret har fået rådgivning om graviditetsforløb, lovgivning og støtte",
        en: "the couple has been advised on the course of pregnancy, legislation and support",
      },
      no: {
        da: "parret har ikke fået rådgivning om graviditetsforløb, lovgivning og støtte",
        en: "the couple has not been advised on the course of pregnancy, legislation and support",
      },
    },
    question: {
      da: "Har parret fået rådgivning om graviditetsforløb, lovgivning og mulighederne for støtte?",
      en: "Has the couple been advised on the course of pregnancy, legislation and the possibilities of support?",
    },
    answeredBy: ["pal", "patient"],
  },
  lastingSignificance: {
    type: "event",
    label: { da: "informationen om betydningen på lang sigt", en: "the information on the long-term significance" },
    says: {
      yes: {
        da: "de mulige forældre har fået den væsentlige information om betydningen på lang sigt",
        en: "the prospective parents have been given the essential information on the long-term significance",
      },
      no: {
        da: "de mulige forældre har ikke fået den væsentlige information om betydningen på lang sigt",
        en: "the prospective parents have not been given the essential information on the long-term significance",
      },
    },
    question: {
      da: "Har de mulige forældre fået den væsentlige information, som kan få betydning resten af livet?",
      en: "Have the prospective parents been given the essential information that may matter for the rest of life?",
    },
    answeredBy: ["pal", "patient"],
  },
  assessedPregnancyRisk: {
    type: "event",
    label: {
      da: "informationen om den vurderede risiko ved graviditet",
      en: "the information on the assessed risk of pregnancy",
    },
    says: {
      yes: {
        da: "patienten og en eventuel partner er informeret om vurderingen af risikoen ved graviditet",
        en: "the patient and a partner, if any, have been informed of the assessment of the risk of pregnancy",
      },
      no: {
        da: "patienten og en eventuel partner er ikke informeret om vurderingen af risikoen ved graviditet",
        en: "the patient and a partner, if any, have not been informed of the assessment of the risk of pregnancy",
      },
    },
    question: {
      da: "Er patienten og en eventuel partner informeret om, hvad vurderingen af risikoen ved graviditet viste, og i givet fald hvornår?",
      en: "Have the patient and a partner, if any, been informed of what the assessment of the risk of pregnancy showed, and if so when?",
    },
    answeredBy: ["hospital-doctor", "css", "patient"],
  },
} as const satisfies FactGroup;
