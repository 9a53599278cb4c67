import { describe, expect, it } from "vitest";
import { parseProgramme } from "../../../src/language/parse-programme.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { compose } from "../programme/written-programme.js";

const rules = (source: string): string => `section: "4.1"
title: { da: Egne regler, en: Own rules }
appliesTo: rare-disease-known-or-suspected
rules:
  - id: egen-regel
    statements: []
${source}    when: person.ageYears < 18
    recommend:
      act: offer
      subject: opstartsmoede
      strength: should
      responsible: hospital
      recipient: family
      text: { da: Sygehuset bør tilbyde et møde., en: The hospital should offer a meeting. }
`;

const helpFor = (diagnostics: ReturnType<typeof compose>["diagnostics"]): string | undefined =>
  diagnostics.find(({ code }) => code === "rule-without-source")?.help?.da;

describe("a rule that cites no statement", () => {
  it("may be a programme's own: the author is told how to say so", () => {
    expect(helpFor(compose({ rules: rules("") }).diagnostics)).toBe(
      "er reglen programmets egen, så skriv `source: programme`; ellers skriv udsagnet i `statements`, eller `source: law` med en lov i `laws`",
    );
    expect(helpFor(compose({ rules: rules("    source: programme\n") }).diagnostics)).toBeUndefined();
  });

  it("cannot be so in a model, and nobody is told that it can", () => {
    const { diagnostics } = parseProgramme([{ file: "regel.yaml", text: rules("") }], coreVocabulary, genericModel);
    expect(helpFor(diagnostics)).toBe("skriv udsagnet i `statements`, eller `source: law` med en lov i `laws`");
  });
});
