import { describe, expect, it } from "vitest";
import { diagnoses } from "../../../src/vocabulary/diagnoses.js";
import type { Diagnosis } from "../../../src/vocabulary/diagnosis.js";
import { readCode } from "../../../src/vocabulary/diagnosis-code.js";
import { diagnosisOf, matchDiagnoses, type Match } from "../../../src/vocabulary/match-diagnoses.js";

/** What somebody with these codes, in any spelling, has or may have. */
function match(codes: readonly string[], among = diagnoses): Match {
  return matchDiagnoses(
    codes.flatMap((code) => readCode(code) ?? []),
    among,
  );
}

const shareQ871 = ["noonan", "prader-willi", "silver-russell"];

describe("the diagnoses that codes imply, and those that they leave possible", () => {
  it.each<[why: string, codes: readonly string[], implied: readonly string[], possible: readonly string[]]>([
    ["no code", [], [], []],
    ["Prader-Willi syndrome by its ORPHA code", ["ORPHA:739"], ["prader-willi"], []],
    ["by its letter code in SKS", ["SKS:DQ871E"], ["prader-willi"], []],
    ["by a letter code written without D, with a dot", ["SKS:Q87.1E"], ["prader-willi"], []],
    ["by a narrower entry of OMIM", ["OMIM:615547"], ["prader-willi"], []],
    ["a code that three diseases share makes nobody a member", ["ICD-10:Q87.1"], [], shareQ871],
    ["also when it is written as SKS writes it", ["SKS:DQ871"], [], shareQ871],
    [
      "the letter code settles what the shared code left open for it alone",
      ["SKS:DQ871E", "ICD-10:Q87.1"],
      ["prader-willi"],
      ["noonan", "silver-russell"],
    ],
    ["a letter code below the shared one that nothing is known of", ["SKS:DQ871X"], [], shareQ871],
    ["one below a known letter code", ["SKS:DQ871E1"], ["prader-willi"], []],
    ["Rett syndrome by ICD-10", ["ICD-10:F84.2"], ["rett"], []],
    ["as SKS writes it", ["SKS:DF842"], ["rett"], []],
    ["by a finer code than the disease's own", ["SKS:DF842X"], ["rett"], []],
    ["a coarser code than the disease's own leaves it possible", ["ICD-10:F84"], [], ["rett"]],
    ["a code beside the disease's own says nothing of it", ["ICD-10:F84.3"], [], []],
    ["Huntington disease in three characters", ["SKS:DG10"], ["huntington"], []],
    ["and in four", ["SKS:DG109"], ["huntington"], []],
    ["neurofibromatosis type 1 only possible by ICD-10", ["ICD-10:Q85.0"], [], ["nf1"]],
    ["and by the coarser code above that", ["ICD-10:Q85"], [], ["nf1", "tuberous-sclerosis", "vhl"]],
    ["neurofibromatosis type 1 by its ORPHA code", ["ORPHA:636"], ["nf1"], []],
    ["Turner syndrome by one of its karyotypes", ["ICD-10:Q96.3"], ["turner"], []],
    ["Turner syndrome possible by the code above them", ["ICD-10:Q96"], [], ["turner"]],
    ["XLH only possible by letter codes that cover more", ["SKS:DE833A1"], [], ["xlh"]],
    ["one of two codes is enough", ["ICD-10:J45", "ORPHA:636"], ["nf1"], []],
    ["each part of a combination counts", ["SKS:DQ871E+DF842+TUL1"], ["prader-willi", "rett"], []],
    ["an addition that is no diagnosis counts for nothing", ["SKS:+TUL1"], [], []],
    ["a code of ICPC-2 counts for nothing", ["ICPC-2:A90"], [], []],
  ])("%s", (_, codes, implied, possible) => {
    expect(match(codes)).toEqual({ implied, possible });
  });
});

describe("a disease and its forms", () => {
  it.each<[why: string, code: string, implied: readonly string[], possible: readonly string[]]>([
    ["haemophilia A is a haemophilia", "ICD-10:D66", ["haemophilia", "haemophilia-a"], []],
    ["a haemophilia may be of either type", "ORPHA:448", ["haemophilia"], ["haemophilia-a", "haemophilia-b"]],
    ["acute intermittent porphyria is a porphyria", "SKS:DE802B", ["porphyria", "porphyria-aip"], []],
    ["unspecified porphyria may be acute intermittent", "SKS:DE802D", ["porphyria"], ["porphyria-aip"]],
    [
      "another porphyria is a porphyria, and may be acute intermittent",
      "ICD-10:E80.2",
      ["porphyria"],
      ["porphyria-aip"],
    ],
    ["porphyria cutanea tarda is a porphyria and not acute intermittent", "ICD-10:E80.1", ["porphyria"], []],
    [
      "galactosaemia without more may be the classic form",
      "SKS:DE742B",
      [],
      ["galactosaemia", "galactosaemia-classic"],
    ],
    ["CLN3 disease by SKS is an NCL, and may be the juvenile form", "SKS:DE754E", ["cln3", "ncl"], ["cln3-juvenile"]],
    ["by the phenotype of OMIM", "OMIM:204200", ["cln3", "ncl"], ["cln3-juvenile"]],
    ["and not by the gene, which is no disease", "OMIM:607042", [], []],
    ["the juvenile form is both", "ORPHA:699780", ["cln3", "cln3-juvenile", "ncl"], []],
    ["an NCL may be either", "ICD-10:E75.4", ["ncl"], ["cln3", "cln3-juvenile"]],
  ])("%s", (_, code, implied, possible) => {
    expect(match([code])).toEqual({ implied, possible });
  });

  it("a letter code of a wider disease rules out no form of it", () => {
    const table = {
      wide: named([
        { code: "SKS:DQ871X", relation: "exact" },
        { code: "ORPHA:1", relation: "narrower" },
      ]),
      form: named([
        { code: "ORPHA:1", relation: "exact" },
        { code: "ICD-10:Q87.1", relation: "broader" },
      ]),
      other: named([
        { code: "ORPHA:2", relation: "exact" },
        { code: "ICD-10:Q87.1", relation: "broader" },
      ]),
    } satisfies Record<string, Diagnosis>;
    expect(match(["SKS:DQ871X"], table)).toEqual({ implied: ["wide"], possible: ["form"] });
  });
});

describe("the diagnosis that a name stands for", () => {
  it.each([
    ["nf1", "nf1"],
    ["ORPHA:636", "nf1"],
    ["sks:q87.1e", "prader-willi"],
    ["ICD-10:Q87.1", undefined],
    ["OMIM:162200", undefined],
    ["SKS:DQ871E+TUL1", undefined],
    ["nf2", undefined],
    ["constructor", undefined],
  ])("%s is %j: a key, or an exact code", (name, key) => {
    expect(diagnosisOf(name, diagnoses)).toBe(key);
  });
});

function named(codes: Diagnosis["codes"]): Diagnosis {
  return { da: "x", en: "x", codes };
}
