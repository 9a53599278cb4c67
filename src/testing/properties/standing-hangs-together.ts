import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Recommendation } from "../../recommend/result-schema.js";
import { property, type SyncProperty } from "./named-property.js";

/** Due day, state and lateness of a recommendation, merged or not, go together. */
export const standingHangsTogether: SyncProperty = property({
  label: {
    da: "Frist, tilstand og rettidighed passer sammen",
    en: "Due day, state and lateness go together",
  },
  cases: ({ people }) => people,
  breach: ({ asOf, situation }, { programme, evaluate }) => {
    const { recommendations, concluded = [] } = evaluate(programme, situation, { asOf, all: true });
    for (const one of [...recommendations, ...concluded]) {
      const wrong = wrongIn(one, asOf);
      if (wrong !== undefined) return { rules: one.rules, wrong, state: one.state, due: one.due, doneOn: one.doneOn };
    }
    return undefined;
  },
});

function wrongIn(one: Recommendation, asOf: CalendarDate): string | undefined {
  const { state, due, doneOn, late, pastDue, wasOverdue, lapsedOn, concluded, missing } = one;
  const isPast = due?.date !== undefined && due.date < asOf;
  const isDone = state === "fulfilled";
  const checks: readonly (readonly [field: string, holds: boolean])[] = [
    ["pastDue", pastDue === (!isDone && isPast)],
    ["overdue", state !== "overdue" || isPast],
    ["open", state !== "open" || !isPast],
    ["doneOn", doneOn === undefined || isDone],
    ["late", late === undefined || (isDone && due?.date !== undefined)],
    ["late", late === undefined || doneOn === undefined || late === doneOn > (due?.date ?? "")],
    ["wasOverdue", wasOverdue === undefined || state === "lapsed"],
    ["lapsedOn", (lapsedOn !== undefined) === (state === "lapsed")],
    ["concluded", !concluded || !isDone],
    ["missing", missing.length > 0 === (state === "unconfirmed")],
  ];
  return checks.find(([, holds]) => !holds)?.[0];
}
