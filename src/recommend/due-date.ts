import type { CalendarDate } from "../calendar/calendar-date.js";
import { periodOn } from "../calendar/period.js";
import { addDuration, type Duration } from "../calendar/duration.js";
import type { Parameter } from "../language/names.js";
import type { Due, Lapse } from "../language/rule.js";
import { dayOf } from "../vocabulary/know.js";
import type { KnownFacts } from "../vocabulary/known-facts.js";

export type DueDate = {
  /** The last day in time; missing when no anchor has a known date. */
  readonly date?: CalendarDate;
  /** The anchor that governs, and its day. */
  readonly after?: string;
  readonly from?: CalendarDate;
  readonly within: Duration;
  /** Another anchor may be earlier: the day is "at the latest" (D26). */
  readonly atTheLatest: boolean;
  /** Anchors whose day should be asked for. */
  readonly missing: readonly string[];
};

/** The due date from the earliest dated anchor. An anchor that has not happened plays no part. */
export function dueDate(
  due: Due,
  facts: KnownFacts,
  parameters: Readonly<Record<string, Parameter>>,
  asOf: CalendarDate,
): DueDate {
  const within = durationOf(due.within, parameters, asOf);
  const missing = due.after.filter((anchor) => {
    const fact = facts.get(anchor);
    return fact === undefined || (fact.type === "event" && fact.happened && fact.on === undefined);
  });
  const dated = due.after.flatMap((anchor) => {
    const on = dayOf(facts.get(anchor));
    return on === undefined ? [] : [{ anchor, on }];
  });
  dated.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const [governing] = dated;
  if (governing === undefined) return { within, atTheLatest: false, missing };
  const date = addDuration(governing.on, within);
  return { date, after: governing.anchor, from: governing.on, within, atTheLatest: missing.length > 0, missing };
}

/** The day from which an act that was not done has lapsed; undefined while the anchor has no known day. */
export function lapseDate(lapse: Lapse, facts: KnownFacts): CalendarDate | undefined {
  const from = dayOf(facts.get(lapse.after));
  return from === undefined ? undefined : addDuration(from, lapse.at);
}

/** How long a time limit is on a day. */
export function durationOf(
  within: Due["within"],
  parameters: Readonly<Record<string, Parameter>>,
  asOf: CalendarDate,
): Duration {
  if ("amount" in within) return within;
  const parameter = parameters[within.parameter];
  if (parameter === undefined) throw new Error(`unknown parameter: ${within.parameter}`);
  return { amount: periodOn(parameter.periods, asOf).value, unit: parameter.unit };
}
