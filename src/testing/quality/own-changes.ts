import type { Programme } from "../../language/programme.js";
import type { Rule } from "../../language/rule.js";
import { conditionAt, conditionParts, type ConditionPart } from "./rule-conditions.js";

/** What of a rule is tried by itself. */
export type RulePart = ConditionPart | "due" | "lapses" | "strength";

/** `own`: of a changed rule of the base only what is changed; the scenarios of the base try the rest. */
export type Scope = "own" | "whole";

/** Whether a programme's own scenarios are to try a part of a rule. */
export function isToTry(part: RulePart, rule: Rule, { id, specific }: Programme, scope: Scope): boolean {
  if (scope === "whole" || specific === undefined || rule.addedBy === id) return true;
  const before = specific.before.rules.find((one) => one.id === rule.id);
  return before !== undefined && JSON.stringify(partOf(part, before)) !== JSON.stringify(partOf(part, rule));
}

function partOf(part: RulePart, rule: Rule): unknown {
  const condition = conditionParts.find((one) => one === part);
  return condition === undefined ? rule.recommend[part as Exclude<RulePart, "when">] : conditionAt(condition, rule);
}
