import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Subject } from "../language/places.js";
import { parametersOf } from "../language/parameters-of.js";
import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import type { Condition } from "../truth/condition.js";
import type { Analysis } from "./analysis.js";
import { nobodyIs } from "./nobody-is.js";

/** Whether the second condition is certain wherever the first is, and possible wherever the first is. */
export function isWherever(first: Condition, second: Condition, about: Subject, analysis: Analysis): boolean {
  const certainly = nobodyIs(
    [
      [first, "true"],
      [second, "not-true"],
    ],
    about,
    analysis,
  );
  return (
    certainly &&
    nobodyIs(
      [
        [first, "not-false"],
        [second, "false"],
      ],
      about,
      analysis,
    )
  );
}

/** A day on which something is asked of a programme. */
export type OnDay = { readonly programme: Programme; readonly asOf: CalendarDate };

/** Whether something is so today and on every later day on which a number or a task of the rules becomes another. */
export function isSoFromNowOn(
  rules: readonly Rule[],
  { programme, asOf }: OnDay,
  test: (day: OnDay) => boolean,
): boolean {
  const { parameters, responsibilities } = programme;
  const periods = rules.flatMap((rule) => [
    ...parametersOf(rule).flatMap((name) => parameters[name]?.periods ?? []),
    ...[rule.recommend.responsible, rule.recommend.recipient].flatMap((name) =>
      Object.hasOwn(responsibilities, name) ? (responsibilities[name]?.periods ?? []) : [],
    ),
  ]);
  const later = new Set(periods.flatMap(({ from }) => from ?? []).filter((day) => day > asOf));
  return [asOf, ...later].every((day) => test({ programme, asOf: day }));
}
