import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../src/analysis/analysis.js";
import { equivalentRules } from "../../../src/analysis/equivalent-rules/check.js";
import { shadowedRule } from "../../../src/analysis/shadowed-rule/check.js";
import type { Responsibility } from "../../../src/language/names.js";
import type { Due, Rule } from "../../../src/language/rule.js";
import {
  all,
  child,
  compare,
  happened,
  inScope,
  is,
  programmeOf,
  ruleOf,
  type RuleInput,
} from "../../small-programme.js";
import { foundBy, pairsFound } from "./found-by.js";

const toddler = all(inScope, compare("person.ageYears", "less-than", 3));
const children = all(inScope, child);
const within = (amount: number, ...after: readonly string[]): Due => ({
  within: { amount, unit: "months" },
  after: after.length === 0 ? ["disease.diagnosed"] : after,
});

const wide = (input: RuleInput = {}): Rule => ruleOf({ when: children, ...input, id: "every-child" });
const narrow = (input: RuleInput = {}): Rule => ruleOf({ when: toddler, ...input, id: "toddler" });

const shadowed = (...rules: readonly Rule[]): readonly (readonly string[])[] =>
  pairsFound(foundBy(shadowedRule, programmeOf(rules)));
const equivalent = (...rules: readonly Rule[]): readonly (readonly string[])[] =>
  pairsFound(foundBy(equivalentRules, programmeOf(rules)));
const isFound = [["toddler", "every-child"]];

describe("a rule for toddlers beside one for every child", () => {
  it("adds nothing when it says the same or less", () => {
    expect(shadowed(wide(), narrow())).toEqual(isFound);
    expect(shadowed(narrow(), wide())).toEqual(isFound);
    expect(shadowed(wide(), narrow({ recommend: { strength: "should" } }))).toEqual(isFound);
    expect(shadowed(wide({ recommend: { due: within(3) } }), narrow())).toEqual(isFound);
    expect(shadowed(wide({ recommend: { due: within(3) } }), narrow({ recommend: { due: within(3) } }))).toEqual(
      isFound,
    );
    expect(shadowed(wide({ recommend: { due: within(3) } }), narrow({ recommend: { due: within(4) } }))).toEqual(
      isFound,
    );
    expect(shadowed(wide({ recommend: { involves: ["css"] } }), narrow())).toEqual(isFound);
  });

  it("adds something when it is stronger, sooner, or says more", () => {
    expect(shadowed(wide({ recommend: { strength: "should" } }), narrow())).toEqual([]);
    expect(shadowed(wide({ recommend: { due: within(3) } }), narrow({ recommend: { due: within(2) } }))).toEqual([]);
    expect(shadowed(wide(), narrow({ recommend: { due: within(3) } }))).toEqual([]);
    expect(shadowed(wide(), narrow({ recommend: { involves: ["css"] } }))).toEqual([]);
    expect(shadowed(wide(), narrow({ recommend: { offers: ["advice"] } }))).toEqual([]);
    expect(shadowed(wide(), narrow({ recommend: { note: { da: "Straks.", en: "At once." } } }))).toEqual([]);
    expect(shadowed(wide(), narrow({ recommend: { timing: { da: "straks", en: "at once" } } }))).toEqual([]);
    expect(shadowed(wide(), narrow({ recommend: { fulfilledBy: happened("municipality.referral") } }))).toEqual([]);
  });

  it("adds something when its time limit also counts from something else", () => {
    const earliest = within(3, "disease.diagnosed", "function.reducedFunctionEstablished");
    expect(shadowed(wide({ recommend: { due: within(3) } }), narrow({ recommend: { due: earliest } }))).toEqual([]);
    expect(shadowed(wide({ recommend: { due: earliest } }), narrow({ recommend: { due: within(3) } }))).toEqual(
      isFound,
    );
  });

  it("adds something when it has a citation of its own: rules become one for the sake of both (D18)", () => {
    expect(shadowed(wide(), narrow({ statements: ["s-indicative"] }))).toEqual([]);
    expect(shadowed(wide(), narrow({ decisions: ["D3"] }))).toEqual([]);
    expect(shadowed(wide(), narrow({ laws: ["the-act"] }))).toEqual([]);
    expect(shadowed(wide({ statements: ["s-must", "s-indicative"] }), narrow())).toEqual(isFound);
  });

  it("adds something when it permits fewer others to receive, as strongly as the other", () => {
    expect(shadowed(wide({ recommend: { alternatives: ["css"] } }), narrow())).toEqual([]);
    const weaker = narrow({ recommend: { strength: "should" } });
    expect(shadowed(wide({ recommend: { alternatives: ["css"] } }), weaker)).toEqual(isFound);
  });

  it("adds something when it asks another actor, or something else", () => {
    expect(shadowed(wide(), narrow({ recommend: { responsible: "css" } }))).toEqual([]);
    expect(shadowed(wide(), narrow({ recommend: { recipient: "css" } }))).toEqual([]);
    expect(shadowed(wide(), narrow({ recommend: { subject: "another" } }))).toEqual([]);
  });

  it("without a citation says what its words say", () => {
    const text = { da: "Tag en tegning med.", en: "Bring a drawing." };
    expect(shadowed(wide({ statements: [] }), narrow({ statements: [], recommend: { text } }))).toEqual([]);
    expect(shadowed(wide({ statements: [] }), narrow({ statements: [] }))).toEqual(isFound);
  });
});

describe("whether a rule adds nothing", () => {
  it("is asked of those of whom less is known as well", () => {
    // Whoever is confirmed has been diagnosed, and of whoever was diagnosed the status is inferred (D1).
    const one = wide({ when: is("disease.status", "confirmed") });
    expect(shadowed(one, narrow({ when: all(happened("disease.diagnosed"), is("disease.complex", true)) }))).toEqual(
      isFound,
    );
    expect(shadowed(one, narrow({ when: is("disease.complex", true) }))).toEqual([]);
  });

  it("does not depend on what a number is today", () => {
    const limit = (operator: "less-than" | "at-least"): RuleInput => ({
      when: all(inScope, compare("person.ageYears", operator, { parameter: "limitAgeYears" })),
    });
    const young = all(inScope, compare("person.ageYears", "less-than", 17));
    expect(shadowed(wide({ when: young }), narrow(limit("less-than")))).toEqual([]);
    expect(shadowed(wide(limit("less-than")), narrow({ when: young }))).toEqual([]);
    expect(shadowed(wide(limit("less-than")), narrow({ when: toddler }))).toEqual(isFound);
  });

  it("does not depend on who has a task today", () => {
    const moving: Responsibility = {
      label: { da: "opgaven", en: "the task" },
      statements: [],
      decisions: [],
      periods: [
        { actor: "hospital", until: "2026-12-31" },
        { actor: "css", from: "2027-01-01" },
      ],
    };
    const programme = programmeOf([wide(), narrow({ recommend: { responsible: "task" } })], {
      responsibilities: { task: moving },
    });
    expect(foundBy(shadowedRule, programme, "2026-03-01")).toEqual([]);
    const both = programmeOf(
      [wide({ recommend: { responsible: "task" } }), narrow({ recommend: { responsible: "task" } })],
      {
        responsibilities: { task: moving },
      },
    );
    expect(pairsFound(foundBy(shadowedRule, both, "2026-03-01"))).toEqual(isFound);
  });

  it("is not asked of a rule that applies to nobody", () => {
    expect(shadowed(wide(), narrow({ when: all(toddler, compare("person.ageYears", "more-than", 5)) }))).toEqual([]);
  });
});

describe("two rules for the same children", () => {
  const again = (input: RuleInput = {}): Rule =>
    ruleOf({
      when: all(inScope, compare("person.ageYears", "at-most", 17)),
      statements: ["s-indicative"],
      ...input,
      id: "again",
      recommend: { text: { da: "Barnet henvises.", en: "The child is referred." }, ...input.recommend },
    });

  it("are one when only words and citations differ, and are told of once", () => {
    expect(equivalent(wide(), again())).toEqual([["again", "every-child"]]);
    expect(shadowed(wide(), again({ statements: ["s-must"] }))).toEqual([]);
    expect(equivalent(wide(), again({ statements: ["s-must"] }))).toEqual([["again", "every-child"]]);
  });

  it("are two when they differ in strength, time limit, note or what they count as done", () => {
    for (const recommend of [
      { strength: "should" as const },
      { due: within(3) },
      { note: { da: "…", en: "…" } },
      { fulfilledBy: happened("municipality.referral") },
      { offers: ["advice" as const] },
    ]) {
      expect(equivalent(wide(), again({ recommend }))).toEqual([]);
    }
  });

  it("are two when each is its own section's way of saying it, and one when the words are the same", () => {
    expect(equivalent(wide(), again({ section: "4.2" }))).toEqual([]);
    const { text } = wide().recommend;
    expect(equivalent(wide(), again({ section: "4.2", recommend: { text } }))).toEqual([["again", "every-child"]]);
  });

  it("are two when one of them is also for somebody of 18", () => {
    const older = all(inScope, compare("person.ageYears", "at-most", 18));
    expect(equivalent(wide(), again({ when: older }))).toEqual([]);
  });
});

it("more than a hundred rules on the same are not all held against each other, and that is said", () => {
  const rules = (count: number): readonly Rule[] =>
    Array.from({ length: count }, (_, index) =>
      ruleOf({ id: `rule-${String(index)}`, when: all(inScope, compare("person.ageYears", "less-than", 1 + index)) }),
    );
  const open = (count: number): readonly unknown[] => {
    const analysis = analysisOf(programmeOf(rules(count)), { asOf: "2026-03-01" });
    equivalentRules(analysis);
    return analysis.takeUndecided();
  };
  expect(open(100)).toEqual([]);
  expect(open(103)).toEqual([{ at: { kind: "rule", id: "rule-100" }, why: { rules: 3 } }]);
});
