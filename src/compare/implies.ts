import { evaluateLeaf } from "../evaluate/evaluate-condition.js";
import type { Constant, Leaf } from "../truth/condition.js";
import { noParameter, type Plain } from "./plain-condition.js";

/**
 * Whether the shape of two conditions shows that the second is certain wherever the first is. "No" means only that it
 * does not show: a quick proof that saves a search, and never a refutation.
 */
export function implies(first: Plain, second: Plain): boolean {
  const seen = new Map<Plain, Map<Plain, boolean>>();
  const shows = (a: Plain, b: Plain): boolean => {
    const before = seen.get(a) ?? new Map<Plain, boolean>();
    seen.set(a, before);
    const answer = before.get(b) ?? follows(a, b, shows);
    before.set(b, answer);
    return answer;
  };
  return shows(first, second);
}

function follows(a: Plain, b: Plain, shows: (a: Plain, b: Plain) => boolean): boolean {
  if (b.kind === "all") return b.of.every((part) => shows(a, part));
  if (a.kind === "any") return a.of.every((part) => shows(part, b));
  if (a.kind === "leaf" && b.kind === "leaf") return leafImplies(a, b);
  return (
    (a.kind === "all" && a.of.some((part) => shows(part, b))) ||
    (b.kind === "any" && b.of.some((part) => shows(a, part)))
  );
}

function leafImplies(a: Leaf, b: Leaf): boolean {
  if (a.fact !== b.fact) return false;
  if (a.operator === "includes-any") return b.operator === "includes-any" && isWithin(a.values, b.values);
  if (a.operator === "includes-none") return b.operator === "includes-none" && isWithin(b.values, a.values);
  if (a.operator === "happened" || a.operator === "not-happened") return a.operator === b.operator;
  return [...constantsOf(a), ...constantsOf(b)]
    .flatMap(around)
    .every((value) => !holdsOf(value, a) || holdsOf(value, b));
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.every((value) => many.includes(value));
}

function constantsOf(leaf: Leaf): readonly Constant[] {
  const written = "values" in leaf ? leaf.values : "value" in leaf ? [leaf.value] : [];
  return written.filter((value) => typeof value !== "object");
}

/** Whole numbers between two constants behave as their neighbours do; so do words that neither leaf names. */
function around(value: Constant): readonly Constant[] {
  if (typeof value === "number") return [value - 1, value, value + 1];
  return typeof value === "boolean" ? [true, false] : [value, ""];
}

function holdsOf(value: Constant, leaf: Leaf): boolean {
  return evaluateLeaf(leaf, { type: "value", value }, noParameter) === "true";
}
