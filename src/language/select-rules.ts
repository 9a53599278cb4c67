import type { CalendarDate } from "../calendar/calendar-date.js";
import { compareDurations } from "../calendar/compare-durations.js";
import type { Duration } from "../calendar/duration.js";
import { periodOn } from "../calendar/period.js";
import type { Selection, Selector } from "./consistency.js";
import { strengths, type Names } from "./names.js";
import type { Programme } from "./programme.js";
import type { Rule } from "./rule.js";

/** Where selectors look: on one day, or for what is so on any day. */
export type SelectFrom = Pick<Programme, "rules" | "responsibilities" | "parameters"> & { readonly day?: CalendarDate };

/** The rules that at least one of the selectors fits, in the order of the programme. */
export function selectRules(selection: Selection, from: SelectFrom): readonly Rule[] {
  return from.rules.filter((rule) => selection.some((selector) => fits(rule, selector, from)));
}

/** Who a name stands for: the actor itself, and the actors to whom a responsibility gives the task. */
export function actorsBehind(
  name: string,
  { responsibilities }: Pick<Names, "responsibilities">,
  day?: CalendarDate,
): readonly string[] {
  const responsibility = Object.hasOwn(responsibilities, name) ? responsibilities[name] : undefined;
  if (responsibility === undefined) return [name];
  const { periods } = responsibility;
  return (day === undefined ? periods : [periodOn(periods, day)]).map(({ actor }) => actor);
}

function fits(rule: Rule, selector: Selector, from: SelectFrom): boolean {
  const { id, section, statements, recommend } = rule;
  const { act, subject, strength, responsible, recipient } = recommend;
  const named = (name: string): readonly string[] => [name, ...actorsBehind(name, from, from.day)];
  return (
    isAmong([id], selector.rule) &&
    isAmong([act], selector.act) &&
    isAmong([subject], selector.subject) &&
    isAmong(named(responsible), selector.responsible) &&
    isAmong(named(recipient), selector.recipient) &&
    isAmong(statements, selector.statement) &&
    isAmong([section], selector.section) &&
    (selector.strength === undefined || strengths.indexOf(strength) <= strengths.indexOf(selector.strength)) &&
    (selector.due === undefined || isDueWithin(selector.due, rule, from))
  );
}

function isAmong(names: readonly string[], wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || names.some((name) => wanted.includes(name));
}

function isDueWithin(most: Duration, { recommend: { due } }: Rule, from: SelectFrom): boolean {
  const limits = due === undefined ? [] : durationsOf(due.within, from);
  return limits.some((limit) => ["shorter", "same"].includes(compareDurations(limit, most)));
}

function durationsOf(
  within: NonNullable<Rule["recommend"]["due"]>["within"],
  { parameters, day }: SelectFrom,
): readonly Duration[] {
  if (!("parameter" in within)) return [within];
  const parameter = parameters[within.parameter];
  if (parameter === undefined) return [];
  const { unit, periods } = parameter;
  return (day === undefined ? periods : [periodOn(periods, day)]).map(({ value }) => ({ amount: value, unit }));
}
