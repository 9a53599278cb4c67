import type { Names } from "../src/language/names.js";
import type { Programme } from "../src/language/programme.js";
import type { Recommend, Rule } from "../src/language/rule.js";
import type { Condition, Constant, Leaf, ParameterReference } from "../src/truth/condition.js";

/** Conditions as short as a rule file writes them. */
export const all = (...of: readonly Condition[]): Condition => ({ kind: "all", of });
export const any = (...of: readonly Condition[]): Condition => ({ kind: "any", of });
export const not = (of: Condition): Condition => ({ kind: "not", of });
export const named = (name: string, of: Condition): Condition => ({ kind: "named", name, of });

export const happened = (fact: string): Leaf => ({ kind: "leaf", fact, operator: "happened" });
export const notHappened = (fact: string): Leaf => ({ kind: "leaf", fact, operator: "not-happened" });
export const is = (fact: string, ...values: readonly (Constant | ParameterReference)[]): Leaf => ({
  kind: "leaf",
  fact,
  operator: "is-one-of",
  values,
});
export const isNot = (fact: string, ...values: readonly (Constant | ParameterReference)[]): Leaf => ({
  kind: "leaf",
  fact,
  operator: "is-none-of",
  values,
});
export const compare = (
  fact: string,
  operator: "less-than" | "at-most" | "more-than" | "at-least",
  value: number | ParameterReference,
): Leaf => ({ kind: "leaf", fact, operator, value });
export const includes = (fact: string, ...values: readonly string[]): Leaf => ({
  kind: "leaf",
  fact,
  operator: "includes-any",
  values,
});
export const includesNone = (fact: string, ...values: readonly string[]): Leaf => ({
  kind: "leaf",
  fact,
  operator: "includes-none",
  values,
});

const same = (text: string): { da: string; en: string } => ({ da: text, en: text });

export const child = compare("person.ageYears", "less-than", 18);
export const inScope = is("disease.status", "suspected", "under-workup", "confirmed", "undiagnosed-after-workup");

/** Names enough for small programmes: one gate, one dated parameter of each unit, statements with and without a modal verb. */
export const smallNames: Names = {
  actors: Object.fromEntries(
    ["hospital", "municipality", "css", "clinical-genetics", "paediatrics", "patient", "pal", "unit-in-charge"].map(
      (id) => [id, { ...same(id), kind: "role" as const }],
    ),
  ),
  responsibilities: {},
  conditions: {
    "in-scope": {
      text: { da: "der er kendt eller mistænkt sjælden sygdom", en: "a rare disease is known or suspected" },
      decisions: ["D22"],
      when: inScope,
    },
    child: { text: { da: "personen er under 18 år", en: "the person is under 18" }, decisions: ["D5"], when: child },
  },
  parameters: {
    limitAgeYears: {
      unit: "years",
      label: same("limit age"),
      decisions: ["D5"],
      periods: [
        { value: 16, until: "2025-12-31", source: same("the old law") },
        { value: 18, from: "2026-01-01", source: same("the new law") },
      ],
    },
    limitWeek: {
      unit: "weeks",
      label: same("limit week"),
      decisions: ["D4"],
      periods: [
        { value: 12, until: "2025-05-31" },
        { value: 18, from: "2025-06-01" },
      ],
    },
    referralWithin: { unit: "months", label: same("referral within"), decisions: ["D3"], periods: [{ value: 3 }] },
  },
  laws: {
    "the-act": { title: same("the act"), paragraph: "§ 1", validFrom: "2024-01-01", state: "confirmed" },
  },
  statements: {
    "s-must": {
      section: "4.1",
      page: 19,
      strength: "must",
      inferred: false,
      wording: "skal",
      level: "patient",
      text: same("…"),
      reform: false,
    },
    "s-indicative": {
      section: "4.2",
      page: 21,
      strength: "must",
      inferred: true,
      wording: "henvises",
      level: "patient",
      text: same("…"),
      reform: false,
    },
    "s-should": {
      section: "4.3",
      page: 23,
      strength: "should",
      inferred: false,
      wording: "bør",
      level: "patient",
      text: same("…"),
      reform: false,
    },
    "s-may": {
      section: "4.4",
      page: 25,
      strength: "may",
      inferred: false,
      wording: "kan",
      level: "patient",
      text: same("…"),
      reform: false,
    },
  },
};

export type RuleInput = Partial<Omit<Rule, "recommend">> & { readonly recommend?: Partial<Recommend> };

/** A rule that refers from the hospital to the municipality, with whatever is given instead. */
export function ruleOf({ recommend, ...rule }: RuleInput): Rule {
  return {
    id: "refer",
    section: "4.1",
    statements: ["s-must"],
    decisions: [],
    laws: [],
    appliesTo: "in-scope",
    when: inScope,
    ...rule,
    recommend: {
      act: "refer",
      subject: "referral",
      strength: "must",
      responsible: "hospital",
      recipient: "municipality",
      alternatives: [],
      involves: [],
      offers: [],
      text: { da: "Henvis til kommunen.", en: "Refer to the municipality." },
      ...recommend,
    },
  };
}

/** The generic small programme, or one with names, facts or diagnoses of its own. */
export function programmeOf(
  rules: readonly Rule[],
  own: Partial<Names & Pick<Programme, "id" | "facts" | "diagnoses">> = {},
): Programme {
  return {
    id: "small",
    version: "1.0.0",
    title: { da: "Et lille program", en: "A small programme" },
    hash: "0".repeat(64),
    ...smallNames,
    rules,
    checklist: { themes: [], items: [] },
    offers: { documents: {}, catalogue: [] },
    facts: {},
    diagnoses: {},
    ...own,
  };
}
