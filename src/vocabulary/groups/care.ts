import type { FactGroup } from "../fact.js";

export const care = {
  followedAt: {
    type: "set",
    exhaustive: true,
    label: {
      da: "opfølgningsstederne for den sjældne sygdom",
      en: "the places that follow the person for the rare disease",
    },
    values: {
      "css-rigshospitalet": {
        da: "Center for Sjældne Sygdomme på Rigshospitalet",
        en: "the Centre for Rare Diseases at Rigshospitalet",
      },
      "css-aarhus": {
        da: "Center for Sjældne Sygdomme på Aarhus Universitetshospital",
        en: "the Centre for Rare Diseases at Aarhus University Hospital",
      },
      "paediatrics-main": {
        da: "pædiatri på hovedfunktionsniveau",
        en: "paediatrics at main function level",
      },
      "paediatrics-regional": {
        da: "pædiatri på regionsfunktionsniveau",
        en: "paediatrics at regional function level",
      },
      "paediatrics-highly-specialised": {
        da: "pædiatri på højt specialiseret niveau",
        en: "paediatrics at highly specialised level",
      },
      "adult-main": {
        da: "et voksenspeciale på hovedfunktionsniveau",
        en: "an adult specialty at main function level",
      },
      "adult-regional": {
        da: "et voksenspeciale på regionsfunktionsniveau",
        en: "an adult specialty at regional function level",
      },
      "adult-highly-specialised": {
        da: "et voksenspeciale på højt specialiseret niveau",
        en: "an adult specialty at highly specialised level",
      },
      "clinical-genetics": { da: "klinisk genetik", en: "clinical genetics" },
      "gynaecology-obstetrics": { da: "gynækologi og obstetrik", en: "gynaecology and obstetrics" },
      "other-rare-disease-unit": {
        da: "en anden enhed for sjældne sygdomme",
        en: "another rare-disease unit",
      },
      "specialist-practice": { da: "speciallægepraksis", en: "private specialist practice" },
      "general-practice": { da: "almen praksis", en: "general practice" },
      nowhere: { da: "ingen steder", en: "nowhere" },
    },
    question: {
      da: "Hvor bliver personen fulgt for den sjældne sygdom (nævn alle steder)?",
      en: "Where is the person followed for the rare disease (name all places)?",
    },
    answeredBy: ["hospital-doctor", "general-practice", "pal"],
  },
  followedAtCss: {
    type: "boolean",
    label: {
      da: "opfølgningen på et Center for Sjældne Sygdomme",
      en: "the follow-up at a Centre for Rare Diseases",
    },
    says: {
      yes: {
        da: "personen følges på et Center for Sjældne Sygdomme",
        en: "the person is followed at a Centre for Rare Diseases",
      },
      no: {
        da: "personen følges ikke på et Center for Sjældne Sygdomme",
        en: "the person is not followed at a Centre for Rare Diseases",
      },
    },
    derived: {
      kind: "includes-any",
      of: "care.followedAt",
      members: ["css-rigshospitalet", "css-aarhus"],
      falseWhen: "care.dischargedToGeneralPractice",
    },
  },
  followedInHospital: {
    type: "boolean",
    label: { da: "opfølgningen på sygehus", en: "the follow-up in hospital" },
    says: {
      yes: {
        da: "personen følges på sygehus for den sjældne sygdom",
        en: "the person is followed in hospital for the rare disease",
      },
      no: {
        da: "personen følges ikke på sygehus for den sjældne sygdom",
        en: "the person is not followed in hospital for the rare disease",
      },
    },
    derived: {
      kind: "includes-any",
      of: "care.followedAt",
      members: [
        "css-rigshospitalet",
        "css-aarhus",
        "paediatrics-main",
        "paediatrics-regional",
        "paediatrics-highly-specialised",
        "adult-main",
        "adult-regional",
        "adult-highly-specialised",
        "clinical-genetics",
        "gynaecology-obstetrics",
        "other-rare-disease-unit",
      ],
      falseWhen: "care.dischargedToGeneralPractice",
    },
  },
  workupAt: {
    type: "set",
    exhaustive: true,
    label: { da: "udredningsstederne", en: "the places of the work-up" },
    values: {
      "specialist-practice": { da: "speciallægepraksis", en: "private specialist practice" },
      "paediatrics-main": {
        da: "pædiatri på hovedfunktionsniveau",
        en: "paediatrics at main function level",
      },
      "paediatrics-regional": {
        da: "pædiatri på regionsfunktionsniveau",
        en: "paediatrics at regional function level",
      },
      "paediatrics-highly-specialised": {
        da: "pædiatri på højt specialiseret niveau",
        en: "paediatrics at highly specialised level",
      },
      "adult-main": {
        da: "et voksenspeciale på hovedfunktionsniveau",
        en: "an adult specialty at main function level",
      },
      "adult-regional": {
        da: "et voksenspeciale på regionsfunktionsniveau",
        en: "an adult specialty at regional function level",
      },
      "adult-highly-specialised": {
        da: "et voksenspeciale på højt specialiseret niveau",
        en: "an adult specialty at highly specialised level",
      },
      "clinical-genetics": { da: "klinisk genetik", en: "clinical genetics" },
      css: { da: "et Center for Sjældne Sygdomme", en: "a Centre for Rare Diseases" },
      "gynaecology-obstetrics": { da: "gynækologi og obstetrik", en: "gynaecology and obstetrics" },
      nowhere: { da: "ingen steder", en: "nowhere" },
    },
    question: {
      da: "Hvor foregår udredningen (nævn alle steder)?",
      en: "Where is the work-up being done (name all places)?",
    },
    answeredBy: ["hospital-doctor", "general-practice", "pal"],
  },
  dischargedToGeneralPractice: {
    type: "boolean",
    label: { da: "afslutningen til almen praksis", en: "the discharge to general practice" },
    says: {
      yes: {
        da: "personen er afsluttet til almen praksis",
        en: "the person has been discharged to general practice",
      },
      no: {
        da: "personen er ikke afsluttet til almen praksis",
        en: "the person has not been discharged to general practice",
      },
    },
    question: {
      da: "Er forløbet på sygehuset afsluttet, så almen praksis nu følger personen for den sjældne sygdom?",
      en:
        "Has the hospital ended its follow-up, so that general practice now follows the person for " +
        "the rare disease?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "patient"],
  },
  hospitalDischarge: {
    type: "event",
    label: {
      da: "udskrivningen før det aktuelle forløb med genoptræning eller rehabilitering",
      en: "the discharge before the present course of retraining or rehabilitation",
    },
    says: {
      yes: {
        da: "det aktuelle forløb med genoptræning eller rehabilitering følger efter en udskrivning",
        en: "the present course of retraining or rehabilitation follows a discharge",
      },
      no: {
        da: "det aktuelle forløb med genoptræning eller rehabilitering følger ikke efter en udskrivning",
        en: "the present course of retraining or rehabilitation does not follow a discharge",
      },
    },
    question: {
      da: "Følger det aktuelle forløb med genoptræning eller rehabilitering efter en udskrivning fra sygehus, og hvornår var den i givet fald?",
      en: "Does the present course of retraining or rehabilitation follow a discharge from hospital, and if so when was it?",
    },
    answeredBy: ["hospital-doctor", "patient", "family"],
  },
  dischargeUnderway: {
    type: "boolean",
    label: {
      da: "udskrivningen, der er i gang eller netop sket",
      en: "the discharge that is under way or has just happened",
    },
    says: {
      yes: {
        da: "personen er ved at blive udskrevet eller er netop udskrevet",
        en: "the person is being discharged or has just been discharged",
      },
      no: {
        da: "personen er hverken ved at blive udskrevet eller netop udskrevet",
        en: "the person is neither being discharged nor just discharged",
      },
    },
    question: {
      da: "Er personen ved at blive udskrevet eller netop udskrevet fra sygehus?",
      en: "Is the person being discharged, or just discharged, from hospital?",
    },
    answeredBy: ["hospital-doctor", "patient", "family"],
  },
  unitContactNamed: {
    type: "boolean",
    label: { da: "den udpegede kontakt på hver afdeling", en: "the named contact at each department" },
    says: {
      yes: {
        da: "en kontaktperson eller et kontaktteam er udpeget på hver afdeling, hvor personen har et forløb",
        en: "a contact person or team is named at each department where the person has a course",
      },
      no: {
        da: "der er ikke udpeget en kontaktperson eller et kontaktteam på hver afdeling, hvor personen har et forløb",
        en: "a contact person or team is not named at each department where the person has a course",
      },
    },
    question: {
      da: "Har hver afdeling, hvor personen har et forløb, udpeget en kontaktperson eller et kontaktteam?",
      en: "Has each department where the person has a course named a contact person or team?",
    },
    answeredBy: ["patient", "family", "hospital-doctor"],
  },
  workupConferred: {
    type: "event",
    label: {
      da: "drøftelsen af den aktuelle udredning med Center for Sjældne Sygdomme eller højt specialiseret niveau",
      en: "the discussion of the current work-up with a Centre for Rare Diseases or the highly specialised level",
    },
    says: {
      yes: {
        da: "den aktuelle udredning er drøftet med Center for Sjældne Sygdomme eller højt specialiseret niveau",
        en: "the current work-up has been discussed with a Centre for Rare Diseases or the highly specialised level",
      },
      no: {
        da: "den aktuelle udredning er ikke drøftet med Center for Sjældne Sygdomme eller højt specialiseret niveau",
        en: "the current work-up has not been discussed with a Centre for Rare Diseases or the highly specialised level",
      },
    },
    question: {
      da: "Er den aktuelle udredning drøftet med Center for Sjældne Sygdomme eller højt specialiseret niveau, og i givet fald hvornår?",
      en: "Has the current work-up been discussed with a Centre for Rare Diseases or the highly specialised level, and if so when?",
    },
    answeredBy: ["hospital-doctor", "pal"],
  },
  onwardReferralConsidered: {
    type: "event",
    label: {
      da: "beslutningen om videre henvisning i den aktuelle udredning",
      en: "the decision on onward referral in the current work-up",
    },
    says: {
      yes: {
        da: "der er i den aktuelle udredning taget stilling til, om og hvornår der skal henvises videre",
        en: "it has been decided in the current work-up whether and when to refer onward",
      },
      no: {
        da: "der er i den aktuelle udredning ikke taget stilling til, om og hvornår der skal henvises videre",
        en: "it has not been decided in the current work-up whether and when to refer onward",
      },
    },
    question: {
      da:
        "Er der i den aktuelle udredning taget stilling til, om og hvornår der skal henvises til Center for Sjældne " +
        "Sygdomme eller højt specialiseret niveau, og i givet fald hvornår?",
      en:
        "Has it been decided in the current work-up whether and when to refer to a Centre for Rare Diseases or the highly " +
        "specialised level, and if so when?",
    },
    answeredBy: ["hospital-doctor", "pal"],
  },
  adviceNeeded: {
    type: "boolean",
    label: {
      da: "det aktuelle behov for råd om sygdommen eller personen",
      en: "the present need for advice on the disease or the person",
    },
    says: {
      yes: {
        da: "nogen mangler råd om sygdommen eller personen",
        en: "somebody lacks advice on the disease or the person",
      },
      no: {
        da: "ingen mangler råd om sygdommen eller personen",
        en: "nobody lacks advice on the disease or the person",
      },
    },
    question: {
      da:
        "Er der nogen – en fagperson, en omsorgsgiver, patienten eller en pårørende – der lige nu mangler råd om den " +
        "sjældne sygdom eller om personen?",
      en:
        "Is there anybody – a professional, a carer, the patient or a relative – who lacks advice on the rare disease " +
        "or on the person right now?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "municipality"],
  },
  disabilityAdviceNeeded: {
    type: "boolean",
    label: {
      da: "behovet for råd om handicappets sociale eller specialpædagogiske følger",
      en: "the need for advice on the social or special-education consequences of the disability",
    },
    says: {
      yes: {
        da: "der er brug for råd om sociale eller specialpædagogiske problemer, som følger af et sjældent handicap",
        en: "advice is needed on social or special-education problems that follow from a rare disability",
      },
      no: {
        da: "der er ikke brug for råd om sociale eller specialpædagogiske problemer, som følger af et sjældent handicap",
        en: "advice is not needed on social or special-education problems that follow from a rare disability",
      },
    },
    question: {
      da: "Har familien eller en fagperson brug for råd om sociale eller specialpædagogiske problemer, som følger af et sjældent handicap?",
      en: "Does the family or a professional need advice on social or special-education problems that follow from a rare disability?",
    },
    answeredBy: ["family", "municipality", "patient"],
  },
  adviceRequestedBy: {
    type: "enum",
    label: { da: "den rådsøgende", en: "the one who seeks advice" },
    values: {
      "general-practice": { da: "almen praksis", en: "general practice" },
      "hospital-doctor": { da: "en læge på sygehus", en: "a hospital doctor" },
      "specialist-practice": { da: "speciallægepraksis", en: "private specialist practice" },
      "health-visitor": { da: "en sundhedsplejerske", en: "a health visitor" },
      "municipal-health-staff": { da: "kommunalt sundhedspersonale", en: "municipal health staff" },
      "other-health-professional": {
        da: "en anden sundhedsperson, fx en terapeut eller tandlæge",
        en: "another health professional, for instance a therapist or dentist",
      },
      "municipal-social-staff": {
        da: "kommunens socialfaglige medarbejdere",
        en: "the municipality's social services staff",
      },
      "daycare-or-school": { da: "dagtilbud eller skole", en: "a daycare facility or school" },
      carer: { da: "en omsorgsgiver", en: "a carer" },
      patient: { da: "personen selv", en: "the person" },
      relative: { da: "en pårørende", en: "a relative" },
    },
    question: {
      da: "Hvem søger råd eller information om sygdommen eller personen?",
      en: "Who seeks advice or information on the disease or the person?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "municipality"],
  },
  adviceTime: {
    type: "enum",
    label: { da: "tidspunktet for rådgivningsbehovet", en: "the time when advice is needed" },
    values: {
      "weekday-daytime": { da: "hverdage i dagtid", en: "weekdays in the daytime" },
      "out-of-hours": {
        da: "aften, nat, weekend eller helligdag",
        en: "an evening, night, weekend or public holiday",
      },
    },
    question: {
      da: "Hvornår på døgnet eller ugen er der brug for rådgivningen?",
      en: "At what time of the day or week is the advice needed?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "municipality"],
  },
  sharedCareAgreement: {
    type: "boolean",
    label: {
      da: "den skriftlige aftale om shared care af den sjældne sygdom",
      en: "the written agreement on shared care of the rare disease",
    },
    says: {
      yes: {
        da: "en skriftlig aftale om shared care beskriver ansvarsfordelingen",
        en: "a written shared care agreement describes the division of responsibilities",
      },
      no: {
        da: "ingen skriftlig aftale om shared care beskriver ansvarsfordelingen",
        en: "no written shared care agreement describes the division of responsibilities",
      },
    },
    question: {
      da: "Er der en skriftlig aftale om shared care af den sjældne sygdom, som beskriver, hvem der har ansvar for hvad?",
      en: "Is there a written agreement on shared care of the rare disease that describes who is responsible for what?",
    },
    answeredBy: ["hospital-doctor", "css", "pal"],
  },
  patientInvolvedInDecision: {
    type: "boolean",
    label: {
      da: "personens inddragelse i beslutningen om forløbet",
      en: "the person's involvement in the decision on the pathway",
    },
    says: {
      yes: {
        da: "personen eller familien har været med til at beslutte, hvor forløbet foregår",
        en: "the person or the family has taken part in deciding where the pathway takes place",
      },
      no: {
        da: "personen og familien har ikke været med til at beslutte, hvor forløbet foregår",
        en: "the person and the family have not taken part in deciding where the pathway takes place",
      },
    },
    question: {
      da: "Har personen – for et barn: familien – været med til at beslutte, hvor forløbet foregår?",
      en: "Has the person – for a child: the family – taken part in deciding where the pathway takes place?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  courseNearHomePossible: {
    type: "boolean",
    judgement: true,
    label: { da: "muligheden for et forløb tæt på hjemmet", en: "the possibility of a pathway near home" },
    says: {
      yes: {
        da: "dele af forløbet kan efter en faglig vurdering foregå tæt på hjemmet",
        en: "parts of the pathway can, by professional judgement, take place near home",
      },
      no: {
        da: "ingen del af forløbet kan efter en faglig vurdering foregå tæt på hjemmet",
        en: "no part of the pathway can, by professional judgement, take place near home",
      },
    },
    question: {
      da: "Kan dele af forløbet efter en faglig vurdering foregå på et sygehus tæt på hjemmet?",
      en: "Can parts of the pathway, by professional judgement, take place at a hospital near home?",
    },
    answeredBy: ["hospital-doctor", "css", "pal"],
  },
  sectorsInvolved: {
    type: "set",
    exhaustive: true,
    label: { da: "de involverede sektorer", en: "the sectors involved" },
    values: {
      hospital: { da: "sygehus", en: "hospital" },
      "general-practice": { da: "almen praksis", en: "general practice" },
      "specialist-practice": { da: "speciallægepraksis", en: "private specialist practice" },
      "municipality-health": { da: "kommunens sundhedsområde", en: "municipal health services" },
      "municipality-social": { da: "kommunens socialområde", en: "municipal social services" },
      education: { da: "undervisningsområdet", en: "education" },
      employment: { da: "beskæftigelsesområdet", en: "employment services" },
    },
    question: {
      da: "Hvilke sektorer er involveret i forløbet (nævn alle)?",
      en: "Which sectors are involved in the pathway (name all)?",
    },
    answeredBy: ["pal", "family", "general-practice"],
  },
  recurrentAcuteIllnessPossible: {
    type: "boolean",
    judgement: true,
    label: {
      da: "muligheden for gentagen akut sygdom, der behandles på et lokalt sygehus",
      en: "the possibility of recurrent acute illness that is treated at a local hospital",
    },
    says: {
      yes: {
        da: "den sjældne sygdom kan medføre, at personen i perioder må behandles på et lokalt sygehus, fx for gentagen akut sygdom",
        en: "the rare disease can lead to treatment at a local hospital at times, for instance for recurrent acute illness",
      },
      no: {
        da: "den sjældne sygdom kan ikke medføre, at personen i perioder må behandles på et lokalt sygehus",
        en: "the rare disease cannot lead to treatment at a local hospital at times",
      },
    },
    question: {
      da: "Kan den sjældne sygdom medføre, at personen i perioder må behandles på et lokalt sygehus, fx for gentagen akut sygdom?",
      en: "Can the rare disease lead to treatment at a local hospital at times, for instance for recurrent acute illness?",
    },
    answeredBy: ["hospital-doctor", "css", "pal"],
  },
  localHospitalAnchor: {
    type: "boolean",
    label: {
      da: "tilknytningen til en lokal sygehusafdeling",
      en: "the attachment to a local hospital department",
    },
    says: {
      yes: {
        da: "personen er tilknyttet en relevant sygehusafdeling tæt på hjemmet",
        en: "the person is attached to a relevant hospital department near home",
      },
      no: {
        da: "personen er ikke tilknyttet en relevant sygehusafdeling tæt på hjemmet",
        en: "the person is not attached to a relevant hospital department near home",
      },
    },
    question: {
      da: "Er personen tilknyttet en relevant afdeling på hoved- eller regionsfunktionsniveau " + "tæt på hjemmet?",
      en: "Is the person attached to a relevant department at main or regional function level near home?",
    },
    answeredBy: ["hospital-doctor", "patient", "family"],
  },
  otherDisease: {
    type: "enum",
    label: {
      da: "status for anden sygdom uden for forløbet",
      en: "the status of other disease outside the pathway",
    },
    values: {
      none: { da: "ingen anden sygdom", en: "no other disease" },
      unrelated: {
        da: "anden sygdom uden sammenhæng med den sjældne",
        en: "another disease, unrelated to the rare one",
      },
      "possibly-related": {
        da: "anden sygdom, der måske hænger sammen med den sjældne",
        en: "another disease, possibly related to the rare one",
      },
      "relation-unknown": {
        da: "anden sygdom, hvor sammenhængen ikke er afklaret",
        en: "another disease, the relation not clarified",
      },
    },
    question: {
      da: "Har personen en anden sygdom, der behandles uden for forløbet, og hænger den i givet fald sammen med den sjældne sygdom?",
      en: "Does the person have another disease treated outside the pathway, and if so, is it related to the rare disease?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "patient"],
  },
  otherDiseaseNeedsHospital: {
    type: "boolean",
    label: {
      da: "behovet for sygehus på grund af en anden sygdom",
      en: "the need for hospital care because of another disease",
    },
    says: {
      yes: {
        da: "en anden sygdom skal udredes eller behandles på sygehus",
        en: "another disease needs work-up or treatment in hospital",
      },
      no: {
        da: "ingen anden sygdom skal udredes eller behandles på sygehus",
        en: "no other disease needs work-up or treatment in hospital",
      },
    },
    question: {
      da: "Har personen brug for udredning eller behandling på sygehus af en anden sygdom end den sjældne?",
      en: "Does the person need work-up or treatment in hospital for a disease other than the rare one?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "patient"],
  },
  otherDiseaseTreatedAt: {
    type: "enum",
    label: {
      da: "behandlingsstedet for den anden sygdom",
      en: "the place of treatment of the other disease",
    },
    values: {
      "general-practice": { da: "almen praksis", en: "general practice" },
      "out-of-hours": { da: "lægevagten eller 1813", en: "the out-of-hours service or 1813" },
      "hospital-main": { da: "sygehus på hovedfunktionsniveau", en: "a hospital at main function level" },
      "hospital-regional": {
        da: "sygehus på regionsfunktionsniveau",
        en: "a hospital at regional function level",
      },
    },
    question: { da: "Hvor bliver den anden sygdom behandlet?", en: "Where is the other disease treated?" },
    answeredBy: ["general-practice", "hospital-doctor", "patient"],
  },
  chronicDiseasesBeside: {
    type: "set",
    exhaustive: true,
    label: {
      da: "de kroniske sygdomme ud over den sjældne",
      en: "the chronic diseases besides the rare one",
    },
    values: {
      copd: { da: "KOL", en: "COPD" },
      diabetes: { da: "diabetes", en: "diabetes" },
      "heart-disease": { da: "hjertesygdom", en: "heart disease" },
      other: { da: "en anden kronisk sygdom", en: "another chronic disease" },
    },
    question: {
      da: "Hvilke kroniske sygdomme, som ikke er en del af den sjældne, har personen (en tom liste betyder ingen)?",
      en: "Which chronic diseases that are not part of the rare one does the person have (an empty list means none)?",
    },
    answeredBy: ["general-practice", "patient", "hospital-doctor"],
  },
  ageRelatedSymptoms: {
    type: "boolean",
    label: { da: "de nye, muligvis aldersbetingede symptomer", en: "the new, possibly age-related symptoms" },
    says: {
      yes: {
        da: "der er nye symptomer, som kan skyldes alderen eller den sjældne sygdom",
        en: "there are new symptoms that may be due to age or the rare disease",
      },
      no: {
        da: "der er ingen nye symptomer, som kan skyldes alderen eller den sjældne sygdom",
        en: "there are no new symptoms that may be due to age or the rare disease",
      },
    },
    question: {
      da: "Er der kommet nye symptomer, som kan skyldes enten alderen eller den sjældne sygdom?",
      en: "Are there new symptoms that may be due to either age or the rare disease?",
    },
    answeredBy: ["patient", "general-practice", "hospital-doctor"],
  },
  nursingNeed: {
    type: "set",
    exhaustive: true,
    label: { da: "behovet for sygepleje i hjemmet", en: "the need for nursing at home" },
    values: {
      "acute-specialised": { da: "akut specialiseret sygepleje", en: "acute specialised nursing" },
      other: { da: "anden hjemmesygepleje", en: "other home nursing" },
    },
    question: {
      da: "Hvilken sygepleje har personen brug for i hjemmet (en tom liste betyder ingen)?",
      en: "Which nursing does the person need at home (an empty list means none)?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "municipality"],
  },
  trialAvailable: {
    type: "boolean",
    label: { da: "det relevante forskningsprojekt", en: "the relevant research project" },
    says: {
      yes: {
        da: "der er et relevant forskningsprojekt eller klinisk forsøg",
        en: "there is a relevant research project or clinical trial",
      },
      no: {
        da: "der er ikke noget relevant forskningsprojekt eller klinisk forsøg",
        en: "there is no relevant research project or clinical trial",
      },
    },
    question: {
      da: "Er der et forskningsprojekt eller klinisk forsøg, som er relevant for personen?",
      en: "Is there a research project or clinical trial that is relevant for the person?",
    },
    answeredBy: ["css", "hospital-doctor", "pal"],
  },
  trialOffered: {
    type: "event",
    label: {
      da: "tilbuddet om at deltage i det relevante forskningsprojekt",
      en: "the offer to take part in the relevant research project",
    },
    says: {
      yes: {
        da: "deltagelse i det relevante forskningsprojekt eller kliniske forsøg er tilbudt",
        en: "participation in the relevant research project or clinical trial has been offered",
      },
      no: {
        da: "deltagelse i det relevante forskningsprojekt eller kliniske forsøg er ikke tilbudt",
        en: "participation in the relevant research project or clinical trial has not been offered",
      },
    },
    question: {
      da:
        "Har personen eller familien fået tilbud om at deltage i det relevante forskningsprojekt eller kliniske " +
        "forsøg, og i givet fald hvornår?",
      en:
        "Has the person or the family been offered the chance to take part in the relevant research project or " +
        "clinical trial, and if so when?",
    },
    answeredBy: ["patient", "css", "hospital-doctor"],
  },
  needsAfterDiagnosisConsidered: {
    type: "event",
    label: {
      da: "gennemgangen af, hvad diagnosen giver anledning til",
      en: "the review of what the diagnosis gives occasion for",
    },
    says: {
      yes: {
        da: "det er gennemgået, hvad diagnosen giver anledning til",
        en: "it has been reviewed what the diagnosis gives occasion for",
      },
      no: {
        da: "det er ikke gennemgået, hvad diagnosen giver anledning til",
        en: "it has not been reviewed what the diagnosis gives occasion for",
      },
    },
    question: {
      da: "Er det gennemgået, hvad diagnosen betyder for behandling, rehabilitering, hjælpemidler, social støtte, familieplaner og risikoen i familien, og i givet fald hvornår?",
      en: "Has it been reviewed what the diagnosis means for treatment, rehabilitation, assistive devices, social support, family planning and the risk in the family, and if so when?",
    },
    answeredBy: ["pal", "hospital-doctor"],
  },
  nursingGiven: {
    type: "set",
    exhaustive: true,
    label: { da: "den sygepleje, der gives i hjemmet", en: "the nursing given at home" },
    values: {
      "acute-specialised": { da: "akut specialiseret sygepleje", en: "acute specialised nursing" },
      other: { da: "anden hjemmesygepleje", en: "other home nursing" },
    },
    question: {
      da: "Hvilken sygepleje får personen for tiden i hjemmet (en tom liste betyder ingen)?",
      en: "Which nursing does the person receive at home at present (an empty list means none)?",
    },
    answeredBy: ["patient", "family", "municipality"],
  },
  retrainingMeetingHeld: {
    type: "event",
    label: {
      da: "udskrivningssamtalen eller konferencen om den gældende genoptræningsplan",
      en: "the discharge meeting or conference about the current rehabilitation plan",
    },
    says: {
      yes: {
        da: "der er holdt en udskrivningssamtale eller en tværsektoriel konference om den gældende genoptræningsplan",
        en: "a discharge meeting or a cross-sectoral conference about the current rehabilitation plan has been held",
      },
      no: {
        da: "der er hverken holdt en udskrivningssamtale eller en tværsektoriel konference om den gældende genoptræningsplan",
        en: "neither a discharge meeting nor a cross-sectoral conference about the current rehabilitation plan has been held",
      },
    },
    question: {
      da: "Er der holdt en udskrivningssamtale eller en tværsektoriel konference om den gældende genoptræningsplan, og i givet fald hvornår?",
      en: "Has a discharge meeting or a cross-sectoral conference about the current rehabilitation plan been held, and if so when?",
    },
    answeredBy: ["hospital-doctor", "patient", "municipality"],
  },
  importantMeetingAhead: {
    type: "boolean",
    label: {
      da: "det forestående vigtige møde",
      en: "the important meeting ahead",
    },
    says: {
      yes: {
        da: "personen eller familien skal snart til et vigtigt møde",
        en: "the person or the family has an important meeting soon",
      },
      no: {
        da: "personen og familien skal ikke snart til et vigtigt møde",
        en: "the person and the family have no important meeting soon",
      },
    },
    question: {
      da: "Skal personen eller familien snart til et vigtigt møde, fx med kommunen eller sygehuset?",
      en: "Does the person or the family have an important meeting soon, for example with the municipality or the hospital?",
    },
    answeredBy: ["patient", "family", "municipality"],
  },
  helpThroughSystemsNeeded: {
    type: "boolean",
    label: {
      da: "behovet for hjælp til at finde vej gennem systemerne",
      en: "the need for help with finding one's way through the systems",
    },
    says: {
      yes: {
        da: "personen eller familien har brug for hjælp til at finde vej gennem systemerne",
        en: "the person or the family needs help with finding the way through the systems",
      },
      no: {
        da: "personen og familien har ikke brug for hjælp til at finde vej gennem systemerne",
        en: "the person and the family do not need help with finding the way through the systems",
      },
    },
    question: {
      da: "Har personen eller familien brug for hjælp til at finde vej gennem systemerne?",
      en: "Does the person or the family need help with finding the way through the systems?",
    },
    answeredBy: ["patient", "family", "pal"],
  },
  symptomCauseAssessed: {
    type: "event",
    label: {
      da: "vurderingen af, hvad de nye symptomer skyldes",
      en: "the assessment of what causes the new symptoms",
    },
    says: {
      yes: {
        da: "det er vurderet, hvad de nye symptomer skyldes",
        en: "it has been assessed what causes the new symptoms",
      },
      no: {
        da: "det er ikke vurderet, hvad de nye symptomer skyldes",
        en: "it has not been assessed what causes the new symptoms",
      },
    },
    question: {
      da: "Er det vurderet, om de nye symptomer skyldes den sjældne sygdom, alderen eller en anden sygdom, og i givet fald hvornår?",
      en: "Has it been assessed whether the new symptoms are due to the rare disease, age or another disease, and if so when?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "pal"],
  },
  otherDiseasePrecautions: {
    type: "event",
    label: {
      da: "afklaringen af særlige forholdsregler ved den aktuelle anden sygdom",
      en: "the clarification of special precautions with the current other disease",
    },
    says: {
      yes: {
        da: "det er afklaret, om den ene af de to sygdomme kræver særlige forholdsregler af hensyn til den anden",
        en: "it has been clarified whether one of the two diseases calls for special precautions for the sake of the other",
      },
      no: {
        da: "det er ikke afklaret, om den ene af de to sygdomme kræver særlige forholdsregler af hensyn til den anden",
        en: "it has not been clarified whether one of the two diseases calls for special precautions for the sake of the other",
      },
    },
    question: {
      da: "Er det ved den aktuelle anden sygdom afklaret, om den ene af de to sygdomme kræver særlige forholdsregler af hensyn til den anden, og i givet fald hvornår?",
      en: "With the current other disease, has it been clarified whether one of the two diseases calls for special precautions for the sake of the other, and if so when?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "pal"],
  },
  localAnchorConference: {
    type: "event",
    label: {
      da: "konferencen om tilknytning til en lokal sygehusafdeling",
      en: "the conference on attachment to a local hospital department",
    },
    says: {
      yes: {
        da: "der er holdt en konference om tilknytning til en lokal sygehusafdeling",
        en: "a conference on attachment to a local hospital department has been held",
      },
      no: {
        da: "der er ikke holdt en konference om tilknytning til en lokal sygehusafdeling",
        en: "no conference on attachment to a local hospital department has been held",
      },
    },
    question: {
      da: "Har den afdeling, der varetager den sjældne sygdom, holdt en konference med den relevante lokale afdeling om tilknytning ved gentagen akut sygdom, og i givet fald hvornår?",
      en: "Has the department that handles the rare disease held a conference with the relevant local department on attachment in recurrent acute illness, and if so when?",
    },
    answeredBy: ["hospital-doctor", "css", "pal"],
  },
  sharedCareForOtherDisease: {
    type: "boolean",
    label: {
      da: "aftalen om shared care ved den anden eller den gentagne akutte sygdom",
      en: "the shared care agreement on the other disease or the recurrent acute illness",
    },
    says: {
      yes: {
        da: "det er aftalt at dele forløbet med det lokale sygehus ved den anden eller den gentagne akutte sygdom",
        en: "it is agreed to share the care with the local hospital in the other disease or the recurrent acute illness",
      },
      no: {
        da: "det er ikke aftalt at dele forløbet med det lokale sygehus ved den anden eller den gentagne akutte sygdom",
        en: "it is not agreed to share the care with the local hospital in the other disease or the recurrent acute illness",
      },
    },
    question: {
      da: "Er det aftalt at dele forløbet (shared care) med det lokale sygehus ved den anden eller den gentagne akutte sygdom?",
      en: "Is it agreed to share the care with the local hospital in the other disease or the recurrent acute illness?",
    },
    answeredBy: ["hospital-doctor", "css", "pal"],
  },
} as const satisfies FactGroup;
