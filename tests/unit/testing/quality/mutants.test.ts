import { describe, expect, it } from "vitest";
import { mutantsOf } from "../../../../src/testing/quality/mutants.js";
import { sayMutant } from "../../../../src/testing/quality/say-mutant.js";
import type { Condition } from "../../../../src/truth/condition.js";
import {
  all,
  any,
  child,
  compare,
  happened,
  inScope,
  includes,
  is,
  isNot,
  named,
  not,
  programmeOf,
  ruleOf,
  smallNames,
} from "../../../small-programme.js";
import { somebody, triedBy } from "./try.js";

/** The mutants of the rule's own condition in words; the file's condition is not the rule's own. */
const ofCondition = (condition: Condition): readonly string[] => {
  const programme = programmeOf([ruleOf({ when: all(named("in-scope", inScope), condition) })]);
  const tried = triedBy(programme, [somebody({})]);
  return mutantsOf(programme)
    .filter(({ at }) => at.part === "when")
    .map((one) => sayMutant(one, tried).da);
};

describe("the changes that are tried", () => {
  it("move a number one year each way, and turn it round", () => {
    expect(ofCondition(child)).toEqual([
      "»personens alder er under 17 år« i stedet for »personens alder er under 18 år«",
      "»personens alder er under 19 år« i stedet for »personens alder er under 18 år«",
      "»personens alder er mindst 18 år« i stedet for »personens alder er under 18 år«",
    ]);
  });

  it("include the limit itself where the number stands elsewhere", () => {
    const limit = compare("person.ageYears", "at-least", { parameter: "limitAgeYears" });
    expect(ofCondition(limit)).toEqual([
      "»personens alder er over 18 år« i stedet for »personens alder er mindst 18 år«",
      "»personens alder er under 18 år« i stedet for »personens alder er mindst 18 år«",
    ]);
  });

  it("take a value out, put another in its place, add one, and turn the choice round", () => {
    expect(ofCondition(is("transition.stage", "underway"))).toEqual([
      "overgangen fra ung til voksen i sundhedsvæsenet: »afsluttet« i stedet for »i gang«",
      "overgangen fra ung til voksen i sundhedsvæsenet: »afsluttet« er føjet til",
      "»overgangen fra ung til voksen i sundhedsvæsenet er ikke i gang« i stedet for »overgangen fra ung til voksen i sundhedsvæsenet er i gang«",
    ]);
    expect(ofCondition(isNot("disease.status", "suspected", "confirmed"))).toHaveLength(2 + 2 + 1 + 1);
    expect(ofCondition(includes("transition.kinds", "school"))).toHaveLength(1 + 1 + 1);
  });

  it("deny what has happened, and a yes", () => {
    expect(ofCondition(happened("disease.diagnosed"))).toEqual([
      "»diagnosen er ikke stillet« i stedet for »diagnosen er stillet«",
    ]);
    expect(ofCondition(is("disease.complex", true))).toHaveLength(1);
  });

  it("make all of any and any of all, and leave a part out or deny it", () => {
    const two = any(happened("disease.diagnosed"), named("child", child));
    expect(ofCondition(two)).toEqual([
      "alle led skal gælde, hvor et er nok »diagnosen er stillet, eller personen er under 18 år«",
      "»diagnosen er ikke stillet« i stedet for »diagnosen er stillet«",
      "uden leddet »diagnosen er stillet«",
      "uden leddet »personen er under 18 år«",
      "»det gælder ikke, at (personen er under 18 år)« i stedet for »personen er under 18 år«",
    ]);
    expect(ofCondition(all(child, happened("disease.diagnosed")))[0]).toMatch(
      /^et af leddene er nok, hvor alle skal gælde/,
    );
  });

  it("take away a denial, and deny nothing twice", () => {
    expect(ofCondition(not(named("child", child)))).toEqual([
      "»personen er under 18 år« i stedet for »det gælder ikke, at (personen er under 18 år)«",
    ]);
  });

  it("shorten and lengthen a time limit and a lapse, drop what a limit counts from, and move the strength a step", () => {
    const programme = programmeOf([
      ruleOf({
        recommend: {
          strength: "should",
          due: { within: { amount: 3, unit: "months" }, after: ["disease.diagnosed", "municipality.referral"] },
          lapses: { at: { amount: 18, unit: "years" }, after: "person.birthDate" },
        },
      }),
    ]);
    const tried = triedBy(programme, [somebody({})]);
    const said = mutantsOf(programme)
      .filter(({ at }) => at.kind === "rule" && at.part !== "when")
      .map((one) => sayMutant(one, tried));
    expect(said.map(({ da }) => da)).toEqual([
      "fristen er 2 måneder i stedet for 3 måneder",
      "fristen er 4 måneder i stedet for 3 måneder",
      "fristen regnes ikke fra diagnosen",
      "fristen regnes ikke fra sygehusets henvisning til kommunen",
      "det bortfalder efter 17 år i stedet for 18 år",
      "det bortfalder efter 19 år i stedet for 18 år",
      "styrken er »skal« i stedet for »bør«",
      "styrken er »kan« i stedet for »bør«",
    ]);
    expect(said[0]?.en).toBe("the time limit is 2 months instead of 3 months");
  });

  it("change what a name means and what number a parameter has, once for all rules that use them", () => {
    const limit = compare("person.ageYears", "less-than", { parameter: "limitAgeYears" });
    const when = all(named("in-scope", inScope), named("child", child), limit);
    const mutants = mutantsOf(programmeOf([ruleOf({ when }), ruleOf({ id: "other", when })]));
    const names = mutants.filter(({ at }) => at.kind === "condition");
    expect(new Set(names.map(({ at }) => at.id))).toEqual(new Set(["in-scope", "child"]));
    expect(names.every(({ rules }) => rules.length === 2)).toBe(true);
    const numbers = mutants.filter(({ at }) => at.kind === "parameter");
    // Two periods, each one up and one down.
    expect(numbers.map(({ change }) => ("period" in change ? [change.was, change.is] : []))).toEqual([
      [16, 15],
      [16, 17],
      [18, 17],
      [18, 19],
    ]);
    expect(
      mutantsOf(programmeOf([ruleOf({ when: all(inScope, child) })], { conditions: smallNames.conditions })).filter(
        ({ at }) => at.kind !== "rule",
      ),
    ).toEqual([]);
  });
});
