import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { checkShape } from "../language/explain-issue.js";
import { limits } from "../language/source.js";
import { nearestName } from "../text/nearest-name.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { checkFactsOfCase, checkSharedFacts, withoutWrong, type AroundFacts } from "./check-facts.js";
import { checkClosed } from "./check-names.js";
import { checkDay, checkExpectation } from "./expectation.js";
import { entry, isMapping, type Mapping } from "./mapping.js";
import { casesSchema } from "./scenario-schemas.js";

export type CaseContext = {
  /** Of a programme that could not be read nothing is known; then any name will do. */
  readonly ruleIds: readonly string[] | undefined;
  readonly actors: readonly string[] | undefined;
  /** Whether it is a specific programme that is tried; then a case may say whether somebody belongs to it. */
  readonly hasTargetGroup: boolean | undefined;
  readonly vocabulary: Vocabulary;
  /** What the author calls the outcome that is expected of a rule. */
  readonly outcomeName: "outcome" | "expect";
};

/** Everything that is wrong with a file of cases. */
export function checkCases(file: Mapping, context: CaseContext): readonly Problem[] {
  const { asOf, facts, closed } = file;
  const cases = Array.isArray(file["cases"]) ? (file["cases"] as readonly unknown[]) : [];
  const { vocabulary } = context;
  const inShared = checkSharedFacts(facts, vocabulary);
  const problems = [
    ...checkShape(file, casesSchema).problems,
    ...checkDay("asOf", asOf, ["asOf"]),
    ...inShared.map((one) => ({ ...one, path: ["facts", ...one.path] })),
    ...checkClosed(closed, ["closed"], vocabulary),
    ...checkTitles(cases),
  ];
  const shared = { asOf, facts: withoutWrong(facts, inShared) };
  for (const [index, one] of cases.entries()) {
    const suggests = problems.length < limits.diagnosticsPerFile;
    const found = isMapping(one) ? checkCase(one, ["cases", index], { ...context, shared, suggests }) : [];
    for (const each of found) problems.push(each);
  }
  return problems;
}

function checkTitles(cases: readonly unknown[]): readonly Problem[] {
  const first = new Map<string, number>();
  return cases.flatMap((one, index) => {
    const title = entry(one, "title");
    if (typeof title !== "string" || title === "") return [];
    const earlier = first.get(title);
    if (earlier === undefined) first.set(title, index);
    const path = (at: number): Path => ["cases", at, "title"];
    return earlier === undefined
      ? []
      : [problem("duplicate-title", { path: path(index), related: path(earlier) }, { title })];
  });
}

type Around = CaseContext & AroundFacts;

function checkCase(one: Mapping, path: Path, around: Around): readonly Problem[] {
  const { asOf, closed, expect } = one;
  const expected = isMapping(expect) ? Object.entries(expect) : [];
  return [
    ...checkDay("asOf", asOf, [...path, "asOf"]),
    ...checkFactsOfCase(one, path, around),
    ...checkClosed(closed, [...path, "closed"], around.vocabulary),
    ...checkMembership(one, path, around),
    ...checkSaysSomething(one, path),
    ...expected.flatMap(([rule, written], index) => [
      ...checkRule(rule, [...path, "expect", rule], around, index),
      ...checkExpectation(written, [...path, "expect", rule], around),
    ]),
  ];
}

function checkMembership(one: Mapping, path: Path, { hasTargetGroup }: Around): readonly Problem[] {
  if (hasTargetGroup !== false || !Object.hasOwn(one, "membership")) return [];
  return [problem("no-target-group", { path: [...path, "membership"], at: "key" }, {})];
}

/** A case can fail: for what it expects of a rule, of all rules, or of the target group. */
function checkSaysSomething(one: Mapping, path: Path): readonly Problem[] {
  const { complete, expect } = one;
  if (Object.hasOwn(one, "membership")) return [];
  if (expect === undefined) return isMisspelt(one) ? [] : [problem("missing-key", { path, at: "key" }, ofCase)];
  return isMapping(expect) && Object.keys(expect).length === 0 && complete !== true
    ? [problem("nothing-expected", { path: [...path, "expect"], at: "key" }, {})]
    : [];
}

const ofCase = { name: "expect", of: "cases" };

/** A misspelt `expect` is one mistake, and said of what is written. */
function isMisspelt(one: Mapping): boolean {
  const names = Object.keys(casesSchema.shape.cases.element.shape);
  const unknown = Object.keys(one).filter((key) => !names.includes(key));
  return unknown
    .slice(0, mostSuggestions)
    .some((key) => ["expect", "membership"].includes(nearestName(key, names) ?? ""));
}

/** For more unknown names of one case than these no near one is looked for (bounded work). */
const mostSuggestions = 20;

function checkRule(name: string, path: Path, { ruleIds, suggests }: Around, index: number): readonly Problem[] {
  if (ruleIds === undefined || ruleIds.includes(name)) return [];
  const nearest = suggests && index < mostSuggestions ? nearestName(name, ruleIds) : undefined;
  return [problem("unknown-name", { path, at: "key" }, { kind: "rule", name, nearest })];
}
