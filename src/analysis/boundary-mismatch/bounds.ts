import { plainCondition, type Plain } from "../../compare/plain-condition.js";
import type { Rule } from "../../language/rule.js";
import type { Leaf } from "../../truth/condition.js";
import type { Analysis } from "../analysis.js";

/** A limit that must hold of a number for a rule to apply: the last number of it, or the first. */
export type Bound = { readonly fact: string; readonly number: number; readonly leaf: Leaf };

/** The limits of a rule, and what else must hold. */
export type Bounded = {
  readonly rule: Rule;
  readonly last: readonly Bound[];
  readonly first: readonly Bound[];
  readonly parts: readonly Plain[];
};

/** What a rule says of numbers in the parts that all must hold. */
export function boundsOf(rule: Rule, { parameter }: Analysis): Bounded {
  const parts = partsOf(plainCondition(rule.when, parameter));
  const bounds = (end: (leaf: Leaf) => number | undefined): readonly Bound[] =>
    parts.flatMap((part) => {
      const number = part.kind === "leaf" ? end(part) : undefined;
      return part.kind === "leaf" && number !== undefined ? [{ fact: part.fact, number, leaf: part }] : [];
    });
  return {
    rule,
    parts,
    last: tightest(bounds(lastOf), (a, b) => a.number - b.number),
    first: tightest(bounds(firstOf), (a, b) => b.number - a.number),
  };
}

/** What must hold beside the limits of one fact. */
export function restOf({ parts }: Bounded, fact: string): Plain {
  const isLimit = (part: Plain): boolean =>
    part.kind === "leaf" && part.fact === fact && (lastOf(part) ?? firstOf(part)) !== undefined;
  return { kind: "all", of: parts.filter((part) => !isLimit(part)) };
}

function partsOf(condition: Plain): readonly Plain[] {
  return condition.kind === "all" ? condition.of.flatMap(partsOf) : [condition];
}

function lastOf(leaf: Leaf): number | undefined {
  if (leaf.operator === "less-than") return Math.ceil(Number(leaf.value)) - 1;
  return leaf.operator === "at-most" ? Math.floor(Number(leaf.value)) : undefined;
}

function firstOf(leaf: Leaf): number | undefined {
  if (leaf.operator === "more-than") return Math.floor(Number(leaf.value)) + 1;
  return leaf.operator === "at-least" ? Math.ceil(Number(leaf.value)) : undefined;
}

/** Of several limits of one fact the one that decides. */
function tightest(bounds: readonly Bound[], order: (a: Bound, b: Bound) => number): readonly Bound[] {
  const sorted = [...bounds].sort(order);
  return sorted.filter((one, index) => sorted.findIndex(({ fact }) => fact === one.fact) === index);
}
