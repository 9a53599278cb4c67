import { UTCDate } from "@date-fns/utc";

/** How many days so many months are: from the day on which they are fewest, and from that on which they are most. */
export type DayCount = { readonly fewest: number; readonly most: number };

const counted = new Map<number, DayCount>();

/** Counted from every month of the 400 years after which the calendar repeats itself. */
export function daysInMonths(months: number): DayCount {
  const count = counted.get(months) ?? countDays(months);
  counted.set(months, count);
  return count;
}

/** Most from the first of a month; fewest from its last day, which becomes an earlier one where the month is shorter. */
function countDays(months: number): DayCount {
  let [fewest, most] = [Infinity, 0];
  for (let month = 0; month < 400 * 12; month += 1) {
    const days = firstDayOf(month + months) - firstDayOf(month);
    const cutOff = Math.max(0, lengthOf(month) - lengthOf(month + months));
    [fewest, most] = [Math.min(fewest, days - cutOff), Math.max(most, days)];
  }
  return { fewest, most };
}

const firstDays: number[] = [];

/** The first day of a month, counted in months from January 2000, as a number of days. */
function firstDayOf(month: number): number {
  return (firstDays[month] ??= new UTCDate(2000, month).getTime() / 86_400_000);
}

function lengthOf(month: number): number {
  return firstDayOf(month + 1) - firstDayOf(month);
}
