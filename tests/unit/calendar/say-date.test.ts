import { describe, expect, it } from "vitest";
import { sayDate } from "../../../src/calendar/say-date.js";

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
