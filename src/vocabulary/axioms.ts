import type { Text } from "../text/text.js";
import type { Condition } from "../truth/condition.js";

/**
 * What holds of every real person, so that no example person is absurd. An axiom is broken only by somebody of whom it is
 * certainly false; that never makes a situation an error.
 */
export type Axiom = {
  readonly id: string;
  /** A main clause without a full stop. */
  readonly text: Text;
  readonly why: Text;
  readonly condition: Condition;
};

const isNot = (fact: string, ...values: readonly (string | boolean)[]): Condition => ({
  kind: "leaf",
  fact,
  operator: "is-none-of",
  values,
});
const excludes = (fact: string, ...values: readonly string[]): Condition => ({
  kind: "leaf",
  fact,
  operator: "includes-none",
  values,
});
const atLeast = (fact: string, value: number): Condition => ({ kind: "leaf", fact, operator: "at-least", value });
const atMost = (fact: string, value: number): Condition => ({ kind: "leaf", fact, operator: "at-most", value });
const any = (...of: readonly Condition[]): Condition => ({ kind: "any", of });
const age = "person.ageYears";

/**
 * Limits of age are wide on purpose: an axiom that a single real record breaks would hide a finding. So nothing is said
 * about facts that were right when they were recorded (a suspicion that has fallen away, a fetus of an earlier pregnancy),
 * nor of the age of whoever a pregnancy is recorded for: it may be that of the partner or of a child's parents. What is a
 * contradiction already (D32) needs no axiom.
 */
export const axioms: readonly Axiom[] = [
  {
    id: "nobody-over-122",
    text: { da: "personen er højst 122 år", en: "the person is 122 years old at most" },
    why: { da: "ingen er blevet ældre", en: "nobody has lived longer" },
    condition: atMost(age, 122),
  },
  {
    id: "guardianship-of-an-adult",
    text: {
      da: "den, der er under værgemål som voksen, er fyldt 18 år",
      en: "someone under guardianship as an adult is at least 18",
    },
    why: { da: "oplysningen handler om voksne", en: "the fact is about adults" },
    condition: any(isNot("person.underGuardianship", true), atLeast(age, 18)),
  },
  {
    id: "transition-to-adult-care-begun",
    text: {
      da: "den, hvis overgang til voksne i sundhedsvæsenet er begyndt, er fyldt 10 år",
      en: "someone whose transition to adult health care has begun is at least 10",
    },
    why: { da: "overgangen er den unges", en: "the transition is that of a young person" },
    condition: any(isNot("transition.stage", "underway", "completed"), atLeast(age, 10)),
  },
  {
    id: "youth-to-adult",
    text: {
      da: "den, der er i eller tæt på overgangen fra ung til voksen, er fyldt 10 år",
      en: "someone in or close to the transition from youth to adult is at least 10",
    },
    why: { da: "overgangen er den unges", en: "the transition is that of a young person" },
    condition: any(excludes("transition.kinds", "youth-to-adult"), atLeast(age, 10)),
  },
  {
    id: "adult-to-elderly",
    text: {
      da: "den, der er i eller tæt på overgangen fra voksen til ældre, er fyldt 18 år",
      en: "someone in or close to the transition from adult to elderly is at least 18",
    },
    why: {
      da: "grænsen er kun den voksnes, fordi nogle sygdomme giver tidlig aldring",
      en: "the limit is only that of an adult because some diseases bring early ageing",
    },
    condition: any(excludes("transition.kinds", "adult-to-elderly"), atLeast(age, 18)),
  },
  {
    id: "infant-to-child",
    text: {
      da: "den, der er i eller tæt på overgangen fra spædbarn til barn, er højst 12 år",
      en: "someone in or close to the transition from infant to child is 12 at most",
    },
    why: {
      da: "overgangen er et lille barns; grænsen er høj, fordi udviklingsalderen kan være en anden",
      en: "the transition is that of a small child; the limit is high because the developmental age may differ",
    },
    condition: any(excludes("transition.kinds", "infant-to-child"), atMost(age, 12)),
  },
  {
    id: "daycare-to-school",
    text: {
      da: "den, der går fra dagtilbud til skole, er under 18 år",
      en: "someone who passes from daycare to school is under 18",
    },
    why: { da: "overgangen er et barns", en: "the transition is that of a child" },
    condition: any(excludes("transition.kinds", "daycare-to-school"), atMost(age, 17)),
  },
  {
    id: "compulsory-school-completed",
    text: {
      da: "den, der er færdig med undervisningspligten, er fyldt 12 år",
      en: "someone who has finished compulsory school is at least 12",
    },
    why: { da: "undervisningspligten varer ti år", en: "compulsory school lasts ten years" },
    condition: any(isNot("transition.compulsorySchoolCompleted", true), atLeast(age, 12)),
  },
];
