import type { CalendarDate } from "./calendar-date.js";
import { addDuration } from "./duration.js";

/** Days from `from` until `until`, both inclusive; without an end it stays open on that side. */
export type Period = { readonly from?: CalendarDate | undefined; readonly until?: CalendarDate | undefined };

/** Whether periods cover every day once: the first has no beginning, the last no end, and each begins the day after the one before. */
export function followOn(periods: readonly Period[]): boolean {
  return periods.every(({ from, until }, index) => {
    const next = periods[index + 1];
    const isOpen = (index === 0) === (from === undefined) && (next === undefined) === (until === undefined);
    if (!isOpen) return false;
    return next === undefined || next.from === addDuration(until ?? "", { amount: 1, unit: "days" });
  });
}

/** The period that a day falls in. Throws when there is none: `followOn` holds for everything that was parsed. */
export function periodOn<T extends Period>(periods: readonly T[], day: CalendarDate): T {
  const period = periods.find(
    ({ from, until }) => (from === undefined || from <= day) && (until === undefined || day <= until),
  );
  if (period === undefined) throw new Error("periods of validity cover every day; parsing holds that");
  return period;
}
