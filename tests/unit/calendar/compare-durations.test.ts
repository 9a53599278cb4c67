import { describe, expect, it } from "vitest";
import { compareDurations, isAlwaysLater } from "../../../src/calendar/compare-durations.js";
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

  it("is certain for days and months where no day shows the opposite", () => {
    const orders = (days: readonly number[], months: string): readonly string[] =>
      days.map((amount) => order(`${String(amount)} days`, months));
    expect(orders([27, 28, 29, 30, 31, 32], "1 month")).toEqual([
      ...["shorter", "shorter"],
      ...["depends", "depends"],
      ...["longer", "longer"],
    ]);
    expect(orders([88, 89, 90, 91, 92, 93], "3 months")).toEqual([
      ...["shorter", "shorter"],
      ...["depends", "depends"],
      ...["longer", "longer"],
    ]);
    expect(orders([364, 365, 366, 367], "1 year")).toEqual(["shorter", "shorter", "longer", "longer"]);
    expect(order("4 weeks", "1 month")).toBe("shorter");
    expect(order("1 month", "4 weeks")).toBe("longer");
    expect(order("0 days", "0 months")).toBe("same");
  });

  it("tells of years what leap days allow: four years have one or none, 200 years 48 or 49", () => {
    expect([1459, 1460, 1461, 1462].map((days) => order(`${String(days)} days`, "4 years"))).toEqual([
      ...["shorter", "shorter"],
      ...["longer", "longer"],
    ]);
    const twoCenturies = 200 * 365;
    const ofDays = (amount: number): string => compareDurations({ amount, unit: "days" }, duration("200 years"));
    expect([47, 48, 49, 50].map((leapDays) => ofDays(twoCenturies + leapDays))).toEqual([
      ...["shorter", "shorter"],
      ...["longer", "longer"],
    ]);
  });

  it("is what the days show, from every day of the years around two ends of a century", () => {
    const starts = [1895, 2095].flatMap((year) =>
      Array.from({ length: 11 * 365 }, (_, index) =>
        addDuration(`${String(year)}-01-01`, { amount: index, unit: "days" }),
      ),
    );
    for (const months of [1, 2, 3, 5, 6, 11, 12, 13, 24, 48, 96, 100]) {
      const period: Duration = { amount: months, unit: "months" };
      const lengths = starts.map((from) => dayCount(from, addDuration(from, period)));
      const [fewest, most] = [Math.min(...lengths), Math.max(...lengths)];
      for (const amount of [fewest - 1, fewest, fewest + 1, most - 1, most, most + 1]) {
        const days: Duration = { amount, unit: "days" };
        const shown = amount <= fewest ? "shorter" : amount >= most ? "longer" : "depends";
        const back = { shorter: "longer", longer: "shorter", depends: "depends" }[shown];
        expect([compareDurations(days, period), compareDurations(period, days)]).toEqual([shown, back]);
        expect(isAlwaysLater(days, period)).toBe(amount > most);
        expect(isAlwaysLater(period, days)).toBe(amount < fewest);
      }
    }
  });
});

function dayCount(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
