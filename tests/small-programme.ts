import type { Names } from "../src/language/names.js";
import type { Programme } from "../src/language/programme.js";
import type { Recommend, Rule } from "../src/language/rule.js";
import { smallNames } from "../src/testing/arbitraries/small-names.js";
import type { Condition, Constant, Leaf, ParameterReference } from "../src/truth/condition.js";

export { smallNames };

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

export const child = compare("person.ageYears", "less-than", 18);
export const inScope = is("disease.status", "suspected", "under-workup", "confirmed", "undiagnosed-after-workup");

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
    consistency: { axioms: [], invariants: [] },
    facts: {},
    diagnoses: {},
    ...own,
  };
}
