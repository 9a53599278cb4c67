import type { CalendarDate } from "../calendar/calendar-date.js";
import { InvalidOptionError, InvalidSituationError } from "../diagnostics/errors.js";
import { evaluateCondition } from "../evaluate/evaluate-condition.js";
import type { Decide } from "../evaluate/reasons.js";
import type { Programme } from "../language/programme.js";
import { parametersOn } from "../recommend/parameter-values.js";
import { recommendRule, type Outcome } from "../recommend/recommend-rule.js";
import { resultOf } from "../recommend/result.js";
import type { Result } from "../recommend/result-schema.js";
import { checkAsOf } from "../vocabulary/check-as-of.js";
import { checkSituation } from "../vocabulary/check-situation.js";
import { know, type KnowOptions } from "../vocabulary/know.js";
import type { Situation } from "../vocabulary/situation.js";
import { assumptionsOf } from "./assumptions.js";
import { coreVocabulary, groupsOf } from "../vocabulary/vocabulary.js";

export type EvaluateOptions = KnowOptions & {
  /** Also say which rules do not apply, and why. */
  readonly all?: boolean;
};

/**
 * What the programme asks for one person on the day `asOf`: pure, synchronous, and the same bytes for the same input in
 * any time zone. Throws InvalidSituationError for a situation with mistakes and InvalidOptionError for an impossible
 * `asOf` or an unknown name in `closed`. Incomplete facts are never an error.
 */
export function evaluate(programme: Programme, situation: Situation, options: EvaluateOptions): Result {
  return resultOf(outcomesOf(programme, situation, options), programme, {
    asOf: options.asOf,
    assumptions: assumptionsOf(situation, coreVocabulary, options),
    all: options.all ?? false,
  });
}

/** The outcome of every rule on its own, before recommendations are merged. Throws as `evaluate` does. */
export function outcomesOf(programme: Programme, situation: Situation, options: KnowOptions): readonly Outcome[] {
  checkOptions(options);
  const problems = checkSituation(situation, coreVocabulary, options);
  if (problems.length > 0) throw new InvalidSituationError(problems);
  const facts = know(situation, coreVocabulary, options);
  const parameter = parametersOn(programme.parameters, options.asOf);
  const decide: Decide = (condition) => evaluateCondition(condition, facts, parameter);
  const setting = { programme, vocabulary: coreVocabulary, facts, asOf: options.asOf, decide };
  return programme.rules.map((rule) => recommendRule(rule, decide(rule.when), setting));
}

/** Throws InvalidOptionError when the evaluation date or a closed name cannot be used. */
export function checkOptions({ asOf, closed = [] }: { asOf: CalendarDate; closed?: readonly string[] }): void {
  checkAsOf(asOf);
  const names = new Set([...groupsOf(coreVocabulary), ...coreVocabulary.keys()]);
  const unknown = closed.filter((name) => !names.has(name));
  if (unknown.length > 0) throw new InvalidOptionError(`closed names no fact or group: ${unknown.join(", ")}`);
}
