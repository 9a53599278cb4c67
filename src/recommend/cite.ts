import { strengths } from "../language/names.js";
import type { Programme, Rule } from "../language/rule.js";
import type { Recommendation } from "./result-schema.js";

/** Section and page of every statement that a rule cites. */
export function citationsOf(rule: Rule, { statements }: Programme): Recommendation["citations"] {
  return rule.statements.flatMap((statement) => {
    const found = statements[statement];
    if (found === undefined) return [];
    const { section, page, strength, inferred, wording } = found;
    return [{ statement, section, page, strength, inferred, wording }];
  });
}

/** True when no cited statement says the rule's strength, or a stronger one, with a modal verb. */
export function isInferred(rule: Rule, programme: Programme): boolean {
  const citations = citationsOf(rule, programme);
  const rank = strengths.indexOf(rule.recommend.strength);
  return (
    citations.length > 0 &&
    !citations.some(({ strength, inferred }) => !inferred && strengths.indexOf(strength) <= rank)
  );
}

/** The laws that a rule rests on. */
export function lawsOf(rule: Rule, { laws }: Programme): Recommendation["laws"] {
  return rule.laws.flatMap((id) => {
    const law = laws[id];
    return law === undefined ? [] : [{ id, ...law }];
  });
}
