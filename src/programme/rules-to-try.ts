import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import type { Deviation } from "../language/specific.js";

/** The rules that a programme's own scenarios are to try, and how many rules of its base they need not. */
export type RulesToTry = { readonly rules: readonly Rule[]; readonly ofBase: number };

/**
 * All rules of a model. Of a specific programme its own rules and those that it changes; the others of its base are
 * tried by the scenarios of the base.
 */
export function rulesToTry({ id, rules, specific }: Programme): RulesToTry {
  if (specific === undefined) return { rules, ofBase: 0 };
  const own = specific.deviations.filter(({ programme, does }) => programme === id && does !== "adopt");
  const changed = new Set(own.flatMap(rulesOf));
  const tried = rules.filter((rule) => rule.addedBy === id || changed.has(rule.id));
  return { rules: tried, ofBase: rules.length - tried.length };
}

/** The rule that is changed, or those that the change of a number changes. */
function rulesOf({ rule, changes }: Deviation): readonly string[] {
  return rule === undefined ? changes.map((one) => one.rule) : [rule];
}
