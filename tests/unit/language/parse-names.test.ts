import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/diagnostics/diagnostic.js";
import { parseParameters } from "../../../src/language/parse-names.js";

const mistakes = (numbers: { value?: number; min?: number; max?: number; validity?: { value: number }[] }): unknown => {
  const problems: Problem[] = [];
  parseParameters({ limit: { unit: "months", label: { da: "frist", en: "time limit" }, ...numbers } }, problems);
  return problems.map(({ code, path }) => [code, path.join(".")]);
};

describe("the numbers of a parameter", () => {
  it("may be none at all: a time limit may end on the day that it begins", () => {
    expect(mistakes({ value: 0, min: 0, max: 3 })).toEqual([]);
  });

  it("are never below: a time limit would end before it begins", () => {
    expect(mistakes({ value: -1 })).toEqual([["wrong-shape", "parameters.limit.value"]]);
    expect(mistakes({ value: 1, min: -1, max: -1 })).toEqual([
      ["wrong-shape", "parameters.limit.min"],
      ["wrong-shape", "parameters.limit.max"],
    ]);
    expect(mistakes({ validity: [{ value: -3 }] })).toEqual([["wrong-shape", "parameters.limit.validity.0.value"]]);
  });
});
