import { describe, expect, it } from "vitest";
import { codesAbove, nearestCode, readCode, systemOf } from "../../../src/vocabulary/diagnosis-code.js";

describe("a diagnosis code", () => {
  it.each([
    ["ORPHA:739", "ORPHA:739"],
    ["OMIM:176270", "OMIM:176270"],
    ["OMIM:PS166200", "OMIM:PS166200"],
    ["ICPC-2:A90", "ICPC-2:A90"],
    ["ICD-10:Q87.1", "ICD-10:Q87.1"],
    ["ICD-10:G10", "ICD-10:G10"],
    ["SKS:DQ871E", "SKS:DQ871E"],
    ["SKS:DE833A1", "SKS:DE833A1"],
  ])("%s is its own canonical spelling", (text, code) => {
    expect(readCode(text)).toEqual([code]);
  });

  it.each(["ICD-10:Q87.1", "ICD-10:Q871", "ICD-10:DQ87.1", "ICD-10:DQ871", "SKS:DQ871", "SKS:Q87.1", "icd-10:dq871"])(
    "of ICD-10 is the same with and without D and dot, and in SKS: %s",
    (text) => {
      expect(readCode(text)).toEqual(["ICD-10:Q87.1"]);
    },
  );

  it.each(["SKS:DQ871E", "SKS:Q871E", "SKS:DQ87.1E", "SKS:Q87.1E", "sks:dq871e", "ICD-10:DQ871E"])(
    "of SKS below the level of ICD-10 is the same with and without D and dot: %s",
    (text) => {
      expect(readCode(text)).toEqual(["SKS:DQ871E"]);
    },
  );

  it.each([
    ["SKS:D66", "ICD-10:D66"],
    ["SKS:DD66", "ICD-10:D66"],
    ["ICD-10:D82.1", "ICD-10:D82.1"],
    ["ICD-10:DD821", "ICD-10:D82.1"],
    ["SKS:DD841A", "SKS:DD841A"],
    ["SKS:D841A", "SKS:DD841A"],
  ])("of a disease in the chapter D, %s, is not robbed of its own letter", (text, code) => {
    expect(readCode(text)).toEqual([code]);
  });

  it.each([
    ["SKS:DG10", "ICD-10:G10"],
    ["SKS:DG109", "ICD-10:G10.9"],
    ["SKS:DG10A", "SKS:DG10A"],
    ["SKS:DF1000", "SKS:DF1000"],
  ])("%s has as many signs as the disease needs", (text, code) => {
    expect(readCode(text)).toEqual([code]);
  });

  it.each([" ORPHA:739 ", "ORPHA: 739", "orpha : 739", "Orpha:0739"])("may be written %j", (text) => {
    expect(readCode(text)).toEqual(["ORPHA:739"]);
  });

  it.each([
    ["SKS:DQ871E+TUL1", ["SKS:DQ871E", "SKS:+TUL1"]],
    ["SKS:DQ871E + DF842", ["SKS:DQ871E", "ICD-10:F84.2"]],
    ["sks:dq87.1e+df84.2+tul1", ["SKS:DQ871E", "ICD-10:F84.2", "SKS:+TUL1"]],
    ["SKS:DQ871+Q96", ["ICD-10:Q87.1", "SKS:+Q96"]],
    ["SKS:+TUL1", ["SKS:+TUL1"]],
  ])("that is combined, %s, is several; one that does not begin as a diagnosis stays an addition", (text, codes) => {
    expect(readCode(text)).toEqual(codes);
  });

  it.each([
    "739",
    "SNOMED:1",
    "ORPHANET:739",
    "ORPHA:",
    ":739",
    "ORPHA:0",
    "ORPHA:7 39",
    "ORPHA:73X",
    "ORPHA:739:1",
    "ORPHA:12345678",
    "ORPHA:739+TUL1",
    "ICD-10:Q8.50",
    "ICD-10:Q87.",
    "ICD-10:87.1",
    "SKS:DQ8",
    "SKS:QD871E",
    "SKS:DQ871EABCD",
    "SKS:TUL1",
    "SKS:DQ871E+",
    "OMIM:17627",
    "OMIM:1762701",
    "OMIM:PX166200",
    "ICPC-2:90",
    "",
  ])("%j is refused", (text) => {
    expect(readCode(text)).toBeUndefined();
  });

  it("is not read when it is longer than any code, and ten may be combined", () => {
    expect(readCode(`SKS:DQ871${"+DF842".repeat(9)}`)).toHaveLength(10);
    expect(readCode(`SKS:DQ871${"+DF842".repeat(10)}`)).toBeUndefined();
    expect(readCode(`ORPHA:739${" ".repeat(91)}`)).toEqual(["ORPHA:739"]);
    expect(readCode(`ORPHA:739${" ".repeat(92)}`)).toBeUndefined();
  });
});

describe("the codes above a code", () => {
  it.each([
    ["SKS:DE833A1", ["SKS:DE833A", "ICD-10:E83.3", "ICD-10:E83"]],
    ["SKS:DQ871E", ["ICD-10:Q87.1", "ICD-10:Q87"]],
    ["ICD-10:G10.9", ["ICD-10:G10"]],
    ["ICD-10:G10", []],
    ["SKS:+TUL1", []],
    ["ORPHA:739", []],
    ["OMIM:176270", []],
  ])("%s lies below %j", (code, above) => {
    expect(codesAbove(code)).toEqual(above);
  });
});

describe("what was most likely meant", () => {
  it.each([
    ["ORFA:739", "ORPHA:739"],
    ["ORPHANET:739", "ORPHA:739"],
    ["ICD10: q87.1", "ICD-10:Q87.1"],
    ["OMIMPS:166200", "OMIM:PS166200"],
    ["DQ871E", "SKS:DQ871E"],
    ["q87.1", "ICD-10:Q87.1"],
    ["ORPHA739", "ORPHA:739"],
    ["orpha 739", "ORPHA:739"],
    ["ORPHA-739", "ORPHA:739"],
    ["OMIM176270", "OMIM:176270"],
    ["OMIM PS166200", "OMIM:PS166200"],
    ["SKSDQ871E", "SKS:DQ871E"],
    ["ICD10 Q87.1", "ICD-10:Q87.1"],
    ["ICD 10 Q87.1", "ICD-10:Q87.1"],
    ["ICPC2 A90", "ICPC-2:A90"],
    ["ORPHA", undefined],
    ["ORPHA x", undefined],
    ["OMIM17627", undefined],
    ["Q87", undefined],
    ["739", undefined],
    ["SNOMED:1", undefined],
    ["ORFA:x", undefined],
    ["", undefined],
  ])("by %j is %j", (text, expected) => {
    expect(nearestCode(text)).toBe(expected);
  });

  it("as a system stands before the colon", () => {
    expect(systemOf("icd-10: Q8.50")).toBe("ICD-10");
    expect(systemOf("ORPHA")).toBeUndefined();
    expect(systemOf("ORFA:739")).toBeUndefined();
  });
});
