import { describe, expect, it } from "vitest";
import type { Rule } from "../../../src/language/rule.js";
import { outcomesOf } from "../../../src/programme/outcomes.js";
import type { Outcome } from "../../../src/recommend/recommend-rule.js";
import {
  all,
  any,
  child,
  compare,
  happened,
  includes,
  inScope,
  is,
  named,
  programmeOf,
  ruleOf,
} from "../../small-programme.js";

const gate = named("in-scope", inScope);

function outcomeOf(rule: Rule, situation: object, asOf = "2026-03-01"): Outcome {
  const [outcome] = outcomesOf(programmeOf([rule]), situation, { asOf });
  if (outcome === undefined) throw new Error("every rule has an outcome");
  return outcome;
}

const referral = ruleOf({
  id: "refer-child",
  statements: ["s-indicative"],
  decisions: ["D3"],
  laws: ["the-act"],
  when: all(gate, child, any(happened("disease.diagnosed"), happened("function.reducedFunctionEstablished"))),
  recommend: {
    text: { da: "Henvis inden {referralWithin} måneder.", en: "Refer within {referralWithin} months." },
    timing: { da: "før {limitAgeYears} år", en: "before {limitAgeYears} years" },
    note: { da: "note", en: "note" },
    alternatives: ["css"],
    involves: ["clinical-genetics"],
    due: {
      within: { parameter: "referralWithin" },
      after: ["disease.diagnosed", "function.reducedFunctionEstablished"],
    },
    lapses: { at: { amount: 18, unit: "years" }, after: "person.birthDate" },
    fulfilledBy: happened("municipality.referral"),
  },
});

describe("a rule that applies", () => {
  it("says everything: act, actor, texts, due date, laws, numbers, reasons and source", () => {
    const situation = {
      person: { birthDate: "2019-05-04" },
      disease: { status: "confirmed", diagnosed: "2026-01-10" },
      function: { reducedFunctionEstablished: "no" },
      municipality: { referral: "no" },
    };
    expect(outcomeOf(referral, situation)).toEqual({
      rule: "refer-child",
      statements: ["s-indicative"],
      decisions: ["D3"],
      citations: [
        { statement: "s-indicative", section: "4.2", page: 21, strength: "must", inferred: true, wording: "henvises" },
      ],
      act: "refer",
      subject: "referral",
      strength: "must",
      inferred: true,
      responsible: "hospital",
      actorInferred: false,
      recipient: "municipality",
      responsibilities: [],
      alternatives: ["css"],
      involves: ["clinical-genetics"],
      text: { da: "Henvis inden 3 måneder.", en: "Refer within 3 months." },
      outcome: "applies",
      rules: ["refer-child"],
      state: "open",
      pastDue: false,
      concluded: false,
      lapsesOn: "2037-05-04",
      missing: [],
      timing: { da: "før 18 år", en: "before 18 years" },
      note: { da: "note", en: "note" },
      due: {
        date: "2026-04-10",
        after: "disease.diagnosed",
        from: "2026-01-10",
        within: "3 months",
        atTheLatest: false,
        missing: [],
      },
      offers: [],
      laws: [
        {
          id: "the-act",
          title: { da: "the act", en: "the act" },
          paragraph: "§ 1",
          validFrom: "2024-01-01",
          state: "confirmed",
        },
      ],
      parameters: {
        limitAgeYears: { value: 18, unit: "years", source: { da: "the new law", en: "the new law" } },
        referralWithin: { value: 3, unit: "months" },
      },
      because: { "disease.diagnosed": "2026-01-10", "disease.status": "confirmed", "person.ageYears": 6 },
      why: {
        da: "diagnosen er stillet (10. januar 2026); personens diagnostiske status er en bekræftet sjælden sygdom; personens alder er 6 år",
        en: "the diagnosis has been made (10 January 2026); the person's diagnostic status is a confirmed rare disease; the person's age is 6 years",
      },
      also: [],
    });
  });

  it("asks for the day that would make the due date known", () => {
    const situation = {
      person: { birthDate: "2019-05-04" },
      disease: { status: "confirmed" },
      municipality: { referral: "no" },
    };
    expect(outcomeOf(referral, situation)).toMatchObject({
      state: "open",
      due: {
        within: "3 months",
        atTheLatest: false,
        missing: ["disease.diagnosed", "function.reducedFunctionEstablished"],
      },
    });
  });

  it("asks whether it was done", () => {
    const situation = { person: { birthDate: "2019-05-04" }, disease: { diagnosed: "2026-01-10" } };
    expect(outcomeOf(referral, situation)).toMatchObject({ state: "unconfirmed", missing: ["municipality.referral"] });
  });
});

describe("a rule that does not apply", () => {
  it("says why, and nothing of what it would have asked", () => {
    const situation = { person: { birthDate: "2008-03-01" }, disease: { status: "confirmed" } };
    expect(outcomeOf(referral, situation)).toEqual({
      rule: "refer-child",
      statements: ["s-indicative"],
      decisions: ["D3"],
      citations: [
        { statement: "s-indicative", section: "4.2", page: 21, strength: "must", inferred: true, wording: "henvises" },
      ],
      outcome: "does-not-apply",
      because: { "person.ageYears": 18 },
      why: { da: "personens alder er 18 år", en: "the person's age is 18 years" },
    });
  });
});

describe("a rule that nobody can tell about", () => {
  it("asks for recorded facts: for the age it asks for the birth date", () => {
    expect(outcomeOf(referral, { disease: { status: "confirmed" } })).toMatchObject({
      outcome: "undetermined",
      missing: ["person.birthDate"],
      gate: [],
    });
  });

  it("says which of them tell whether the person is one whom the rule is about (D22)", () => {
    expect(outcomeOf(referral, { person: { birthDate: "2019-05-04" } })).toMatchObject({
      outcome: "undetermined",
      missing: ["disease.diagnosed", "disease.status", "function.reducedFunctionEstablished"],
      gate: ["disease.status"],
    });
  });

  it("has no gate to ask about when it names one that the programme does not have", () => {
    expect(outcomeOf({ ...referral, appliesTo: "no-such" }, {})).toMatchObject({ gate: [] });
  });

  it("says nothing of reasons, due dates or states", () => {
    const outcome = outcomeOf(referral, {});
    for (const field of ["because", "why", "due", "state", "rules"]) expect(outcome).not.toHaveProperty(field);
  });

  const early = ruleOf({
    when: all(gate, happened("disease.diagnosed"), compare("disease.ageYearsAtDiagnosis", "less-than", 18)),
  });

  it("asks for an age at diagnosis by what is not known to the day", () => {
    const diagnosed = { status: "confirmed" };
    expect(outcomeOf(early, { disease: diagnosed })).toMatchObject({
      missing: ["disease.diagnosed", "person.birthDate"],
    });
    expect(outcomeOf(early, { disease: diagnosed, person: { birthDate: "2019-05-04" } })).toMatchObject({
      missing: ["disease.diagnosed"],
    });
    expect(outcomeOf(early, { disease: { ...diagnosed, diagnosed: "2026-01-10" } })).toMatchObject({
      missing: ["person.birthDate"],
    });
  });

  it("is one that compares an age at a diagnosis that was never made: such a rule also says `has happened`", () => {
    const age = compare("disease.ageYearsAtDiagnosis", "less-than", 18);
    const situation = { person: { birthDate: "2019-05-04" }, disease: { status: "suspected", diagnosed: "no" } };
    expect(outcomeOf(ruleOf({ when: all(gate, age) }), situation)).toMatchObject({ outcome: "undetermined" });
    const guarded = ruleOf({ when: all(gate, happened("disease.diagnosed"), age) });
    expect(outcomeOf(guarded, situation)).toMatchObject({ outcome: "does-not-apply" });
  });

  it("asks for where the person is followed, and for the other members of an open list", () => {
    const followed = ruleOf({
      when: all(gate, is("care.followedAtCss", true), includes("disease.organSystems", "eyes")),
    });
    expect(outcomeOf(followed, { disease: { status: "confirmed", organSystems: ["skin"] } })).toMatchObject({
      missing: ["care.followedAt", "disease.organSystems"],
    });
  });
});
