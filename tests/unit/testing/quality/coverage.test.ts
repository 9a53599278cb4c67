import { describe, expect, it } from "vitest";
import { coverageOf } from "../../../../src/testing/quality/coverage.js";
import { sayGap } from "../../../../src/testing/quality/say-gap.js";
import type { Programme } from "../../../../src/language/programme.js";
import type { Condition } from "../../../../src/truth/condition.js";
import type { Situation } from "../../../../src/vocabulary/situation.js";
import { all, any, child, happened, inScope, is, named, not, programmeOf, ruleOf } from "../../../small-programme.js";
import { somebody, triedBy, type Day } from "./try.js";

const gate = named("in-scope", inScope);
const complex = is("disease.complex", true);
const diagnosed = happened("disease.diagnosed");
const programmeWith = (condition: Condition): Programme => programmeOf([ruleOf({ when: all(gate, condition) })]);
const gapsOf = (
  programme: Programme,
  people: readonly Situation[],
  of: "decides" | "name-decides" = "decides",
): readonly string[] => {
  const scenarios = people.map((one) => somebody(one));
  const { gaps } = coverageOf(triedBy(programme, scenarios), programme.rules);
  return gaps.filter(({ kind }) => kind === of).map((gap) => sayGap(gap).da);
};
const person = (birthDate: Day | null, isComplex: boolean | null): Situation => ({
  person: { birthDate },
  disease: { status: "confirmed", complex: isComplex },
});

describe("a part of a condition", () => {
  it("decides where the rule says something else with it than without it, both ways", () => {
    const both = [person("2019-05-04", true), person("2019-05-04", false), person("1990-05-04", true)];
    expect(gapsOf(programmeWith(all(child, complex)), both)).toEqual([]);
  });

  it("does not decide behind another that has decided already", () => {
    // Both hold, or none does: whatever one of them says, `any` is settled by the other.
    const both = [person("2019-05-04", true), person("1990-05-04", false)];
    expect(gapsOf(programmeWith(any(child, complex)), both)).toEqual([
      "det er aldrig afgørende, at dette gælder: personens alder er under 18 år",
      "det er aldrig afgørende, at dette gælder: sygdommen er vurderet som kompleks",
    ]);
  });

  it("decides also between what is unknown and what is certain", () => {
    // Nothing is known of the age: complex makes it certain, not complex leaves it open.
    const holds = [person(null, true), person(null, false)];
    const gaps = gapsOf(programmeWith(any(child, complex)), holds);
    expect(gaps.filter((gap) => gap.includes("kompleks"))).toEqual([]);
  });

  it("that is a branch decides as a whole", () => {
    const branches = any(all(child, complex), diagnosed);
    const none = { person: { birthDate: "1990-05-04" }, disease: { status: "suspected", complex: false } } as const;
    expect(gapsOf(programmeWith(branches), [none])[0]).toMatch(/^det er aldrig afgørende, at denne gren gælder: /);
  });

  it("under a denial decides as well", () => {
    const both = [person("2019-05-04", true), person("2019-05-04", false)];
    expect(gapsOf(programmeWith(not(complex)), both)).toEqual([]);
  });

  it("of until when it is shown decides only as long as it is not done", () => {
    const programme = programmeOf([
      ruleOf({
        when: gate,
        recommend: { fulfilledBy: happened("municipality.referral"), shownUntil: is("transition.stage", "completed") },
      }),
    ]);
    const at = (stage: "completed" | "underway", referral: Day | "no"): Situation => ({
      disease: { status: "confirmed" },
      transition: { stage },
      municipality: { referral },
    });
    const shownGaps = (people: readonly Situation[]): number =>
      gapsOf(programme, people).filter((gap) => gap.startsWith("om det stadig vises")).length;
    expect(shownGaps([at("completed", "2026-02-01"), at("underway", "2026-02-01")])).toBe(2);
    expect(shownGaps([at("completed", "no"), at("underway", "no")])).toBe(0);
  });

  it("that can decide for nobody is not asked for", () => {
    // A diagnosis that is made means that the disease is confirmed.
    const when = all(diagnosed, is("disease.status", "confirmed"));
    const made = { disease: { diagnosed: "2026-02-01" } } as const;
    const not = { disease: { diagnosed: "no" } } as const;
    const gaps = gapsOf(programmeWith(when), [made, not]);
    expect(gaps.some((gap) => gap.includes("ikke gælder: personens diagnostiske status"))).toBe(false);
  });
});

describe("a named condition", () => {
  it("is tried by the scenarios of any rule that uses it", () => {
    const programme = programmeOf([ruleOf({ when: all(gate, complex) })]);
    const inside: Situation = { disease: { status: "confirmed", complex: true } };
    const outside: Situation = { disease: { status: "none", complex: true } };
    expect(gapsOf(programme, [inside, outside], "name-decides")).toEqual([]);
    expect(gapsOf(programme, [inside], "name-decides")).toEqual([
      expect.stringMatching(
        /^det er aldrig afgørende, at dette ikke gælder: personens diagnostiske status er mistanke/,
      ),
    ]);
  });
});

describe("the counts", () => {
  it("say how many rules, parts, boundaries and statements are tried, and which statements are not", () => {
    const programme = programmeOf([
      ruleOf({ when: all(gate, child) }),
      ruleOf({ id: "other", when: all(gate, complex), statements: ["s-should"] }),
    ]);
    const people = [person("2008-03-02", null), person("2008-03-01", null)].map((one) => somebody(one));
    const coverage = coverageOf(triedBy(programme, people), programme.rules);
    expect(coverage).toMatchObject({
      rules: { met: 1, of: 2 },
      boundaries: { met: 1, of: 1 },
      statements: { met: 1, of: 2 },
      untriedStatements: ["s-should"],
      undecided: 0,
    });
    expect(coverage.gaps).toContainEqual({ rule: "other", kind: "rule" });
  });
});
