import type { MembershipMismatch } from "../testing/run-membership.js";
import { agrees, fieldsOf, type RuleMismatch } from "../testing/run-scenario.js";
import { nothing, sayFact, sayFacts, sayField, sayOutcome, type Saying } from "./say-expectation.js";
import { sideBySide, type ComparedRow } from "./side-by-side.js";
import type { Style } from "./style.js";
import { fieldWords, membershipPhrases, testWords } from "./test-words.js";

/** A rule that says something else than expected: what was expected and what it says side by side, and why. */
export function formatMismatch(mismatch: RuleMismatch, saying: Saying, style: Style): string {
  return [
    style.paint(style.wrap(mismatch.rule, before, before), "bold"),
    ...formatRows(rowsOf(mismatch, saying), reasonsOf(mismatch, saying), saying, style),
  ].join("\n");
}

/** The same of somebody who stands otherwise to the target group. */
export function formatMembership(mismatch: MembershipMismatch, saying: Saying, style: Style): string {
  const { language } = saying;
  const { expected, actual, missing, why } = mismatch;
  const [label, left, right] = [testWords.targetGroup, membershipPhrases[expected], membershipPhrases[actual]];
  const row = { label: label[language], left: left[language], right: right[language], differs: true };
  const reasons = [
    ...(why === undefined ? [] : [`${testWords.because[language]}: ${why[language]}`]),
    ...(missing.length === 0 ? [] : [`${testWords.hingesOn[language]}: ${sayFacts(missing, saying)}`]),
  ];
  return formatRows([row], reasons, saying, style).join("\n");
}

const before = "      ";
const indent = "        ";

function formatRows(
  rows: readonly ComparedRow[],
  reasons: readonly string[],
  { language }: Saying,
  style: Style,
): readonly string[] {
  const head = { left: testWords.expected[language], right: testWords.actual[language] };
  return [
    ...sideBySide(head, rows, style.columns - indent.length).map((line) => `${indent}${line}`),
    ...reasons.map((reason) => style.paint(style.wrap(reason, indent, `${indent}  `), "gray")),
  ];
}

/** The outcome always, the rest as far as something is expected of it. */
function rowsOf({ expected, actual }: RuleMismatch, saying: Saying): readonly ComparedRow[] {
  const { language } = saying;
  const spoken = fieldsOf(expected);
  const row = (field: keyof typeof fieldWords, left: string, right: string): ComparedRow => ({
    label: fieldWords[field][language],
    left,
    right,
    differs: spoken.some((one) => (one === "state" ? "outcome" : one) === field && !agrees(one, expected, actual)),
  });
  return [
    row("outcome", sayOutcome(expected, language), sayOutcome(actual, language)),
    ...(["strength", "responsible", "recipient", "due", "doneOn", "late", "concluded"] as const)
      .filter((field) => spoken.includes(field))
      .map((field) => row(field, sayField(field, expected, saying), sayField(field, actual, saying))),
    ...(expected.missing === undefined ? [] : missingRows(expected.missing, actual.missing, saying)),
  ];
}

/** A line for each fact, so that those that both sides have stand beside each other. */
function missingRows(expected: readonly string[], actual: readonly string[], saying: Saying): readonly ComparedRow[] {
  const side = (missing: readonly string[], path: string, index: number): string => {
    if (missing.length === 0) return index === 0 ? testWords.nothing[saying.language] : "";
    return missing.includes(path) ? sayFact(path, saying) : nothing;
  };
  const all = [...new Set([...expected, ...actual])].sort();
  return (all.length === 0 ? [""] : all).map((path, index) => ({
    label: index === 0 ? fieldWords.missing[saying.language] : "",
    left: side(expected, path, index),
    right: side(actual, path, index),
    differs: expected.includes(path) !== actual.includes(path),
  }));
}

/** The facts that the outcome rests on, and those that are missing where they matter, by their names in scenarios. */
function reasonsOf({ why, expected, actual }: RuleMismatch, saying: Saying): readonly string[] {
  const { language } = saying;
  const because = why === undefined ? [] : [`${testWords.because[language]}: ${why[language]}`];
  const areOthers = expected.missing !== undefined && !agrees("missing", expected, actual);
  const matter = why === undefined || actual.state === "unconfirmed" || areOthers;
  if (!matter || actual.missing.length === 0) return because;
  const word = testWords[why === undefined ? "hingesOn" : "stillMissing"][language];
  return [...because, `${word}: ${sayFacts(actual.missing, saying)}`];
}
