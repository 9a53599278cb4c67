import { describe, expect, it } from "vitest";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { checkSituation } from "../../../src/vocabulary/check-situation.js";
import { explainCode } from "../../../src/vocabulary/explain-code.js";

describe("what is wrong with a code", () => {
  it.each([
    ["SNOMED:1", "unknown-code-system", "skriv fx `ORPHA:739`, `ICD-10:Q87.1`, `SKS:DQ871E` eller `OMIM:176270`"],
    ["ORFA:739", "unknown-code-system", "mente du `ORPHA:739`?"],
    ["DQ871E", "unknown-code-system", "mente du `SKS:DQ871E`?"],
  ])("%s has no known system", (value, code, help) => {
    const found = explainCode(value, { path: [] });
    expect([found.code, found.help?.da]).toEqual([code, help]);
  });

  it.each([
    ["ORPHA:73X9", "skriv et tal: `ORPHA:739`; mente du `ORPHA:739` (Prader-Willi syndrom)?"],
    [
      "SKS:QD871E",
      "skriv D, et bogstav, to cifre og evt. mere: `SKS:DQ871E`; mente du `SKS:DQ871E` (Prader-Willi syndrom)?",
    ],
    [
      "ICD-10:Q8.50",
      "skriv et bogstav og to cifre, evt. et til efter punktum: `ICD-10:Q87.1`; " +
        "mente du `ICD-10:Q85.0` (fx Neurofibromatosis Recklinghausen (type 1))?",
    ],
    [
      "OMIM:17627",
      "skriv seks cifre, for en serie med PS foran: `OMIM:176270`; mente du `OMIM:176270` (Prader-Willi syndrom)?",
    ],
    ["OMIM:1", "skriv seks cifre, for en serie med PS foran: `OMIM:176270`"],
    ["ICPC-2:99", "skriv et bogstav og to cifre: `ICPC-2:A90`"],
    ["ORPHA:", "skriv et tal: `ORPHA:739`"],
    [`SKS:${"x".repeat(500)}`, "skriv D, et bogstav, to cifre og evt. mere: `SKS:DQ871E`"],
  ])("%s has not the form of its system; the help shows it, with the known code that is near", (value, help) => {
    const found = explainCode(value, { path: [] });
    expect([found.code, found.help?.da]).toEqual(["unreadable-code", help]);
  });

  it("suggests none of several codes that are as near", () => {
    expect(explainCode("ORPHA:9O8", { path: [] }).help?.en).toContain("Fragile X syndrome");
    expect(explainCode("ICD-10:E8X.1", { path: [] }).help?.en).not.toContain("did you mean");
  });

  it("is a space after the colon, which makes it a name with a value in YAML", () => {
    const help = (code: unknown): string | undefined =>
      checkSituation({ disease: { codes: [code] } }, coreVocabulary, { asOf: "2026-03-01" })[0]?.help?.da;
    expect(help({ ORPHA: 739 })).toBe("skriv koden uden mellemrum: `ORPHA:739`");
    expect(help({ orfa: 739 })).toBe("skriv koden uden mellemrum: `ORPHA:739`");
    expect(help({ a: 1, b: 2 })).toBe("skriv en kode med kodesystem: `ORPHA:739`");
    expect(help(739)).toBe("skriv en kode med kodesystem: `ORPHA:739`");
  });
});
