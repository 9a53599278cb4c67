import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Programme } from "../language/programme.js";
import { daysOfChange } from "../programme/days-of-change.js";
import { analysisOf, type Analysis } from "./analysis.js";

/**
 * A programme prepared for its checks on a day, and on every later day from which a number or a task is another, as long
 * as it is in force.
 */
export function analysesFrom(
  programme: Programme,
  { asOf }: { readonly asOf: CalendarDate },
): readonly [today: Analysis, ...later: Analysis[]] {
  const until = programme.specific?.valid.until;
  const later = [...daysOfChange(programme).keys()].filter(
    (day) => day > asOf && (until === undefined || day <= until),
  );
  return [analysisOf(programme, { asOf }), ...later.sort().map((day) => analysisOf(programme, { asOf: day }))];
}
