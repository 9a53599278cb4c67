import { describe, expect, it } from "vitest";
import { readCode } from "../../../src/vocabulary/diagnosis-code.js";

describe("a diagnosis code", () => {
  it.each([
    ["ORPHA:739", "ORPHA", "739"],
    ["ICD-10:Q87.1", "ICD-10", "Q87.1"],
    ["SKS:DQ871E", "SKS", "DQ871E"],
    ["OMIM:176270", "OMIM", "176270"],
    ["ICPC-2:A90", "ICPC-2", "A90"],
  ])("%s is read", (text, system, code) => {
    expect(readCode(text)).toEqual({ system, code });
  });

  it.each([
    "739",
    "orpha:739",
    "SNOMED:1",
    "ORPHA:",
    ":739",
    "ORPHA: 739",
    "ORPHA:7 39",
    "ORPHA:739:1",
    `ORPHA:${"1".repeat(21)}`,
    "",
  ])("%j is refused", (text) => {
    expect(readCode(text)).toBeUndefined();
  });
});
