import { placeholdersIn } from "../text/placeholders.js";
import { leavesOf, type Leaf } from "../truth/condition.js";
import type { Rule } from "./rule.js";

/** The names of the numbers that a rule reads, in its conditions, its time limit and its texts. */
export function parametersOf(rule: Rule): readonly string[] {
  const { due, fulfilledBy, shownUntil, text, note, timing } = rule.recommend;
  const leaves = [rule.when, fulfilledBy, shownUntil].flatMap((one) => (one === undefined ? [] : leavesOf(one)));
  const inTexts = [text, note, timing].flatMap((one) =>
    one === undefined ? [] : placeholdersIn(one.da + one.en).map(({ name }) => name),
  );
  const inDue = due !== undefined && "parameter" in due.within ? [due.within.parameter] : [];
  return [...new Set([...leaves.flatMap(parametersOfLeaf), ...inTexts, ...inDue])].sort();
}

/** The names of the numbers that a leaf reads. */
export function parametersOfLeaf(leaf: Leaf): readonly string[] {
  const operands = "values" in leaf ? leaf.values : "value" in leaf ? [leaf.value] : [];
  return operands.flatMap((operand) => (typeof operand === "object" ? [operand.parameter] : []));
}
