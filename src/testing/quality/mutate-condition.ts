import type { Condition, Leaf } from "../../truth/condition.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { oppositeOf, otherLeaves } from "./mutate-leaf.js";
import { withPart, type Part } from "./parts.js";

/** What is changed in a condition. */
export type ConditionChange =
  | { readonly kind: "leaf"; readonly was: Leaf; readonly is: Leaf }
  /** `all` has become `any`, or the other way round. */
  | { readonly kind: "connective"; readonly was: Extract<Condition, { readonly kind: "all" | "any" }> }
  | { readonly kind: "dropped"; readonly part: Condition }
  | { readonly kind: "negated"; readonly part: Condition };

export type OtherCondition = { readonly condition: Condition; readonly change: ConditionChange };

/** The condition with one thing changed in one of its parts. */
export function otherConditions(
  condition: Condition,
  parts: readonly Part[],
  vocabulary: Vocabulary,
): readonly OtherCondition[] {
  return parts.flatMap((part) =>
    changesOf(part, vocabulary).map(({ put, change }) => ({ condition: withPart(condition, part.path, put), change })),
  );
}

/** What may stand in the place of a part; undefined: nothing. */
type Put = { readonly put: Condition | undefined; readonly change: ConditionChange };

function changesOf(part: Part, vocabulary: Vocabulary): readonly Put[] {
  return [...ofItself(part, vocabulary), ...dropped(part), ...negated(part)];
}

function ofItself({ condition }: Part, vocabulary: Vocabulary): readonly Put[] {
  if (condition.kind === "leaf") {
    return otherLeaves(condition, vocabulary).map((is) => ({ put: is, change: { kind: "leaf", was: condition, is } }));
  }
  if ((condition.kind !== "all" && condition.kind !== "any") || condition.of.length < 2) return [];
  const other = condition.kind === "all" ? "any" : "all";
  return [{ put: { kind: other, of: condition.of }, change: { kind: "connective", was: condition } }];
}

function dropped({ condition: part, within }: Part): readonly Put[] {
  if (within === undefined || within.kind === "not" || within.of.length < 2) return [];
  return [{ put: undefined, change: { kind: "dropped", part } }];
}

/** Of a leaf its opposite is there already; what stands under a `not` is negated where the `not` is. */
function negated({ condition: part, within }: Part): readonly Put[] {
  const isWholeOfSeveral = within === undefined && (part.kind === "all" || part.kind === "any");
  if (part.kind === "leaf" || within?.kind === "not" || isWholeOfSeveral) return [];
  return [{ put: part.kind === "not" ? part.of : { kind: "not", of: part }, change: { kind: "negated", part } }];
}

/** A part that says the opposite. */
export function negation(part: Condition): Condition {
  if (part.kind === "leaf") return oppositeOf(part);
  return part.kind === "not" ? part.of : { kind: "not", of: part };
}
