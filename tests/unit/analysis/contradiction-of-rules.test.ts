import { describe, expect, it } from "vitest";
import { twoOwners } from "../../../src/analysis/contradiction-of-rules/check.js";
import type { Responsibility } from "../../../src/language/names.js";
import { acts, type Recommend, type Rule } from "../../../src/language/rule.js";
import type { Condition } from "../../../src/truth/condition.js";
import { all, child, inScope, not, programmeOf, ruleOf } from "../../small-programme.js";
import { foundBy, pairsFound } from "./found-by.js";

const owned = (id: string, responsible: string, recommend: Partial<Recommend> = {}, when: Condition = inScope): Rule =>
  ruleOf({
    id,
    when,
    recommend: { act: "coordinate", subject: "course", recipient: "patient", responsible, ...recommend },
  });
const found = (...rules: readonly Rule[]): readonly (readonly string[])[] =>
  pairsFound(foundBy(twoOwners, programmeOf(rules)));

describe("a task that must be done", () => {
  const hospital = owned("hospital-coordinates", "hospital");
  const isFound = [["css-coordinates", "hospital-coordinates"]];

  it("has two owners when two must do it for the same person", () => {
    expect(found(hospital, owned("css-coordinates", "css"))).toEqual(isFound);
    expect(found(hospital, owned("css-coordinates", "css", {}, all(inScope, child)))).toEqual(isFound);
  });

  it("has one when nobody gets both, or one only should or may", () => {
    const forAdults = owned("hospital-coordinates", "hospital", {}, all(inScope, not(child)));
    expect(found(forAdults, owned("css-coordinates", "css", {}, all(inScope, child)))).toEqual([]);
    for (const strength of ["should", "may"] as const) {
      expect(found(hospital, owned("css-coordinates", "css", { strength }))).toEqual([]);
    }
  });

  it("has one when either rule says that the other takes part", () => {
    expect(found(hospital, owned("css-coordinates", "css", { involves: ["hospital"] }))).toEqual([]);
    expect(found(owned("hospital-coordinates", "hospital", { alternatives: ["css"] }), owned("css", "css"))).toEqual(
      [],
    );
    expect(found(hospital, owned("css-coordinates", "css", { involves: ["municipality"] }))).toEqual(isFound);
  });

  it("has an owner when it is to refer, appoint, coordinate, plan or document; several may do the rest", () => {
    const owning = acts.filter(
      (act) => found(owned("one", "hospital", { act }), owned("other", "css", { act })).length > 0,
    );
    expect(owning).toEqual(["refer", "appoint", "coordinate", "document", "plan"]);
  });

  it("has nobody certain where the document names nobody", () => {
    expect(found(hospital, owned("somebody-coordinates", "unnamed"))).toEqual([]);
  });

  it("is another one when the subject or the recipient is", () => {
    expect(found(hospital, owned("css-coordinates", "css", { subject: "another" }))).toEqual([]);
    expect(found(hospital, owned("css-coordinates", "css", { recipient: "municipality" }))).toEqual([]);
  });

  it("has two owners from the day on which it moves to somebody else", () => {
    const task: Responsibility = {
      label: { da: "opgaven", en: "the task" },
      statements: [],
      decisions: [],
      periods: [
        { actor: "hospital", until: "2026-12-31" },
        { actor: "css", from: "2027-01-01" },
      ],
    };
    const programme = programmeOf([hospital, owned("whoever-has-it", "task")], { responsibilities: { task } });
    expect(foundBy(twoOwners, programme, "2026-12-31")).toEqual([]);
    expect(pairsFound(foundBy(twoOwners, programme, "2027-01-01"))).toEqual([
      ["whoever-has-it", "hospital-coordinates"],
    ]);
  });
});
