import { describe, expect, it } from "vitest";
import { alwaysFulfilled } from "../../../src/analysis/always-fulfilled/check.js";
import { neverFulfilled } from "../../../src/analysis/never-fulfilled/check.js";
import type { Check } from "../../../src/analysis/check.js";
import type { Condition } from "../../../src/truth/condition.js";
import { all, any, child, compare, happened, is, isNot, notHappened, programmeOf } from "../../small-programme.js";
import { foundBy } from "./found-by.js";
import { ruleInFile, said } from "./rule-in-file.js";

const found = (check: Check, own: Condition, fulfilledBy: Condition): readonly string[] =>
  said(foundBy(check, programmeOf([ruleInFile(own, { recommend: { fulfilledBy } })])));
const referral = happened("municipality.referral");
const complex = is("disease.complex", true);

describe("a rule that can never be fulfilled", () => {
  it("is found where the rule stops applying once it is done", () => {
    expect(found(neverFulfilled, notHappened("municipality.referral"), referral)).toEqual([
      "rule refer: `refer` can never be fulfilled: where it applies, it cannot be so that the hospital has referred the person to the municipality",
    ]);
  });

  it("is found where one fact says another: whoever is under work-up has no diagnosis", () => {
    expect(found(neverFulfilled, is("disease.status", "under-workup"), happened("disease.diagnosed"))).toHaveLength(1);
    expect(found(neverFulfilled, complex, happened("disease.diagnosed"))).toEqual([]);
  });

  it("is not found where one way of doing it is open", () => {
    expect(found(neverFulfilled, notHappened("municipality.referral"), any(referral, complex))).toEqual([]);
  });

  it("is not found where a programme may set the number so that it can be", () => {
    const limit = { unit: "years" as const, label: { da: "…", en: "…" }, decisions: [], periods: [{ value: 18 }] };
    const fulfilledBy = compare("person.ageYears", "at-least", { parameter: "limit" });
    const withMin = (min: number): number =>
      foundBy(
        neverFulfilled,
        programmeOf([ruleInFile(child, { recommend: { fulfilledBy } })], {
          parameters: { limit: { ...limit, min, max: 20 } },
        }),
      ).length;
    expect(withMin(18)).toBe(1);
    expect(withMin(17)).toBe(0);
  });

  it("is left to another check when it applies to nobody", () => {
    expect(found(neverFulfilled, all(child, compare("person.ageYears", "at-least", 18)), referral)).toEqual([]);
  });
});

describe("a rule that is always fulfilled", () => {
  it("is found, with somebody who gets it, where it applies only once it is done", () => {
    expect(found(alwaysFulfilled, happened("disease.diagnosed"), is("disease.status", "confirmed"))).toEqual([
      "rule refer: `refer` is always fulfilled where it applies: it is then so already that the person's diagnostic status is a confirmed rare disease",
    ]);
    expect(found(alwaysFulfilled, all(referral, complex), any(referral, child))).toHaveLength(1);
  });

  it("is not found where nobody knows whether it is done", () => {
    expect(found(alwaysFulfilled, complex, any(child, compare("person.ageYears", "at-least", 18)))).toEqual([]);
    expect(found(alwaysFulfilled, isNot("disease.status", "none"), referral)).toEqual([]);
  });

  it("is left to another check when it applies to nobody", () => {
    expect(found(alwaysFulfilled, all(child, compare("person.ageYears", "at-least", 18)), referral)).toEqual([]);
  });
});
