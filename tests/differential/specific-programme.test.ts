import { expect, it } from "vitest";
import { evaluateLazily } from "../../src/json-rules-engine.js";
import type { Programme } from "../../src/language/programme.js";
import { evaluate } from "../../src/programme/evaluate.js";
import { valueAt } from "../../src/vocabulary/know.js";
import type { OpenSituation } from "../../src/vocabulary/situation.js";
import { vocabularyOf } from "../../src/language/vocabulary-of.js";
import { isRecorded } from "../../src/vocabulary/vocabulary.js";
import { composed, deviation } from "../unit/programme/written-programme.js";

const programme = composed({
  rules: `section: "4.1"
title: { da: Deling, en: Sharing }
appliesTo: rare-disease-known-or-suspected
rules:
  - id: share-care-with-odense
    source: programme
    statements: []
    when: nf1.followedInOdense is true
    recommend:
      act: inform
      subject: shared-care
      strength: should
      responsible: hospital
      recipient: patient
      text: { da: Odense og centret deler opfølgningen., en: Odense and the centre share the follow-up. }
`,
  deviations: [deviation("refer-child-to-municipality", "leave-out", undefined, "    acknowledges: must\n")],
  more: `facts:
  nf1:
    followedInOdense:
      type: boolean
      label: { da: opfølgningen, en: the follow-up }
      says: { yes: { da: ja, en: yes }, no: { da: nej, en: no } }
      question: { da: Følges barnet i Odense?, en: Is the child followed in Odense? }
      answeredBy: [pal]
`,
});

function sourcesOf(situation: OpenSituation, of: Programme): Readonly<Record<string, () => unknown>> {
  const recorded = [...vocabularyOf(of)].flatMap(([path, fact]) => (isRecorded(fact) ? [path] : []));
  return Object.fromEntries(recorded.map((path) => [path, () => Promise.resolve(valueAt(situation, path))]));
}

it.each<[string, OpenSituation, readonly string[]]>([
  ["a member", { disease: { codes: ["ORPHA:636"] }, nf1: { followedInOdense: true } }, ["member"]],
  ["somebody with another disease", { disease: { codes: ["ORPHA:739"] } }, ["undetermined"]],
  ["somebody who may be a member", { disease: { codes: ["ICD-10:Q85.0"] } }, ["candidate"]],
  ["somebody of whom no code is known", {}, ["undetermined"]],
])("fetching facts for %s gives what evaluating them all gives", async (_, { disease, ...own }, membership) => {
  const situation: OpenSituation = {
    person: { birthDate: "2020-05-04" },
    disease: { ...disease, status: "confirmed", diagnosed: "2027-01-10", complex: true },
    municipality: { referral: "no" },
    ...own,
  };
  for (const closed of [[], ["disease.codes", "nf1"], ["municipality"]]) {
    const options = { asOf: "2027-03-01", closed };
    const { programmes, recommendations, setAside } = evaluate(programme, situation, options);
    if (closed.length === 0) expect(programmes?.map((one) => one.membership)).toEqual(membership);
    const lazily = await evaluateLazily(programme, sourcesOf(situation, programme), options);
    expect(lazily.programmes).toEqual(programmes);
    expect(lazily.recommendations).toEqual(recommendations);
    expect(lazily.setAside).toEqual(setAside);
    expect(setAside?.length).toBe(membership.includes("member") ? 1 : 0);
  }
});
