import { expect, it } from "vitest";
import { compareRules } from "../../../src/compare/compare-rules.js";
import type { Axiom } from "../../../src/vocabulary/axioms.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { all, any, compare, inScope, is, ruleOf, smallNames } from "../../small-programme.js";

const limitAge = { parameter: "limitAgeYears" };
const text = { da: "sådan er det", en: "so it is" };
const complexIsOld: Axiom = {
  ...{ id: "complex-is-old", text, why: text },
  condition: any(is("disease.complex", false), compare("person.ageYears", "at-least", limitAge)),
};

it("whom a change takes a rule from is nobody whom a programme's own axioms rule out", () => {
  const complex = all(inScope, is("disease.complex", true));
  const base = { rule: ruleOf({ when: complex }), parameters: smallNames.parameters };
  const changed = {
    ...base,
    rule: ruleOf({ when: all(complex, compare("person.ageYears", "at-least", limitAge)) }),
  };
  const setting = { vocabulary: coreVocabulary, names: smallNames, asOf: "2026-03-01" };
  expect(compareRules(base, changed, setting).changes.map(({ direction }) => direction)).toEqual(["looser"]);
  // Of somebody whose age is not known the axiom is not false, and of that person the changed rule is not certain.
  const [left] = compareRules(base, changed, { ...setting, axioms: [complexIsOld] }).changes;
  expect(left?.text.en).toBe("for some, more must be known before it applies");
});
