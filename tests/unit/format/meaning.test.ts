import { describe, expect, it } from "vitest";
import { kindOf } from "../../../src/format/file-kinds.js";
import { saysTheSame } from "../../../src/format/format-source.js";
import { isSame } from "../../../src/format/meaning.js";

const kind = kindOf({ rules: [] });
const same = (before: string, after: string): boolean => kind !== undefined && saysTheSame(before, after, kind);

describe("a text before and after", () => {
  const rule = "rules:\n  - id: a\n    when: person.ageYears < 18 # barn\n";

  it.each([
    ["the same", rule],
    ["keys in another order", "rules:\n  - when: person.ageYears < 18 # barn\n    id: a\n"],
    ["the long form", "rules: # barn\n  - { id: a, when: { fact: person.ageYears, operator: lessThan, value: 18 } }\n"],
  ])("says the same with %s", (_, after) => {
    expect(same(rule, after)).toBe(true);
    expect(same(after, rule)).toBe(true);
  });

  it.each([
    ["another number", "rules:\n  - id: a\n    when: person.ageYears < 19 # barn\n"],
    ["another operator", "rules:\n  - id: a\n    when: person.ageYears <= 18 # barn\n"],
    ["a number as text", "rules:\n  - id: 1\n    when: person.ageYears < 18 # barn\n"],
    ["a key more", "rules:\n  - id: a\n    when: person.ageYears < 18 # barn\n    laws: []\n"],
    ["a key less", "rules:\n  - id: a # barn\n"],
    ["a rule more", `${rule}  - id: b\n`],
    ["a comment less", "rules:\n  - id: a\n    when: person.ageYears < 18\n"],
    ["a comment more", `# mere\n${rule}`],
    ["another comment", rule.replace("barn", "børn")],
    ["a mistake in the YAML", "rules: [\n"],
    ["nothing", ""],
  ])("does not say the same with %s", (_, after) => {
    expect(same(rule, after)).toBe(false);
    expect(same(after, rule)).toBe(false);
  });

  it("is read as a leaf only where a condition stands", () => {
    const rule = (key: string, leaf: string): string => `rules: [{ ${key}: ${leaf} }]\n`;
    expect(same(rule("when", "person.ageYears < 18"), rule("when", "person.ageYears  <  18"))).toBe(true);
    expect(same(rule("id", "person.ageYears < 18"), rule("id", "person.ageYears  <  18"))).toBe(false);
  });
});

describe("two values", () => {
  it.each<[unknown, unknown]>([
    [
      { a: 1, b: [1, { c: null }] },
      { b: [1, { c: null }], a: 1 },
    ],
    [Number.NaN, Number.NaN],
    [[], []],
    [{}, {}],
  ])("%j and %j are the same", (a, b) => {
    expect(isSame(a, b)).toBe(true);
  });

  it.each<[unknown, unknown]>([
    [{ a: 1 }, { a: "1" }],
    [{ a: undefined }, {}],
    [{ a: 1 }, { a: 1, b: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 1]],
    [[], {}],
    [null, undefined],
    [null, {}],
    [0, false],
  ])("%j and %j are not", (a, b) => {
    expect(isSame(a, b)).toBe(false);
    expect(isSame(b, a)).toBe(false);
  });
});
