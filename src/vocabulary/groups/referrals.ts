import type { FactGroup } from "../fact.js";

export const referrals = {
  css: {
    type: "event",
    label: {
      da: "henvisningen til et Center for Sjældne Sygdomme",
      en: "the referral to a Centre for Rare Diseases",
    },
    says: {
      yes: {
        da: "personen er henvist til et Center for Sjældne Sygdomme",
        en: "the person has been referred to a Centre for Rare Diseases",
      },
      no: {
        da: "personen er ikke henvist til et Center for Sjældne Sygdomme",
        en: "the person has not been referred to a Centre for Rare Diseases",
      },
    },
    question: {
      da: "Er personen henvist til et Center for Sjældne Sygdomme, og i givet fald hvornår?",
      en: "Has the person been referred to a Centre for Rare Diseases, and if so when?",
    },
    answeredBy: ["hospital-doctor", "general-practice", "patient"],
  },
  clinicalGenetics: {
    type: "event",
    label: { da: "henvisningen til klinisk genetik", en: "the referral to clinical genetics" },
    says: {
      yes: { da: "der er henvist til klinisk genetik", en: "a referral to clinical genetics has been made" },
      no: {
        da: "der er ikke henvist til klinisk genetik",
        en: "no referral to clinical genetics has been made",
      },
    },
    question: {
      da: "Er personen eller parret henvist til klinisk genetik, og i givet fald hvornår?",
      en: "Has the person or the couple been referred to clinical genetics, and if so when?",
    },
    answeredBy: ["hospital-doctor", "general-practice", "patient"],
  },
  paediatrics: {
    type: "event",
    label: {
      da: "henvisningen til pædiatri på hoved- eller regionsfunktionsniveau",
      en: "the referral to paediatrics at main or regional function level",
    },
    says: {
      yes: {
        da: "barnet er henvist til pædiatri på hoved- eller regionsfunktionsniveau",
        en: "the child has been referred to paediatrics at main or regional function level",
      },
      no: {
        da: "barnet er ikke henvist til pædiatri på hoved- eller regionsfunktionsniveau",
        en: "the child has not been referred to paediatrics at main or regional function level",
      },
    },
    question: {
      da: "Er barnet henvist til pædiatri på hoved- eller regionsfunktionsniveau, og i givet fald hvornår?",
      en: "Has the child been referred to paediatrics at main or regional function level, and if so when?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "family"],
  },
  paediatricsHighlySpecialised: {
    type: "event",
    label: {
      da: "henvisningen til pædiatri på højt specialiseret niveau",
      en: "the referral to paediatrics at highly specialised level",
    },
    says: {
      yes: {
        da: "barnet er henvist til pædiatri på højt specialiseret niveau",
        en: "the child has been referred to paediatrics at highly specialised level",
      },
      no: {
        da: "barnet er ikke henvist til pædiatri på højt specialiseret niveau",
        en: "the child has not been referred to paediatrics at highly specialised level",
      },
    },
    question: {
      da: "Er barnet henvist til pædiatri på højt specialiseret niveau, og i givet fald hvornår?",
      en: "Has the child been referred to paediatrics at highly specialised level, and if so when?",
    },
    answeredBy: ["hospital-doctor", "general-practice", "family"],
  },
  adultSpecialty: {
    type: "event",
    label: { da: "henvisningen til et voksenspeciale", en: "the referral to an adult specialty" },
    says: {
      yes: {
        da: "personen er henvist til et relevant voksenspeciale",
        en: "the person has been referred to a relevant adult specialty",
      },
      no: {
        da: "personen er ikke henvist til et relevant voksenspeciale",
        en: "the person has not been referred to a relevant adult specialty",
      },
    },
    question: {
      da: "Er personen henvist til et relevant voksenspeciale, og i givet fald hvornår?",
      en: "Has the person been referred to a relevant adult specialty, and if so when?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "patient"],
  },
  obstetrics: {
    type: "event",
    label: {
      da: "henvisningen til gynækologi og obstetrik på grund af den sjældne sygdom",
      en: "the referral to gynaecology and obstetrics because of the rare disease",
    },
    says: {
      yes: {
        da: "der er i denne graviditet henvist til gynækologi og obstetrik på grund af den sjældne sygdom eller risikoen for en",
        en: "a referral to gynaecology and obstetrics has been made in this pregnancy because of the rare disease or the risk of one",
      },
      no: {
        da: "der er ikke i denne graviditet henvist til gynækologi og obstetrik på grund af den sjældne sygdom eller risikoen for en",
        en: "no referral to gynaecology and obstetrics has been made in this pregnancy because of the rare disease or the risk of one",
      },
    },
    question: {
      da:
        "Er der i denne graviditet henvist til gynækologi og obstetrik på grund af den sjældne sygdom eller " +
        "risikoen for en (ikke blot den almindelige henvisning til fødested), og i givet fald hvornår?",
      en:
        "Has a referral to gynaecology and obstetrics been made in this pregnancy because of the rare disease or " +
        "the risk of one (not merely the routine booking for birth), and if so when?",
    },
    answeredBy: ["general-practice", "obstetrics", "patient"],
  },
  generalPractice: {
    type: "event",
    label: {
      da: "henvendelsen til almen praksis om mistanken",
      en: "the contact to general practice about the suspicion",
    },
    says: {
      yes: {
        da: "almen praksis er kontaktet om mistanken",
        en: "general practice has been contacted about the suspicion",
      },
      no: {
        da: "almen praksis er ikke kontaktet om mistanken",
        en: "general practice has not been contacted about the suspicion",
      },
    },
    question: {
      da: "Er almen praksis kontaktet om mistanken om en sjælden sygdom, og i givet fald hvornår?",
      en: "Has general practice been contacted about the suspicion of a rare disease, and if so when?",
    },
    answeredBy: ["general-practice", "family", "health-visitor"],
  },
  onward: {
    type: "event",
    label: {
      da: "viderehenvisningen fra Center for Sjældne Sygdomme",
      en: "the onward referral from the Centre for Rare Diseases",
    },
    says: {
      yes: {
        da: "Center for Sjældne Sygdomme har henvist videre til det relevante speciale",
        en: "the Centre for Rare Diseases has referred on to the relevant specialty",
      },
      no: {
        da: "Center for Sjældne Sygdomme har ikke henvist videre til det relevante speciale",
        en: "the Centre for Rare Diseases has not referred on to the relevant specialty",
      },
    },
    question: {
      da: "Har Center for Sjældne Sygdomme henvist videre til det relevante speciale, og i givet fald hvornår?",
      en: "Has the Centre for Rare Diseases referred on to the relevant specialty, and if so when?",
    },
    answeredBy: ["css", "hospital-doctor"],
  },
  renewedWorkup: {
    type: "event",
    label: { da: "genhenvisningen til fornyet udredning", en: "the re-referral for renewed work-up" },
    says: {
      yes: {
        da: "personen er henvist igen til fornyet udredning",
        en: "the person has been referred again for renewed work-up",
      },
      no: {
        da: "personen er ikke henvist igen til fornyet udredning",
        en: "the person has not been referred again for renewed work-up",
      },
    },
    question: {
      da: "Er personen henvist igen til fornyet udredning, og i givet fald hvornår?",
      en: "Has the person been referred again for renewed work-up, and if so when?",
    },
    answeredBy: ["hospital-doctor", "general-practice", "patient"],
  },
  otherUnit: {
    type: "event",
    label: {
      da: "henvisningen til en anden enhed, der varetager sygdommen",
      en: "the referral to another unit that takes care of the disease",
    },
    says: {
      yes: {
        da: "personen er henvist til en anden enhed, der varetager sygdommen",
        en: "the person has been referred to another unit that takes care of the disease",
      },
      no: {
        da: "personen er ikke henvist til en anden enhed, der varetager sygdommen",
        en: "the person has not been referred to another unit that takes care of the disease",
      },
    },
    question: {
      da:
        "Er personen henvist til en anden enhed end Center for Sjældne Sygdomme, som varetager netop denne sygdom, " +
        "og i givet fald hvornår?",
      en:
        "Has the person been referred to a unit other than a Centre for Rare Diseases that takes care of this very " +
        "disease, and if so when?",
    },
    answeredBy: ["hospital-doctor", "css", "general-practice"],
  },
  caks: {
    type: "event",
    label: {
      da: "henvisningen til Center for Arvelige og Komplekse Sygdomme (CAKS)",
      en: "the referral to the Centre for Hereditary and Complex Diseases (CAKS)",
    },
    says: {
      yes: {
        da: "personen er henvist til Center for Arvelige og Komplekse Sygdomme (CAKS)",
        en: "the person has been referred to the Centre for Hereditary and Complex Diseases (CAKS)",
      },
      no: {
        da: "personen er ikke henvist til Center for Arvelige og Komplekse Sygdomme (CAKS)",
        en: "the person has not been referred to the Centre for Hereditary and Complex Diseases (CAKS)",
      },
    },
    question: {
      da:
        "Er personen henvist til Center for Arvelige og Komplekse Sygdomme (CAKS) på Odense Universitetshospital, og i " +
        "givet fald hvornår?",
      en:
        "Has the person been referred to the Centre for Hereditary and Complex Diseases (CAKS) at Odense University " +
        "Hospital, and if so when?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "patient"],
  },
  odontology: {
    type: "event",
    label: {
      da: "henvisningen til et odontologisk videnscenter",
      en: "the referral to an odontology centre",
    },
    says: {
      yes: {
        da: "personen er henvist til et odontologisk videnscenter",
        en: "the person has been referred to an odontology centre",
      },
      no: {
        da: "personen er ikke henvist til et odontologisk videnscenter",
        en: "the person has not been referred to an odontology centre",
      },
    },
    question: {
      da: "Er personen henvist til et af de to odontologiske videnscentre, og i givet fald hvornår?",
      en: "Has the person been referred to one of the two odontology centres, and if so when?",
    },
    answeredBy: ["hospital-doctor", "css", "patient"],
  },
  socialCasework: {
    type: "event",
    label: {
      da: "lægens aktuelle forslag til kommunen om en indsats (LÆ 165)",
      en: "the doctor's current proposal of an effort to the municipality (LÆ 165)",
    },
    says: {
      yes: {
        da: "lægens aktuelle forslag om en indsats (LÆ 165) er sendt til kommunen",
        en: "the doctor's current proposal of an effort (LÆ 165) has been sent to the municipality",
      },
      no: {
        da: "lægens aktuelle forslag om en indsats (LÆ 165) er ikke sendt til kommunen",
        en: "the doctor's current proposal of an effort (LÆ 165) has not been sent to the municipality",
      },
    },
    question: {
      da: "Er lægens aktuelle forslag til kommunen om genoptræning eller en anden indsats (LÆ 165) sendt, og i givet fald hvornår?",
      en: "Has the doctor's current proposal of retraining or another effort to the municipality (LÆ 165) been sent, and if so when?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "municipality"],
  },
  physiotherapy: {
    type: "event",
    label: {
      da: "den gældende lægehenvisning til vederlagsfri fysioterapi",
      en: "the current medical referral to free-of-charge physiotherapy",
    },
    says: {
      yes: {
        da: "personen har en gældende henvisning til vederlagsfri fysioterapi",
        en: "the person has a current referral to free-of-charge physiotherapy",
      },
      no: {
        da: "personen har ikke en gældende henvisning til vederlagsfri fysioterapi",
        en: "the person has no current referral to free-of-charge physiotherapy",
      },
    },
    question: {
      da: "Har personen en gældende lægehenvisning til vederlagsfri fysioterapi, og hvornår er den i givet fald fra?",
      en: "Does the person have a current medical referral to free-of-charge physiotherapy, and if so from when?",
    },
    answeredBy: ["general-practice", "patient", "hospital-doctor"],
  },
  adviceOnRelatives: {
    type: "event",
    label: {
      da: "henvisningen til klinisk genetik for at få råd om slægtninge eller fosterdiagnostik",
      en: "the referral to clinical genetics for advice on relatives or prenatal diagnosis",
    },
    says: {
      yes: {
        da: "der er henvist til klinisk genetik for at få råd om slægtninges risiko eller om fosterdiagnostik",
        en: "a referral to clinical genetics for advice on relatives' risk or prenatal diagnosis has been made",
      },
      no: {
        da: "der er ikke henvist til klinisk genetik for at få råd om slægtninges risiko eller om fosterdiagnostik",
        en: "no referral to clinical genetics for advice on relatives' risk or prenatal diagnosis has been made",
      },
    },
    question: {
      da:
        "Er der henvist til klinisk genetik netop for at få råd om slægtninges risiko eller om " +
        "fosterdiagnostik, og i givet fald hvornår?",
      en:
        "Has a referral to clinical genetics been made precisely for advice on relatives' risk or prenatal " +
        "diagnosis, and if so when?",
    },
    answeredBy: ["hospital-doctor", "general-practice", "family"],
  },
  psychologistAssessment: {
    type: "event",
    label: {
      da: "henvisningen til almen praksis til vurdering af muligheden for psykolog",
      en: "the referral to general practice for an assessment of whether a psychologist is possible",
    },
    says: {
      yes: {
        da: "personen eller en pårørende er henvist til almen praksis for at få vurderet muligheden for psykolog",
        en: "the person or a relative has been referred to general practice to have the possibility of a psychologist assessed",
      },
      no: {
        da: "hverken personen eller en pårørende er henvist til almen praksis for at få vurderet muligheden for psykolog",
        en: "neither the person nor a relative has been referred to general practice to have the possibility of a psychologist assessed",
      },
    },
    question: {
      da: "Er den, der aktuelt har brug for en psykolog (personen eller en pårørende), henvist til almen praksis for at få vurderet muligheden, og i givet fald hvornår?",
      en: "Has the one who needs a psychologist at present (the person or a relative) been referred to general practice to have the possibility assessed, and if so when?",
    },
    answeredBy: ["hospital-doctor", "general-practice", "pal"],
  },
  psychologist: {
    type: "event",
    label: {
      da: "henvisningen til psykolog",
      en: "the referral to a psychologist",
    },
    says: {
      yes: {
        da: "personen eller en pårørende er henvist til psykolog",
        en: "the person or a relative has been referred to a psychologist",
      },
      no: {
        da: "hverken personen eller en pårørende er henvist til psykolog",
        en: "neither the person nor a relative has been referred to a psychologist",
      },
    },
    question: {
      da: "Har almen praksis henvist den, der aktuelt har brug for en psykolog (personen eller en pårørende), og i givet fald hvornår?",
      en: "Has general practice referred the one who needs a psychologist at present (the person or a relative), and if so when?",
    },
    answeredBy: ["general-practice", "patient", "family"],
  },
  empowermentCourse: {
    type: "event",
    label: {
      da: "henvisningen til kommunens empowerment-tilbud",
      en: "the referral to the municipality's empowerment offer",
    },
    says: {
      yes: {
        da: "personen eller en pårørende er henvist til kommunens empowerment-tilbud",
        en: "the person or a relative has been referred to the municipality's empowerment offer",
      },
      no: {
        da: "hverken personen eller en pårørende er henvist til kommunens empowerment-tilbud",
        en: "neither the person nor a relative has been referred to the municipality's empowerment offer",
      },
    },
    question: {
      da: "Er den, der aktuelt mistrives (personen eller en pårørende), henvist til kommunens empowerment-tilbud, og i givet fald hvornår?",
      en: "Has the one who is in distress at present (the person or a relative) been referred to the municipality's empowerment offer, and if so when?",
    },
    answeredBy: ["general-practice", "municipality", "patient"],
  },
  anxietyOrStressCourse: {
    type: "event",
    label: {
      da: "almen praksis' henvisning til et kommunalt forløb, fx mod angst eller stress",
      en: "the referral by general practice to a municipal course, for instance on anxiety or stress",
    },
    says: {
      yes: {
        da: "almen praksis har henvist personen eller en pårørende til et kommunalt forløb, fx mod angst eller stress",
        en: "general practice has referred the person or a relative to a municipal course, for instance on anxiety or stress",
      },
      no: {
        da: "almen praksis har ikke henvist personen eller en pårørende til et kommunalt forløb, fx mod angst eller stress",
        en: "general practice has not referred the person or a relative to a municipal course, for instance on anxiety or stress",
      },
    },
    question: {
      da: "Har almen praksis ved den aktuelle livskrise eller sorg henvist personen eller en pårørende til et kommunalt forløb, fx mod angst eller stress, og i givet fald hvornår?",
      en: "Has general practice, in the present life crisis or grief, referred the person or a relative to a municipal course, for instance on anxiety or stress, and if so when?",
    },
    answeredBy: ["general-practice", "municipality", "patient"],
  },
  newSymptoms: {
    type: "event",
    label: {
      da: "henvisningen på grund af nye symptomer",
      en: "the referral because of new symptoms",
    },
    says: {
      yes: {
        da: "personen er henvist på grund af de nye symptomer",
        en: "the person has been referred because of the new symptoms",
      },
      no: {
        da: "personen er ikke henvist på grund af de nye symptomer",
        en: "the person has not been referred because of the new symptoms",
      },
    },
    question: {
      da: "Er personen på grund af de nye symptomer henvist til et voksenspeciale, et Center for Sjældne Sygdomme eller klinisk genetik, og i givet fald hvornår?",
      en: "Has the person been referred to an adult specialty, a Centre for Rare Diseases or clinical genetics because of the new symptoms, and if so when?",
    },
    answeredBy: ["general-practice", "hospital-doctor", "patient"],
  },
} as const satisfies FactGroup;
