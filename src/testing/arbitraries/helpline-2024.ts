import type { Text } from "../../text/text.js";

/**
 * Figures of the annual report for 2024 of the Helpline of Sjældne Diagnoser, the Danish umbrella organisation of patient
 * associations. `whom`: the person that an enquiry is about, or whoever made it.
 */
export type Figure = {
  readonly what: Text;
  readonly whom: "person-concerned" | "enquirer";
  /** In per cent, as printed; rounded there, so that a sum may be 99 or 101. */
  readonly percent: Readonly<Record<string, number>>;
  /** The heading in the report under which the figures stand. */
  readonly section: string;
  /** How the population draws it, or why it does not. */
  readonly drawn: Text;
};

/** How many enquiries there were, and the shares that the report gives of them. */
export type Helpline = {
  readonly document: Text;
  readonly year: number;
  /** Contacts are spread over the enquiries. */
  readonly counts: {
    readonly contacts: number;
    readonly enquiries: number;
    readonly diagnoses: number;
    readonly diagnosesWithOneEnquiry: number;
    readonly diagnosesWithTwoEnquiries: number;
  };
  readonly figures: Readonly<Record<"age" | "status" | "sex" | "enquirer" | "enquirerSex", Figure>>;
};

export const helpline2024 = {
  document: {
    da: "Sjældne Diagnosers Helpline, årsrapport for 2024",
    en: "The Helpline of Sjældne Diagnoser (Rare Diseases Denmark), annual report for 2024",
  },
  year: 2024,
  counts: {
    contacts: 1084,
    enquiries: 594,
    diagnoses: 218,
    diagnosesWithOneEnquiry: 152,
    diagnosesWithTwoEnquiries: 31,
  },
  figures: {
    age: {
      what: { da: "alder i år", en: "age in years" },
      whom: "person-concerned",
      // "Over 30 years" in the report; whoever is 30 would be in no group.
      percent: { "0-14": 40, "15-29": 18, "30-": 42 },
      section: "Hvem henvender sig i Helpline?",
      drawn: {
        da: "som fødselsdato, jævnt fordelt inden for gruppen, og den ældste gruppe til og med 89 år: derom er der intet tal",
        en: "as a date of birth, even within the group, and the oldest group up to 89 years: there is no figure on that",
      },
    },
    status: {
      what: { da: "diagnostisk status", en: "diagnostic status" },
      whom: "person-concerned",
      percent: { "rare-diagnosis": 81, "under-workup": 4, "believed-by-the-enquirer": 6, "no-rare-diagnosis": 10 },
      section: "Om henvendelserne",
      drawn: {
        da:
          "som `disease.status`: `confirmed`, `under-workup`, ukendt og `none`. Den, der selv mener at have en sjælden " +
          "sygdom, er der ingen, der har vurderet. Om de sidste siger figuren »ikke sjælden diagnose« og teksten »ikke en diagnose«",
        en:
          "as `disease.status`: `confirmed`, `under-workup`, unknown and `none`. Nobody has assessed whoever believes to " +
          "have a rare disease. Of the last group the chart says that the diagnosis is not rare, and the text that there is none",
      },
    },
    sex: {
      what: { da: "køn", en: "sex" },
      whom: "person-concerned",
      percent: { female: 62, male: 38 },
      section: "Hvem henvender sig i Helpline?",
      drawn: {
        da: "ikke: ingen oplysning siger det, og ingen regel spørger",
        en: "not: no fact says it and no rule asks",
      },
    },
    enquirer: {
      what: { da: "hvem der henvender sig", en: "who makes the enquiry" },
      whom: "enquirer",
      percent: { parent: 43, patient: 43, "other-relative": 7, "others-and-professionals": 7 },
      section: "Hvem henvender sig i Helpline?",
      drawn: { da: "ikke: det er ikke den, det handler om", en: "not: that is not the person concerned" },
    },
    enquirerSex: {
      what: { da: "køn for den, der henvender sig", en: "sex of whoever makes the enquiry" },
      whom: "enquirer",
      percent: { female: 84, male: 16 },
      section: "Hvem henvender sig i Helpline?",
      drawn: { da: "ikke: det er ikke den, det handler om", en: "not: that is not the person concerned" },
    },
  },
} as const satisfies Helpline;
