import type { Claim } from "../../cells/find-situation.js";
import type { Subject } from "../../language/places.js";
import type { Rule } from "../../language/rule.js";
import type { Analysis } from "../analysis.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";
import { inBothOrders, pairsBy, type PairOfRules } from "../pairs-of-rules.js";
import { shownBy } from "../shown-by.js";
import { isWherever } from "../wherever.js";
import { boundsOf, restOf, type Bound, type Bounded } from "./bounds.js";
import { sayMismatch, type Mismatch } from "./say-mismatch.js";

/** Two rules that share a limit, where nobody or both have the number at which one ends and the other begins. */
export const boundaryMismatch: Check = (analysis) => {
  const known = new Map(analysis.programme.rules.map((rule) => [rule, boundsOf(rule, analysis)]));
  const bounded = (rule: Rule): Bounded => known.get(rule) ?? boundsOf(rule, analysis);
  const pairs = new Map<string, PairOfRules>();
  for (const key of [subjectOf, actInSection]) {
    for (const pair of pairsBy(analysis, key)) pairs.set(pair.map(({ id }) => id).join("|"), pair);
  }
  return [...pairs.values()]
    .flatMap(inBothOrders)
    .flatMap(([below, above]) => mismatchesOf(bounded(below), bounded(above), analysis));
};

function subjectOf({ recommend }: Rule): string {
  return recommend.subject;
}

function actInSection({ section, recommend }: Rule): string {
  return `${section}|${recommend.act}`;
}

/** `below` ends where `above` begins; the number in doubt has neither, or both. */
function mismatchesOf(below: Bounded, above: Bounded, analysis: Analysis): readonly Finding[] {
  return below.last.flatMap((last) => {
    const first = above.first.find(({ fact }) => fact === last.fact);
    if (first === undefined) return [];
    const isShared = subjectOf(below.rule) === subjectOf(above.rule);
    if (first.number === last.number + 2) return findMismatch({ kind: "neither", below, above, last, first }, analysis);
    // In one section two rules on different things may well both apply.
    const isBoth = first.number === last.number && isShared;
    return isBoth ? findMismatch({ kind: "both", below, above, last, first }, analysis) : [];
  });
}

type Candidate = {
  readonly kind: Mismatch;
  readonly below: Bounded;
  readonly above: Bounded;
  readonly last: Bound;
  readonly first: Bound;
};

function findMismatch({ kind, below, above, last, first }: Candidate, analysis: Analysis): readonly Finding[] {
  const [rule, other] = analysis.isInQuestion(above.rule) ? [above.rule, below.rule] : [below.rule, above.rule];
  const at: Subject = { kind: "rule", id: rule.id, part: "when" };
  const [rest, otherRest] = [restOf(below, last.fact), restOf(above, first.fact)];
  if (!isWherever(rest, otherRest, at, analysis) || !isWherever(otherRest, rest, at, analysis)) return [];
  const wanted = kind === "both" ? "true" : "false";
  const claims: readonly Claim[] = [
    [rest, "true"],
    [last.leaf, wanted],
    [first.leaf, wanted],
    ...(kind === "both" ? [] : othersOn([below.rule, above.rule], analysis)),
  ];
  const found = analysis.find(claims, at);
  if (found.kind !== "found") return [];
  const number = kind === "both" ? last.number : last.number + 1;
  const rules = [below.rule, above.rule];
  return [
    {
      ...{ code: "boundary-mismatch", severity: "warning", at, also: { ...at, id: other.id } },
      ...sayMismatch({ kind, fact: last.fact, number, below: below.rule.id, above: above.rule.id }, analysis),
      example: found.example,
      shows: shownBy(found.example, rules, analysis),
    },
  ];
}

/** No other rule on the same covers the number. */
function othersOn(pair: readonly Rule[], { programme }: Analysis): readonly Claim[] {
  const subjects = pair.map(subjectOf);
  return programme.rules
    .filter((rule) => !pair.includes(rule) && subjects.includes(subjectOf(rule)))
    .map(({ when }) => [when, "not-true"]);
}
