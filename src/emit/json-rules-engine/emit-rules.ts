import type { Event, RuleProperties } from "json-rules-engine";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Programme } from "../../language/programme.js";
import { vocabularyOf } from "../../language/vocabulary-of.js";
import { checkOptions } from "../../programme/outcomes.js";
import { parametersOn } from "../../recommend/parameter-values.js";
import type { Condition } from "../../truth/condition.js";
import { certainly, possibly, type LowerContext } from "./lower.js";

/** What an event of an emitted rule is called. */
export const certainlyEvent = "certainly-applies";
export const possiblyEvent = "possibly-applies";

export type OutcomeWord = "applies" | "undetermined" | "does-not-apply";

/**
 * The programme as plain json-rules-engine rules, two for each of ours: one fires when the rule certainly applies, one
 * when it possibly does. Facts come from `toEngineFacts`. Parameters have the values of the day `asOf`. The rules of a
 * specific programme are for its members: who is one is not for them to say.
 */
export function toJsonRulesEngine(programme: Programme, options: { readonly asOf: CalendarDate }): RuleProperties[] {
  checkOptions(options, vocabularyOf(programme));
  const context = lowerContext(programme, options.asOf);
  return programme.rules.flatMap(({ id, when }) => emitPair(id, when, context));
}

/** The two emitted rules of one condition. */
export function emitPair(id: string, condition: Condition, context: LowerContext): RuleProperties[] {
  return [
    {
      name: `${id}:certainly`,
      conditions: certainly(condition, context),
      event: { type: certainlyEvent, params: { rule: id } },
    },
    {
      name: `${id}:possibly`,
      conditions: possibly(condition, context),
      event: { type: possiblyEvent, params: { rule: id } },
    },
  ];
}

/** The three-valued outcome of each rule, from the events of a run. */
export function readOutcomes(programme: Programme, events: readonly Event[]): ReadonlyMap<string, OutcomeWord> {
  return outcomesOfEvents(
    programme.rules.map(({ id }) => id),
    events,
  );
}

export function outcomesOfEvents(ids: readonly string[], events: readonly Event[]): ReadonlyMap<string, OutcomeWord> {
  const fired = (type: string): ReadonlySet<unknown> =>
    new Set(events.filter((event) => event.type === type).map((event) => event.params?.["rule"] as unknown));
  const [certain, possible] = [fired(certainlyEvent), fired(possiblyEvent)];
  return new Map(
    ids.map((id) => [id, certain.has(id) ? "applies" : possible.has(id) ? "undetermined" : "does-not-apply"]),
  );
}

export function lowerContext(programme: Programme, asOf: CalendarDate): LowerContext {
  return { vocabulary: vocabularyOf(programme), parameter: parametersOn(programme.parameters, asOf) };
}
