import { describe, expect, it } from "vitest";
import { readLeaf, shortLeaf } from "../../../src/format/short-leaf.js";
import { operators } from "../../../src/language/operators.js";

describe("the one-line form of a leaf", () => {
  it.each([
    [{ fact: "person.ageYears", operator: "lessThan", value: 18 }, "person.ageYears < 18"],
    [{ fact: "person.ageYears", operator: "lessThanInclusive", value: "18" }, "person.ageYears <= 18"],
    [{ fact: "person.ageYears", operator: "greaterThan", value: 18 }, "person.ageYears > 18"],
    [
      { fact: "person.ageYears", operator: "greaterThanInclusive", value: "parameter transitionFromAgeYears" },
      "person.ageYears >= parameter transitionFromAgeYears",
    ],
    [{ fact: "person.ageYears", operator: "in", value: [16, 17] }, "person.ageYears is one of [16, 17]"],
    [{ fact: "disease.complex", operator: "equal", value: false }, "disease.complex is false"],
    [{ fact: "disease.complex", operator: "notEqual", value: true }, "disease.complex is not true"],
    [
      { fact: "disease.status", operator: "notIn", value: ["none", "confirmed"] },
      "disease.status is none of [none, confirmed]",
    ],
    [{ fact: "disease.codes", operator: "contains", value: "ORPHA:739" }, "disease.codes includes ORPHA:739"],
    [
      { fact: "disease.codes", operator: "doesNotContain", value: "ORPHA:739" },
      "disease.codes does not include ORPHA:739",
    ],
    [
      { fact: "disease.codes", operator: "includes any of", value: ["ORPHA:739", "OMIM:176270"] },
      "disease.codes includes any of [ORPHA:739, OMIM:176270]",
    ],
    [{ fact: "disease.diagnosed", operator: "equal", value: true }, "disease.diagnosed has happened"],
    [{ fact: "disease.diagnosed", operator: "equal", value: false }, "disease.diagnosed has not happened"],
    [{ fact: "disease.diagnosed", operator: "has happened" }, "disease.diagnosed has happened"],
  ])("of %j is %s, and says the same", (long, short) => {
    expect(shortLeaf(long)).toBe(short);
    expect(readLeaf(short)).toEqual(readLeaf(long));
    expect(readLeaf(short)).toBeDefined();
  });

  it.each([
    ["person.ageYears   <18 ", "person.ageYears < 18"],
    ["disease.status is one of [ suspected,confirmed ]", "disease.status is one of [suspected, confirmed]"],
    ["disease.status is one of [suspected]", "disease.status is suspected"],
    ["disease.status is none of [none]", "disease.status is not none"],
    ["disease.codes includes any of [ORPHA:739]", "disease.codes includes ORPHA:739"],
    ["disease.codes includes none of [ORPHA:739]", "disease.codes does not include ORPHA:739"],
  ])("of %j is %s", (written, short) => {
    expect(shortLeaf(written)).toBe(short);
  });

  it.each([
    "person.age < 18",
    "person.ageYears under 18",
    "person.ageYears < eighteen",
    "",
    { fact: "person.ageYears", operator: "lessThan", value: 18, path: "$.x" },
    { fact: "person.ageYears", operator: "below", value: 18 },
    { fact: "person.ageYears", operator: "lessThan" },
    { fact: 1 },
    ["person.ageYears < 18"],
    18,
    null,
  ])("of %j, which cannot be read, is none", (written) => {
    expect(shortLeaf(written)).toBeUndefined();
  });

  it("knows every operator", () => {
    const examples: Readonly<Record<string, string>> = {
      boolean: "disease.complex",
      enum: "disease.status",
      set: "care.followedAt",
      codes: "disease.codes",
      integer: "person.ageYears",
      event: "disease.diagnosed",
    };
    const operands: Readonly<Record<string, string>> = {
      boolean: "true",
      enum: "none, confirmed",
      set: "css-aarhus, css-rigshospitalet",
      codes: "ORPHA:739, OMIM:176270",
      integer: "16, 17",
    };
    for (const { words, types, operand } of operators) {
      const type = types.find((one) => operand !== "list" || one !== "boolean") ?? "";
      const values = operands[type] ?? "";
      const said = { nothing: "", list: `[${values}]`, value: values.split(",")[0], number: "16" }[operand];
      const leaf = `${examples[type] ?? ""} ${words} ${said ?? ""}`.trim();
      expect(shortLeaf(leaf)).toBe(leaf);
    }
  });
});
