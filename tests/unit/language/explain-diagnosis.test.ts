import { describe, expect, it } from "vitest";
import { explainDiagnosis } from "../../../src/language/explain-diagnosis.js";
import { diagnoses } from "../../../src/vocabulary/diagnoses.js";

const explain = (name: string): readonly [string, string, string] => {
  const { code, message, help } = explainDiagnosis(name, { path: [] }, diagnoses);
  return [code, message.da, help?.da ?? ""];
};

describe("what is not one of the diseases of a target group", () => {
  it("is a code that covers other diseases too: they are named, and the code itself is not suggested", () => {
    expect(explain("ICD-10:Q87.1")).toEqual([
      "code-of-another-extent",
      "`ICD-10:Q87.1` rummer flere sygdomme og kan ikke sige, hvem programmet er for",
      "skriv de sygdomme, der er med, hver for sig. Koden bruges blandt andet om `noonan`, `prader-willi` og `silver-russell`",
    ]);
    expect(explain("ICD-10:Q87")[2]).toMatch(/`noonan` og \d til$/);
  });

  it("is a code of a form of a disease: the whole disease may have been meant", () => {
    expect(explain("OMIM:615547")).toEqual([
      "code-of-another-extent",
      "`OMIM:615547` er kun en form af sygdommen `prader-willi`",
      "skriv `prader-willi`, hvis alle former er med; ellers beskriv formen og dens koder under `diagnoses`",
    ]);
  });

  it.each(["ORPHA739", "ORPHA 739", "orpha739"])("is a code without its colon: %s", (name) => {
    expect(explain(name)).toEqual([
      "unknown-code-system",
      `\`${name}\` er ikke en diagnosekode med kodesystem`,
      "mente du `ORPHA:739`?",
    ]);
  });

  it("is OMIM176270 without its colon, Q87.1 without its system", () => {
    expect(explain("OMIM176270")[2]).toBe("mente du `OMIM:176270`?");
    expect(explain("Q87.1")[2]).toBe("mente du `ICD-10:Q87.1`?");
  });

  it("is a code of no known disease, or a name that is spelt wrong", () => {
    expect(explain("ORPHA:6361")[0]).toBe("code-of-no-diagnosis");
    expect(explain("prader-wili")).toEqual(["unknown-name", "ukendt sygdom `prader-wili`", "mente du `prader-willi`?"]);
  });
});
