import { describe, expect, it } from "vitest";
import { shown, shownProgramme } from "../../../src/testing/properties/shown.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { programmeOf, ruleOf } from "../../small-programme.js";

const many = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `fact-number-${String(i)}-${"x".repeat(40)}`);

describe("a counterexample", () => {
  it("is whole when it is small, with rules by their ids", () => {
    const one = { person: { asOf: "2026-03-01", situation: {} }, rules: [ruleOf({})], start: 0 };
    expect(shown(one)).toBe('{"person":{"asOf":"2026-03-01","situation":{}},"rules":["refer"],"start":0}');
    expect(shown(many(20).map((id) => id.slice(0, 12)))).not.toContain("more");
  });

  it("has the first twenty of each part when it is large, and how many more there are", () => {
    const text = shown({ said: many(43), asked: many(20), start: 0 });
    expect(text.match(/fact-number/g)).toHaveLength(40);
    expect(text).toContain('"23 mere / 23 more"],"asked":[');
    expect(text).toMatch(/x","fact-number-19-x+"\],"start":0\}$/);
    expect(shown(many(43)).match(/fact-number/g)).toHaveLength(20);
  });

  it("counts facts, not the groups that they lie in", () => {
    const group = Object.fromEntries(many(15).map((name) => [name, true]));
    const text = shown({ situation: { a: group, b: group, c: { last: [], more: ["x", "y"] } } });
    expect(text.match(/fact-number/g)).toHaveLength(20);
    expect(text).toContain('"…":"10 mere / 10 more"},"…":"3 mere / 3 more"}');
  });

  it("cuts a text that is long", () => {
    expect(shown({ one: "x".repeat(1100) })).toBe(`{"one":"${"x".repeat(200)}…"}`);
  });
});

describe("the programme of a counterexample", () => {
  it("is named with the ids of its rules when it is large", () => {
    expect(shownProgramme(genericModel)).toMatch(/^\{"id":"generic-model","version":"[\d.]+","rules":\[.* more"\]\}$/);
    expect(shownProgramme(programmeOf([ruleOf({})]))).toContain('"rules":["refer"]');
  });
});
