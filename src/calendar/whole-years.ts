import type { CalendarDate } from "./calendar-date.js";
import { addDuration } from "./duration.js";

/**
 * Whole years from one day to another: n is reached on the day `from` + n years, so someone born on 29 February turns n
 * on 28 February in other years (decision D5). Undefined when `to` is before `from`.
 */
export function wholeYears(from: CalendarDate, to: CalendarDate): number | undefined {
  if (to < from) return undefined;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return addDuration(from, { amount: years, unit: "years" }) <= to ? years : years - 1;
}
