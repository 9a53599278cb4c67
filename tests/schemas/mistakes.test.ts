import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { samples } from "./samples.js";
import { mistakesIn, validators } from "./validators.js";

type Case = readonly [title: string, kind: string, right: string, wrong: string, mistake: string];

/** A right file of a kind with one thing in it written otherwise. */
const cases: readonly Case[] = [
  ["a group that is no mapping", "situation", "municipality: { referral: no }", "our: true", "/our type"],
  ["a misspelt fact", "situation", "birthDate:", "birthdate:", "/person additionalProperties"],
  ["a value that a fact does not have", "situation", "status: confirmed", "status: certain", "/disease/status enum"],
  [
    "yes where a fact is true or false",
    "situation",
    "underGuardianship: false",
    "underGuardianship: ja",
    "/person/underGuardianship enum",
  ],
  ["an event written as true", "situation", "referral: no", "referral: true", "/municipality/referral type"],
  [
    "an event written in another word",
    "situation",
    "referral: no",
    "referral: not-yet",
    "/municipality/referral pattern",
  ],
  ["a day that does not exist", "situation", "2019-05-04", "2019-02-29", "/person/birthDate pattern"],
  ["unknown-date where only a day is a value", "situation", "2019-05-04", "unknown-date", "/person/birthDate pattern"],
  ["a code without its system", "situation", "ORPHA:739", "739X", "/disease/codes/0 pattern"],
  [
    "one week more than there are",
    "situation",
    "gestationalWeeks: 12",
    "gestationalWeeks: 46",
    "/reproduction/gestationalWeeks maximum",
  ],
  ["a misspelt key", "rules", "responsible:", "responsable:", "/rules/0/recommend additionalProperties"],
  ["an unknown act", "rules", "act: refer", "act: reffer", "/rules/0/recommend/act enum"],
  ["an unknown strength", "rules", "strength: must", "strength: shall", "/rules/0/recommend/strength enum"],
  ["an unknown kind of offer", "rules", "offers: [advice]", "offers: [advise]", "/rules/0/recommend/offers/0 enum"],
  ["a missing English text", "rules", ", en: The hospital refers the child.", "", "/rules/0/recommend/text required"],
  ["an empty Danish text", "rules", "da: Sygehuset henviser barnet.", 'da: ""', "/rules/0/recommend/text/da minLength"],
  ["a section without quotes", "rules", 'section: "4.1"', "section: 4.1", "/section type"],
  ["a decision that is none", "rules", "decisions: [D3]", "decisions: [d3]", "/rules/0/decisions/0 pattern"],
  ["a rule's id in capitals", "rules", "id: refer-child", "id: ReferChild", "/rules/0/id pattern"],
  ["a time limit in Danish", "rules", "within: 3 months", "within: 3 måneder", "/rules/0/recommend/due/within pattern"],
  ["a misspelt word of a condition", "rules", "any: [", "eny: [", "/rules/0/when/all/0 additionalProperties"],
  [
    "two words in one layer of a condition",
    "rules",
    "{ any: [",
    "{ all: [known], any: [",
    "/rules/0/when/all/0 maxProperties",
  ],
  [
    "an empty list of conditions",
    "rules",
    "any: [condition: known, not: disease.codes includes ORPHA:739]",
    "any: []",
    "/rules/0/when/all/0/any minItems",
  ],
  [
    "an unknown fact in the long form",
    "rules",
    "fact: person.ageYears",
    "fact: person.ageYear",
    "/rules/0/when/all/1/fact pattern",
  ],
  [
    "a day in the long form, which is never compared",
    "rules",
    "fact: person.ageYears",
    "fact: person.birthDate",
    "/rules/0/when/all/1/fact pattern",
  ],
  [
    "an unknown operator in the long form",
    "rules",
    "operator: lessThan",
    "operator: lesser",
    "/rules/0/when/all/1/operator enum",
  ],
  ["a misspelt outcome", "scenarios", "b: does not apply", "b: does not aply", "/cases/1/expect/b enum"],
  ["a misspelt state", "scenarios", "state: open", "state: oppen", "/cases/1/expect/a/state enum"],
  [
    "a misspelt field of what is expected",
    "scenarios",
    "late: false",
    "lat: false",
    "/cases/1/expect/a additionalProperties",
  ],
  [
    "an unknown fact among the missing",
    "scenarios",
    "missing: [disease.complex]",
    "missing: [disease.complx]",
    "/cases/1/expect/a/missing/0 pattern",
  ],
  [
    "a fact that is computed among the missing",
    "scenarios",
    "missing: [disease.complex]",
    "missing: [person.ageYears]",
    "/cases/1/expect/a/missing/0 pattern",
  ],
  [
    "an unknown fact of a group that is closed",
    "scenarios",
    "closed: [municipality",
    "closed: [municipality.refferal",
    "/closed/0 pattern",
  ],
  ["a misspelt value of a fact", "scenarios", "status: confirmed", "status: confirmd", "/facts/disease/status enum"],
  ["a case without a title", "scenarios", "title: one", "argument2: one", "/cases/1 required"],
  ["a case that expects nothing", "scenarios", ", membership: candidate", "", "/cases/0 anyOf"],
  [
    "an unknown word for the target group",
    "scenarios",
    "membership: candidate",
    "membership: maybe",
    "/cases/0/membership enum",
  ],
  [
    "an unknown strength that is expected",
    "scenarios",
    "strength: must",
    "strength: shall",
    "/cases/1/expect/a/strength enum",
  ],
  ["an unknown column", "scenarios", "columns: [title", "columns: [titel", "/table/columns/0 pattern"],
  ["a table without its rule", "scenarios", "rule: a\n", "", " required"],
  ["an unknown kind of actor", "actors", "kind: unit", "kind: ward", "/actors/hospital/kind enum"],
  [
    "an unknown standing",
    "responsibilities",
    "standing: moved",
    "standing: gone",
    "/responsibilities/early-support/periods/1/standing enum",
  ],
  [
    "a condition without its text",
    "conditions",
    "text: { da: sygdommen er kendt, en: the disease is known }",
    "decisions: []",
    "/conditions/known required",
  ],
  ["an unknown unit", "parameters", "unit: years", "unit: year", "/parameters/adultAge/unit enum"],
  ["an unknown state of a law", "laws", "state: only-in-document", "state: unread", "/laws/the-act/state enum"],
  [
    "an unknown strength of a statement",
    "statements",
    "strength: must",
    "strength: shall",
    "/statements/4.1-b3b/strength enum",
  ],
  ["a page that is no number", "statements", "page: 19", "page: s. 19", "/statements/4.1-b3b/page type"],
  ["an unknown kind of answer", "checklist", "answer: choice", "answer: maybe", "/items/0/answer enum"],
  [
    "a question in one language",
    "checklist",
    "question: { da: a, en: b }",
    "question: { da: a }",
    "/items/0/question required",
  ],
  ["an offer without sources", "offers", "sources: [plan]", "sources: []", "/offers/0/sources minItems"],
  ["an unknown area", "offers", "area: national", "area: denmark", "/offers/0/area enum"],
  ["a document without its year", "documents", ", year: 2025", "", "/documents/plan required"],
  ["an unknown status", "programme", "status: draft", "status: kladde", "/status enum"],
  ["an unknown deed", "programme", "does: tighten", "does: tightn", "/deviations/0/does enum"],
  [
    "a misspelt field of a change",
    "programme",
    "strength: should",
    "strenth: should",
    "/deviations/0/change additionalProperties",
  ],
  [
    "a review date that does not exist",
    "programme",
    "reviewBy: 2028-06-30",
    "reviewBy: 2028-06-31",
    "/reviewBy pattern",
  ],
  [
    "a target group that says nothing of those without a diagnosis",
    "programme",
    "  suspectedWithoutDiagnosis: a\n",
    "",
    "/targetGroup required",
  ],
  [
    "a reason in one of two languages",
    "programme",
    "decidedBy: { da: a, en: b }",
    "decidedBy: { da: a }",
    "/deviations/0/decidedBy required",
  ],
  [
    "a code that is none",
    "programme",
    "exact: [ORPHA:99999]",
    "exact: [ORPHA]",
    "/diagnoses/our-disease/codes/exact/0 pattern",
  ],
  ["a kind of fact that there is none of", "programme", "type: boolean", "type: bool", "/facts/our/followed/type enum"],
  ["somebody who never answers", "programme", "[family, pal]", "[famly, pal]", "/facts/our/followed/answeredBy/0 enum"],
  [
    "an answer of another kind",
    "programme",
    "{ yes: a }",
    "{ text: a }",
    "/checklist/expected-effect additionalProperties",
  ],
  [
    "a choice that there is none of",
    "programme",
    "chosen: [css]",
    "chosen: [ccs]",
    "/checklist/participants/chosen/0 enum",
  ],
  ["a disease without codes that mean it", "diagnoses", "exact: [ORPHA:1], ", "", "/diagnoses/one/codes required"],
  ["a version that is a number", "model", "version: 1.0.0", "version: 1.0", "/version type"],
  ["a misspelt claim", "consistency", "neverBoth:", "neverBothe:", "/invariants/2 additionalProperties"],
  [
    "a group too few",
    "consistency",
    "[{ act: refer }, { strength: must }]",
    "[{ act: refer }]",
    "/invariants/1/atMostOneOf minItems",
  ],
  [
    "rules that are named by nothing",
    "consistency",
    "{ responsible: early-support }",
    "{}",
    "/invariants/3/oneResponsible minProperties",
  ],
  [
    "an unknown strength of rules",
    "consistency",
    "strength: must, due",
    "strength: shall, due",
    "/invariants/0/gets/strength enum",
  ],
];

describe("a file with a mistake is refused by its schema", () => {
  it("of every kind", () => {
    expect([...new Set(cases.map(([, kind]) => kind))].sort()).toEqual([...validators.keys()].sort());
  });

  it.each(cases)("%s (%s)", (_, kind, right, wrong, mistake) => {
    const text = samples.find((sample) => sample.kind === kind && sample.text.includes(right))?.text ?? "";
    expect(text).not.toBe("");
    expect(mistakesIn(kind, parse(text))).toEqual([]);
    expect(mistakesIn(kind, parse(text.replace(right, wrong)))).toContain(mistake);
  });
});

describe("a programme may have names of its own", () => {
  it.each([
    ["rules", "statements: [4.1-b3b]", "statements: [local-1]"],
    ["rules", "responsible: early-support", "responsible: our-clinic"],
    ["rules", "laws: [the-act]", "laws: [our-act]"],
    ["rules", "condition: known", "condition: known-here"],
    ["rules", "appliesTo: known", "appliesTo: known-here"],
    ["scenarios", "b: does not apply", "our-rule: does not apply"],
    ["scenarios", "columns: [title, disease.diagnosed", "columns: [title, our.followed"],
    ["scenarios", "closed: [municipality", "closed: [our"],
    ["scenarios", "missing: [disease.complex]", "missing: [our.followed]"],
    ["scenarios", "facts: { disease: { complex: true } }", "facts: { our: { followed: true } }"],
    ["situation", "municipality: { referral: no }", "our: { followed: true }"],
    ["rules", "fact: person.ageYears", "fact: our.followed"],
    ["programme", "rule: contact-rare-network-or-helpline", "rule: our-base-has-it"],
    ["programme", "diagnoses: [nf1, our-disease]", "diagnoses: [another-disease]"],
    ["programme", "serious-disease: { open: a }", "our-item: { open: a }"],
    ["programme", "extends: generic-model", "extends: ../our-base"],
    ["programme", "actors: [region]", "actors: [our-clinic]"],
    ["checklist", "theme: first", "theme: our-theme"],
    ["offers", "sources: [plan]", "sources: [our-plan]"],
  ])("%s: %s can be %s", (kind, known, own) => {
    const text = samples.find((sample) => sample.kind === kind && sample.text.includes(known))?.text ?? "";
    expect(text).not.toBe("");
    expect(mistakesIn(kind, parse(text.replace(known, own)))).toEqual([]);
  });
});
