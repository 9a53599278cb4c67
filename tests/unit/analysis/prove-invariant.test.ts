import { describe, expect, it } from "vitest";
import { analysesFrom } from "../../../src/analysis/analyses-from.js";
import { analysisOf } from "../../../src/analysis/analysis.js";
import { checkConsistency } from "../../../src/analysis/check-consistency.js";
import { checkInvariants } from "../../../src/analysis/invariants/check-invariants.js";
import { claimOfNobody } from "../../../src/analysis/invariants/claim-of-nobody.js";
import { proveInvariant, type Proof } from "../../../src/analysis/invariants/prove-invariant.js";
import { proveOnDays } from "../../../src/analysis/invariants/prove-on-days.js";
import type { Invariant, InvariantClaim } from "../../../src/language/consistency.js";
import type { Programme } from "../../../src/language/programme.js";
import type { Rule } from "../../../src/language/rule.js";
import { composeProgramme } from "../../../src/programme/compose-programme.js";
import { ruleHash, shortHash } from "../../../src/programme/content-hash.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import type { Condition } from "../../../src/truth/condition.js";
import type { Axiom } from "../../../src/vocabulary/axioms.js";
import { all, child, compare, happened, inScope, is, not, programmeOf, ruleOf } from "../../small-programme.js";
import { foundBy } from "./found-by.js";

const adult = compare("person.ageYears", "at-least", 18);
const refer = ruleOf({ id: "refer", when: all(inScope, child) });
const guide = ruleOf({ id: "guide", when: all(inScope, adult), recommend: { act: "guide", subject: "guidance" } });
const text = { da: "sådan er det", en: "so it is" };

const claimed = (claim: InvariantClaim, more: Partial<Invariant> = {}): Invariant => ({
  ...{ id: "so", text, statements: ["s-must"], decisions: [], claim },
  ...more,
});

function claiming(
  invariant: Invariant,
  rules: readonly Rule[] = [refer, guide],
  axioms: readonly Axiom[] = [],
): Programme {
  return { ...programmeOf(rules), consistency: { axioms, invariants: [invariant] } };
}

/** A task that moves at the turn of the year. */
const moving: Programme["responsibilities"] = {
  support: {
    ...{ label: text, statements: [], decisions: [] },
    periods: [
      { until: "2026-12-31", actor: "hospital" },
      { from: "2027-01-01", actor: "municipality" },
    ],
  },
};

const proved = (programme: Programme, asOf = "2026-03-01"): Proof => {
  const [invariant] = programme.consistency.invariants;
  if (invariant === undefined) throw new Error("there is an invariant");
  return proveInvariant(invariant, analysisOf(programme, { asOf }));
};

describe("a claim", () => {
  it("that somebody gets a rule holds of those of whom it is known, and not where the age is unknown", () => {
    const claim: InvariantClaim = { kind: "gets", rules: [{ rule: ["refer"] }, { act: ["guide"] }] };
    expect(proved(claiming(claimed(claim, { whoever: all(inScope, child) }))).kind).toBe("holds");
    const open = proved(claiming(claimed(claim, { whoever: inScope })));
    expect(open).toMatchObject({
      failure: "gets-none-for-certain",
      shows: { refer: "undetermined", guide: "undetermined" },
    });
  });

  it("that nobody is left out holds where the age is unknown, and not where a rule is missing", () => {
    const claim: InvariantClaim = { kind: "coveredBy", rules: [{ recipient: ["municipality"] }] };
    expect(proved(claiming(claimed(claim, { whoever: inScope }))).kind).toBe("holds");
    const left = proved(claiming(claimed(claim, { whoever: inScope }), [refer]));
    expect(left).toMatchObject({ failure: "is-left-out", shows: { refer: "does not apply" } });
  });

  describe("about a rule that is shown until something is so", () => {
    const ends = ruleOf({
      id: "refer",
      when: inScope,
      recommend: { fulfilledBy: happened("disease.diagnosed"), shownUntil: is("disease.complex", false) },
    });
    const ended = is("disease.complex", false);
    const gets: InvariantClaim = { kind: "gets", rules: [{ rule: ["refer"] }] };
    const refuted = { kind: "refuted", failure: "gets-none" };

    it("does not count it as had once it has ended and is not fulfilled", () => {
      expect(proved(claiming(claimed(gets, { whoever: inScope }), [ends]))).toMatchObject(refuted);
      const covered = proved(claiming(claimed({ ...gets, kind: "coveredBy" }, { whoever: inScope }), [ends]));
      expect(covered).toMatchObject({ kind: "refuted", failure: "is-left-out" });
    });

    it("counts it as had while that is not known, when it is not so, and when the rule is fulfilled", () => {
      const other = (more: Condition): Invariant => claimed(gets, { whoever: all(inScope, more) });
      expect(proved(claiming(other(is("disease.complex", true)), [ends])).kind).toBe("holds");
      expect(proved(claiming(other(happened("disease.diagnosed")), [ends])).kind).toBe("holds");
      expect(proved(claiming(claimed({ ...gets, orIs: ended }, { whoever: inScope }), [ends])).kind).toBe("holds");
    });

    it("is about those who get it, and not those for whom it has ended, unless it was fulfilled", () => {
      const lasts: InvariantClaim = { kind: "is", condition: not(ended) };
      const about = claimed(lasts, { whoeverGets: [{ rule: ["refer"] }] });
      expect(proved(claiming(about, [ends]))).toMatchObject({ failure: "is-not-so" });
      const { fulfilledBy, ...recommend } = ends.recommend;
      expect(fulfilledBy).toBeDefined();
      expect(proved(claiming(about, [{ ...ends, recommend }]))).toMatchObject({ failure: "is-not-so-for-certain" });
    });
  });

  it("on whoever gets a rule is about no others", () => {
    const is17: InvariantClaim = { kind: "is", condition: compare("person.ageYears", "at-most", 17) };
    expect(proved(claiming(claimed(is17, { whoeverGets: [{ rule: ["refer"] }] }))).kind).toBe("holds");
    expect(proved(claiming(claimed(is17, { whoeverGets: [{ rule: ["guide"] }] })))).toMatchObject({
      failure: "is-not-so",
      shows: { guide: "applies" },
    });
  });

  it("of two groups of rules holds where no person gets of both, whoever else gets one", () => {
    const groups = [[{ rule: ["refer"] }], [{ rule: ["guide"] }]];
    expect(proved(claiming(claimed({ kind: "atMostOneOf", groups }))).kind).toBe("holds");
    const both = [refer, { ...guide, when: all(inScope, compare("person.ageYears", "at-least", 17)) }];
    const found = proved(claiming(claimed({ kind: "neverBoth", groups }), both));
    expect(found).toMatchObject({ failure: "gets-of-two-groups", shows: { refer: "applies", guide: "applies" } });
  });

  it("of one responsible reads who has the task on the day", () => {
    const follow = ruleOf({ id: "follow", recommend: { act: "follow-up", responsible: "support" } });
    const claim: InvariantClaim = { kind: "oneResponsible", rules: [{ strength: "may" }] };
    const programme = { ...claiming(claimed(claim), [refer, follow]), responsibilities: moving };
    expect(proved(programme, "2026-12-31").kind).toBe("holds");
    expect(proved(programme, "2027-01-01")).toMatchObject({ failure: "has-two-responsibles" });
  });

  it("that holds today is said to break on the day on which a task moves", () => {
    const follow = ruleOf({ id: "follow", when: child, recommend: { act: "follow-up", responsible: "support" } });
    const claim: InvariantClaim = { kind: "oneResponsible", rules: [{ strength: "may" }] };
    const programme = { ...claiming(claimed(claim), [refer, follow]), responsibilities: moving };
    const found = (asOf: string): readonly unknown[] =>
      checkConsistency(programme, { asOf }).flatMap(({ code, at, example }) =>
        at.kind === "invariant" ? [[code, at.id, example?.asOf]] : [],
      );
    expect(found("2026-12-31")).toEqual([["contradiction-of-rules", "so", "2027-01-01"]]);
    expect(found("2027-06-01")).toEqual([["contradiction-of-rules", "so", "2027-06-01"]]);
    const days = analysesFrom(programme, { asOf: "2026-12-31" });
    expect(days.map(({ asOf }) => asOf)).toEqual(["2026-12-31", "2027-01-01"]);
    expect(proveOnDays(claimed(claim), days)).toMatchObject({ kind: "refuted", example: { asOf: "2027-01-01" } });
  });

  it("of nobody is not counted as proved", () => {
    const claim: InvariantClaim = { kind: "gets", rules: [{ rule: ["refer"] }] };
    const kind = (whoever: Condition): string => {
      const invariant = claimed(claim, { whoever });
      return proveOnDays(invariant, analysesFrom(claiming(invariant), { asOf: "2026-03-01" })).kind;
    };
    expect([kind(all(inScope, child, adult)), kind(all(inScope, child))]).toEqual(["of-nobody", "holds"]);
  });

  it("is not refuted by somebody whom the programme's own axioms rule out", () => {
    const none: InvariantClaim = { kind: "neverGets", rules: [{ rule: ["refer"] }] };
    const invariant = claimed(none, { whoever: is("disease.complex", true) });
    const complexIsAdult: Axiom = {
      ...{ id: "complex-is-adult", text, why: text },
      condition: { kind: "any", of: [is("disease.complex", false), adult] },
    };
    expect(proved(claiming(invariant)).kind).toBe("refuted");
    expect(proved(claiming(invariant, [refer, guide], [complexIsAdult])).kind).toBe("holds");
  });

  it("of which `whoever` is nobody is said to claim nothing, and one of somebody is not", () => {
    const claim: InvariantClaim = { kind: "gets", rules: [{ rule: ["refer"] }] };
    const said = (whoever: Invariant["whoever"]): readonly string[] =>
      claimOfNobody(analysisOf(claiming(claimed(claim, { ...(whoever && { whoever }) })), { asOf: "2026-03-01" })).map(
        ({ at }) => at.id,
      );
    expect(said(all(child, adult))).toEqual(["so"]);
    expect(said(all(child, not(happened("disease.diagnosed"))))).toEqual([]);
    expect(said(undefined)).toEqual([]);
  });
});

const region = (deviations: string): Programme => {
  const text = `
id: our-programme
version: 0.1.0
title: { da: a, en: b }
region: Region Syddanmark
responsible: Region Syddanmark
status: draft
language: da
valid: { from: 2027-01-01 }
reviewBy: 2028-06-30
extends: generic-model
base: { version: ${genericModel.version}, hash: ${shortHash(genericModel.hash)} }
targetGroup: { text: a, diagnoses: [nf1], suspectedWithoutDiagnosis: a, severalGroups: a }
deviations:${deviations}
`;
  const { programme, diagnostics } = composeProgramme([{ file: "programme.yaml", text }], genericModel, {
    asOf: "2027-01-01",
  });
  if (programme === undefined) throw new Error(JSON.stringify(diagnostics));
  return programme;
};

const hashOf = (id: string): string => {
  const rule = genericModel.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return ruleHash(rule, genericModel.parameters);
};

const why = "reason: a, decidedBy: a, reference: a, reviewBy: 2028-06-30, acknowledges: must";

describe("what the base promises", () => {
  const rule = "refer-child-to-municipality";

  it("is broken where a programme leaves out the rule, and said at the deviation with the model that promised it", () => {
    const programme = region(`\n  - { rule: ${rule}, base: ${hashOf(rule)}, does: leave-out, ${why} }`);
    const [finding, ...others] = foundBy(checkInvariants("refuted-invariant"), programme, "2027-06-01");
    expect(finding?.at).toEqual({ kind: "rule", id: rule });
    expect(finding?.message.da).toBe(
      "»ethvert barn med en bekræftet sjælden sygdom henvises til kommunen inden 3 måneder« " +
        "(`child-with-diagnosis-is-referred` i `generic-model`) holder ikke: de regler, der menes, er udeladt",
    );
    expect(others.map(({ message }) => /`([\w-]+)` i `generic-model`/.exec(message.da)?.[1])).toEqual([
      "child-with-reduced-function-is-referred",
    ]);
  });

  it("is broken where a programme makes the time limit longer, and it is said that the rule is changed and not left out", () => {
    const change = `change: { due: { within: 4 months, after: "earliest of [disease.diagnosed, function.reducedFunctionEstablished]" } }`;
    const programme = region(`\n  - { rule: ${rule}, base: ${hashOf(rule)}, does: loosen, ${change}, ${why} }`);
    const [finding] = foundBy(checkInvariants("refuted-invariant"), programme, "2027-06-01");
    expect(finding?.message.da).toMatch(
      /holder ikke: `refer-child-to-municipality` er ændret og er ikke længere, som påstanden siger$/,
    );
    expect(finding?.message.en).toContain(
      "`refer-child-to-municipality` is changed and is no longer as the claim says",
    );
  });

  it("is a warning where the weakening was decided, and an error where it was not", () => {
    const programme = region(`\n  - { rule: ${rule}, base: ${hashOf(rule)}, does: leave-out, ${why} }`);
    const { specific } = programme;
    if (specific === undefined) throw new Error("a specific programme");
    const deviations = specific.deviations.map((one) => ({ ...one, acknowledgesMust: false }));
    const silently = { ...programme, specific: { ...specific, deviations } };
    const severities = [programme, silently].map((one) =>
      foundBy(checkInvariants("refuted-invariant"), one, "2027-06-01").map(({ severity, help }) => [
        severity,
        help.da.includes("ret afvigelsen"),
      ]),
    );
    expect(severities).toEqual([
      [
        ["warning", false],
        ["warning", false],
      ],
      [
        ["error", true],
        ["error", true],
      ],
    ]);
  });

  it("is kept where a programme makes the time limit shorter", () => {
    const deviation = `\n  - { rule: ${rule}, base: ${hashOf(rule)}, does: tighten, change: { due: { within: 1 month, after: "earliest of [disease.diagnosed, function.reducedFunctionEstablished]" } }, ${why} }`;
    expect(foundBy(checkInvariants("refuted-invariant"), region(deviation), "2027-06-01")).toEqual([]);
  });
});
