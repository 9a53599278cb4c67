import type { Condition } from "../truth/condition.js";
import { findSituation, type Claim, type Example, type Found, type SearchOptions } from "./find-situation.js";
import type { Partition } from "./partition.js";

/** In which sense a condition holds: it is true, or it is at least not false. */
export type Sense = "certainly" | "possibly";

/** `fails` comes with a person who refutes it. `undecided`: the steps did not suffice. */
export type Proof =
  { readonly kind: "holds" } | { readonly kind: "fails"; readonly example: Example } | { readonly kind: "undecided" };

export type QuestionOptions = SearchOptions & { readonly sense?: Sense };

/** Whether there is somebody of whom the condition holds. */
export function satisfiable(
  condition: Condition,
  partition: Partition,
  { sense = "certainly", ...options }: QuestionOptions = {},
): Found {
  return findSituation([holds(condition, sense)], partition, options);
}

/** Whether the second condition holds of everybody of whom the first does. */
export function implies(
  first: Condition,
  second: Condition,
  partition: Partition,
  { sense = "certainly", ...options }: QuestionOptions = {},
): Proof {
  return refuted([holds(first, sense), holdsNot(second, sense)], partition, options);
}

/** Whether the conditions hold of the same people; without a sense, in both: they have the same truth for everybody. */
export function equivalent(
  first: Condition,
  second: Condition,
  partition: Partition,
  { sense, ...options }: QuestionOptions = {},
): Proof {
  const senses: readonly Sense[] = sense === undefined ? ["certainly", "possibly"] : [sense];
  return together(
    senses.flatMap((one) => [
      () => implies(first, second, partition, { ...options, sense: one }),
      () => implies(second, first, partition, { ...options, sense: one }),
    ]),
  );
}

/** Whether there is nobody of whom both conditions hold. */
export function disjoint(
  first: Condition,
  second: Condition,
  partition: Partition,
  { sense = "certainly", ...options }: QuestionOptions = {},
): Proof {
  return refuted([holds(first, sense), holds(second, sense)], partition, options);
}

/**
 * Whether one of the conditions holds of everybody, or of everybody of whom `among` is certain. Where nothing is known
 * nothing is certain, so that `possibly` is what is asked of rules that should leave nobody out.
 */
export function covers(
  conditions: readonly Condition[],
  partition: Partition,
  { sense = "possibly", among, ...options }: QuestionOptions & { readonly among?: Condition } = {},
): Proof {
  const claims = conditions.map((condition) => holdsNot(condition, sense));
  return refuted([...(among === undefined ? [] : [holds(among, "certainly")]), ...claims], partition, options);
}

function holds(condition: Condition, sense: Sense): Claim {
  return [condition, sense === "certainly" ? "true" : "not-false"];
}

function holdsNot(condition: Condition, sense: Sense): Claim {
  return [condition, sense === "certainly" ? "not-true" : "false"];
}

function refuted(claims: readonly Claim[], partition: Partition, options: SearchOptions): Proof {
  const found = findSituation(claims, partition, options);
  if (found.kind === "found") return { kind: "fails", example: found.example };
  return { kind: found.kind === "none" ? "holds" : "undecided" };
}

/** All proofs as one: what fails decides. */
function together(proofs: readonly (() => Proof)[]): Proof {
  let result: Proof = { kind: "holds" };
  for (const prove of proofs) {
    const proof = prove();
    if (proof.kind === "fails") return proof;
    if (proof.kind === "undecided") result = proof;
  }
  return result;
}
