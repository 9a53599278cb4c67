import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/diagnostics/diagnostic.js";
import { parseLeaf, parseLongLeaf } from "../../../src/language/parse-leaf.js";
import { readDiagnosisCodes } from "../../../src/language/read-diagnosis-codes.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";

function read(leaf: string): { values: unknown; problems: readonly string[] } {
  const problems: Problem[] = [];
  const parsed = parseLeaf(leaf, [], { problems, vocabulary: coreVocabulary, parameterUnits: new Map() });
  return {
    values: parsed !== undefined && "values" in parsed ? parsed.values : undefined,
    problems: problems.map(({ code, offset, help }) => `${String(offset)} ${code}: ${help?.da ?? ""}`),
  };
}

describe("a code in a rule", () => {
  it.each([
    ["includes orpha:739", ["ORPHA:739"]],
    ["includes SKS:Q87.1E", ["SKS:DQ871E"]],
    ["does not include SKS:DQ871", ["ICD-10:Q87.1"]],
    ["includes any of [ORPHA:908, ICD-10:Q99.2, SKS:DQ992, icd-10:DQ99.2]", ["ORPHA:908", "ICD-10:Q99.2"]],
    ["includes none of [SKS:DG10, SKS:DG109]", ["ICD-10:G10", "ICD-10:G10.9"]],
  ])("%s is read in every spelling, and once", (rest, values) => {
    expect(read(`disease.codes ${rest}`)).toEqual({ values, problems: [] });
  });

  it("is read in the long form too", () => {
    const context = { problems: [], vocabulary: coreVocabulary, parameterUnits: new Map() };
    const node = { fact: "disease.codes", operator: "contains", value: "SKS:DQ992" };
    expect(parseLongLeaf(node, [], context)).toMatchObject({ values: ["ICD-10:Q99.2"] });
  });

  it.each([
    ["includes ORFA:739", "23 unknown-code-system: mente du `ORPHA:739`?"],
    ["includes OMIM:1", "23 unreadable-code: skriv seks cifre, for en serie med PS foran: `OMIM:176270`"],
    ["includes any of [ORPHA:739, SKS:DQ871E+TUL1]", "42 unreadable-code: skriv én kode ad gangen: `SKS:DQ871E`"],
  ])("%s is a mistake, at its place", (rest, mistake) => {
    expect(read(`disease.codes ${rest}`)).toEqual({ values: undefined, problems: [mistake] });
  });

  it("is compared with diagnoses by their names", () => {
    expect(read("disease.diagnoses includes any of [rett, 22q11]")).toEqual({
      values: ["rett", "22q11"],
      problems: [],
    });
    expect(read("disease.diagnoses includes ret").problems).toEqual(["27 value-does-not-fit: mente du `rett`?"]);
    expect(read("disease.diagnoses includes ORPHA:778").problems[0]).toMatch(/^27 value-does-not-fit/);
  });
});

describe("the codes of a diagnosis", () => {
  it("are read in every spelling, each once, with its remark", () => {
    const remark = { da: "a", en: "b" };
    const problems: Problem[] = [];
    const written = {
      exact: ["orpha:1", { code: "SKS:Q871E", remark }],
      narrower: ["ORPHA:1"],
      broader: ["SKS:DQ871"],
    };
    expect(readDiagnosisCodes(written, ["codes"], problems)).toEqual([
      { code: "ORPHA:1", relation: "exact" },
      { code: "SKS:DQ871E", relation: "exact", remark },
      { code: "ICD-10:Q87.1", relation: "broader" },
    ]);
    expect(problems).toEqual([]);
  });

  it("are not combined: an addition that many diseases have would make everybody a member", () => {
    const problems: Problem[] = [];
    expect(readDiagnosisCodes({ exact: ["SKS:DQ871E+TUL1", "X:1"] }, ["codes"], problems)).toEqual([]);
    expect(problems.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "unreadable-code codes.exact.0",
      "unknown-code-system codes.exact.1",
    ]);
  });
});
