import type { CalendarDate } from "../calendar/calendar-date.js";
import { addDuration } from "../calendar/duration.js";
import { factsMissing, type Decide } from "../evaluate/reasons.js";
import type { Recommend } from "../language/rule.js";
import type { Condition } from "../truth/condition.js";
import { all, any, known, not, type Truth } from "../truth/truth.js";
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
  /** Done after the due day; missing where a day that is not known could make it otherwise. */
  readonly late?: boolean;
  /** Lapsed: whether a day came when it was overdue, before it lapsed (D27); missing where that is not known. */
  readonly wasOverdue?: boolean;
  /** Lapsed: the first day on which it was too late for the act. */
  readonly lapsedOn?: CalendarDate;
  /** Not lapsed yet: the first day on which it will be too late. */
  readonly lapsesOn?: CalendarDate;
  /** Not done, and no longer shown unless everything is (D27, D35). */
  readonly concluded: boolean;
  /** What to ask to know whether it was done. */
  readonly missing: readonly string[];
};

export type Given = { readonly facts: KnownFacts; readonly decide: Decide; readonly asOf: CalendarDate };

/** Whether the act is done, still to do, overdue, lapsed, or nobody knows. */
export function standing(recommend: Recommend, due: DueDate | undefined, { facts, decide, asOf }: Given): Standing {
  const pastDue = due?.date !== undefined && asOf > due.date;
  const { fulfilledBy, lapses, shownUntil } = recommend;
  const fulfilled = fulfilledBy === undefined ? "false" : decide(fulfilledBy);
  if (fulfilledBy !== undefined && fulfilled === "true") {
    const doneOn = dayDone(fulfilledBy, facts, decide);
    const late = due?.date === undefined ? undefined : afterDue(not(doneBy(due.date, fulfilledBy, facts, decide)), due);
    const done = { state: "fulfilled", pastDue: false, concluded: false, missing: [] } as const;
    return { ...done, ...(doneOn === undefined ? {} : { doneOn }), ...(late === undefined ? {} : { late }) };
  }
  const lapsed = lapses === undefined ? undefined : lapseDate(lapses, facts);
  const concluded = shownUntil !== undefined && decide(shownUntil) === "true";
  const ahead = lapsed === undefined || lapsed <= asOf ? {} : { lapsesOn: lapsed };
  if (fulfilledBy !== undefined && fulfilled === "unknown") {
    return { state: "unconfirmed", pastDue, concluded, ...ahead, missing: factsMissing(fulfilledBy, decide) };
  }
  if (lapsed !== undefined && asOf >= lapsed) {
    const wasOverdue =
      due?.date === undefined
        ? undefined
        : afterDue(known(addDuration(due.date, { amount: 1, unit: "days" }) < lapsed), due);
    return {
      state: "lapsed",
      pastDue,
      concluded,
      lapsedOn: lapsed,
      missing: [],
      ...(wasOverdue === undefined ? {} : { wasOverdue }),
    };
  }
  return { state: pastDue ? "overdue" : "open", pastDue, concluded, ...ahead, missing: [] };
}

/** Being after the due day is certain; being in time is not while an anchor may make the limit earlier (D26). */
function afterDue(isAfter: Truth, { atTheLatest }: DueDate): boolean | undefined {
  if (isAfter === "true") return true;
  return isAfter === "unknown" || atTheLatest ? undefined : false;
}

/** Whether a condition that holds had come true by a day. What has no day is not known to have. */
function doneBy(day: CalendarDate, condition: Condition, facts: KnownFacts, decide: Decide): Truth {
  const truth = decide(condition);
  if (truth !== "true") return truth;
  switch (condition.kind) {
    case "leaf": {
      const on = condition.operator === "happened" ? dayOf(facts.get(condition.fact)) : undefined;
      return on === undefined ? "unknown" : known(on <= day);
    }
    case "named":
      return doneBy(day, condition.of, facts, decide);
    case "not":
      return "unknown";
    case "all":
      return all(condition.of.map((one) => doneBy(day, one, facts, decide)));
    case "any":
      return any(condition.of.map((one) => doneBy(day, one, facts, decide)));
  }
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
