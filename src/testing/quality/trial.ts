import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Example } from "../../cells/find-situation.js";
import type { Programme } from "../../language/programme.js";
import type { Rule } from "../../language/rule.js";
import { vocabularyOf } from "../../language/vocabulary-of.js";
import { decideBy, factsOf } from "../../programme/outcomes.js";
import { parametersOn } from "../../recommend/parameter-values.js";
import { recommendRule, type Setting } from "../../recommend/recommend-rule.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { matches, observe, type Observed } from "../run-scenario.js";
import type { Expectation, Scenario } from "../scenario.js";

/** A scenario with what it makes known, worked out once. */
export type Trial = {
  readonly scenario: Scenario;
  readonly setting: Setting;
  /** The numbers of its day. */
  readonly parameter: (name: string) => number;
};

/** A programme with the scenarios that it is tried by. */
export type TriedProgramme = {
  readonly programme: Programme;
  readonly vocabulary: Vocabulary;
  readonly trials: readonly Trial[];
  /** The evaluation date of most scenarios; the day that people are looked for on. */
  readonly asOf: CalendarDate;
  readonly parameter: (name: string) => number;
};

/** Works out what the scenarios make known. `today`: the day that counts when there are no scenarios. */
export function tryOut(programme: Programme, scenarios: readonly Scenario[], today: CalendarDate): TriedProgramme {
  const asOf = mostUsed(scenarios.map((one) => one.asOf)) ?? today;
  return {
    programme,
    vocabulary: vocabularyOf(programme),
    trials: scenarios.map((scenario) => trialOf(programme, scenario)),
    asOf,
    parameter: parametersOn(programme.parameters, asOf),
  };
}

export function trialOf(programme: Programme, scenario: Scenario): Trial {
  const { situation, asOf, closed } = scenario;
  const vocabulary = vocabularyOf(programme);
  const facts = factsOf(situation, { asOf, closed }, vocabulary);
  return {
    scenario,
    setting: { programme, vocabulary, facts, asOf, decide: decideBy(programme, facts, { asOf }) },
    parameter: parametersOn(programme.parameters, asOf),
  };
}

/** Somebody who was found, as if in a scenario that expects this. */
export function trialOfPerson(
  programme: Programme,
  { asOf, situation, closed = [] }: Example,
  expected: Partial<Pick<Scenario, "expect" | "membership">> = {},
): Trial {
  const nothing = { title: "", complete: false, expect: {}, line: 0 };
  return trialOf(programme, { ...nothing, asOf, situation, closed, ...expected });
}

/** What a scenario expects of a rule; undefined when it says nothing of it. */
export function expectedOf({ id }: Rule, { scenario: { expect, complete } }: Trial): Expectation | undefined {
  if (Object.hasOwn(expect, id)) return expect[id];
  return complete ? { outcome: "does not apply" } : undefined;
}

/** Whether a scenario expects something else than this rule says. */
export function catches({ setting }: Trial, rule: Rule, expected: Expectation): boolean {
  return !matches(expected, observeRule(rule, setting));
}

export function observeRule(rule: Rule, setting: Setting): Observed {
  return observe(recommendRule(rule, setting.decide(rule.when), setting));
}

function mostUsed(days: readonly CalendarDate[]): CalendarDate | undefined {
  const counts = new Map<CalendarDate, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
