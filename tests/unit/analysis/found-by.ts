import { expect } from "vitest";
import { analysisOf } from "../../../src/analysis/analysis.js";
import type { Check } from "../../../src/analysis/check.js";
import type { Finding } from "../../../src/analysis/finding.js";
import type { Programme } from "../../../src/language/programme.js";
import { evaluate } from "../../../src/programme/evaluate.js";

/**
 * What a check finds on a day. Every example person is evaluated, and gets of each rule what the finding says; nothing is
 * left undecided.
 */
export function foundBy(check: Check, programme: Programme, asOf = "2026-03-01"): readonly Finding[] {
  const analysis = analysisOf(programme, { asOf });
  const findings = check(analysis);
  expect(analysis.takeUndecided()).toEqual([]);
  for (const { example, shows = {} } of findings) {
    if (example === undefined) throw new Error("every one of these findings has an example");
    const { situation, closed = [] } = example;
    const result = evaluate(programme, situation, { asOf: example.asOf, closed, all: true });
    const said = new Map([
      ...result.recommendations.flatMap(({ rules }) => rules.map((rule) => [rule, "applies"] as const)),
      ...(result.concluded ?? []).flatMap(({ rules }) => rules.map((rule) => [rule, "applies"] as const)),
      ...result.undetermined.map(({ rule }) => [rule, "undetermined"] as const),
      ...(result.doesNotApply ?? []).map(({ rule }) => [rule, "does not apply"] as const),
    ]);
    expect(Object.fromEntries(Object.keys(shows).map((rule) => [rule, said.get(rule)]))).toEqual(shows);
  }
  return findings;
}

/** The rules that findings are about, each with the other where there is one. */
export function pairsFound(findings: readonly Finding[]): readonly (readonly string[])[] {
  return findings.map(({ at, also }) => [at.id, ...(also === undefined ? [] : [also.id])]);
}
