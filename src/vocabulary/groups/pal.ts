import type { FactGroup } from "../fact.js";

export const pal = {
  appointed: {
    type: "event",
    label: {
      da: "udpegningen af den patientansvarlige læge",
      en: "the appointment of the physician with overall patient responsibility (PAL)",
    },
    says: {
      yes: {
        da: "en patientansvarlig læge er udpeget for det aktuelle forløb",
        en: "a physician with overall patient responsibility (PAL) has been appointed for the current pathway",
      },
      no: {
        da: "der er ikke udpeget en patientansvarlig læge for det aktuelle forløb",
        en: "no physician with overall patient responsibility (PAL) has been appointed for the current pathway",
      },
    },
    question: {
      da: "Er der udpeget en patientansvarlig læge for personens aktuelle forløb, og i givet fald hvornår?",
      en:
        "Has a physician with overall patient responsibility (PAL) been appointed for the person's current pathway, " +
        "and if so when?",
    },
    answeredBy: ["patient", "hospital-doctor", "pal"],
  },
  location: {
    type: "enum",
    label: {
      da: "den patientansvarlige læges arbejdssted",
      en: "the workplace of the physician with overall patient responsibility (PAL)",
    },
    values: {
      hospital: { da: "et sygehus", en: "a hospital" },
      "general-practice": { da: "almen praksis", en: "general practice" },
      "specialist-practice": { da: "speciallægepraksis", en: "private specialist practice" },
    },
    question: {
      da: "Hvor arbejder den patientansvarlige læge?",
      en: "Where does the physician with overall patient responsibility (PAL) work?",
    },
    answeredBy: ["pal", "patient", "hospital-doctor"],
  },
  treatmentPlanExists: {
    type: "boolean",
    label: { da: "behandlingsplanen", en: "the treatment plan" },
    says: {
      yes: { da: "en behandlingsplan ligger i journalen", en: "a treatment plan is in the record" },
      no: { da: "der ligger ikke en behandlingsplan i journalen", en: "no treatment plan is in the record" },
    },
    question: {
      da: "Er der en behandlingsplan i journalen?",
      en: "Is there a treatment plan in the record?",
    },
    answeredBy: ["pal", "patient", "hospital-doctor"],
  },
  planSlips: {
    type: "boolean",
    label: { da: "afvigelsen fra det planlagte forløb", en: "the deviation from the planned pathway" },
    says: {
      yes: {
        da: "noget i behandlingsplanen eller forløbet går ikke som planlagt",
        en: "something in the treatment plan or the pathway is not going as planned",
      },
      no: {
        da: "behandlingsplanen og forløbet går som planlagt",
        en: "the treatment plan and the pathway are going as planned",
      },
    },
    question: {
      da: "Er der noget i behandlingsplanen eller forløbet, som ikke går som planlagt?",
      en: "Is anything in the treatment plan or the pathway not going as planned?",
    },
    answeredBy: ["pal", "patient", "family"],
  },
  decisionPending: {
    type: "boolean",
    label: { da: "den forestående beslutning om behandling", en: "the pending treatment decision" },
    says: {
      yes: {
        da: "der skal snart træffes en afgørende beslutning om behandlingen",
        en: "a decisive treatment decision is due soon",
      },
      no: {
        da: "der skal ikke snart træffes en afgørende beslutning om behandlingen",
        en: "no decisive treatment decision is due soon",
      },
    },
    question: {
      da: "Skal der snart træffes en afgørende beslutning om behandlingen?",
      en: "Is a decisive treatment decision due soon?",
    },
    answeredBy: ["pal", "patient", "hospital-doctor"],
  },
  testResultsPending: {
    type: "boolean",
    label: { da: "de udestående prøvesvar og opfølgninger", en: "the outstanding test results and follow-up" },
    says: {
      yes: {
        da: "der mangler svar eller opfølgning på prøver eller undersøgelser",
        en: "results of tests or examinations, or action on them, are outstanding",
      },
      no: {
        da: "der mangler hverken svar eller opfølgning på prøver eller undersøgelser",
        en: "neither results of tests or examinations nor action on them are outstanding",
      },
    },
    question: {
      da: "Er der prøver eller undersøgelser, hvor svaret eller opfølgningen på svaret mangler?",
      en: "Are there tests or examinations whose result is outstanding or has not been acted on?",
    },
    answeredBy: ["pal", "patient", "hospital-doctor"],
  },
  supplementaryAssessmentNeeded: {
    type: "boolean",
    label: {
      da: "den manglende supplerende lægefaglige vurdering",
      en: "the missing supplementary medical assessment",
    },
    says: {
      yes: {
        da: "der mangler en supplerende lægefaglig vurdering, som der er brug for",
        en: "a supplementary medical assessment that is needed is missing",
      },
      no: {
        da: "der mangler ingen supplerende lægefaglig vurdering",
        en: "no supplementary medical assessment is missing",
      },
    },
    question: {
      da: "Mangler der en supplerende lægefaglig vurdering, som der er brug for?",
      en: "Is a supplementary medical assessment missing that is needed?",
    },
    answeredBy: ["pal", "hospital-doctor", "general-practice"],
  },
  handoverUnderway: {
    type: "boolean",
    label: { da: "overdragelsen af ansvaret", en: "the handover of responsibility" },
    says: {
      yes: {
        da: "ansvaret for forløbet er ved at blive overdraget",
        en: "responsibility for the pathway is being handed over",
      },
      no: {
        da: "ansvaret for forløbet er ikke ved at blive overdraget",
        en: "responsibility for the pathway is not being handed over",
      },
    },
    question: {
      da: "Er ansvaret for forløbet ved at blive overdraget til en anden læge eller afdeling?",
      en: "Is responsibility for the pathway being handed over to another doctor or unit?",
    },
    answeredBy: ["pal", "patient", "hospital-doctor"],
  },
  treatingDoctorDiffers: {
    type: "boolean",
    label: {
      da: "forskellen på den behandlende og den patientansvarlige læge",
      en: "the difference between the treating physician and the PAL",
    },
    says: {
      yes: {
        da: "den behandlende læge er en anden end den patientansvarlige læge",
        en: "the treating physician is not the physician with overall patient responsibility (PAL)",
      },
      no: {
        da: "den behandlende læge er også den patientansvarlige læge",
        en: "the treating physician is also the physician with overall patient responsibility (PAL)",
      },
    },
    question: {
      da: "Er den behandlende læge en anden end den patientansvarlige læge?",
      en: "Is the treating physician somebody other than the physician with overall patient " + "responsibility (PAL)?",
    },
    answeredBy: ["pal", "patient", "hospital-doctor"],
  },
} as const satisfies FactGroup;
