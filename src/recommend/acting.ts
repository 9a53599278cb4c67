import type { CalendarDate } from "../calendar/calendar-date.js";
import { periodOn } from "../calendar/period.js";
import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import type { KnownFacts } from "../vocabulary/known-facts.js";
import { resolveResponsible } from "./responsible.js";
import type { Recommendation } from "./result-schema.js";

type Acting = Pick<Recommendation, "responsible" | "actorInferred" | "recipient" | "responsibilities">;

/** Who acts for whom on a day – that of the evaluation, or that on which the act was done – and why (D11, D19). */
export function actingIn(
  { recommend: { responsible, recipient } }: Rule,
  { programme, facts, day }: { readonly programme: Programme; readonly facts: KnownFacts; readonly day: CalendarDate },
): Acting {
  const named = [...new Set([responsible, recipient])].filter((name) =>
    Object.hasOwn(programme.responsibilities, name),
  );
  return {
    ...resolveResponsible(actorOn(responsible, programme, day), facts),
    recipient: actorOn(recipient, programme, day),
    responsibilities: named.map((name) => responsibilityOn(name, programme, day)),
  };
}

/** The actor of that name, or whoever has the task of that name on the day. */
export function actorOn(
  name: string,
  { responsibilities }: Pick<Programme, "responsibilities">,
  day: CalendarDate,
): string {
  const task = Object.hasOwn(responsibilities, name) ? responsibilities[name] : undefined;
  return task === undefined ? name : periodOn(task.periods, day).actor;
}

function responsibilityOn(
  id: string,
  { responsibilities }: Programme,
  day: CalendarDate,
): Recommendation["responsibilities"][number] {
  const responsibility = responsibilities[id];
  if (responsibility === undefined) throw new Error(`unknown responsibility: ${id}`);
  const { label, decisions, periods } = responsibility;
  const now = periodOn(periods, day);
  const next = periods[periods.indexOf(now) + 1];
  return { id, label, decisions: [...decisions], ...now, ...(next && { next }) };
}
