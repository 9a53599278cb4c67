import { describe, expect, it } from "vitest";
import type { Selector } from "../../../src/language/consistency.js";
import { selectRules } from "../../../src/language/select-rules.js";
import { ruleOf, smallNames } from "../../small-programme.js";

const text = { da: "a", en: "b" };
const responsibilities = {
  support: {
    ...{ label: text, statements: [], decisions: [] },
    periods: [
      { until: "2026-12-31", actor: "municipality" },
      { from: "2027-01-01", actor: "hospital" },
    ],
  },
};
const months = (amount: number) => ({ amount, unit: "months" as const });
const due = { after: ["disease.diagnosed"] };
const rules = [
  ruleOf({ id: "must-in-3", recommend: { due: { ...due, within: { parameter: "referralWithin" } } } }),
  ruleOf({
    id: "should-in-2",
    section: "4.1.1",
    recommend: { strength: "should", due: { ...due, within: months(2) } },
  }),
  ruleOf({ id: "may", statements: ["s-may"], recommend: { strength: "may", act: "offer", responsible: "support" } }),
];
const { parameters } = smallNames;
const selected = (selection: readonly Selector[], day?: string): readonly string[] =>
  selectRules(selection, { rules, responsibilities, parameters, ...(day !== undefined && { day }) }).map(
    ({ id }) => id,
  );

describe("a selector", () => {
  it("fits the rules that all its fields fit, and of several words one is enough", () => {
    expect(selected([{ act: ["refer", "offer"], strength: "should" }])).toEqual(["must-in-3", "should-in-2"]);
    expect(selected([{ act: ["offer"], strength: "should" }])).toEqual([]);
    expect(selected([{ act: ["offer"] }, { rule: ["must-in-3"] }])).toEqual(["must-in-3", "may"]);
    expect(selected([{ statement: ["s-may", "s-should"] }])).toEqual(["may"]);
  });

  it("of a section leaves out the sections below it", () => {
    expect(selected([{ section: ["4.1"] }])).toEqual(["must-in-3", "may"]);
    expect(selected([{ section: ["4.1.1"] }])).toEqual(["should-in-2"]);
  });

  it("of a time limit takes those that are no longer, also where a parameter says how long", () => {
    expect(selected([{ due: months(3) }])).toEqual(["must-in-3", "should-in-2"]);
    expect(selected([{ due: months(2) }])).toEqual(["should-in-2"]);
    expect(selected([{ due: months(1) }])).toEqual([]);
  });

  it("of an actor takes the rules whose task the actor has on the day", () => {
    expect(selected([{ responsible: ["municipality"] }], "2026-12-31")).toEqual(["may"]);
    expect(selected([{ responsible: ["municipality"] }], "2027-01-01")).toEqual([]);
    expect(selected([{ responsible: ["hospital"] }], "2027-01-01")).toEqual(["must-in-3", "should-in-2", "may"]);
    expect(selected([{ responsible: ["support"] }], "2027-01-01")).toEqual(["may"]);
    expect(selected([{ responsible: ["municipality"] }])).toEqual(["may"]);
  });
});
