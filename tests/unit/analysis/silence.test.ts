import { describe, expect, it } from "vitest";
import { silence } from "../../../src/analysis/silence/check.js";
import type { Finding } from "../../../src/analysis/finding.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { composed, deviation, setting, type Written } from "../programme/written-programme.js";
import { foundBy } from "./found-by.js";

const rule = "keep-pal-informed";
const acknowledged = "    acknowledges: must\n";
/** Few rules of the model, so that there is less to compose. */
const base = {
  ...genericModel,
  rules: genericModel.rules.filter(({ id }) => id === rule || id === "reassess-around-18"),
};
const found = (written: Written): readonly Finding[] => foundBy(silence, composed({ ...written, base }), "2027-03-01");

/** A rule of the programme's own on the same as that of the base. */
const ownRule = (when: string, subject = "news-of-treatment"): string => `
section: "2.2"
title: { da: Egen, en: Own }
appliesTo: rare-disease-known-or-suspected
rules:
  - id: egen-regel
    statements: []
    source: programme
    when: ${when}
    recommend:
      act: inform
      subject: ${subject}
      strength: should
      responsible: hospital
      recipient: patient
      text: { da: Fortæl det., en: Tell it. }
`;

describe("a programme that changes a rule of its base", () => {
  it("is silent to adults when the rule is now for children only", () => {
    const [finding, ...others] = found({
      deviations: [deviation(rule, "loosen", "{ onlyWhen: person.ageYears < 18 }")],
    });
    expect(others).toEqual([]);
    expect(finding?.at).toEqual({ kind: "rule", id: rule });
    expect(finding?.shows).toEqual({ [rule]: "does not apply" });
    expect(finding?.example?.situation).toMatchObject({
      person: { birthDate: "2009-03-01" },
      disease: { codes: ["ORPHA:636"] },
      pal: { treatingDoctorDiffers: true },
    });
  });

  it("is silent to nobody when an own rule on the same is for the rest, or may be", () => {
    const narrowed = deviation(rule, "loosen", "{ onlyWhen: person.ageYears < 18 }");
    expect(found({ deviations: [narrowed], rules: ownRule("person.ageYears >= 18") })).toEqual([]);
    expect(found({ deviations: [narrowed], rules: ownRule("person.ageYears >= 19") })).toHaveLength(1);
    expect(found({ deviations: [narrowed], rules: ownRule("person.ageYears >= 18", "another") })).toHaveLength(1);
    const both = "{ all: [person.ageYears >= 18, disease.complex is not true] }";
    expect(found({ deviations: [narrowed], rules: ownRule(both) })).toHaveLength(1);
  });

  it("is silent to nobody when the change loses nobody, whatever else it is", () => {
    expect(found({})).toEqual([]);
    expect(found({ deviations: [deviation(rule, "adopt")] })).toEqual([]);
    expect(found({ deviations: [deviation(rule, "tighten", "{ strength: must }")] })).toEqual([]);
    const wider = deviation(rule, "tighten", "{ alsoWhen: disease.complex is true }");
    expect(found({ deviations: [wider] })).toEqual([]);
  });

  it("says openly to whom it says nothing when the author acknowledges it", () => {
    const narrowed = deviation(rule, "loosen", "{ onlyWhen: person.ageYears < 18 }", acknowledged);
    expect(found({ deviations: [narrowed] })).toEqual([]);
  });
});

describe("a rule that is left out", () => {
  const leftOut = deviation(rule, "leave-out");

  it("is meant to be missed where the programme has nothing in its place", () => {
    expect(found({ deviations: [leftOut] })).toEqual([]);
    expect(found({ deviations: [leftOut], rules: ownRule("person.ageYears < 18", "another") })).toEqual([]);
  });

  it("leaves a hole where what stands in its place is for fewer", () => {
    const [finding] = found({ deviations: [leftOut], rules: ownRule("person.ageYears < 18") });
    expect(finding?.shows).toEqual({ "egen-regel": "does not apply" });
    expect(found({ deviations: [leftOut], rules: ownRule("pal.treatingDoctorDiffers is true") })).toEqual([]);
  });
});

describe("a number of the base", () => {
  it("leaves out those of 17 when the time around 18 begins at 18", () => {
    const [finding, ...others] = found({ deviations: [setting("aroundEighteenFromYears", 18)] });
    expect(others).toEqual([]);
    expect(finding?.at).toEqual({ kind: "parameter", id: "aroundEighteenFromYears" });
    expect(finding?.example?.situation).toMatchObject({ person: { birthDate: "2010-03-01" } });
  });

  it("leaves out nobody when it begins sooner", () => {
    expect(found({ deviations: [setting("aroundEighteenFromYears", 16)] })).toEqual([]);
  });
});

describe("a model", () => {
  it("has no base to be silent on", () => {
    expect(foundBy(silence, genericModel)).toEqual([]);
  });
});
