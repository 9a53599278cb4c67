import type { Programme } from "../../language/programme.js";
import type { Rule } from "../../language/rule.js";
import { leavesOf, namesIn, type Condition } from "../../truth/condition.js";
import { conditionAt, conditionParts } from "./rule-conditions.js";

/** The named conditions that a programme brings itself and that some rule uses. */
export function ownNames({ conditions, rules, specific }: Programme): readonly string[] {
  const used = new Set(rules.flatMap(conditionsIn).flatMap(namesIn));
  return (specific?.own.conditions ?? Object.keys(conditions)).filter((name) => used.has(name));
}

/** The parameters that a programme brings itself or changes, and that some rule decides by. */
export function ownParameters({ id, parameters, rules, specific }: Programme): readonly string[] {
  const changed = (specific?.deviations ?? []).flatMap(({ programme, parameter }) =>
    parameter !== undefined && programme === id ? [parameter] : [],
  );
  const own = specific === undefined ? Object.keys(parameters) : [...new Set([...specific.own.parameters, ...changed])];
  return own.filter((name) => rules.some((rule) => readsParameter(rule, name)));
}

/** Whether a rule decides by a parameter; that its text names it does not count. */
export function readsParameter(rule: Rule, name: string): boolean {
  const within = rule.recommend.due?.within;
  if (within !== undefined && "parameter" in within && within.parameter === name) return true;
  return conditionsIn(rule)
    .flatMap(leavesOf)
    .flatMap((leaf): readonly unknown[] => ("values" in leaf ? leaf.values : "value" in leaf ? [leaf.value] : []))
    .some((value) => typeof value === "object" && value !== null && "parameter" in value && value.parameter === name);
}

export function conditionsIn(rule: Rule): readonly Condition[] {
  return conditionParts.flatMap((part) => conditionAt(part, rule) ?? []);
}
