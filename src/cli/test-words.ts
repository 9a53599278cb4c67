import type { MutantReport } from "./assess-quality.js";
import type { Membership } from "../recommend/result-schema.js";
import type { State } from "../recommend/state.js";
import type { Language, Text } from "../text/text.js";
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
  coverage: { da: "Prøvet", en: "Tried" },
  named: { da: "betingelsen", en: "the condition" },
  untriedStatements: {
    da: "Udsagn med regler, som intet scenarie nævner",
    en: "Statements with rules that no scenario names",
  },
  untriedRules: { da: "Regler, som intet scenarie nævner", en: "Rules that no scenario names" },
  allTried: {
    da: "Scenarierne prøver alle regler, begge veje, led for led og på grænserne.",
    en: "The scenarios try every rule, both ways, part by part and on its boundaries.",
  },
  allOwnTried: {
    da: "Scenarierne prøver alle programmets egne og ændrede regler, begge veje, led for led og på grænserne.",
    en: "The scenarios try every rule that the programme adds or changes, both ways, part by part and on its boundaries.",
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

/** What is counted of the rules. */
export const coverageWords = {
  rules: { da: "regler", en: "rules" },
  leaves: { da: "led", en: "parts" },
  branches: { da: "grene", en: "branches" },
  boundaries: { da: "grænser", en: "boundaries" },
  statements: { da: "udsagn", en: "statements" },
} satisfies Readonly<Record<string, Text>>;

export const mutantWords = {
  surviving: { da: "ÆNDRINGER, SOM INTET SCENARIE FANGER", en: "CHANGES THAT NO SCENARIO CATCHES" },
  undecided: { da: "KUNNE IKKE AFGØRES", en: "COULD NOT BE DECIDED" },
  shownBy: { da: "Ses på", en: "Shown by" },
  next: {
    da: "`--mutate --suggest` skriver scenarier, der fanger dem, til at bekræfte",
    en: "`--mutate --suggest` writes scenarios that catch them, to be confirmed",
  },
} satisfies Readonly<Record<string, Text>>;

/** "4059 ændringer, én ad gangen: 3255 fanget, 791 ikke fanget, 13 uden betydning for nogen. Fanget: 80,4 %". */
export function sayMutantCounts(
  { total, caught, equivalent, undecided, surviving, rate }: MutantReport,
  language: Language,
): string {
  const [lost, open] = [surviving.length, undecided.length].map(String);
  // Rounded down: 100 % is said only when nothing is left.
  const percent = (Math.floor(rate * 1000) / 10).toFixed(1);
  const said = {
    da: `Reglerne er ændret ${String(total)} gange, én ting ad gangen: ${String(caught)} fanget, ${lost ?? ""} ikke fanget, ${String(equivalent)} uden betydning for nogen${undecided.length === 0 ? "" : `, ${open ?? ""} kunne ikke afgøres`}. Fanget: ${percent.replace(".", ",")} %.`,
    en: `The rules were changed ${String(total)} times, one thing at a time: ${String(caught)} caught, ${lost ?? ""} not caught, ${String(equivalent)} that matter to nobody${undecided.length === 0 ? "" : `, ${open ?? ""} undecided`}. Caught: ${percent} %.`,
  };
  return said[language];
}

/** "118 af 120 består, 2 fejler, 3 ikke bekræftet". */
export function sayCount(count: Count, noun: "scenarios" | "none"): Text {
  const { toBeConfirmed = 0 } = count;
  const { da, en } = sayPassed(count, noun);
  if (toBeConfirmed === 0) return { da, en };
  return { da: `${da}, ${String(toBeConfirmed)} ikke bekræftet`, en: `${en}, ${String(toBeConfirmed)} not confirmed` };
}

function sayPassed({ passed, failed }: Count, noun: "scenarios" | "none"): Text {
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

/** `toBeConfirmed`: how many of them have the tool's own answer; left out when none has. */
export type Count = { readonly passed: number; readonly failed: number; readonly toBeConfirmed?: number };
