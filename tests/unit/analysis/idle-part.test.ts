import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../src/analysis/analysis.js";
import { idlePart } from "../../../src/analysis/idle-part/check.js";
import type { Names } from "../../../src/language/names.js";
import type { Condition } from "../../../src/truth/condition.js";
import {
  all,
  any,
  child,
  compare,
  happened,
  includes,
  includesNone,
  is,
  isNot,
  not,
  programmeOf,
  smallNames,
} from "../../small-programme.js";
import { gate, ruleInFile, said } from "./rule-in-file.js";

const inProgramme = (own: Condition, names: Partial<Names> = {}): readonly string[] => {
  const analysis = analysisOf(programmeOf([ruleInFile(own)], names), { asOf: "2026-03-01" });
  const findings = idlePart(analysis);
  expect(analysis.takeUndecided()).toEqual([]);
  return said(findings).map((one) => one.replace(/^rule refer: in `refer` the /, ""));
};
const complex = is("disease.complex", true);
const multiOrgan = is("disease.multiOrgan", true);
const under = (years: number): Condition => compare("person.ageYears", "less-than", years);

describe("a part of a condition", () => {
  it("changes nothing when another part of an `all` says more", () => {
    expect(inProgramme(all(under(16), under(12)))).toEqual([
      "part “the person's age is under 16 years” makes no difference for anybody: it follows from “the person's age is under 12 years”",
    ]);
    expect(inProgramme(all(under(16), complex))).toEqual([]);
  });

  it("changes nothing when another part of an `any` holds as well", () => {
    expect(inProgramme(any(under(16), under(12), complex))).toEqual([
      "part “the person's age is under 12 years” makes no difference for anybody: where it holds, “the person's age is under 16 years” holds as well",
    ]);
  });

  it("changes nothing when the file says it already", () => {
    expect(inProgramme(all(complex, isNot("disease.status", "none")))).toEqual([
      "part “the person's diagnostic status is not no rare disease and no suspicion of one” makes no difference for anybody: it follows from the file's `appliesTo`",
    ]);
    expect(inProgramme(all(complex, gate))).toHaveLength(1);
  });

  it("is found at any depth, and turned round below a `not`", () => {
    const deep = (part: Condition): Condition => all(complex, any(multiOrgan, not(any(part, under(12)))));
    expect(inProgramme(deep(under(6)))).toEqual([
      "part “the person's age is under 6 years” makes no difference for anybody: where it holds, “the person's age is under 12 years” holds as well",
    ]);
    expect(inProgramme(deep(happened("disease.diagnosed")))).toEqual([]);
  });

  it("is named once when either of two could go: the later", () => {
    expect(inProgramme(all(happened("disease.diagnosed"), is("disease.status", "confirmed")))).toHaveLength(1);
    expect(inProgramme(all(complex, complex))).toHaveLength(1);
    expect(inProgramme(all(complex, complex, complex))).toHaveLength(2);
  });

  it("changes something when it only makes certain what is possible", () => {
    // Whoever is neither known to be a child nor an adult: with the age, it is unknown; without, it is certain.
    expect(inProgramme(all(complex, any(child, compare("person.ageYears", "at-least", 18))))).toEqual([]);
  });

  it("is meant when it tells cases apart, also where the other case covers it", () => {
    const followed = is("care.followedAtCss", true);
    expect(inProgramme(any(all(child, complex), all(not(child), complex, followed)))).toEqual([]);
  });

  it("is meant when another number that a programme may set makes it matter", () => {
    const limit = { unit: "years" as const, label: { da: "…", en: "…" }, decisions: [], periods: [{ value: 14 }] };
    const belowLimit = compare("person.ageYears", "less-than", { parameter: "limit" });
    const range = (min: number): readonly string[] =>
      inProgramme(all(belowLimit, under(12)), {
        parameters: { ...smallNames.parameters, limit: { ...limit, min, max: 15 } },
      });
    expect(range(12)).toHaveLength(1);
    expect(range(11)).toEqual([]);
  });

  it("is meant when another day makes it matter", () => {
    const limit = compare("person.ageYears", "less-than", { parameter: "limitAgeYears" });
    // 16 until 2025, 18 from then on.
    expect(inProgramme(all(limit, under(17)))).toEqual([]);
    expect(inProgramme(all(limit, under(16)))).toHaveLength(1);
  });

  it("is looked for in the named conditions too, once each", () => {
    const conditions = (part: Condition): Names["conditions"] => ({
      ...smallNames.conditions,
      young: { text: { da: "personen er ung", en: "the person is young" }, decisions: [], when: all(under(16), part) },
    });
    expect(inProgramme(complex, { conditions: conditions(under(12)) })).toEqual([
      "condition young: in `young` the part “the person's age is under 16 years” makes no difference for anybody: it follows from “the person's age is under 12 years”",
    ]);
    expect(inProgramme(complex, { conditions: conditions(multiOrgan) })).toEqual([]);
  });

  it("is left to other checks when the rule applies to nobody, or its whole condition does nothing", () => {
    expect(inProgramme(all(under(12), compare("person.ageYears", "at-least", 12), complex))).toEqual([]);
    expect(inProgramme(isNot("disease.status", "none"))).toEqual([]);
  });
});

describe("a value of a choice", () => {
  it("changes nothing when another part rules it out", () => {
    const centres = includes("care.followedAt", "css-aarhus", "css-rigshospitalet");
    expect(inProgramme(all(centres, includesNone("care.followedAt", "css-aarhus")))).toEqual([
      expect.stringMatching(/^value `css-aarhus` in “.*” makes no difference for anybody$/),
    ]);
    expect(inProgramme(all(centres, includesNone("care.followedAt", "adult-main")))).toEqual([]);
  });

  it("changes something where somebody whose age is not known could have it", () => {
    expect(inProgramme(all(child, includes("transition.kinds", "child-to-youth", "adult-to-elderly")))).toEqual([]);
  });

  it("is not named beside the part that it stands in", () => {
    expect(inProgramme(all(complex, isNot("disease.status", "none")))).toHaveLength(1);
    expect(inProgramme(all(complex, is("disease.status", "suspected", "none", "confirmed", "under-workup")))).toEqual([
      expect.stringMatching(/^value `none` /),
    ]);
  });

  it("changes something when it is the only one that somebody has", () => {
    expect(inProgramme(is("disease.status", "suspected", "confirmed"))).toEqual([]);
    expect(inProgramme(includesNone("care.followedAt", "css-aarhus", "css-rigshospitalet"))).toEqual([]);
  });

  it("changes nothing when the file rules it out", () => {
    expect(inProgramme(isNot("disease.status", "none", "suspected"))).toEqual([
      "value `none` in “the person's diagnostic status is not no rare disease and no suspicion of one or a suspected rare disease” makes no difference for anybody",
    ]);
  });
});
