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

  it.each([
    ["days", "senest {within} dage efter", "within {within} days after", ["dag", "day"]],
    ["weeks", "senest {within} uger efter", "within {within} weeks after", ["uge", "week"]],
    ["months", "senest {within} måneder efter", "within {within} months after", ["måned", "month"]],
    ["years", "senest {within} år efter", "within {within} years after", ["år", "year"]],
  ] as const)("says one of the unit after 1, and several after 2: %s", (unit, da, en, [one, single]) => {
    const set = (value: number): Parameters<typeof fillIn>[1] => ({
      within: { unit, label: { da: "frist", en: "limit" }, decisions: [], periods: [{ value }] },
    });
    expect(fillIn({ da, en }, set(1), "2026-03-01")).toEqual({
      da: `senest 1 ${one} efter`,
      en: `within 1 ${single} after`,
    });
    expect(fillIn({ da, en }, set(2), "2026-03-01")).toEqual({
      da: da.replace("{within}", "2"),
      en: en.replace("{within}", "2"),
    });
  });

  it("says one of the unit only of the number itself, and in the genitive too", () => {
    const parameters: Parameters<typeof fillIn>[1] = {
      within: { unit: "months", label: { da: "frist", en: "limit" }, decisions: [], periods: [{ value: 1 }] },
    };
    const said = (text: string): string => fillIn({ da: text, en: text }, parameters, "2026-03-01").da;
    expect(said("inden {within} måneders frist, dog 11 måneder")).toBe("inden 1 måneds frist, dog 11 måneder");
    expect(said("i uge {within} måneder senere, {within} gange")).toBe("i uge 1 måned senere, 1 gange");
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
