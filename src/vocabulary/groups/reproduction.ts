import type { FactGroup } from "../fact.js";

/** The couple is the prospective parents: the person and the partner or, when the person is a child of theirs, the child's parents. */
export const reproduction = {
  pregnancy: {
    type: "enum",
    label: {
      da: "status for graviditet hos de kommende forældre",
      en: "the pregnancy status of the prospective parents",
    },
    values: {
      none: {
        da: "ingen graviditet og intet aktuelt ønske om det",
        en: "no pregnancy and no present wish for one",
      },
      wish: { da: "et ønske om graviditet", en: "a wish for pregnancy" },
      pregnant: { da: "en igangværende graviditet", en: "an ongoing pregnancy" },
    },
    question: {
      da:
        "Er der en graviditet eller et ønske om graviditet hos personen selv eller partneren eller, når personen er " +
        "et barn, hos barnets forældre?",
      en:
        "Is there a pregnancy or a wish for one in the person or the partner or, where the person is a child, in the " +
        "child's parents?",
    },
    answeredBy: ["patient", "general-practice", "obstetrics"],
  },
  gestationalWeeks: {
    type: "integer",
    unit: "weeks",
    min: 0,
    max: 45,
    label: { da: "graviditetens længde i fulde uger", en: "the gestational age in completed weeks" },
    question: {
      da: "Hvor mange fulde uger er graviditeten nået (12 uger og 6 dage er 12 fulde uger)?",
      en: "How many completed weeks has the pregnancy reached (12 weeks and 6 days are 12 completed weeks)?",
    },
    answeredBy: ["obstetrics", "patient", "general-practice"],
  },
  parentWithRareDisease: {
    type: "enum",
    label: {
      da: "status for sjælden sygdom hos de kommende forældre",
      en: "the status of rare disease in the prospective parents",
    },
    values: {
      none: { da: "ingen kendt sjælden sygdom", en: "no known rare disease" },
      "pregnant-person": {
        da: "sjælden sygdom hos den, der er gravid eller ønsker at blive det",
        en: "a rare disease in the one who is or wishes to become pregnant",
      },
      partner: { da: "sjælden sygdom hos partneren", en: "a rare disease in the partner" },
      both: { da: "sjælden sygdom hos dem begge", en: "a rare disease in both" },
    },
    question: {
      da: "Har en af de kommende forældre selv en kendt sjælden sygdom, og i givet fald hvem?",
      en: "Does one of the prospective parents have a known rare disease and, if so, who?",
    },
    answeredBy: ["patient", "general-practice", "obstetrics"],
  },
  parentFinding: {
    type: "enum",
    label: {
      da: "status for genetiske fund hos de kommende forældre",
      en: "the status of genetic findings in the prospective parents",
    },
    values: {
      none: { da: "ingen påviste fund", en: "no proven findings" },
      "genetic-disease": {
        da: "en påvist genetisk sygdom hos mindst en af dem",
        en: "a proven genetic disease in at least one of them",
      },
      carrier: {
        da: "en påvist anlægsbærertilstand hos mindst en af dem",
        en: "a proven carrier status in at least one of them",
      },
      "chromosomal-anomaly": {
        da: "en kendt kromosomafvigelse hos mindst en af dem",
        en: "a known chromosomal anomaly in at least one of them",
      },
      "malformation-syndrome": {
        da: "et kendt misdannelsessyndrom hos mindst en af dem",
        en: "a known malformation syndrome in at least one of them",
      },
    },
    question: {
      da:
        "Hvad er påvist eller kendt hos de kommende forældre selv – ikke kun i familien: genetisk sygdom, " +
        "anlægsbærertilstand, kromosomafvigelse eller misdannelsessyndrom (passer flere, angives det første)?",
      en:
        "What is proven or known in the prospective parents themselves, not only in the family: genetic disease, " +
        "carrier status, chromosomal anomaly or malformation syndrome (if several fit, give the first)?",
    },
    answeredBy: ["clinical-genetics", "general-practice", "patient"],
  },
  familyFindings: {
    type: "set",
    exhaustive: false,
    label: { da: "fundene i familien", en: "the findings in the family" },
    values: {
      "known-rare-disease": { da: "en kendt sjælden sygdom", en: "a known rare disease" },
      "chromosomal-anomaly": { da: "en kromosomafvigelse", en: "a chromosomal anomaly" },
      "malformation-syndrome": { da: "et misdannelsessyndrom", en: "a malformation syndrome" },
      "hereditary-disease": { da: "en kendt arvelig sygdom", en: "a known hereditary disease" },
      "possible-hereditary-disease": { da: "en mulig arvelig sygdom", en: "a possible hereditary disease" },
      malformations: { da: "medfødte misdannelser", en: "congenital malformations" },
      none: { da: "ingen fund", en: "no findings" },
    },
    question: {
      da: "Hvad er fundet hos nære eller fjerne, levende eller afdøde familiemedlemmer til de " + "kommende forældre?",
      en: "What has been found in near or distant, living or dead family members of the prospective parents?",
    },
    answeredBy: ["patient", "general-practice", "clinical-genetics"],
  },
  siblingFindings: {
    type: "set",
    exhaustive: false,
    label: {
      da: "fundene hos det kommende barns søskende og halvsøskende",
      en: "the findings in the siblings and half-siblings of the expected child",
    },
    values: {
      "chromosomal-anomaly": { da: "en kromosomafvigelse", en: "a chromosomal anomaly" },
      "malformation-syndrome": { da: "et misdannelsessyndrom", en: "a malformation syndrome" },
      "hereditary-disease": { da: "en arvelig sygdom", en: "a hereditary disease" },
      "unexplained-developmental-disability": {
        da: "udviklingshæmning af ukendt årsag",
        en: "intellectual disability of unknown cause",
      },
      "unexplained-autism": { da: "autisme af ukendt årsag", en: "autism of unknown cause" },
      none: { da: "ingen fund", en: "no findings" },
    },
    question: {
      da: "Hvad er fundet hos det kommende barns levende eller afdøde søskende og halvsøskende?",
      en: "What has been found in the living or dead siblings and half-siblings of the expected child?",
    },
    answeredBy: ["patient", "general-practice", "clinical-genetics"],
  },
  previousAffectedChild: {
    type: "boolean",
    label: {
      da: "parrets tidligere barn med en sjælden sygdom",
      en: "the couple's earlier child with a rare disease",
    },
    says: {
      yes: {
        da: "de kommende forældre eller en af dem har tidligere fået et barn med en sjælden sygdom",
        en: "the prospective parents, or one of them, have had a child with a rare disease before",
      },
      no: {
        da: "ingen af de kommende forældre har tidligere fået et barn med en sjælden sygdom",
        en: "neither of the prospective parents has had a child with a rare disease before",
      },
    },
    question: {
      da:
        "Har de kommende forældre eller en af dem tidligere fået et barn med en sjælden sygdom (når personen " +
        "er et barn, tæller barnet selv med)?",
      en:
        "Have the prospective parents, or one of them, had a child with a rare disease before (where the " +
        "person is a child, that child counts)?",
    },
    answeredBy: ["patient", "general-practice", "obstetrics"],
  },
  previousAffectedTermination: {
    type: "boolean",
    label: {
      da: "den tidligere abort af et foster med en sjælden sygdom",
      en: "the earlier abortion of a fetus with a rare disease",
    },
    says: {
      yes: {
        da: "der har tidligere været en abort af et foster med en sjælden sygdom",
        en: "there has been an earlier abortion of a fetus with a rare disease",
      },
      no: {
        da: "der har ikke tidligere været en abort af et foster med en sjælden sygdom",
        en: "there has been no earlier abortion of a fetus with a rare disease",
      },
    },
    question: {
      da: "Har der tidligere været en abort, hvor fosteret havde en sjælden sygdom?",
      en: "Has there been an earlier abortion in which the fetus had a rare disease?",
    },
    answeredBy: ["patient", "general-practice", "obstetrics"],
  },
  previousAffectedStillbirth: {
    type: "boolean",
    label: {
      da: "den tidligere dødfødsel på grund af en sjælden sygdom",
      en: "the earlier stillbirth because of a rare disease",
    },
    says: {
      yes: {
        da: "der har tidligere været en dødfødsel på grund af en sjælden sygdom",
        en: "there has been an earlier stillbirth because of a rare disease",
      },
      no: {
        da: "der har ikke tidligere været en dødfødsel på grund af en sjælden sygdom",
        en: "there has been no earlier stillbirth because of a rare disease",
      },
    },
    question: {
      da: "Har der tidligere været en dødfødsel på grund af en sjælden sygdom hos barnet?",
      en: "Has there been an earlier stillbirth because of a rare disease in the child?",
    },
    answeredBy: ["patient", "general-practice", "obstetrics"],
  },
  previousChromosomalAnomaly: {
    type: "boolean",
    label: {
      da: "kromosomafvigelsen hos fosteret i en tidligere graviditet",
      en: "the chromosomal anomaly of the fetus in an earlier pregnancy",
    },
    says: {
      yes: {
        da: "der er i en tidligere graviditet påvist en kromosomafvigelse hos fosteret",
        en: "a chromosomal anomaly was found in the fetus in an earlier pregnancy",
      },
      no: {
        da: "der er ikke i en tidligere graviditet påvist en kromosomafvigelse hos fosteret",
        en: "no chromosomal anomaly was found in the fetus in an earlier pregnancy",
      },
    },
    question: {
      da: "Er der i en tidligere graviditet påvist en kromosomafvigelse hos fosteret?",
      en: "Was a chromosomal anomaly found in the fetus in an earlier pregnancy?",
    },
    answeredBy: ["patient", "general-practice", "obstetrics"],
  },
  consanguineous: {
    type: "boolean",
    label: {
      da: "slægtskabet mellem de kommende forældre",
      en: "the kinship between the prospective parents",
    },
    says: {
      yes: {
        da: "de kommende forældre er nært beslægtede",
        en: "the prospective parents are closely related",
      },
      no: {
        da: "de kommende forældre er ikke nært beslægtede",
        en: "the prospective parents are not closely related",
      },
    },
    question: {
      da: "Er de kommende forældre nært beslægtede med hinanden?",
      en: "Are the prospective parents closely related to each other?",
    },
    answeredBy: ["patient", "general-practice", "clinical-genetics"],
  },
  fetalMalformationFound: {
    type: "boolean",
    label: { da: "fundet af en misdannelse hos fosteret", en: "the finding of a malformation in the fetus" },
    says: {
      yes: {
        da: "der er fundet en misdannelse hos fosteret",
        en: "a malformation has been found in the fetus",
      },
      no: {
        da: "der er ikke fundet en misdannelse hos fosteret",
        en: "no malformation has been found in the fetus",
      },
    },
    question: {
      da: "Er der fundet en misdannelse hos fosteret i den aktuelle graviditet?",
      en: "Has a malformation been found in the fetus in the present pregnancy?",
    },
    answeredBy: ["obstetrics", "patient"],
  },
  fetalRareDiseaseSuspected: {
    type: "boolean",
    label: {
      da: "mistanken om en sjælden sygdom hos fosteret",
      en: "the suspicion of a rare disease in the fetus",
    },
    says: {
      yes: {
        da: "der er mistanke om en sjælden sygdom hos fosteret",
        en: "a rare disease is suspected in the fetus",
      },
      no: {
        da: "der er ikke mistanke om en sjælden sygdom hos fosteret",
        en: "no rare disease is suspected in the fetus",
      },
    },
    question: {
      da: "Er der mistanke om en sjælden sygdom hos fosteret?",
      en: "Is a rare disease suspected in the fetus?",
    },
    answeredBy: ["obstetrics", "general-practice", "clinical-genetics"],
  },
  harmfulExposure: {
    type: "boolean",
    label: {
      da: "den mulige skadelige påvirkning af fosteret",
      en: "the possible harmful exposure of the fetus",
    },
    says: {
      yes: {
        da: "fosteret kan have været udsat for en skadelig påvirkning",
        en: "the fetus may have been exposed to something harmful",
      },
      no: {
        da: "der er ikke tegn på, at fosteret har været udsat for en skadelig påvirkning",
        en: "there is no sign that the fetus has been exposed to something harmful",
      },
    },
    question: {
      da: "Kan fosteret have været udsat for en påvirkning, der kan skade det, fx medicin?",
      en: "May the fetus have been exposed to something that can harm it, for example medicines?",
    },
    answeredBy: ["patient", "general-practice", "obstetrics"],
  },
  consecutiveMiscarriages: {
    type: "integer",
    unit: "count",
    min: 0,
    max: 30,
    label: { da: "antallet af spontane aborter i træk", en: "the number of consecutive miscarriages" },
    question: {
      da: "Hvor mange spontane aborter har der været lige efter hinanden (0, hvis ingen)?",
      en: "How many miscarriages have there been one after another (0 if none)?",
    },
    answeredBy: ["patient", "general-practice", "obstetrics"],
  },
  wantsWorkup: {
    type: "boolean",
    judgement: true,
    label: { da: "ønsket om udredning af fosteret", en: "the wish for a work-up of the fetus" },
    says: {
      yes: {
        da: "den gravide eller parret ønsker, at fosteret bliver udredt",
        en: "the pregnant person or the couple wants the fetus to be worked up",
      },
      no: {
        da: "den gravide eller parret ønsker ikke, at fosteret bliver udredt",
        en: "the pregnant person or the couple does not want the fetus to be worked up",
      },
    },
    question: {
      da: "Ønsker den gravide eller parret, at fosteret bliver udredt?",
      en: "Does the pregnant person or the couple want the fetus to be worked up?",
    },
    answeredBy: ["patient", "obstetrics", "general-practice"],
  },
  wantsGeneticWorkup: {
    type: "boolean",
    judgement: true,
    label: { da: "ønsket om genetisk udredning", en: "the wish for genetic work-up" },
    says: {
      yes: {
        da: "den gravide eller parret ønsker genetisk udredning",
        en: "the pregnant person or the couple wants genetic work-up",
      },
      no: {
        da: "den gravide eller parret ønsker ikke genetisk udredning",
        en: "the pregnant person or the couple does not want genetic work-up",
      },
    },
    question: {
      da: "Ønsker den gravide eller parret genetisk udredning?",
      en: "Does the pregnant person or the couple want genetic work-up?",
    },
    answeredBy: ["patient", "obstetrics", "general-practice"],
  },
  prenatalDiagnosisNeeded: {
    type: "boolean",
    label: { da: "behovet for fosterdiagnostik", en: "the need for prenatal diagnosis" },
    says: {
      yes: { da: "der er behov for fosterdiagnostik", en: "there is a need for prenatal diagnosis" },
      no: { da: "der er ikke behov for fosterdiagnostik", en: "there is no need for prenatal diagnosis" },
    },
    question: {
      da: "Er der behov for fosterdiagnostik i den aktuelle graviditet?",
      en: "Is there a need for prenatal diagnosis in the present pregnancy?",
    },
    answeredBy: ["clinical-genetics", "obstetrics", "patient"],
  },
  riskOfInheritance: {
    type: "enum",
    label: {
      da: "risikoen for nedarvning til det kommende barn",
      en: "the risk of inheritance by the expected child",
    },
    values: {
      risk: { da: "til stede", en: "present" },
      "no-risk": { da: "ikke til stede", en: "absent" },
      "not-clarified": { da: "ikke afklaret", en: "not clarified" },
    },
    question: {
      da: "Er der risiko for, at det kommende barn arver den sjældne sygdom, eller er det ikke afklaret?",
      en: "Is there a risk that the expected child inherits the rare disease, or is that not clarified?",
    },
    answeredBy: ["general-practice", "pal", "clinical-genetics"],
  },
  riskAssessmentNeeded: {
    type: "boolean",
    judgement: true,
    label: {
      da: "behovet for en vurdering af risikoen ved graviditet",
      en: "the need for an assessment of the risk of pregnancy",
    },
    says: {
      yes: {
        da: "der er behov for at vurdere risikoen ved graviditet for den, der har sygdommen",
        en: "the risk of pregnancy for the one who has the disease needs to be assessed",
      },
      no: {
        da: "der er ikke behov for at vurdere risikoen ved graviditet for den, der har sygdommen",
        en: "the risk of pregnancy for the one who has the disease does not need to be assessed",
      },
    },
    question: {
      da: "Er der behov for at vurdere, hvilken risiko en graviditet giver for den, der har sygdommen?",
      en: "Is there a need to assess the risk of pregnancy for the one who has the disease?",
    },
    answeredBy: ["hospital-doctor", "obstetrics", "css"],
  },
  riskAssessed: {
    type: "event",
    label: { da: "vurderingen af risikoen ved graviditet", en: "the assessment of the risk of pregnancy" },
    says: {
      yes: {
        da: "risikoen ved graviditet for den, der har sygdommen, er vurderet",
        en: "the risk of pregnancy for the one who has the disease has been assessed",
      },
      no: {
        da: "risikoen ved graviditet for den, der har sygdommen, er ikke vurderet",
        en: "the risk of pregnancy for the one who has the disease has not been assessed",
      },
    },
    question: {
      da:
        "Er det vurderet, hvilken risiko en graviditet giver for den, der har sygdommen, og i givet " + "fald hvornår?",
      en: "Has the risk of pregnancy for the one who has the disease been assessed, and if so when?",
    },
    answeredBy: ["hospital-doctor", "obstetrics", "css"],
  },
  fertilityInQuestion: {
    type: "boolean",
    label: {
      da: "spørgsmålet om muligheden for at opnå graviditet",
      en: "the question of the ability to achieve pregnancy",
    },
    says: {
      yes: {
        da: "der er tvivl om, hvorvidt sygdommen begrænser muligheden for at opnå graviditet",
        en: "there is doubt whether the disease limits the ability to achieve pregnancy",
      },
      no: {
        da: "der er ikke tvivl om, hvorvidt sygdommen begrænser muligheden for at opnå graviditet",
        en: "there is no doubt whether the disease limits the ability to achieve pregnancy",
      },
    },
    question: {
      da: "Er der tvivl om, hvorvidt sygdommen begrænser muligheden for at opnå graviditet?",
      en: "Is there doubt whether the disease limits the ability to achieve pregnancy?",
    },
    answeredBy: ["patient", "hospital-doctor", "css"],
  },
  counsellingRelevant: {
    type: "boolean",
    judgement: true,
    label: {
      da: "relevansen af en uddybende afdækning i rådgivningen før graviditet",
      en: "the relevance of a fuller review in the counselling before pregnancy",
    },
    says: {
      yes: {
        da: "en uddybende afdækning er vurderet som relevant i rådgivningen før graviditet",
        en: "a fuller review is judged relevant in the counselling before pregnancy",
      },
      no: {
        da: "en uddybende afdækning er vurderet som ikke relevant i rådgivningen før graviditet",
        en: "a fuller review is judged not relevant in the counselling before pregnancy",
      },
    },
    question: {
      da:
        "Er det efter lægens vurdering relevant at afdække livet som forælder, graviditeten og den " +
        "genetiske risiko nærmere?",
      en:
        "In the doctor's judgement, is it relevant to look closer at life as a parent, the pregnancy " +
        "and the genetic risk?",
    },
    answeredBy: ["pal", "hospital-doctor", "css"],
  },
  conversationHeld: {
    type: "event",
    label: {
      da: "samtalen om sygdommens betydning for graviditet og foster",
      en: "the conversation on the meaning of the disease for pregnancy and fetus",
    },
    says: {
      yes: {
        da: "samtalen om sygdommens betydning for graviditet og foster er holdt",
        en: "the conversation on the meaning of the disease for pregnancy and fetus has been held",
      },
      no: {
        da: "samtalen om sygdommens betydning for graviditet og foster er ikke holdt",
        en: "the conversation on the meaning of the disease for pregnancy and fetus has not been held",
      },
    },
    question: {
      da: "Er der på grund af denne graviditet eller dette ønske talt med parret om sygdommens betydning for graviditet og foster, og i givet fald hvornår?",
      en: "Has there been a conversation with the couple, because of this pregnancy or wish, on what the disease means for pregnancy and fetus, and if so when?",
    },
    answeredBy: ["patient", "general-practice", "pal"],
  },
  workupPlanned: {
    type: "event",
    label: {
      da: "obstetrikkens planlægning af det videre forløb",
      en: "the planning of the further course by obstetrics",
    },
    says: {
      yes: {
        da: "gynækologi og obstetrik har lagt en plan for det videre forløb",
        en: "gynaecology and obstetrics has planned the further course",
      },
      no: {
        da: "gynækologi og obstetrik har ikke lagt en plan for det videre forløb",
        en: "gynaecology and obstetrics has not planned the further course",
      },
    },
    question: {
      da: "Har gynækologi og obstetrik lagt en plan for det videre forløb i denne graviditet, og i givet fald hvornår?",
      en: "Has gynaecology and obstetrics planned the further course in this pregnancy, and if so when?",
    },
    answeredBy: ["obstetrics", "patient", "pal"],
  },
  lateTerminationConsidered: {
    type: "boolean",
    label: {
      da: "overvejelsen om en sen afbrydelse af graviditeten",
      en: "the consideration of a late termination of the pregnancy",
    },
    says: {
      yes: {
        da: "en sen afbrydelse af graviditeten overvejes",
        en: "a late termination of the pregnancy is being considered",
      },
      no: {
        da: "en sen afbrydelse af graviditeten overvejes ikke",
        en: "a late termination of the pregnancy is not being considered",
      },
    },
    question: {
      da: "Overvejer den gravide eller parret at afbryde graviditeten efter grænsen for fri abort?",
      en: "Is the pregnant person or the couple considering a termination after the limit for free abortion?",
    },
    answeredBy: ["patient", "obstetrics", "general-practice"],
  },
  geneticsReferralOffered: {
    type: "event",
    label: { da: "tilbuddet om henvisning til klinisk genetik", en: "the offer of referral to clinical genetics" },
    says: {
      yes: {
        da: "parret er på grund af denne graviditet eller dette ønske tilbudt henvisning til klinisk genetik",
        en: "the couple has been offered referral to clinical genetics because of this pregnancy or wish",
      },
      no: {
        da: "parret er ikke på grund af denne graviditet eller dette ønske tilbudt henvisning til klinisk genetik",
        en: "the couple has not been offered referral to clinical genetics because of this pregnancy or wish",
      },
    },
    question: {
      da: "Er parret tilbudt henvisning til klinisk genetik på grund af denne graviditet eller dette ønske, også hvis parret takkede nej, og i givet fald hvornår?",
      en: "Has the couple been offered referral to clinical genetics because of this pregnancy or wish, even if they declined, and if so when?",
    },
    answeredBy: ["general-practice", "pal", "obstetrics"],
  },
  conversationOffered: {
    type: "event",
    label: {
      da: "tilbuddet om en samtale om den sjældne sygdom og graviditet",
      en: "the offer of a conversation on the rare disease and pregnancy",
    },
    says: {
      yes: {
        da: "parret er tilbudt en samtale om den sjældne sygdom og graviditet",
        en: "the couple has been offered a conversation on the rare disease and pregnancy",
      },
      no: {
        da: "parret er ikke tilbudt en samtale om den sjældne sygdom og graviditet",
        en: "the couple has not been offered a conversation on the rare disease and pregnancy",
      },
    },
    question: {
      da: "Er parret på grund af denne graviditet eller dette ønske tilbudt en samtale om, hvad den sjældne sygdom betyder for en graviditet og for fosteret, også hvis parret takkede nej, og i givet fald hvornår?",
      en: "Has the couple been offered a conversation, because of this pregnancy or wish, on what the rare disease means for a pregnancy and for the fetus, even if they declined, and if so when?",
    },
    answeredBy: ["general-practice", "pal"],
  },
  workupReferralDiscussed: {
    type: "event",
    label: { da: "drøftelsen af henvisning til videre udredning", en: "the discussion of referral to further work-up" },
    says: {
      yes: { da: "henvisning til videre udredning er drøftet", en: "referral to further work-up has been discussed" },
      no: {
        da: "henvisning til videre udredning er ikke drøftet",
        en: "referral to further work-up has not been discussed",
      },
    },
    question: {
      da: "Er henvisning til videre udredning på grund af en mulig skadelig påvirkning eller gentagne aborter drøftet med den gravide eller parret, og i givet fald hvornår?",
      en: "Has referral to further work-up because of a possibly harmful exposure or repeated miscarriages been discussed with the pregnant person or the couple, and if so when?",
    },
    answeredBy: ["general-practice", "obstetrics"],
  },
  parenthoodAspectsAssessed: {
    type: "event",
    label: {
      da: "afklaringen af de helbredsmæssige og sociale forhold ved graviditet og forældreskab",
      en: "the clarification of the health and social aspects of pregnancy and parenthood",
    },
    says: {
      yes: {
        da: "de helbredsmæssige og sociale forhold ved graviditet og forældreskab er afklaret",
        en: "the health and social aspects of pregnancy and parenthood have been clarified",
      },
      no: {
        da: "de helbredsmæssige og sociale forhold ved graviditet og forældreskab er ikke afklaret",
        en: "the health and social aspects of pregnancy and parenthood have not been clarified",
      },
    },
    question: {
      da: "Er de helbredsmæssige og sociale forhold ved graviditet og forældreskab afklaret for personen med den sjældne sygdom, og i givet fald hvornår?",
      en: "Have the health and social aspects of pregnancy and parenthood been clarified for the person with the rare disease, and if so when?",
    },
    answeredBy: ["pal"],
  },
  geneticsReferralDiscussed: {
    type: "event",
    label: { da: "drøftelsen af henvisning til klinisk genetik", en: "the talk about referral to clinical genetics" },
    says: {
      yes: {
        da: "henvisning til klinisk genetik er drøftet med parret på grund af denne graviditet eller dette ønske",
        en: "referral to clinical genetics has been discussed with the couple because of this pregnancy or wish",
      },
      no: {
        da: "henvisning til klinisk genetik er ikke drøftet med parret på grund af denne graviditet eller dette ønske",
        en: "referral to clinical genetics has not been discussed with the couple because of this pregnancy or wish",
      },
    },
    question: {
      da: "Er henvisning til klinisk genetik drøftet med parret på grund af denne graviditet eller dette ønske, og i givet fald hvornår?",
      en: "Has referral to clinical genetics been discussed with the couple because of this pregnancy or wish, and if so when?",
    },
    answeredBy: ["general-practice", "pal", "patient"],
  },
  geneticsInvolved: {
    type: "event",
    label: {
      da: "inddragelsen af klinisk genetik i graviditeten eller ønsket om en",
      en: "the involvement of clinical genetics in the pregnancy or the wish for one",
    },
    says: {
      yes: {
        da: "klinisk genetik er ved henvisning eller på anden måde inddraget på grund af denne graviditet eller dette ønske",
        en: "clinical genetics has been involved, by referral or otherwise, because of this pregnancy or wish",
      },
      no: {
        da: "klinisk genetik er ikke inddraget på grund af denne graviditet eller dette ønske",
        en: "clinical genetics has not been involved because of this pregnancy or wish",
      },
    },
    question: {
      da: "Er der henvist til klinisk genetik, eller er klinisk genetik inddraget på anden måde, på grund af denne graviditet eller dette ønske, og i givet fald hvornår?",
      en: "Has a referral to clinical genetics been made, or clinical genetics been involved otherwise, because of this pregnancy or wish, and if so when?",
    },
    answeredBy: ["clinical-genetics", "obstetrics", "general-practice"],
  },
  geneticCounsellingGiven: {
    type: "event",
    label: {
      da: "den genetiske rådgivning om graviditeten eller ønsket om en",
      en: "the genetic counselling on the pregnancy or the wish for one",
    },
    says: {
      yes: {
        da: "parret har fået genetisk rådgivning i anledning af denne graviditet eller dette ønske",
        en: "the couple has had genetic counselling because of this pregnancy or wish",
      },
      no: {
        da: "parret har ikke fået genetisk rådgivning i anledning af denne graviditet eller dette ønske",
        en: "the couple has not had genetic counselling because of this pregnancy or wish",
      },
    },
    question: {
      da: "Har parret fået genetisk rådgivning i anledning af denne graviditet eller dette ønske, og i givet fald hvornår?",
      en: "Has the couple had genetic counselling because of this pregnancy or wish, and if so when?",
    },
    answeredBy: ["clinical-genetics", "patient"],
  },
  obstetricsInvolved: {
    type: "event",
    label: {
      da: "klinisk genetiks inddragelse af gynækologi og obstetrik",
      en: "the involvement of obstetrics by clinical genetics",
    },
    says: {
      yes: {
        da: "klinisk genetik har inddraget gynækologi og obstetrik i denne graviditet",
        en: "clinical genetics has involved gynaecology and obstetrics in this pregnancy",
      },
      no: {
        da: "klinisk genetik har ikke inddraget gynækologi og obstetrik i denne graviditet",
        en: "clinical genetics has not involved gynaecology and obstetrics in this pregnancy",
      },
    },
    question: {
      da: "Har klinisk genetik inddraget gynækologi og obstetrik i denne graviditet, og i givet fald hvornår?",
      en: "Has clinical genetics involved gynaecology and obstetrics in this pregnancy, and if so when?",
    },
    answeredBy: ["clinical-genetics", "obstetrics"],
  },
} as const satisfies FactGroup;
