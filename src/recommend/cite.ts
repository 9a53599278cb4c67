import { strengths, type Strength } from "../language/names.js";
import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import type { Recommendation } from "./result-schema.js";

/** Section and page of every statement that a rule cites. */
export function citationsOf(rule: Pick<Rule, "statements">, { statements }: Programme): Recommendation["citations"] {
  return rule.statements.flatMap((statement) => {
    const found = statements[statement];
    if (found === undefined) return [];
    const { section, page, strength, inferred, wording } = found;
    return [{ statement, section, page, strength, inferred, wording }];
  });
}

/** True when no cited statement says that strength, or a stronger one, with a modal verb. */
export function isInferred(
  { strength, statements }: { readonly strength: Strength; readonly statements: readonly string[] },
  programme: Programme,
): boolean {
  const citations = citationsOf({ statements }, programme);
  const rank = strengths.indexOf(strength);
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
