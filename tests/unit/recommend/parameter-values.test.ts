import { describe, expect, it } from "vitest";
import { parametersOn, periodOn } from "../../../src/recommend/parameter-values.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { smallNames } from "../../small-programme.js";

describe("a dated parameter", () => {
  it.each([
    ["1900-01-01", 12],
    ["2025-05-31", 12],
    ["2025-06-01", 18],
    ["2199-12-31", 18],
  ] as const)("the limit for termination on %s is the end of week %i (D4)", (asOf, week) => {
    expect(parametersOn(genericModel.parameters, asOf)("terminationLimitWeek")).toBe(week);
  });

  it("brings the source of its period", () => {
    const { limitAgeYears } = smallNames.parameters;
    expect(limitAgeYears && periodOn(limitAgeYears, "2025-12-31").source).toEqual({
      da: "the old law",
      en: "the old law",
    });
    expect(limitAgeYears && periodOn(limitAgeYears, "2026-01-01").source).toEqual({
      da: "the new law",
      en: "the new law",
    });
  });

  it("without a value on a day stops the evaluation", () => {
    const gap = { ...smallNames.parameters["limitWeek"], periods: [{ value: 12, until: "2025-05-31" }] } as NonNullable<
      (typeof smallNames.parameters)[string]
    >;
    expect(() => periodOn(gap, "2025-06-01")).toThrow("a parameter has a value on every day");
  });
});

describe("a name that is no parameter", () => {
  it.each(["noSuch", "constructor", "__proto__"])("%s stops the evaluation", (name) => {
    expect(() => parametersOn(smallNames.parameters, "2026-03-01")(name)).toThrow(`unknown parameter: ${name}`);
  });
});
