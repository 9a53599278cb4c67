import { describe, expect, it } from "vitest";
import { dueAfterLapse } from "../../../src/analysis/due-after-lapse/check.js";
import { dueNeverCounts } from "../../../src/analysis/due-never-counts/check.js";
import type { Duration } from "../../../src/calendar/duration.js";
import type { Recommend } from "../../../src/language/rule.js";
import type { Condition } from "../../../src/truth/condition.js";
import { happened, is, notHappened, programmeOf } from "../../small-programme.js";
import { foundBy } from "./found-by.js";
import { ruleInFile, said } from "./rule-in-file.js";

const diagnosis = "disease.diagnosed";
const reducedFunction = "function.reducedFunctionEstablished";
const birth = "person.birthDate";
const complex = is("disease.complex", true);
const duration = (text: string): Duration => {
  const [amount, unit] = text.split(" ");
  return { amount: Number(amount), unit: unit as Duration["unit"] };
};
const fulfilledBy: Condition = happened("municipality.referral");

describe("a time limit that never begins", () => {
  const found = (own: Condition, ...after: readonly string[]): readonly string[] => {
    const recommend = { due: { within: duration("3 months"), after }, fulfilledBy };
    return said(foundBy(dueNeverCounts, programmeOf([ruleInFile(own, { recommend })])));
  };

  it("is found where nothing that it counts from can have happened", () => {
    expect(found(notHappened(reducedFunction), reducedFunction)).toEqual([
      "rule refer: the time limit of `refer` never begins: where the rule applies, there can be no date for the establishing of reduced function",
    ]);
    expect(found(is("disease.status", "under-workup"), diagnosis)).toHaveLength(1);
  });

  it("is not found where one of several can", () => {
    expect(found(notHappened(reducedFunction), reducedFunction, diagnosis)).toEqual([]);
    expect(found(complex, reducedFunction)).toEqual([]);
    expect(found(complex, birth)).toEqual([]);
  });
});

describe("a time limit after the lapse", () => {
  type Limits = { readonly due: Recommend["due"]; readonly at: string; readonly after?: string };
  const found = ({ due, at, after = diagnosis }: Limits): number => {
    const recommend = { ...(due && { due }), lapses: { at: duration(at), after }, fulfilledBy };
    const referralWithin = {
      unit: "months" as const,
      label: { da: "…", en: "…" },
      decisions: [],
      min: 3,
      max: 6,
      periods: [{ value: 4 }],
    };
    return foundBy(dueAfterLapse, programmeOf([ruleInFile(complex, { recommend })], { parameters: { referralWithin } }))
      .length;
  };
  const due = (within: string, ...after: readonly string[]): Recommend["due"] => ({
    within: duration(within),
    after: after.length === 0 ? [diagnosis] : after,
  });

  it("is found when both count from one event and the time limit is longer on every day", () => {
    expect(found({ due: due("4 months"), at: "3 months" })).toBe(1);
    expect(found({ due: due("1 years"), at: "12 months" })).toBe(0);
    expect(found({ due: due("3 months"), at: "3 months" })).toBe(0);
  });

  it("is not found where the order depends on the month: 31 days are not always longer than a month", () => {
    expect(found({ due: due("32 days"), at: "1 months" })).toBe(1);
    expect(found({ due: due("31 days"), at: "1 months" })).toBe(0);
  });

  it("is not found where an earlier event can begin it", () => {
    expect(found({ due: due("4 months", diagnosis, reducedFunction), at: "3 months" })).toBe(0);
    expect(found({ due: due("4 months", reducedFunction), at: "3 months" })).toBe(0);
  });

  it("is found when it counts from what happens to the person, and the lapse from the birth, with a pregnancy to spare", () => {
    expect(found({ due: due("20 years"), at: "18 years", after: birth })).toBe(1);
    expect(found({ due: due("19 years"), at: "18 years", after: birth })).toBe(0);
    // Relatives and a couple were there before the person.
    expect(found({ due: due("20 years", "reproduction.geneticsReferralOffered"), at: "18 years", after: birth })).toBe(
      0,
    );
  });

  it("is found only when every number that a programme may set is too long", () => {
    const within = { parameter: "referralWithin" };
    expect(found({ due: { within, after: [diagnosis] }, at: "2 months" })).toBe(1);
    expect(found({ due: { within, after: [diagnosis] }, at: "3 months" })).toBe(0);
  });
});
