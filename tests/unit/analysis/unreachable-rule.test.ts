import { describe, expect, it } from "vitest";
import { neverApplies } from "../../../src/analysis/never-applies/check.js";
import { unreachableRule } from "../../../src/analysis/unreachable-rule/check.js";
import type { Check } from "../../../src/analysis/check.js";
import { analysisOf } from "../../../src/analysis/analysis.js";
import { evaluate } from "../../../src/programme/evaluate.js";
import { all, compare, is, programmeOf } from "../../small-programme.js";
import { composed, deviation, setting, type Written } from "../programme/written-programme.js";
import { ruleInFile, said } from "./rule-in-file.js";

const older = ruleInFile(
  all(compare("person.ageYears", "at-least", { parameter: "limitAgeYears" }), is("disease.complex", true)),
);
const base = programmeOf([older], {
  parameters: {
    limitAgeYears: {
      unit: "years",
      label: { da: "…", en: "…" },
      decisions: [],
      min: 18,
      max: 60,
      periods: [{ value: 20 }],
    },
  },
});
const children = "diagnoses: [nf1]\n  onlyWhen: person.ageYears < 18";
const found = (check: Check, given: Written): readonly string[] =>
  said(check(analysisOf(composed({ base, targetGroup: children, ...given }), { asOf: "2027-03-01" })));
const ownRule = (when: string): string => `
section: "4.1"
title: { da: Egne regler, en: Own rules }
appliesTo: in-scope
rules:
  - id: own-rule
    statements: []
    source: programme
    when: ${when}
    recommend:
      act: inform
      subject: club
      strength: may
      responsible: hospital
      recipient: patient
      text: { da: Sygehuset fortæller om klubben., en: The hospital tells of the club. }
`;

describe("a rule of a programme for children", () => {
  it("is found when it is for adults, with an adult who is not in the programme", () => {
    const programme = composed({ base, targetGroup: children, rules: ownRule("person.ageYears >= 18") });
    const [finding] = unreachableRule(analysisOf(programme, { asOf: "2027-03-01" }));
    expect(finding?.message.en).toBe(
      "nobody in the programme's target group can get `own-rule`: it only applies to people outside it",
    );
    const { situation = {}, asOf = "2027-03-01" } = finding?.example ?? {};
    expect(situation).toMatchObject({ person: { birthDate: "2009-03-01" } });
    const { programmes } = evaluate(programme, situation, { asOf });
    expect(programmes?.map(({ membership }) => membership)).toEqual(["not-member"]);
    expect(found(neverApplies, { rules: ownRule("person.ageYears >= 18") })).toEqual([]);
  });

  it("is not found when somebody of 17 can get it", () => {
    expect(found(unreachableRule, { rules: ownRule("person.ageYears >= 17") })).toEqual([]);
  });

  it("is not found when nobody at all can get it: then it never applies", () => {
    const nobody = ownRule("{ all: [person.ageYears >= 18, person.ageYears < 18] }");
    expect(found(unreachableRule, { rules: nobody })).toEqual([]);
    expect(found(neverApplies, { rules: nobody })).toHaveLength(1);
  });

  it("is found when the programme changes a rule of its base that only adults get", () => {
    const deviations = [deviation("refer", "replace", "{ strength: should }", "", base)];
    expect(found(unreachableRule, { deviations })).toHaveLength(1);
  });

  it("is not found when the programme only sets a number that such a rule reads", () => {
    const deviations = [setting("limitAgeYears", 25, "    acknowledges: must\n", base)];
    expect(found(unreachableRule, { deviations })).toEqual([]);
  });
});
