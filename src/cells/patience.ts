import { findSituation, siftClaims, type Claim, type Found, type SearchOptions } from "./find-situation.js";
import type { Partition } from "./partition.js";

/** Claims that hold together, in each of some ways. */
export type Ways = readonly (readonly Claim[])[];

/** Shared by many questions: how many of them may still take all the steps there are, and how many the others may. */
export type Patience = { left: number; readonly otherwise: number };

const hardQuestions = 5;
const fewSteps = 20_000;

export function fullPatience(): Patience {
  return { left: hardQuestions, otherwise: fewSteps };
}

/** Every question may take as many steps. */
export function sameSteps(steps: number): Patience {
  return { left: 0, otherwise: steps };
}

/** Somebody who is as one of the ways says. */
export function findInWays(ways: Ways, partition: Partition, patience: Patience): Found {
  let result: Found = { kind: "none" };
  for (const claims of ways) {
    const found = findSituation(claims, partition, stepsWith(patience));
    if (found.kind === "found") return found;
    if (found.kind === "undecided") result = lose(patience, found);
  }
  return result;
}

/** Whether there is somebody who is as one of the ways says; nobody is made. */
export function siftWays(ways: Ways, partition: Partition, patience: Patience): Found["kind"] {
  let result: Found["kind"] = "none";
  for (const claims of ways) {
    const kind = siftClaims(claims, partition, stepsWith(patience));
    if (kind === "found") return kind;
    if (kind === "undecided") result = lose(patience, kind);
  }
  return result;
}

export function stepsWith({ left, otherwise }: Patience): SearchOptions {
  return left > 0 ? {} : { steps: otherwise };
}

export function lose<T>(patience: Patience, answer: T): T {
  patience.left -= 1;
  return answer;
}
