import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../src/analysis/analysis.js";
import { axiomOfNobody } from "../../../src/analysis/never-applies/axiom-of-nobody.js";
import { neverApplies } from "../../../src/analysis/never-applies/check.js";
import type { Programme } from "../../../src/language/programme.js";
import type { Condition } from "../../../src/truth/condition.js";
import type { Axiom } from "../../../src/vocabulary/axioms.js";
import { all, child, compare, happened, inScope, is, programmeOf, ruleOf } from "../../small-programme.js";

const adult = compare("person.ageYears", "at-least", 18);
const text = { da: "sådan er det", en: "so it is" };
const axiom = (id: string, condition: Condition): Axiom => ({ id, text, why: text, condition });

function believing(axioms: readonly Axiom[], when: Condition): Programme {
  return { ...programmeOf([ruleOf({ id: "refer", when })]), consistency: { axioms, invariants: [] } };
}

describe("what authors say of every real person", () => {
  const asOf = "2026-03-01";
  const blamed = (programme: Programme): readonly string[] =>
    neverApplies(analysisOf(programme, { asOf })).map(({ message }) => message.en.split("; ")[1] ?? "");

  it("is named where it is what keeps a rule from ever applying", () => {
    const complexIsAdult = axiom("complex-is-adult", { kind: "any", of: [is("disease.complex", false), adult] });
    const other = axiom("not-so-old", compare("person.ageYears", "at-most", 110));
    const when = all(inScope, child, is("disease.complex", true));
    expect(blamed(believing([complexIsAdult, other], when))).toEqual(["it follows from `complex-is-adult`"]);
    expect(blamed(believing([other], when))).toEqual([]);
  });

  it("is not named where the rule contradicts itself", () => {
    const other = axiom("not-so-old", compare("person.ageYears", "at-most", 110));
    expect(blamed(believing([other], all(inScope, child, adult)))).toEqual([""]);
  });

  it("is an error where it can hold of nobody, and not where it holds of some", () => {
    const found = (condition: Condition): readonly string[] =>
      axiomOfNobody(analysisOf(believing([axiom("so", condition)], inScope), { asOf })).map(
        ({ at }) => `${at.kind} ${at.id}`,
      );
    expect(found(all(child, adult))).toEqual(["axiom so"]);
    expect(found(compare("person.ageYears", "more-than", 200))).toEqual(["axiom so"]);
    expect(found(child)).toEqual([]);
    expect(found(happened("disease.diagnosed"))).toEqual([]);
  });
});
