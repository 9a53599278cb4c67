import { describe, expect, it } from "vitest";
import { addDuration, readDuration, type DurationUnit, subtractDuration } from "../../../src/calendar/duration.js";

describe("a time after a day", () => {
  it.each([
    ["2026-01-10", 3, "months", "2026-04-10"],
    ["2026-11-30", 3, "months", "2027-02-28"],
    ["2023-11-30", 3, "months", "2024-02-29"],
    ["2026-01-31", 1, "months", "2026-02-28"],
    ["2024-01-31", 1, "months", "2024-02-29"],
    ["2026-03-31", 1, "months", "2026-04-30"],
    ["2026-08-31", 6, "months", "2027-02-28"],
    ["2026-02-28", 1, "months", "2026-03-28"],
    ["2026-12-15", 1, "months", "2027-01-15"],
    ["2026-05-31", 0, "months", "2026-05-31"],
    ["2008-02-29", 18, "years", "2026-02-28"],
    ["2008-02-29", 4, "years", "2012-02-29"],
    ["2096-02-29", 4, "years", "2100-02-28"],
    ["1996-02-29", 4, "years", "2000-02-29"],
    ["2007-03-01", 18, "years", "2025-03-01"],
    ["2026-02-28", 1, "days", "2026-03-01"],
    ["2024-02-28", 1, "days", "2024-02-29"],
    ["2026-12-31", 1, "days", "2027-01-01"],
    ["2026-03-28", 1, "days", "2026-03-29"],
    ["2026-10-24", 2, "days", "2026-10-26"],
    ["2026-03-01", 2, "weeks", "2026-03-15"],
    ["2199-12-31", 3, "months", "2200-03-31"],
  ] as const)("%s and %i %s is %s", (from, amount, unit, expected) => {
    expect(addDuration(from, { amount, unit })).toBe(expected);
  });

  it("counts the day that Samoa skipped, because a calendar has it", () => {
    expect(addDuration("2011-12-29", { amount: 1, unit: "days" })).toBe("2011-12-30");
    expect(addDuration("2011-12-30", { amount: 1, unit: "days" })).toBe("2011-12-31");
    expect(addDuration("2011-09-30", { amount: 3, unit: "months" })).toBe("2011-12-30");
  });
});

describe("a written duration", () => {
  it.each([
    ["3 months", 3, "months"],
    ["1 month", 1, "months"],
    ["1 months", 1, "months"],
    ["0 days", 0, "days"],
    ["14 days", 14, "days"],
    ["2 weeks", 2, "weeks"],
    ["18 years", 18, "years"],
    ["  3   months ", 3, "months"],
    ["200 years", 200, "years"],
  ] as const)("%j is read", (text, amount, unit: DurationUnit) => {
    expect(readDuration(text)).toEqual({ amount, unit });
  });

  it.each([
    "",
    "3",
    "months",
    "three months",
    "3months",
    "-3 months",
    "1.5 months",
    "3 Months",
    "3 quarters",
    "201 years",
    "2401 months",
    "10401 weeks",
    "73001 days",
    "3 months 2 days",
  ])("%j is refused", (text) => {
    expect(readDuration(text)).toBeUndefined();
  });
});

describe("a day so long before", () => {
  it("is the month's last where the month has no such day", () => {
    expect(subtractDuration("2026-03-31", { amount: 1, unit: "months" })).toBe("2026-02-28");
    expect(subtractDuration("2024-02-29", { amount: 18, unit: "years" })).toBe("2006-02-28");
    expect(subtractDuration("2026-03-01", { amount: 1, unit: "days" })).toBe("2026-02-28");
    expect(subtractDuration("2026-03-01", { amount: 4, unit: "weeks" })).toBe("2026-02-01");
  });
});
