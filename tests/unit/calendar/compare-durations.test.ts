import { describe, expect, it } from "vitest";
import { compareDurations } from "../../../src/calendar/compare-durations.js";
import { addDuration, readDuration, type Duration } from "../../../src/calendar/duration.js";

const duration = (text: string): Duration => readDuration(text) ?? { amount: -1, unit: "days" };
const order = (first: string, second: string): string => compareDurations(duration(first), duration(second));

describe("which of two durations is longer", () => {
  it("is certain for those of a kind", () => {
    expect(order("4 weeks", "28 days")).toBe("same");
    expect(order("27 days", "4 weeks")).toBe("shorter");
    expect(order("1 year", "12 months")).toBe("same");
    expect(order("13 months", "1 year")).toBe("longer");
  });

  it("is certain for days and months where every day agrees", () => {
    expect(["27 days", "28 days", "31 days", "32 days"].map((days) => order(days, "1 month"))).toEqual([
      "shorter",
      "depends",
      "depends",
      "longer",
    ]);
    expect(["364 days", "365 days", "366 days", "367 days"].map((days) => order(days, "1 year"))).toEqual([
      "shorter",
      "depends",
      "depends",
      "longer",
    ]);
    expect(order("4 weeks", "3 months")).toBe("shorter");
    expect(order("3 months", "4 weeks")).toBe("longer");
  });

  it("never says shorter or longer where some day shows otherwise", () => {
    const days = Array.from({ length: 6 * 366 }, (_, index) =>
      addDuration("1895-01-01", { amount: index, unit: "days" }),
    );
    for (const months of [1, 2, 3, 5, 6, 11, 12, 13, 24, 48, 96, 100]) {
      const lengths = days.map((from) => dayCount(from, addDuration(from, { amount: months, unit: "months" })));
      const [fewest, most] = [Math.min(...lengths), Math.max(...lengths)];
      const period: Duration = { amount: months, unit: "months" };
      expect(compareDurations({ amount: fewest, unit: "days" }, period)).not.toBe("shorter");
      expect(compareDurations({ amount: most, unit: "days" }, period)).not.toBe("longer");
    }
    // 200 years with the fewest leap days: neither 2100 nor 2200 has one.
    const [from, to] = ["2099-03-01", "2299-03-01"];
    expect(compareDurations({ amount: dayCount(from, to), unit: "days" }, duration("200 years"))).toBe("depends");
  });
});

function dayCount(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
