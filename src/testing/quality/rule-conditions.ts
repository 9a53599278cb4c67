import type { Rule } from "../../language/rule.js";
import type { Condition } from "../../truth/condition.js";
import { partsOf, type Part } from "./parts.js";

/** The conditions that a rule decides by. */
export const conditionParts = ["when", "fulfilledBy", "shownUntil"] as const;
export type ConditionPart = (typeof conditionParts)[number];

export function conditionAt(part: ConditionPart, { when, recommend }: Rule): Condition | undefined {
  return part === "when" ? when : recommend[part];
}

export function withConditionAt(part: ConditionPart, rule: Rule, condition: Condition): Rule {
  if (part === "when") return { ...rule, when: condition };
  return { ...rule, recommend: { ...rule.recommend, [part]: condition } };
}

/**
 * What the author of the rule has written of a condition, from the outside in. What the whole file is about is the same
 * for all of its rules, and is tried where it has its name.
 */
export function ownParts(part: ConditionPart, rule: Rule): readonly Part[] {
  const condition = conditionAt(part, rule);
  if (condition === undefined) return [];
  if (part !== "when" || condition.kind !== "all") return partsOf(condition);
  return condition.of.flatMap((one, index) => (index === 0 ? [] : partsOf(one, [index])));
}
