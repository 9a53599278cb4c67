import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDurations } from "../../src/calendar/compare-durations.js";
import { addDuration, type Duration } from "../../src/calendar/duration.js";
import { wholeYears } from "../../src/calendar/whole-years.js";
import { arbitraryAsOf, shiftDays } from "./arbitraries.js";
import { hold } from "./hold.js";
import { tries } from "./seed.js";

const arbitraryDay = fc.oneof(
  arbitraryAsOf,
  fc.nat(109_000).map((days) => shiftDays("1900-01-01", days)),
  fc
    .tuple(
      fc.integer({ min: 1900, max: 2190 }),
      fc.constantFrom("01-31", "02-28", "03-31", "05-31", "08-31", "11-30", "12-31"),
    )
    .map((parts) => parts.join("-")),
);

/** The number of days of a month by the old rhyme. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayCount(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

describe("a day N months on", () => {
  it("has the same day-number, or is the last day of the month when that month has no such day", () => {
    fc.assert(
      fc.property(arbitraryDay, fc.nat(120), (from, amount) => {
        const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
        const [toYear = 0, toMonth = 0, toDay = 0] = addDuration(from, { amount, unit: "months" })
          .split("-")
          .map(Number);
        expect(toYear * 12 + toMonth).toBe(year * 12 + month + amount);
        expect(toDay).toBe(Math.min(day, daysIn(toYear, toMonth)));
      }),
      tries(2_000),
    );
  });

  it("is never earlier than that of a shorter time, nor later than that of a longer one", () => {
    const lengths = fc.tuple(fc.nat(2_400), fc.integer({ min: -2, max: 2 }));
    fc.assert(
      fc.property(arbitraryDay, arbitraryDay, lengths, (from, other, [months, more]) => {
        const period: Duration = { amount: months, unit: "months" };
        // As many days as from one day, or nearly: from another day it may be the other way round.
        const days: Duration = {
          amount: Math.max(0, dayCount(other, addDuration(other, period)) + more),
          unit: "days",
        };
        const order = compareDurations(days, period);
        const [soon, late] = [addDuration(from, days), addDuration(from, period)];
        if (order === "shorter" || order === "same") expect(soon <= late).toBe(true);
        if (order === "longer" || order === "same") expect(soon >= late).toBe(true);
      }),
      tries(2_000),
    );
  });

  it("is never before the day it counts from, and never earlier for a longer time", () => {
    const unit = fc.constantFrom("days" as const, "weeks" as const, "months" as const, "years" as const);
    fc.assert(
      fc.property(arbitraryDay, fc.nat(100), unit, (from, amount, counted) => {
        const to = addDuration(from, { amount, unit: counted });
        expect(to >= from).toBe(true);
        expect(addDuration(from, { amount: amount + 1, unit: counted }) > to).toBe(true);
      }),
      tries(2_000),
    );
  });
});

describe("an age in whole years", () => {
  it("is n from the day that is n years on until the day before n + 1", () => {
    fc.assert(
      fc.property(arbitraryDay, fc.nat(110), (birthDate, years) => {
        const birthday = addDuration(birthDate, { amount: years, unit: "years" });
        expect(wholeYears(birthDate, birthday)).toBe(years);
        expect(wholeYears(birthDate, shiftDays(birthday, -1))).toBe(years === 0 ? undefined : years - 1);
      }),
      tries(600),
    );
  });
});

hold(["dueNotBeforeAnchor"]);
