import { readFileSync } from "node:fs";
import type { z } from "zod";
import { checklistFileSchema, documentsFileSchema, offersFileSchema } from "../../src/language/catalogue-schemas.js";
import * as files from "../../src/language/file-schemas.js";
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
  laws: golden("laws"),
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
  "offers/documents": "documents: { plan: { title: { da: a, en: b }, publisher: { da: a, en: b }, year: 2025 } }\n",
};

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
  - title: one
    asOf: 2026-03-02
    facts: { disease: { diagnosed: unknown-date } }
    closed: [person.ageYears]
    complete: true
    argument: because
    expect:
      a: { outcome: applies, state: open, due: 2026-04-10, doneOn: null, late: false, concluded: false, missing: [disease.complex] }
      b: does not apply
`;

const table = `
asOf: 2026-03-01
facts: { disease: { complex: true } }
closed: [municipality]
rule: a
table:
  columns: [title, disease.diagnosed, expect, due]
  rows:
    - [one, 2026-01-10, open, 2026-04-10]
    - [two, no, does not apply, null]
`;

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
  part("offers", offersFileSchema, "offers/offers"),
  part("documents", documentsFileSchema, "offers/documents"),
  {
    kind: "situation",
    text: situation,
    zod: situationSchema(coreVocabulary),
    accepts: (text) => parseSituation({ file: "s.yaml", text }, { asOf: "2199-12-31" }).diagnostics.length === 0,
  },
  { kind: "scenarios", text: cases, zod: casesSchema, accepts: acceptsScenarios },
  { kind: "scenarios", text: table, zod: tableSchema, accepts: acceptsScenarios },
];
