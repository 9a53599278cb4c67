import type { Decide } from "../../evaluate/reasons.js";
import type { Rule } from "../../language/rule.js";
import type { Condition } from "../../truth/condition.js";
import { certainDifferences, differences } from "./differences.js";
import type { Definite } from "./gap.js";
import { never } from "./parts.js";
import type { Way } from "./people.js";
import type { ConditionPart } from "./rule-conditions.js";

/** A part of a condition, and what the condition says with the part true and with it false. */
export type Alternatives = { readonly part: Condition; readonly ifTrue: Condition; readonly ifFalse: Condition };

/**
 * Whether the part has this truth and decides on its own. When it is done matters of those to whom the rule applies; until
 * when it is shown, as long as it is not known to be done, and only when that is certain.
 */
export function isDecisive(
  { part, ifTrue, ifFalse }: Alternatives,
  truth: Definite,
  { in: where, of: rule }: { readonly in: ConditionPart; readonly of: Rule },
  decide: Decide,
): boolean {
  if (decide(part) !== truth) return false;
  if (where !== "when" && decide(rule.when) !== "true") return false;
  if (where !== "shownUntil") return decide(ifTrue) !== decide(ifFalse);
  const isDone = decide(rule.recommend.fulfilledBy ?? never) === "true";
  return !isDone && (decide(ifTrue) === "true") !== (decide(ifFalse) === "true");
}

/** Everybody of whom it does. */
export function waysToDecide(
  { part, ifTrue, ifFalse }: Alternatives,
  truth: Definite,
  { in: where, of: rule }: { readonly in: ConditionPart; readonly of: Rule },
): readonly Way[] {
  const differ = where === "shownUntil" ? certainDifferences : differences;
  const applies: Way = where === "when" ? [] : [[rule.when, "true"]];
  const isOpen: Way = where === "shownUntil" ? [[rule.recommend.fulfilledBy ?? never, "not-true"]] : [];
  return differ(ifTrue, ifFalse).map((way) => [[part, truth], ...applies, ...isOpen, ...way]);
}
