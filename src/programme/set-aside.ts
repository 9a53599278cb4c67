import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import { deviationsOf } from "../recommend/deviations-of.js";
import type { Outcome } from "../recommend/recommend-rule.js";
import type { SetAside } from "../recommend/result-schema.js";

/**
 * What the base of a programme asks of a person and the programme does not: rules that were left out, and rules that no
 * longer hold for this person. `before` are the outcomes of the base's rules, `now` those of the programme's.
 */
export function setAsideBy(
  programme: Programme,
  before: readonly Outcome[],
  now: readonly Outcome[],
): readonly SetAside[] {
  const outcomes = new Map(now.map((one) => [one.rule, one]));
  return before.flatMap((asked): readonly SetAside[] => {
    if (asked.outcome === "does-not-apply" || (asked.outcome === "applies" && asked.concluded)) return [];
    const current = outcomes.get(asked.rule);
    const isStillAsked = current !== undefined && current.outcome !== "does-not-apply";
    // What certainly applies is not settled by a programme that does not know yet.
    const isLessCertain = current?.outcome === "undetermined" && asked.outcome === "applies";
    if (isStillAsked && !isLessCertain) return [];
    const { rule, outcome, strength, responsible, recipient, text, citations, missing } = asked;
    const deviations = [...deviationsOf(ruleOf(rule, programme), programme)];
    const due = asked.outcome === "applies" ? asked.due : undefined;
    const said = { rule, programme: programme.id, outcome, strength, responsible, recipient, text, citations };
    return [{ ...said, ...(due && { due }), missing, deviations }];
  });
}

function ruleOf(id: string, { rules, specific }: Programme): Rule {
  const rule = [...rules, ...(specific?.before.rules ?? [])].find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no such rule: ${id}`);
  return rule;
}
