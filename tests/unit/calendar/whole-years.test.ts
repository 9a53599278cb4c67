import { describe, expect, it } from "vitest";
import { wholeYears } from "../../../src/calendar/whole-years.js";

describe("an age in whole years", () => {
  it.each([
    ["2008-03-01", "2026-02-28", 17, "the day before the 18th birthday"],
    ["2008-03-01", "2026-03-01", 18, "on the 18th birthday"],
    ["2008-03-01", "2026-03-02", 18, "the day after the 18th birthday"],
    ["2011-12-31", "2026-12-30", 14, "the day before the 15th birthday"],
    ["2011-12-31", "2026-12-31", 15, "on the 15th birthday"],
    ["2026-03-01", "2026-03-01", 0, "on the day of birth"],
    ["2026-03-01", "2027-02-28", 0, "the day before the first birthday"],
    ["1900-01-01", "2199-12-31", 299, "between the first and the last day of all"],
  ])("born %s, on %s: %i years, %s", (from, to, years, _when) => {
    expect(wholeYears(from, to)).toBe(years);
  });

  it.each([
    ["2026-02-27", 17, "the day before"],
    ["2026-02-28", 18, "on 28 February of a year without the 29th"],
    ["2026-03-01", 18, "on 1 March"],
    ["2028-02-28", 19, "the day before, in a leap year"],
    ["2028-02-29", 20, "on 29 February of a leap year"],
  ])("born on 29 February 2008, on %s: %i years, %s (D5)", (to, years, _when) => {
    expect(wholeYears("2008-02-29", to)).toBe(years);
  });

  it("someone born on 29 February 2096 turns 4 on 28 February 2100, which is no leap year", () => {
    expect(wholeYears("2096-02-29", "2100-02-27")).toBe(3);
    expect(wholeYears("2096-02-29", "2100-02-28")).toBe(4);
  });

  it("born on the day that Samoa skipped, the first birthday is a year later", () => {
    expect(wholeYears("2011-12-30", "2012-12-29")).toBe(0);
    expect(wholeYears("2011-12-30", "2012-12-30")).toBe(1);
  });

  it("there is no age before the day it counts from", () => {
    expect(wholeYears("2026-03-02", "2026-03-01")).toBeUndefined();
  });
});
