import type { Duration } from "./duration.js";

/** `depends`: which of them is longer depends on the day that they count from. */
export type DurationOrder = "shorter" | "same" | "longer" | "depends";

/** Days in so many consecutive months, at least and at most. */
const fewestDays = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
const mostDays = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];

/** How the first duration stands to the second, whatever day both count from. */
export function compareDurations(first: Duration, second: Duration): DurationOrder {
  const [a, b] = [monthsOf(first), monthsOf(second)];
  if (a !== undefined && b !== undefined) return orderOf(a - b, a - b);
  const [one, other] = [daysOf(first), daysOf(second)];
  return orderOf(one.fewest - other.most, one.most - other.fewest);
}

function orderOf(least: number, most: number): DurationOrder {
  if (least === 0 && most === 0) return "same";
  if (most < 0) return "shorter";
  return least > 0 ? "longer" : "depends";
}

/** A year is twelve months on every day, also on 29 February. */
function monthsOf({ amount, unit }: Duration): number | undefined {
  if (unit === "months") return amount;
  return unit === "years" ? amount * 12 : undefined;
}

function daysOf(duration: Duration): { readonly fewest: number; readonly most: number } {
  const months = monthsOf(duration);
  if (months === undefined) {
    const days = duration.unit === "weeks" ? duration.amount * 7 : duration.amount;
    return { fewest: days, most: days };
  }
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const fewestLeapDays = Math.max(0, Math.floor(years / 4) - Math.ceil(years / 100));
  return {
    fewest: years * 365 + fewestLeapDays + (fewestDays[rest] ?? 0),
    most: years * 365 + Math.ceil(years / 4) + (mostDays[rest] ?? 0),
  };
}
