import type { FactGroup } from "../fact.js";

export const informed = {
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
    label: {
      da: "informationen om de relevante patientforeninger",
      en: "the information about the relevant patient associations",
    },
    says: {
      yes: {
        da: "personen eller familien er informeret om de relevante patientforeninger",
        en: "the person or the family has been informed about the relevant patient associations",
      },
      no: {
        da: "personen og familien er ikke informeret om de relevante patientforeninger",
        en: "the person and the family have not been informed about the relevant patient associations",
      },
    },
    question: {
      da: "Er personen eller familien informeret om de patientforeninger, der er relevante ved den nuværende diagnose eller mistanke, og i givet fald hvornår?",
      en: "Has the person or the family been informed about the patient associations that are relevant to the present diagnosis or suspicion, and if so when?",
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
      en: "the information about the Helpline of Sjældne Diagnoser",
    },
    says: {
      yes: {
        da: "personen eller familien er informeret om Sjældne Diagnosers Helpline",
        en: "the person or the family has been informed about the Helpline of Sjældne Diagnoser",
      },
      no: {
        da: "personen og familien er ikke informeret om Sjældne Diagnosers Helpline",
        en: "the person and the family have not been informed about the Helpline of Sjældne Diagnoser",
      },
    },
    question: {
      da: "Er personen eller familien informeret om Sjældne Diagnosers Helpline, og i givet fald hvornår?",
      en: "Has the person or the family been informed about the Helpline of Sjældne Diagnoser, and if so when?",
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
      da: "Er parret på grund af denne graviditet eller dette ønske informeret om risikoen ved graviditet og fødsel, og i givet fald hvornår?",
      en: "Has the couple, because of this pregnancy or wish, been informed about the risk of pregnancy and birth, and if so when?",
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
    label: {
      da: "informationen om patientens kontaktperson og om, hvor der kan fås råd",
      en: "the information about the patient's contact person and about where to get advice",
    },
    says: {
      yes: {
        da: "patienten eller de pårørende har fået at vide, hvem der nu er patientens kontaktperson, og hvor de kan få råd",
        en: "the patient or the relatives have been told who the patient's contact person is now and where they can get advice",
      },
      no: {
        da: "hverken patienten eller de pårørende har fået at vide, hvem der nu er patientens kontaktperson, og hvor de kan få råd",
        en: "neither the patient nor the relatives have been told who the patient's contact person is now and where they can get advice",
      },
    },
    question: {
      da: "Har patienten og eventuelle pårørende fået at vide, hvem der nu er patientens kontaktperson, og hvor de kan få råd i de sektorer, de har kontakt med, og i givet fald hvornår?",
      en: "Have the patient and relatives, if any, been told who the patient's contact person is now and where they can get advice in the sectors that they are in contact with, and if so when?",
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
      da: "rådgivningen af forældrene om resultaterne af barnets udredning",
      en: "the counselling of the parents on the results of the child's work-up",
    },
    says: {
      yes: {
        da: "forældrene har fået rådgivning om resultaterne af barnets udredning",
        en: "the parents have been counselled on the results of the child's work-up",
      },
      no: {
        da: "forældrene har ikke fået rådgivning om resultaterne af barnets udredning",
        en: "the parents have not been counselled on the results of the child's work-up",
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
      da: "den støttende rådgivning under den aktuelle udredning",
      en: "the supportive counselling during the current work-up",
    },
    says: {
      yes: {
        da: "forældrene og de pårørende har fået støttende rådgivning under den aktuelle udredning",
        en: "the parents and the relatives have been given supportive counselling during the current work-up",
      },
      no: {
        da: "forældrene og de pårørende har ikke fået støttende rådgivning under den aktuelle udredning",
        en: "the parents and the relatives have not been given supportive counselling during the current work-up",
      },
    },
    question: {
      da: "Har forældrene og de pårørende fået støttende rådgivning og vejledning under den aktuelle udredning af barnet, og i givet fald hvornår?",
      en: "Have the parents and the relatives been given supportive counselling and guidance during the current work-up of the child, and if so when?",
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
        en: "the young person has been told that one gives one's own consent from 15 years",
      },
      no: {
        da: "den unge har ikke fået at vide, at man selv giver samtykke fra 15 år",
        en: "the young person has not been told that one gives one's own consent from 15 years",
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
        da: "familien er forberedt på, at den unge fra 15 år selv får post fra sygehuset via e-Boks",
        en: "the family has been prepared for the young person receiving hospital mail via e-Boks personally from 15 years",
      },
      no: {
        da: "familien er ikke forberedt på, at den unge fra 15 år selv får post fra sygehuset via e-Boks",
        en: "the family has not been prepared for the young person receiving hospital mail via e-Boks personally from 15 years",
      },
    },
    question: {
      da: "Er familien forberedt på, at den unge fra 15 år selv får post fra sygehuset via e-Boks, og i givet fald hvornår?",
      en: "Has the family been prepared for the young person receiving hospital mail via e-Boks personally from 15 years, and if so when?",
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
        en: "the young person has been told that one is responsible for one's own pathway from 18 years",
      },
      no: {
        da: "den unge har ikke fået at vide, at man selv har ansvaret for sit forløb fra 18 år",
        en: "the young person has not been told that one is responsible for one's own pathway from 18 years",
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
      da: "Har parret på grund af denne graviditet eller dette ønske fået rådgivning om graviditetsforløb, lovgivning og mulighederne for støtte, og i givet fald hvornår?",
      en: "Has the couple, because of this pregnancy or wish, been advised on the course of pregnancy, legislation and the possibilities of support, and if so when?",
    },
    answeredBy: ["pal", "patient"],
  },
  lastingSignificance: {
    type: "event",
    label: {
      da: "informationen om sygdommens betydning på lang sigt",
      en: "the information on the long-term significance of the disease",
    },
    says: {
      yes: {
        da: "de kommende forældre har fået den væsentlige information om sygdommens betydning på lang sigt",
        en: "the prospective parents have been given the essential information on the long-term significance of the disease",
      },
      no: {
        da: "de kommende forældre har ikke fået den væsentlige information om sygdommens betydning på lang sigt",
        en: "the prospective parents have not been given the essential information on the long-term significance of the disease",
      },
    },
    question: {
      da: "Har de kommende forældre fået den væsentlige information om, hvad sygdommen kan betyde på lang sigt, og i givet fald hvornår?",
      en: "Have the prospective parents been given the essential information on what the disease may mean in the long term, and if so when?",
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
  responsibleContact: {
    type: "event",
    label: {
      da: "beskeden til andre fagpersoner i sundhedsvæsenet om, hvem der har ansvaret for patienten",
      en: "the message to other health professionals on who is responsible for the patient",
    },
    says: {
      yes: {
        da: "de andre relevante fagpersoner i sundhedsvæsenet har fået at vide, hvem på sygehuset der nu har ansvaret for patienten",
        en: "the other relevant health professionals have been told who at the hospital is responsible for the patient now",
      },
      no: {
        da: "de andre relevante fagpersoner i sundhedsvæsenet har ikke fået at vide, hvem på sygehuset der nu har ansvaret for patienten",
        en: "the other relevant health professionals have not been told who at the hospital is responsible for the patient now",
      },
    },
    question: {
      da: "Har de andre relevante fagpersoner i sundhedsvæsenet fået at vide, hvem på sygehuset der nu har ansvaret for patienten og kan kontaktes, og i givet fald hvornår?",
      en: "Have the other relevant health professionals been told who at the hospital is responsible for the patient now and can be contacted, and if so when?",
    },
    answeredBy: ["hospital-doctor", "pal", "general-practice"],
  },
  handover: {
    type: "event",
    label: {
      da: "informationen om den aktuelle overdragelse til en anden læge",
      en: "the information about the current handover to another doctor",
    },
    says: {
      yes: {
        da: "patienten er informeret om, at ansvaret går over til en anden læge",
        en: "the patient has been informed that responsibility passes to another doctor",
      },
      no: {
        da: "patienten er ikke informeret om, at ansvaret går over til en anden læge",
        en: "the patient has not been informed that responsibility passes to another doctor",
      },
    },
    question: {
      da: "Er patienten informeret om den aktuelle overdragelse af ansvaret til en anden læge, og i givet fald hvornår?",
      en: "Has the patient been informed about the current handover of responsibility to another doctor, and if so when?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  atTransition: {
    type: "event",
    label: {
      da: "tilbuddet om information om de aktuelle overgange",
      en: "the offer of information about the current transitions",
    },
    says: {
      yes: {
        da: "patienten og de pårørende er blevet tilbudt information om de aktuelle overgange",
        en: "the patient and the relatives have been offered information about the current transitions",
      },
      no: {
        da: "patienten og de pårørende er ikke blevet tilbudt information om de aktuelle overgange",
        en: "the patient and the relatives have not been offered information about the current transitions",
      },
    },
    question: {
      da: "Er patienten og de pårørende blevet tilbudt information om alle de overgange, patienten er i gang med eller tæt på, også hvis de takkede nej, og i givet fald hvornår?",
      en: "Have the patient and the relatives been offered information about all the transitions that the patient is in or close to, even if they declined, and if so when?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  ownContactToMunicipality: {
    type: "event",
    label: {
      da: "informationen ved livskrise eller sorg om selv at kunne spørge kommunen",
      en: "the information in a life crisis or grief that one can ask the municipality oneself",
    },
    says: {
      yes: {
        da: "personen eller familien har ved den aktuelle livskrise eller sorg fået at vide, at man selv kan spørge kommunen om relevante tilbud",
        en: "the person or the family has been told, in the present life crisis or grief, that they can ask the municipality about relevant offers themselves",
      },
      no: {
        da: "personen og familien har ikke ved den aktuelle livskrise eller sorg fået at vide, at man selv kan spørge kommunen om relevante tilbud",
        en: "the person and the family have not been told, in the present life crisis or grief, that they can ask the municipality about relevant offers themselves",
      },
    },
    question: {
      da: "Har personen eller familien ved den aktuelle livskrise eller sorg fået at vide, at man selv kan spørge kommunen om relevante tilbud, og i givet fald hvornår?",
      en: "Has the person or the family been told, in the present life crisis or grief, that they can ask the municipality about relevant offers themselves, and if so when?",
    },
    answeredBy: ["patient", "general-practice", "family"],
  },
  psychologicalAdviceOffers: {
    type: "event",
    label: {
      da: "informationen om patientforeningernes støtte og oversigten over psykisk rådgivning",
      en: "the information about the associations' support and the overview of psychological advice",
    },
    says: {
      yes: {
        da: "personen eller familien er informeret om patientforeningernes støtte og om Sjældne Diagnosers oversigt over psykisk rådgivning",
        en: "the person or the family has been informed about the support of the patient associations and the overview of psychological advice from Sjældne Diagnoser",
      },
      no: {
        da: "personen og familien er ikke informeret om patientforeningernes støtte og om Sjældne Diagnosers oversigt over psykisk rådgivning",
        en: "the person and the family have not been informed about the support of the patient associations and the overview of psychological advice from Sjældne Diagnoser",
      },
    },
    question: {
      da: "Er personen eller familien informeret om patientforeningernes støtte og om Sjældne Diagnosers oversigt over psykisk rådgivning, og i givet fald hvornår?",
      en: "Has the person or the family been informed about the support of the patient associations and the overview of psychological advice from Sjældne Diagnoser, and if so when?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  treatmentResponsibility: {
    type: "event",
    label: {
      da: "beskeden i aldersovergangen om, hvem der har behandlingsansvaret",
      en: "the information at the age transition on who is responsible for the treatment",
    },
    says: {
      yes: {
        da: "almen praksis og de andre relevante fagpersoner har i den aktuelle aldersovergang fået besked om, hvem der har behandlingsansvaret",
        en: "general practice and the other relevant professionals have in the current age transition been told who is responsible for the treatment",
      },
      no: {
        da: "almen praksis og de andre relevante fagpersoner har ikke i den aktuelle aldersovergang fået besked om, hvem der har behandlingsansvaret",
        en: "general practice and the other relevant professionals have not in the current age transition been told who is responsible for the treatment",
      },
    },
    question: {
      da: "Har almen praksis og de andre relevante fagpersoner i sundhedsvæsenet i den aktuelle aldersovergang fået besked om, hvilken afdeling og patientansvarlig læge der har behandlingsansvaret, og i givet fald hvornår?",
      en: "Have general practice and the other relevant health professionals in the current age transition been told which department and physician with overall patient responsibility are responsible for the treatment, and if so when?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "pal"],
  },
  atSocialTransition: {
    type: "event",
    label: {
      da: "informationen til patienten i den sociale overgang",
      en: "the information to the patient in the social transition",
    },
    says: {
      yes: {
        da: "patienten har fået den sundhedsfaglige information til den sociale overgang",
        en: "the patient has been given the health information for the social transition",
      },
      no: {
        da: "patienten har ikke fået den sundhedsfaglige information til den sociale overgang",
        en: "the patient has not been given the health information for the social transition",
      },
    },
    question: {
      da: "Har patienten – for et barn: også familien – fået den sundhedsfaglige information, som den aktuelle sociale overgang kræver, og i givet fald hvornår?",
      en: "Has the patient – for a child: the family too – been given the health information that the current social transition calls for, and if so when?",
    },
    answeredBy: ["patient", "family", "hospital-doctor"],
  },
  relativesAtSocialTransition: {
    type: "event",
    label: {
      da: "informationen til de pårørende i den sociale overgang",
      en: "the information to the relatives in the social transition",
    },
    says: {
      yes: {
        da: "de pårørende har fået den sundhedsfaglige information til den sociale overgang",
        en: "the relatives have been given the health information for the social transition",
      },
      no: {
        da: "de pårørende har ikke fået den sundhedsfaglige information til den sociale overgang",
        en: "the relatives have not been given the health information for the social transition",
      },
    },
    question: {
      da: "Har de pårørende fået den sundhedsfaglige information, som den aktuelle sociale overgang kræver, og i givet fald hvornår?",
      en: "Have the relatives been given the health information that the current social transition calls for, and if so when?",
    },
    answeredBy: ["family", "patient", "hospital-doctor"],
  },
  daycareOrSchool: {
    type: "event",
    label: {
      da: "informationen til dagtilbuddet eller skolen i den sociale overgang",
      en: "the information to the daycare facility or the school in the social transition",
    },
    says: {
      yes: {
        da: "dagtilbuddet eller skolen er i den aktuelle sociale overgang informeret om sygdommen",
        en: "the daycare facility or the school has been informed about the disease in the current social transition",
      },
      no: {
        da: "dagtilbuddet eller skolen er ikke i den aktuelle sociale overgang informeret om sygdommen",
        en: "the daycare facility or the school has not been informed about the disease in the current social transition",
      },
    },
    question: {
      da: "Har dagtilbuddet eller skolen i den aktuelle sociale overgang fået information om sygdommen og dens begrænsninger, og i givet fald hvornår?",
      en: "Has the daycare facility or the school been informed in the current social transition about the disease and its limits, and if so when?",
    },
    answeredBy: ["family", "hospital-doctor", "municipality"],
  },
  educationOrWorkplace: {
    type: "event",
    label: {
      da: "informationen til uddannelsesstedet eller arbejdspladsen i den sociale overgang",
      en: "the information to the place of education or the workplace in the social transition",
    },
    says: {
      yes: {
        da: "uddannelsesstedet eller arbejdspladsen er i den aktuelle sociale overgang informeret om sygdommen",
        en: "the place of education or the workplace has been informed about the disease in the current social transition",
      },
      no: {
        da: "uddannelsesstedet eller arbejdspladsen er ikke i den aktuelle sociale overgang informeret om sygdommen",
        en: "the place of education or the workplace has not been informed about the disease in the current social transition",
      },
    },
    question: {
      da: "Har uddannelsesstedet eller arbejdspladsen i den aktuelle sociale overgang fået information om sygdommen og dens begrænsninger, og i givet fald hvornår?",
      en: "Has the place of education or the workplace been informed in the current social transition about the disease and its limits, and if so when?",
    },
    answeredBy: ["patient", "family", "hospital-doctor"],
  },
  municipalityAtSocialTransition: {
    type: "event",
    label: {
      da: "informationen til kommunen i den sociale overgang",
      en: "the information to the municipality in the social transition",
    },
    says: {
      yes: {
        da: "kommunen er i den aktuelle sociale overgang informeret om sygdommen",
        en: "the municipality has been informed about the disease in the current social transition",
      },
      no: {
        da: "kommunen er ikke i den aktuelle sociale overgang informeret om sygdommen",
        en: "the municipality has not been informed about the disease in the current social transition",
      },
    },
    question: {
      da: "Har kommunen i den aktuelle sociale overgang fået information om sygdommen og dens begrænsninger, og i givet fald hvornår?",
      en: "Has the municipality been informed in the current social transition about the disease and its limits, and if so when?",
    },
    answeredBy: ["municipality", "patient", "pal"],
  },
  supportPersons: {
    type: "event",
    label: {
      da: "informationen til støttepersonerne i den sociale overgang",
      en: "the information to the support persons in the social transition",
    },
    says: {
      yes: {
        da: "støttepersonerne er i den aktuelle sociale overgang informeret om patientens helbred og den forventede udvikling",
        en: "the support persons have been informed about the patient's health and the expected course in the current social transition",
      },
      no: {
        da: "støttepersonerne er ikke i den aktuelle sociale overgang informeret om patientens helbred og den forventede udvikling",
        en: "the support persons have not been informed about the patient's health and the expected course in the current social transition",
      },
    },
    question: {
      da: "Har støttepersonerne i den aktuelle sociale overgang fået den information om patientens helbred og den forventede udvikling, som de har brug for, og i givet fald hvornår?",
      en: "Have the support persons been given the information about the patient's health and the expected course that they need in the current social transition, and if so when?",
    },
    answeredBy: ["patient", "family", "municipality"],
  },
  responsibleContactToMunicipality: {
    type: "event",
    label: {
      da: "beskeden til kommunen om, hvem i sundhedsvæsenet der har ansvaret for patienten",
      en: "the message to the municipality on who in health care is responsible for the patient",
    },
    says: {
      yes: {
        da: "kommunen har fået at vide, hvem i sundhedsvæsenet der nu har ansvaret for patienten og kan kontaktes",
        en: "the municipality has been told who in health care is responsible for the patient now and can be contacted",
      },
      no: {
        da: "kommunen har ikke fået at vide, hvem i sundhedsvæsenet der nu har ansvaret for patienten og kan kontaktes",
        en: "the municipality has not been told who in health care is responsible for the patient now and can be contacted",
      },
    },
    question: {
      da: "Har kommunens fagpersoner fået at vide, hvem på sygehuset eller i almen praksis der nu har ansvaret for patienten og kan kontaktes, og i givet fald hvornår?",
      en: "Have the municipal professionals been told who at the hospital or in general practice is responsible for the patient now and can be contacted, and if so when?",
    },
    answeredBy: ["municipality", "hospital-doctor", "pal"],
  },
  whereToTurnInAgeTransition: {
    type: "event",
    label: {
      da: "beskeden i aldersovergangen om, hvor man kan henvende sig",
      en: "the information at the age transition on where to turn",
    },
    says: {
      yes: {
        da: "patienten og de pårørende har i den aktuelle aldersovergang fået klar besked om, hvor de kan henvende sig",
        en: "the patient and the relatives have in the current age transition been told clearly where to turn",
      },
      no: {
        da: "patienten og de pårørende har ikke i den aktuelle aldersovergang fået klar besked om, hvor de kan henvende sig",
        en: "the patient and the relatives have not in the current age transition been told clearly where to turn",
      },
    },
    question: {
      da: "Har patienten og de pårørende i den aktuelle aldersovergang fået klar besked om, hvor på sygehuset og i kommunen de kan få information, hjælp og støtte, og i givet fald hvornår?",
      en: "Have the patient and the relatives in the current age transition been told clearly where in the hospital and the municipality they can get information, help and support, and if so when?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
} as const satisfies FactGroup;
