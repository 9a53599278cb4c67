import { describe, expect, it } from "vitest";
import {
  earliestDate,
  fromUtc,
  isCalendarDate,
  latestDate,
  readDate,
  toUtc,
} from "../../../src/calendar/calendar-date.js";

describe("a day", () => {
  it.each(["2026-03-01", "2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31", "2011-12-30"])("%s exists", (date) => {
    expect(readDate(date)).toEqual({ kind: "date", date });
    expect(isCalendarDate(date)).toBe(true);
  });

  it.each([
    "2026-02-29",
    "2025-02-30",
    "1900-02-29",
    "2100-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-01-32",
  ])("%s does not exist", (date) => {
    expect(readDate(date)).toEqual({ kind: "impossible" });
    expect(isCalendarDate(date)).toBe(false);
  });

  it.each(["1899-12-31", "2200-01-01", "0001-01-01", "9999-12-31"])("%s lies outside 1900 to 2199", (date) => {
    expect(readDate(date)).toEqual({ kind: "out-of-range" });
  });

  it.each(["2026-03-01T00:00:00Z", "2026-03-01 10:30", "2026-03-01T9"])("%s has a time of day", (date) => {
    expect(readDate(date)).toEqual({ kind: "has-time" });
  });

  it.each([
    "",
    "no",
    "unknown-date",
    "2026-3-1",
    "01-03-2026",
    "20260301",
    "26-03-01",
    " 2026-03-01",
    "2026-03-01\n",
    "2026-03",
    "２０２６-03-01",
  ])("%j is not a day", (date) => {
    expect(readDate(date)).toEqual({ kind: "not-a-date" });
  });

  it("the first is 1 January 1900 and the last 31 December 2199", () => {
    expect([earliestDate, latestDate]).toEqual(["1900-01-01", "2199-12-31"]);
  });
});

describe("a day as a moment", () => {
  it.each(["1900-01-01", "1970-01-01", "2011-12-30", "2024-02-29", "2026-03-29", "2026-10-25", "2199-12-31"])(
    "%s is the same day on the way there and back, in this machine's time zone",
    (date) => {
      expect(fromUtc(toUtc(date))).toBe(date);
      expect(toUtc(date).toISOString()).toBe(`${date}T00:00:00.000Z`);
    },
  );
});
