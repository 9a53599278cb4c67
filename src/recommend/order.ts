import { strengths } from "../language/names.js";
import { acts } from "../language/rule.js";
import { compareRanks, type Rank } from "./compare-ranks.js";
import type { Recommendation } from "./result-schema.js";

/** The groups a reader meets, most urgent first. */
export const urgencies = [
  "overdue",
  "past-due-unconfirmed",
  "due",
  "open",
  "unconfirmed",
  "lapsed",
  "fulfilled",
] as const;
export type Urgency = (typeof urgencies)[number];

/** How urgent a recommendation is. That nobody knows whether it was done is never shown as overdue. */
export function urgencyOf({ state, due, pastDue }: Pick<Recommendation, "state" | "due" | "pastDue">): Urgency {
  if (state === "open") return due === undefined ? "open" : "due";
  if (state === "unconfirmed") return pastDue ? "past-due-unconfirmed" : "unconfirmed";
  return state;
}

/** Most urgent first; then by due date, strength, act, and rule id, so that the order never depends on the input's. */
export function inOrder(recommendations: readonly Recommendation[]): Recommendation[] {
  const rank = (one: Recommendation): Rank => [
    urgencies.indexOf(urgencyOf(one)),
    one.due?.date ?? "9999",
    strengths.indexOf(one.strength),
    acts.indexOf(one.act),
    one.rule,
  ];
  return [...recommendations].sort((a, b) => compareRanks(rank(a), rank(b)));
}
