import { describe, expect, it } from "vitest";
import { fillIn } from "../../../src/recommend/fill-in.js";
import { smallNames } from "../../small-programme.js";

const fill = (da: string, asOf = "2026-03-01"): string => fillIn({ da, en: da }, smallNames.parameters, asOf).da;

describe("a text with a parameter", () => {
  it("shows the number of the evaluation date, in both languages and as often as it stands there", () => {
    expect(
      fillIn({ da: "fra {limitAgeYears} år", en: "from {limitAgeYears} years" }, smallNames.parameters, "2026-01-01"),
    ).toEqual({
      da: "fra 18 år",
      en: "from 18 years",
    });
    expect(fill("{limitAgeYears} og {limitAgeYears}, {limitWeek}", "2025-05-31")).toBe("16 og 16, 12");
  });

  it("stays as it is without one", () => {
    expect(fill("Henvis barnet.")).toBe("Henvis barnet.");
    expect(fill("")).toBe("");
  });

  it("stops at a name that is no parameter", () => {
    expect(() => fill("{noSuch}")).toThrow("unknown parameter: noSuch");
    expect(() => fill("{}")).toThrow("unknown parameter: ");
  });
});
