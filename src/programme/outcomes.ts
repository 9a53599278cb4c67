import type { CalendarDate } from "../calendar/calendar-date.js";
import { InvalidOptionError, InvalidSituationError } from "../diagnostics/errors.js";
import { evaluateCondition } from "../evaluate/evaluate-condition.js";
import type { Decide } from "../evaluate/reasons.js";
import type { Programme } from "../language/programme.js";
import { vocabularyOf } from "../language/vocabulary-of.js";
import { parametersOn } from "../recommend/parameter-values.js";
import { recommendRule, type Outcome } from "../recommend/recommend-rule.js";
import { checkAsOf } from "../vocabulary/check-as-of.js";
import { checkSituation } from "../vocabulary/check-situation.js";
import { know, type KnowOptions } from "../vocabulary/know.js";
import type { KnownFacts } from "../vocabulary/known-facts.js";
import type { Situation } from "../vocabulary/situation.js";
import { groupsOf, type Vocabulary } from "../vocabulary/vocabulary.js";

/** The outcome of every rule on its own, before recommendations are merged. Throws as `evaluate` does. */
export function outcomesOf(
  programme: Programme,
  situation: Situation,
  options: KnowOptions,
  vocabulary = vocabularyOf(programme),
): readonly Outcome[] {
  const facts = factsOf(situation, options, vocabulary);
  const decide = decideBy(programme, facts, options);
  const setting = { programme, vocabulary, facts, asOf: options.asOf, decide };
  return programme.rules.map((rule) => recommendRule(rule, decide(rule.when), setting));
}

/** What a situation makes known. Throws for one with mistakes and for options that cannot be used. */
export function factsOf(situation: Situation, options: KnowOptions, vocabulary: Vocabulary): KnownFacts {
  checkOptions(options, vocabulary);
  const problems = checkSituation(situation, vocabulary, options);
  if (problems.length > 0) throw new InvalidSituationError(problems);
  return know(situation, vocabulary, options);
}

/** Decides conditions by the numbers of a programme on the evaluation date. */
export function decideBy({ parameters }: Programme, facts: KnownFacts, { asOf }: KnowOptions): Decide {
  const parameter = parametersOn(parameters, asOf);
  return (condition) => evaluateCondition(condition, facts, parameter);
}

/** Throws InvalidOptionError when the evaluation date or a closed name cannot be used. */
export function checkOptions(
  { asOf, closed = [] }: { asOf: CalendarDate; closed?: readonly string[] },
  vocabulary: Vocabulary,
): void {
  checkAsOf(asOf);
  const names = new Set([...groupsOf(vocabulary), ...vocabulary.keys()]);
  const unknown = closed.filter((name) => !names.has(name));
  if (unknown.length > 0) throw new InvalidOptionError(`closed names no fact or group: ${unknown.join(", ")}`);
}
