import { describe, expect, it } from "vitest";
import { sayDate, sayDuration } from "../../../src/calendar/say-date.js";

describe("a day in words", () => {
  it.each([
    ["2026-04-10", "10. april 2026", "10 April 2026"],
    ["2026-05-01", "1. maj 2026", "1 May 2026"],
    ["1900-01-01", "1. januar 1900", "1 January 1900"],
    ["2199-12-31", "31. december 2199", "31 December 2199"],
    ["2011-12-30", "30. december 2011", "30 December 2011"],
    ["2024-02-29", "29. februar 2024", "29 February 2024"],
  ])("%s is %s and %s", (date, da, en) => {
    expect(sayDate(date, "da")).toBe(da);
    expect(sayDate(date, "en")).toBe(en);
  });
});

describe("a duration in words", () => {
  it.each([
    [1, "days", "1 dag", "1 day"],
    [2, "days", "2 dage", "2 days"],
    [1, "weeks", "1 uge", "1 week"],
    [2, "weeks", "2 uger", "2 weeks"],
    [1, "months", "1 måned", "1 month"],
    [3, "months", "3 måneder", "3 months"],
    [1, "years", "1 år", "1 year"],
    [18, "years", "18 år", "18 years"],
    [0, "days", "0 dage", "0 days"],
  ] as const)("%i %s is %s and %s", (amount, unit, da, en) => {
    expect(sayDuration({ amount, unit }, "da")).toBe(da);
    expect(sayDuration({ amount, unit }, "en")).toBe(en);
  });
});
