import type { Membership } from "../recommend/result-schema.js";
import type { State } from "../recommend/state.js";
import type { Text } from "../text/text.js";
import type { Expectation, OutcomeWord } from "../testing/scenario.js";

/** The words of `forloeb test`. */
export const testWords = {
  expected: { da: "Forventet", en: "Expected" },
  actual: { da: "Faktisk", en: "Actual" },
  because: { da: "Fordi", en: "Because" },
  hingesOn: { da: "Det kommer an på", en: "It hinges on" },
  stillMissing: { da: "Mangler stadig", en: "Still missing" },
  argument: { da: "Begrundelse", en: "Reason" },
  asOf: { da: "vurderet pr.", en: "evaluated as of" },
  closed: { da: "fuldt registreret", en: "fully recorded" },
  unnamed: {
    da: "Scenariet er komplet (`complete`), men nævner ikke",
    en: "The scenario is complete (`complete`), but does not name",
  },
  targetGroup: { da: "Målgruppe", en: "Target group" },
  yes: { da: "ja", en: "yes" },
  no: { da: "nej", en: "no" },
  noDate: { da: "ingen dato", en: "no date" },
  nothing: { da: "intet", en: "nothing" },
  untried: { da: "IKKE PRØVET", en: "NOT TRIED" },
  untriedRules: { da: "Regler, som intet scenarie nævner", en: "Rules that no scenario names" },
  allTried: {
    da: "Scenarierne prøver alle regler, begge veje og på grænserne.",
    en: "The scenarios try every rule, both ways and on its boundaries.",
  },
  allOwnTried: {
    da: "Scenarierne prøver alle programmets egne og ændrede regler, begge veje og på grænserne.",
    en: "The scenarios try every rule that the programme adds or changes, both ways and on its boundaries.",
  },
} satisfies Readonly<Record<string, Text>>;

/** What is compared; a rule's outcome and state are one answer. */
export const fieldWords: Readonly<Record<Exclude<keyof Expectation, "state">, Text>> = {
  outcome: { da: "Udfald", en: "Outcome" },
  due: { da: "Frist", en: "Time limit" },
  doneOn: { da: "Gjort", en: "Done" },
  late: { da: "For sent", en: "Late" },
  concluded: { da: "Afsluttet", en: "Settled" },
  strength: { da: "Styrke", en: "Strength" },
  responsible: { da: "Ansvarlig", en: "Responsible" },
  recipient: { da: "Modtager", en: "Recipient" },
  missing: { da: "Mangler", en: "Missing" },
};

export const outcomePhrases: Readonly<Record<OutcomeWord, Text>> = {
  applies: { da: "gælder", en: "applies" },
  "does not apply": { da: "gælder ikke", en: "does not apply" },
  undetermined: { da: "kan ikke afgøres", en: "cannot be decided" },
  "left out": { da: "er udeladt af programmet", en: "is left out by the programme" },
};

/** How somebody stands to the target group. */
export const membershipPhrases: Readonly<Record<Membership, Text>> = {
  member: { da: "hører til", en: "belongs to it" },
  candidate: { da: "hører måske til", en: "may belong to it" },
  undetermined: { da: "kan ikke afgøres", en: "cannot be decided" },
  "not-member": { da: "hører ikke til", en: "does not belong to it" },
  "not-in-force": { da: "programmet gælder ikke på dagen", en: "the programme is not in force on the day" },
};

export const statePhrases: Readonly<Record<State, Text>> = {
  open: { da: "gælder, ikke gjort endnu", en: "applies, not done yet" },
  overdue: { da: "gælder, fristen er overskredet", en: "applies, overdue" },
  lapsed: { da: "gjaldt, men er bortfaldet uden at være gjort", en: "applied, but lapsed without being done" },
  unconfirmed: { da: "gælder, uvist om det er gjort", en: "applies, not known whether it is done" },
  fulfilled: { da: "gælder og er gjort", en: "applies and is done" },
};

/** "118 af 120 består, 2 fejler". */
export function sayCount({ passed, failed }: Count, noun: "scenarios" | "none"): Text {
  const all = passed + failed;
  const da = `${String(passed)} af ${String(all)}${noun === "none" ? "" : all === 1 ? " scenarie" : " scenarier"} består`;
  const en = `${String(passed)} of ${String(all)}${noun === "none" ? "" : all === 1 ? " scenario" : " scenarios"} passed`;
  return failed === 0 ? { da, en } : { da: `${da}, ${String(failed)} fejler`, en: `${en}, ${String(failed)} failed` };
}

/** The rules of the base that the programme takes over as they are. */
export function sayNotCounted(count: number): Text {
  const [da, en] = count === 1 ? ["regel", "rule"] : ["regler", "rules"];
  return {
    da: `Ikke talt med: ${String(count)} ${da} i grundlaget, som programmet ikke ændrer.`,
    en: `Not counted: ${String(count)} ${en} of the base that the programme does not change.`,
  };
}

export type Count = { readonly passed: number; readonly failed: number };
