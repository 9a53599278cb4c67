import { describe, expect, it } from "vitest";
import { alwaysApplies } from "../../../src/analysis/always-applies/check.js";
import type { Condition } from "../../../src/truth/condition.js";
import { all, any, child, compare, inScope, is, isNot, not, programmeOf } from "../../small-programme.js";
import { foundBy } from "./found-by.js";
import { gate, ruleInFile } from "./rule-in-file.js";

const found = (own: Condition): number => foundBy(alwaysApplies, programmeOf([ruleInFile(own)])).length;
const complex = is("disease.complex", true);

describe("a rule that is written as for some", () => {
  it("is found, with somebody who gets it, when its condition holds of everybody of whom the facts are known", () => {
    const adult = compare("person.ageYears", "at-least", 18);
    const [finding] = foundBy(alwaysApplies, programmeOf([ruleInFile(any(child, adult))]));
    expect(finding?.shows).toEqual({ refer: "applies" });
    expect(finding?.example?.situation).toMatchObject({ disease: { status: "suspected" } });
    expect(finding?.message.en).toBe(
      "the condition of `refer` rules out nobody of those whom the file's `appliesTo` is about",
    );
    expect(found(not(all(complex, isNot("disease.complex", true))))).toBe(1);
    expect(found(isNot("disease.status", "none"))).toBe(1);
  });

  it("is not found when the condition rules out a single age", () => {
    expect(found(any(child, compare("person.ageYears", "at-least", 19)))).toBe(0);
    expect(found(isNot("disease.status", "suspected"))).toBe(0);
  });

  it("is not found when it says what the file is about once more: so rules for everybody are written", () => {
    expect(found(gate)).toBe(0);
    expect(found(inScope)).toBe(0);
  });

  it("is not found when it asks whether a fact is known at all", () => {
    const grades = ["unspecific-symptoms", "suspected", "well-founded", "strong"];
    expect(found(is("suspicion.grade", ...grades))).toBe(0);
    expect(found(is("disease.complex", true, false))).toBe(0);
  });

  it("is not found when it rules somebody out at another number that a programme may set", () => {
    const limit = (max: number) => ({
      limitAge: {
        unit: "years" as const,
        label: { da: "…", en: "…" },
        decisions: [],
        min: 110,
        max,
        periods: [{ value: 130 }],
      },
    });
    const belowLimit = ruleInFile(compare("person.ageYears", "less-than", { parameter: "limitAge" }));
    const of = (min: number): number =>
      foundBy(alwaysApplies, programmeOf([belowLimit], { parameters: { limitAge: { ...limit(130).limitAge, min } } }))
        .length;
    // Nobody is older than 122.
    expect(of(123)).toBe(1);
    expect(of(122)).toBe(0);
  });

  it("is left to another check when it applies to nobody", () => {
    expect(found(all(child, compare("person.ageYears", "at-least", 18)))).toBe(0);
  });
});
