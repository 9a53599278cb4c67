import { describe, expect, it } from "vitest";
import { parametersOn } from "../../../src/recommend/parameter-values.js";
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
});

describe("a name that is no parameter", () => {
  it.each(["noSuch", "constructor", "__proto__"])("%s stops the evaluation", (name) => {
    expect(() => parametersOn(smallNames.parameters, "2026-03-01")(name)).toThrow(`unknown parameter: ${name}`);
  });
});
