import { daysInMonths, type DayCount } from "./days-in-months.js";
import type { Duration } from "./duration.js";

/**
 * `shorter`: never later, and on some day earlier; `longer`: never earlier, and on some day later. `depends`: earlier from
 * one day and later from another.
 */
export type DurationOrder = "shorter" | "same" | "longer" | "depends";

/** How the first duration stands to the second, over all days that both can count from. */
export function compareDurations(first: Duration, second: Duration): DurationOrder {
  const { least, most } = difference(first, second);
  if (least === 0 && most === 0) return "same";
  if (most <= 0) return "shorter";
  return least >= 0 ? "longer" : "depends";
}

/** Whether the first ends after the second from every day, never on the same. */
export function isAlwaysLater(first: Duration, second: Duration): boolean {
  return difference(first, second).least > 0;
}

/** How much longer the first is, in one unit, at least and at most; below 0 it is shorter. */
function difference(first: Duration, second: Duration): { readonly least: number; readonly most: number } {
  const [a, b] = [monthsOf(first), monthsOf(second)];
  if (a !== undefined && b !== undefined) return { least: a - b, most: a - b };
  const [one, other] = [daysOf(first), daysOf(second)];
  return { least: one.fewest - other.most, most: one.most - other.fewest };
}

/** A year is twelve months on every day, also on 29 February. */
function monthsOf({ amount, unit }: Duration): number | undefined {
  if (unit === "months") return amount;
  return unit === "years" ? amount * 12 : undefined;
}

function daysOf(duration: Duration): DayCount {
  const months = monthsOf(duration);
  if (months !== undefined) return daysInMonths(months);
  const days = duration.unit === "weeks" ? duration.amount * 7 : duration.amount;
  return { fewest: days, most: days };
}
