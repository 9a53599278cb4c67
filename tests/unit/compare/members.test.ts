import { describe, expect, it } from "vitest";
import type { Ways } from "../../../src/cells/patience.js";
import { compareRules, type RuleInForce } from "../../../src/compare/compare-rules.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import type { Condition } from "../../../src/truth/condition.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { all, compare, ruleOf } from "../../small-programme.js";
import { asOf, inForce, inWords, recommending, tooHard } from "./changes.js";

const under = (age: number): Condition => compare("person.ageYears", "less-than", age);
const membersAre = (condition: Condition): Ways => [[[condition, "true"]]];
const among = (members: Ways, base: RuleInForce | undefined, changed: RuleInForce | undefined): readonly string[] =>
  inWords(compareRules(base, changed, { vocabulary: coreVocabulary, asOf, names: genericModel, members }));

const ofAdults = ruleOf({ when: compare("person.ageYears", "at-least", 18) });
const ofSchoolAge = ruleOf({ when: all(compare("person.ageYears", "at-least", 6), under(18)) });

describe("a change among members", () => {
  it("is none when only others lose a rule, or get it", () => {
    const younger = { ...ofSchoolAge, when: all(compare("person.ageYears", "at-least", 6), under(12)) };
    const [long, short] = [inForce(ofSchoolAge), inForce(younger)];
    expect(among(membersAre(under(10)), long, short)).toEqual(["none"]);
    expect(among(membersAre(under(10)), short, long)).toEqual(["none"]);
    expect(among(membersAre(under(14)), long, short)).toEqual([
      "looser",
      "nogle får den ikke længere (fx en person på 12 år)",
    ]);
  });

  it("is none when a rule is left out, or added, that no member gets", () => {
    expect(among(membersAre(under(15)), inForce(ofAdults), undefined)).toEqual(["none"]);
    expect(among(membersAre(under(15)), undefined, inForce(ofAdults))).toEqual(["none"]);
    expect(among(membersAre(under(20)), inForce(ofAdults), undefined)[0]).toBe("looser");
    expect(among(membersAre(under(20)), undefined, inForce(ofAdults))[0]).toBe("stricter");
  });

  it("counts a rule that members get from a later day, when a number changes", () => {
    const ofOld = ruleOf({ when: compare("person.ageYears", "at-least", { parameter: "oldAgeYears" }) });
    const numbers = {
      oldAgeYears: [
        { until: "2026-12-31", value: 70 },
        { from: "2027-01-01", value: 60 },
      ],
    };
    expect(among(membersAre(under(65)), inForce(ofOld, numbers), undefined)[0]).toBe("looser");
    expect(among(membersAre(under(60)), inForce(ofOld, numbers), undefined)).toEqual(["none"]);
  });

  it("does not count what a rule says to those who get it, when no member does before and after", () => {
    const may = recommending(ofAdults, { strength: "may" });
    expect(among(membersAre(under(15)), inForce(ofAdults), inForce(may))).toEqual(["none"]);
    expect(among(membersAre(under(20)), inForce(ofAdults), inForce(may))[0]).toBe("looser");
    const otherwise = recommending(ofSchoolAge, { text: { da: "Ring.", en: "Call." } });
    expect(among(membersAre(under(15)), inForce(ofSchoolAge), inForce(otherwise))[0]).toBe("different");
  });

  it("stands when it takes too many steps to tell whether a member gets the rule", () => {
    const hard = ruleOf({ when: tooHard() });
    const members = membersAre(under(15));
    expect(among(members, inForce(hard), undefined)[0]).toBe("looser");
    expect(among(members, inForce(hard), inForce(recommending(hard, { strength: "may" })))[0]).toBe("looser");
  });
});
