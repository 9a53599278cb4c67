import { describe, expect, it } from "vitest";
import { citationConflicts } from "../../../src/coverage/citation-conflicts.js";
import type { Rule } from "../../../src/language/rule.js";
import { programmeOf, ruleOf, smallNames, type RuleInput } from "../../small-programme.js";

const conflicts = (input: RuleInput): unknown => {
  const rule: Rule = ruleOf(input);
  const ofProgramme = { ...smallNames.statements["s-must"], level: "programme" as const };
  const statements = { ...smallNames.statements, "s-programme": ofProgramme } as typeof smallNames.statements;
  return citationConflicts(programmeOf([rule], { statements })).map(({ statement, what }) => [statement, what]);
};
const note = { da: "…", en: "…" };

describe("a rule and the statements that it cites", () => {
  it.each([
    ["the same strength", { statements: ["s-must"] }, []],
    ["weaker than its statement", { statements: ["s-must"], recommend: { strength: "may" } }, [["s-must", "strength"]]],
    ["stronger than its statement", { statements: ["s-may"] }, [["s-may", "strength"]]],
    ["weaker, and a note says so", { statements: ["s-must"], recommend: { strength: "may", note } }, []],
    [
      "weaker, and a decision says so",
      { statements: ["s-must"], decisions: ["D8"], recommend: { strength: "may" } },
      [],
    ],
    ["as strong as the strongest of several", { statements: ["s-may", "s-must"] }, []],
    [
      "as strong as the weakest of several",
      { statements: ["s-may", "s-must"], recommend: { strength: "may" } },
      [["s-must", "strength"]],
    ],
    ["about a person from a demand on the programme", { statements: ["s-programme"] }, [["s-programme", "level"]]],
    ["the law alone", { statements: [] }, []],
  ] as const)("%s", (_, input, expected) => {
    expect(conflicts(input as RuleInput)).toEqual(expected);
  });
});
