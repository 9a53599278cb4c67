import { describe, expect, it } from "vitest";
import { sayDuration } from "../../../src/calendar/say-duration.js";

describe("a duration in words", () => {
  it("is in the singular for one and in the plural for none or several", () => {
    expect(sayDuration({ amount: 1, unit: "months" }, "da")).toBe("1 måned");
    expect(sayDuration({ amount: 3, unit: "months" }, "da")).toBe("3 måneder");
    expect(sayDuration({ amount: 1, unit: "days" }, "en")).toBe("1 day");
    expect(sayDuration({ amount: 0, unit: "weeks" }, "en")).toBe("0 weeks");
    expect(sayDuration({ amount: 18, unit: "years" }, "da")).toBe("18 år");
  });
});
