import type { CalendarDate } from "../calendar/calendar-date.js";
import { addDuration } from "../calendar/duration.js";
import { factsMissing, type Decide } from "../evaluate/reasons.js";
import type { Recommend } from "../language/rule.js";
import type { Condition } from "../truth/condition.js";
import { dayOf } from "../vocabulary/know.js";
import type { KnownFacts } from "../vocabulary/known-facts.js";
import { lapseDate, type DueDate } from "./due-date.js";

export const states = ["overdue", "lapsed", "open", "unconfirmed", "fulfilled"] as const;
/** Where a recommendation that applies stands. */
export type State = (typeof states)[number];

export type Standing = {
  readonly state: State;
  /** The due day has passed and the act is not known to be done. */
  readonly pastDue: boolean;
  readonly doneOn?: CalendarDate;
  /** Done after the due day, or done on an unknown day and so not known. */
  readonly late?: boolean;
  /** Lapsed: whether a day came when it was overdue, before it lapsed (D27). */
  readonly wasOverdue?: boolean;
  /** Lapsed so long ago that it is no longer shown unless everything is (D27). */
  readonly concluded: boolean;
  /** What to ask to know whether it was done. */
  readonly missing: readonly string[];
};

export type Given = { readonly facts: KnownFacts; readonly decide: Decide; readonly asOf: CalendarDate };

/** Whether the act is done, still to do, overdue, lapsed, or nobody knows. */
export function standing(recommend: Recommend, due: DueDate | undefined, { facts, decide, asOf }: Given): Standing {
  const pastDue = due?.date !== undefined && asOf > due.date;
  const { fulfilledBy, lapses } = recommend;
  const fulfilled = fulfilledBy === undefined ? "false" : decide(fulfilledBy);
  if (fulfilledBy !== undefined && fulfilled === "true") {
    const doneOn = dayDone(fulfilledBy, facts, decide);
    const late = doneOn === undefined || due?.date === undefined ? undefined : doneOn > due.date;
    const done = { state: "fulfilled", pastDue: false, concluded: false, missing: [] } as const;
    return { ...done, ...(doneOn === undefined ? {} : { doneOn }), ...(late === undefined ? {} : { late }) };
  }
  const lapsed = lapses === undefined ? undefined : lapseDate(lapses, facts);
  const isOver = lapses?.shownUntil !== undefined && decide(lapses.shownUntil) === "true";
  const concluded = isOver && lapsed !== undefined && asOf >= lapsed;
  if (fulfilledBy !== undefined && fulfilled === "unknown") {
    return { state: "unconfirmed", pastDue, concluded, missing: factsMissing(fulfilledBy, decide) };
  }
  if (lapsed !== undefined && asOf >= lapsed) {
    const wasOverdue = due?.date === undefined ? undefined : addDuration(due.date, { amount: 1, unit: "days" }) < lapsed;
    return { state: "lapsed", pastDue, concluded, missing: [], ...(wasOverdue === undefined ? {} : { wasOverdue }) };
  }
  return { state: pastDue ? "overdue" : "open", pastDue, concluded: false, missing: [] };
}

/** The day a condition of events came true, as far as it is known. */
function dayDone(condition: Condition, facts: KnownFacts, decide: Decide): CalendarDate | undefined {
  switch (condition.kind) {
    case "leaf":
      return condition.operator === "happened" ? dayOf(facts.get(condition.fact)) : undefined;
    case "named":
      return dayDone(condition.of, facts, decide);
    case "not":
      return undefined;
    case "any":
    case "all": {
      const days = condition.of
        .filter((one) => decide(one) === "true")
        .flatMap((one) => dayDone(one, facts, decide) ?? [])
        .sort();
      return condition.kind === "any" ? days[0] : days.at(-1);
    }
  }
}
