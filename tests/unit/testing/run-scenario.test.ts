import { describe, expect, it } from "vitest";
import { runScenario } from "../../../src/testing/run-scenario.js";
import type { Scenario } from "../../../src/testing/scenario.js";
import { all, child, happened, inScope, is, programmeOf, ruleOf } from "../../small-programme.js";

/** How strongly each rule below asks, of whom, for whom. */
const asked = { strength: "must", responsible: "hospital", recipient: "municipality" } as const;

const programme = programmeOf([
  ruleOf({
    id: "refer",
    when: all(inScope, child),
    recommend: {
      due: { within: { amount: 3, unit: "months" }, after: ["disease.diagnosed"] },
      fulfilledBy: happened("municipality.referral"),
    },
  }),
  ruleOf({ id: "confer", when: all(inScope, is("disease.complex", true)) }),
]);

/** A child of six with a diagnosis of 30 November, who is not referred. */
const scenario = (expect: Scenario["expect"], more: Partial<Scenario> = {}): Scenario => ({
  title: "Barnet",
  asOf: "2026-02-28",
  situation: {
    person: { birthDate: "2019-05-04" },
    disease: { status: "confirmed", diagnosed: "2025-11-30" },
    municipality: { referral: "no" },
  },
  closed: [],
  complete: false,
  expect,
  line: 3,
  ...more,
});

describe("a scenario", () => {
  it.each<[expectation: Scenario["expect"][string]]>([
    [{ outcome: "applies" }],
    [{ outcome: "applies", state: "open" }],
    [{ due: "2026-02-28" }],
    [{ doneOn: null, concluded: false, missing: [] }],
    [asked],
  ])("passes where the rule says %j", (expectation) => {
    expect(runScenario(programme, scenario({ refer: expectation }))).toEqual([]);
  });

  it.each<[expectation: Scenario["expect"][string]]>([
    [{ outcome: "does not apply" }],
    [{ outcome: "undetermined" }],
    [{ outcome: "applies", state: "overdue" }],
    [{ outcome: "applies", due: "2026-03-01" }],
    [{ due: null }],
    [{ doneOn: "2026-02-28" }],
    [{ late: false }],
    [{ concluded: true }],
    [{ missing: ["disease.status"] }],
    [{ strength: "should" }],
    [{ responsible: "municipality" }],
    [{ recipient: "hospital" }],
    [{ outcome: "left out" }],
  ])("fails where it does not say %j", (expectation) => {
    expect(runScenario(programme, scenario({ refer: expectation }))).toMatchObject([{ expected: expectation }]);
  });

  it("that fails says what the rule said instead, on which facts", () => {
    expect(runScenario(programme, scenario({ refer: { outcome: "undetermined" } }))).toEqual([
      {
        rule: "refer",
        expected: { outcome: "undetermined" },
        actual: {
          outcome: "applies",
          state: "open",
          due: "2026-02-28",
          doneOn: null,
          concluded: false,
          missing: [],
          ...asked,
        },
        named: true,
        why: {
          da: "personens diagnostiske status er en bekræftet sjælden sygdom; personens alder er 6 år",
          en: "the person's diagnostic status is a confirmed rare disease; the person's age is 6 years",
        },
      },
    ]);
  });

  it("is open on the due day and overdue the day after", () => {
    const expected = { refer: { outcome: "applies", state: "open" } } as const;
    expect(runScenario(programme, scenario(expected, { asOf: "2026-02-28" }))).toEqual([]);
    expect(runScenario(programme, scenario(expected, { asOf: "2026-03-01" }))).toMatchObject([
      { actual: { state: "overdue" } },
    ]);
  });

  it("says the day on which it was done and whether that was late", () => {
    const situation = { ...scenario({}).situation, municipality: { referral: "2026-02-27" } } as const;
    const done = { state: "fulfilled", doneOn: "2026-02-27", late: false } as const;
    expect(runScenario(programme, scenario({ refer: done }, { situation }))).toEqual([]);
    expect(runScenario(programme, scenario({ refer: { ...done, late: true } }, { situation }))).toMatchObject([
      { actual: done },
    ]);
  });

  it("compares what is missing without its order, and gives no reason but that", () => {
    const missing = ["disease.complex", "disease.status"];
    const nothingKnown = { situation: {}, expect: { confer: { missing: [...missing].reverse() } } };
    expect(runScenario(programme, scenario({}, nothingKnown))).toEqual([]);
    expect(runScenario(programme, scenario({ confer: { missing: ["disease.status"] } }, { situation: {} }))).toEqual([
      {
        rule: "confer",
        expected: { missing: ["disease.status"] },
        actual: { outcome: "undetermined", missing, ...asked },
        named: true,
      },
    ]);
  });

  it("says who is asked of a rule that is undetermined, too", () => {
    const expected = { confer: { outcome: "undetermined", ...asked } } as const;
    expect(runScenario(programme, scenario(expected))).toEqual([]);
    expect(runScenario(programme, scenario({ confer: { ...expected.confer, strength: "may" } }))).toHaveLength(1);
  });

  it("expects of a task that moves the actor who has it on the day", () => {
    const periods = [
      { actor: "municipality", until: "2026-12-31" },
      { actor: "css", from: "2027-01-01" },
    ];
    const support = { label: { da: "støtten", en: "the support" }, statements: [], decisions: [], periods };
    const moving = programmeOf([ruleOf({ id: "help", recommend: { responsible: "support" } })], {
      responsibilities: { support },
    });
    const on = (asOf: string, responsible: string): unknown =>
      runScenario(moving, scenario({ help: { responsible } }, { asOf }));
    expect([on("2026-12-31", "municipality"), on("2027-01-01", "css")]).toEqual([[], []]);
    expect([on("2026-12-31", "css"), on("2027-01-01", "municipality"), on("2027-01-01", "support")]).toMatchObject([
      [{ actual: { responsible: "municipality" } }],
      [{ actual: { responsible: "css" } }],
      [{ actual: { responsible: "css" } }],
    ]);
  });

  it("with closed facts counts what is missing there as not so", () => {
    const expected = { confer: { outcome: "does not apply" } } as const;
    expect(runScenario(programme, scenario(expected))).toMatchObject([{ actual: { outcome: "undetermined" } }]);
    expect(runScenario(programme, scenario(expected, { closed: ["disease.complex"] }))).toEqual([]);
  });

  it("says nothing of rules that it does not name, unless it is complete", () => {
    const expected = { refer: { outcome: "applies" } } as const;
    expect(runScenario(programme, scenario(expected))).toEqual([]);
    expect(runScenario(programme, scenario(expected, { complete: true }))).toEqual([
      {
        rule: "confer",
        expected: { outcome: "does not apply" },
        actual: { outcome: "undetermined", missing: ["disease.complex"], ...asked },
        named: false,
      },
    ]);
    expect(runScenario(programme, scenario(expected, { complete: true, closed: ["disease.complex"] }))).toEqual([]);
  });

  it("cannot be run with a rule that the programme does not have", () => {
    expect(() => runScenario(programme, scenario({ nosuch: { outcome: "applies" } }))).toThrow("no such rule: nosuch");
  });
});
