import type { CalendarDate } from "../calendar/calendar-date.js";
import { evaluateCondition } from "../evaluate/evaluate-condition.js";
import { checkSituation } from "../vocabulary/check-situation.js";
import { know } from "../vocabulary/know.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Example } from "../cells/find-situation.js";
import type { FindPerson } from "./find-person.js";
import { implies } from "./implies.js";
import { noParameter, plainCondition, type Plain } from "./plain-condition.js";
import { whatIsLeft } from "./what-is-left.js";

/** Of whom something is certain and something else is not: `isRefuted`, certainly not; otherwise it cannot be told. */
export type Difference = { readonly example: Example; readonly isRefuted: boolean };

export type Wanted = {
  readonly certain: readonly Plain[];
  readonly not: Plain;
  /** What must not be certain either. */
  readonly neither?: readonly Plain[];
};

type Setting = { readonly vocabulary: Vocabulary; readonly asOf: CalendarDate; readonly find: FindPerson };

/**
 * Somebody who is as wanted; preferably somebody of whom it can be told that `not` is not so. `none` is a proof that
 * there is nobody.
 */
export function findDifference(
  { certain, not, neither = [] }: Wanted,
  setting: Setting,
): Difference | "none" | "undecided" {
  const all: Plain = { kind: "all", of: certain };
  const none: Plain = { kind: "any", of: [not, ...neither] };
  if (implies(all, none)) return "none";
  const within = { ...setting, parameter: noParameter };
  const refuted: Plain = { kind: "all", of: [...certain, plainCondition(whatIsLeft(none, all), noParameter, false)] };
  const surest = setting.find(refuted, within);
  const found = surest.kind === "found" ? surest : setting.find(all, within, none);
  return found.kind === "found" ? differenceIn(found.example, { all, not, none }, setting) : found.kind;
}

/** Whoever looked, what is claimed is what the reference evaluator says. */
function differenceIn(
  example: Example,
  { all, not, none }: { readonly all: Plain; readonly not: Plain; readonly none: Plain },
  { vocabulary }: Setting,
): Difference | "undecided" {
  const { asOf, situation, closed = [] } = example;
  if (checkSituation(situation, vocabulary, { asOf }).length > 0) return "undecided";
  const facts = know(situation, vocabulary, { asOf, closed });
  const truthOf = (condition: Plain): string => evaluateCondition(condition, facts, noParameter);
  if (truthOf(all) !== "true" || truthOf(none) === "true") return "undecided";
  return { example, isRefuted: truthOf(not) === "false" };
}
