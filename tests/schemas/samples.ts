import { readFileSync } from "node:fs";
import { z } from "zod";
import { diagnosesFileSchema, readTable } from "../../rules/compile-diagnoses.js";
import { checklistFileSchema, documentsFileSchema, offersFileSchema } from "../../src/language/catalogue-schemas.js";
import { consistencyFileSchema } from "../../src/language/consistency-schemas.js";
import * as files from "../../src/language/file-schemas.js";
import { programmeFileSchema } from "../../src/language/specific-schemas.js";
import { composeProgramme } from "../../src/programme/compose-programme.js";
import { genericModel } from "../../src/programme/generic-model.js";
import { parseProgramme } from "../../src/language/parse-programme.js";
import { parseSituation } from "../../src/language/parse-situation.js";
import { parseScenarios } from "../../src/testing/scenario-file.js";
import { casesSchema, tableSchema } from "../../src/testing/scenario-schemas.js";
import { situationSchema } from "../../src/vocabulary/situation-schema.js";
import { coreVocabulary } from "../../src/vocabulary/vocabulary.js";

/** A small right file of a kind. */
export type Sample = {
  readonly kind: string;
  readonly text: string;
  /** The zod schema that its JSON Schema is made from. */
  readonly zod: z.ZodType;
  /** Whether forloeb finds nothing wrong when this stands in the file instead. */
  readonly accepts: (text: string) => boolean;
};

const golden = (name: string): string => readFileSync(new URL(`../golden/model/${name}.yaml`, import.meta.url), "utf8");

const rule = `
section: "4.1"
title: { da: Diagnostik, en: Diagnosis }
appliesTo: known
rules:
  - id: refer-child
    statements: [4.1-b3b]
    decisions: [D3]
    laws: [the-act]
    source: law
    when:
      all:
        - { any: [condition: known, not: disease.codes includes ORPHA:739] }
        - { fact: person.ageYears, operator: lessThan, value: 18 }
    recommend:
      act: refer
      subject: municipality-referral
      strength: must
      responsible: early-support
      recipient: municipality
      alternatives: [hospital]
      involves: [hospital]
      offers: [advice]
      text: { da: Sygehuset henviser barnet., en: The hospital refers the child. }
      timing: { da: nu, en: now }
      note: { da: Bemærk., en: Note. }
      due: { within: 3 months, after: "earliest of [disease.diagnosed, municipality.referral]" }
      lapses: { at: 18 years, after: person.birthDate }
      fulfilledBy: municipality.referral has happened
      shownUntil: person.ageYears >= 18
`;

const texts: Readonly<Record<string, string>> = {
  "4.1-rules": rule,
  model: golden("model"),
  actors: golden("actors"),
  conditions: golden("conditions"),
  parameters: golden("parameters"),
  laws: `
laws:
  the-act: { title: { da: loven, en: the act }, state: only-in-document }
`,
  statements: golden("statements"),
  responsibilities: `
responsibilities:
  early-support:
    label: { da: støtte, en: support }
    statements: [4.1-b3b]
    decisions: [D19]
    periods:
      - { until: 2026-12-31, actor: municipality }
      - { from: 2027-01-01, actor: hospital, standing: moved, why: { da: a, en: b }, source: { da: a, en: b } }
`,
  checklist: `
themes: [{ id: first, title: { da: a, en: b }, intro: { da: a, en: b }, atLeast: 1 }]
items:
  - id: one
    theme: first
    statements: [4.1-b3b]
    decisions: [D1]
    strength: must
    answer: choice
    options: [{ id: x, da: a, en: b }]
    question: { da: a, en: b }
    note: { da: a, en: b }
`,
  "offers/offers": `
title: { da: a, en: b }
offers:
  - id: line
    name: { da: a, en: b }
    provider: { da: a, en: b }
    topics: [advice]
    area: national
    audience: { da: a, en: b }
    for: disease.complex is true
    gives: { da: a, en: b }
    permanence: standing
    ends: 2026-02-28
    remark: { da: a, en: b }
    stated: 2025
    sources: [plan]
`,
  consistency: `
axioms:
  - { id: old-enough, text: { da: a, en: b }, why: { da: a, en: b }, holds: person.ageYears <= 122 }
invariants:
  - id: referred
    text: { da: a, en: b }
    statements: [4.1-b3b]
    decisions: [D1]
    why: { da: a, en: b }
    whoever: { condition: known }
    whoeverGets: [{ rule: refer-child }, { statement: 4.1-b3b, section: "4.1" }]
    gets: { act: [refer, offer], subject: municipality-referral, strength: must, due: 3 months }
    orIs: disease.complex is true
  - { id: one, text: { da: a, en: b }, decisions: [D1], atMostOneOf: [{ act: refer }, { strength: must }] }
  - { id: two, text: { da: a, en: b }, decisions: [D1], neverBoth: [{ act: refer }, { recipient: municipality }] }
  - { id: three, text: { da: a, en: b }, decisions: [D1], oneResponsible: { responsible: early-support } }
  - { id: four, text: { da: a, en: b }, decisions: [D1], is: person.ageYears <= 122 }
`,
  "offers/documents": "documents: { plan: { title: { da: a, en: b }, publisher: { da: a, en: b }, year: 2025 } }\n",
};

/** A programme may have groups of its own, of which the schema cannot know. */
const situationWithOwnGroups = (situationSchema(coreVocabulary) as z.ZodObject).catchall(
  z.record(z.string(), z.unknown()).nullable(),
);

const situation = `
person: { birthDate: 2019-05-04, underGuardianship: false }
disease: { status: confirmed, diagnosed: 2026-01-10, codes: [ORPHA:739], groups: [other], complex: null }
reproduction: { pregnancy: pregnant, gestationalWeeks: 12 }
municipality: { referral: no }
`;

const cases = `
asOf: 2026-03-01
facts: { disease: { status: confirmed } }
closed: [municipality, disease.complex]
cases:
  - { title: zero, membership: candidate }
  - title: one
    asOf: 2026-03-02
    facts: { disease: { diagnosed: unknown-date } }
    closed: [person.ageYears]
    complete: true
    toBeConfirmed: true
    argument: because
    expect:
      a: { outcome: applies, state: open, due: 2026-04-10, doneOn: null, late: false, concluded: false, strength: must, responsible: hospital, missing: [disease.complex] }
      b: does not apply
`;

const table = `
asOf: 2026-03-01
facts: { disease: { complex: true } }
closed: [municipality]
rule: a
table:
  columns: [title, disease.diagnosed, expect, due, strength]
  rows:
    - [one, 2026-01-10, open, 2026-04-10, must]
    - [two, no, does not apply, null, null]
`;

const programme = `
id: our-programme
version: 0.1.0
title: { da: a, en: b }
region: Region Syddanmark
responsible: { da: a, en: b }
status: draft
language: da
valid: { from: 2027-01-01, until: 2029-12-31 }
reviewBy: 2028-06-30
extends: generic-model
base: { version: 0.1.0, hash: h3f2a9c0d1e4b }
targetGroup:
  text: a
  diagnoses: [nf1, our-disease]
  when: our.followed is true
  onlyWhen: { fact: our.seen, operator: equal, value: true }
  suspectedWithoutDiagnosis: a
  severalGroups: { da: a, en: b }
diagnoses:
  our-disease:
    da: a
    en: b
    codes: { exact: [ORPHA:99999], narrower: [OMIM:123456], broader: [ICD-10:Q87.8] }
facts:
  our:
    followed:
      type: boolean
      judgement: true
      label: { da: a, en: b }
      says: { yes: { da: a, en: b }, no: { da: a, en: b } }
      question: { da: a, en: b }
      answeredBy: [family, pal]
    seen:
      type: event
      label: { da: a, en: b }
      says: { yes: { da: a, en: b }, no: { da: a, en: b } }
      question: { da: a, en: b }
      answeredBy: [pal]
    size:
      type: integer
      unit: count
      min: 0
      max: 9
      label: { da: a, en: b }
      question: { da: a, en: b }
      answeredBy: [pal]
    kind:
      type: set
      exhaustive: true
      values: { one: { da: a, en: b }, two: { da: a, en: b } }
      label: { da: a, en: b }
      question: { da: a, en: b }
      answeredBy: [pal]
deviations:
  - rule: contact-rare-network-or-helpline
    base: h06805052bec8
    does: tighten
    change: { strength: should, without: [note] }
    reason: a
    decidedBy: { da: a, en: b }
    reference: a
    reviewBy: 2028-06-30
    acknowledges: must
  - parameter: oldAgeYears
    base: h5f237d581478
    does: set
    value: 60
    reason: a
    decidedBy: a
    reference: a
    reviewBy: 2028-06-30
checklist:
  expected-effect: { yes: a }
  serious-disease: { open: a }
  need-for-cooperation: a
  need-for-coordinated-treatment: { text: a, reference: a }
  need-for-clear-responsibility: { da: a, en: b }
  health-agreement: { text: a, reference: { da: a, en: b } }
  region-initiative: { actors: [region], text: a }
  participants: { chosen: [css], text: a }
`;

/** Whether a specific programme is right, on top of the generic model, but for what no schema can see: hashes and labels. */
const acceptsProgramme = (text: string): boolean => {
  const { diagnostics } = composeProgramme([{ file: "programme.yaml", text }], genericModel, { asOf: "2026-03-01" });
  const ofForm = diagnostics.filter(({ code, severity }) => severity === "error" && code !== "reopened-deviation");
  return ofForm.length === 0;
};

const diagnoses = `
diagnoses:
  one: { da: a, en: b, codes: { exact: [ORPHA:1], narrower: [OMIM:123456], broader: [ICD-10:Q87.8] } }
  group:
    da: a
    en: b
    parts: [one]
    codes: { exact: [{ code: SKS:DQ871E, remark: { da: a, en: b } }] }
`;

const acceptsDiagnoses = (text: string): boolean => {
  try {
    return Object.keys(readTable({ file: "diagnoses.yaml", text })).length > 0;
  } catch {
    return false;
  }
};

/** Whether the small programme is right with one of its files replaced. */
function acceptsIn(file: string): (text: string) => boolean {
  return (replaced) => {
    const sources = Object.entries({ ...texts, [file]: replaced }).map(([name, text]) => ({
      file: `${name}.yaml`,
      text,
    }));
    return parseProgramme(sources, coreVocabulary).programme !== undefined;
  };
}

function part(kind: string, zod: z.ZodType, file = kind): Sample {
  return { kind, text: texts[file] ?? "", zod, accepts: acceptsIn(file) };
}

const acceptsScenarios = (text: string): boolean =>
  parseScenarios({ file: "s.yaml", text }, { ruleIds: ["a", "b"] }).diagnostics.length === 0;

export const samples: readonly Sample[] = [
  part("rules", files.ruleFileSchema, "4.1-rules"),
  part("model", files.modelFileSchema),
  part("actors", files.actorsFileSchema),
  part("responsibilities", files.responsibilitiesFileSchema),
  part("conditions", files.conditionsFileSchema),
  part("parameters", files.parametersFileSchema),
  part("laws", files.lawsFileSchema),
  part("statements", files.statementsFileSchema),
  part("checklist", checklistFileSchema),
  part("consistency", consistencyFileSchema),
  part("offers", offersFileSchema, "offers/offers"),
  part("documents", documentsFileSchema, "offers/documents"),
  {
    kind: "situation",
    text: situation,
    zod: situationWithOwnGroups,
    accepts: (text) => parseSituation({ file: "s.yaml", text }, { asOf: "2199-12-31" }).diagnostics.length === 0,
  },
  { kind: "programme", text: programme, zod: programmeFileSchema, accepts: acceptsProgramme },
  { kind: "diagnoses", text: diagnoses, zod: diagnosesFileSchema, accepts: acceptsDiagnoses },
  { kind: "scenarios", text: cases, zod: casesSchema, accepts: acceptsScenarios },
  { kind: "scenarios", text: table, zod: tableSchema, accepts: acceptsScenarios },
];
