import { describe, expect, it } from "vitest";
import { followOn, periodOn } from "../../../src/calendar/period.js";

const before = { until: "2026-12-31", who: "municipality" };
const after = { from: "2027-01-01", who: "region" };

describe("periods of validity", () => {
  it.each([
    ["one that has no ends", [{}], true],
    ["one that begins the day after the other ends", [before, after], true],
    ["a day that none covers", [before, { from: "2027-01-02" }], false],
    ["a day that both cover", [before, { from: "2026-12-31" }], false],
    ["the first has a beginning", [{ ...before, from: "2020-01-01" }, after], false],
    ["the last has an end", [before, { ...after, until: "2030-01-01" }], false],
    ["in the wrong order", [after, before], false],
  ])("%s", (_, periods, expected) => {
    expect(followOn(periods)).toBe(expected);
  });

  it("hold on their first and their last day", () => {
    expect(periodOn([before, after], "2026-12-31")).toBe(before);
    expect(periodOn([before, after], "2027-01-01")).toBe(after);
    expect(periodOn([before, after], "1900-01-01")).toBe(before);
  });

  it("stop the evaluation on a day that none covers", () => {
    expect(() => periodOn([before], "2027-01-01")).toThrow("periods of validity cover every day");
  });
});
