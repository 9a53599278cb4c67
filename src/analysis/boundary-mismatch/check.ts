import type { Claim } from "../../cells/find-situation.js";
import type { Subject } from "../../language/places.js";
import type { Rule } from "../../language/rule.js";
import type { Analysis } from "../analysis.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";
import { shownBy } from "../shown-by.js";
import { isWherever } from "../wherever.js";
import { boundsOf, restOf, type Bound, type Bounded } from "./bounds.js";
import { sayMismatch, type Mismatch } from "./say-mismatch.js";

/** Two rules that share a limit, where nobody or both have the number at which one ends and the other begins. */
export const boundaryMismatch: Check = (analysis) => {
  const bounded = analysis.programme.rules.map((rule) => boundsOf(rule, analysis));
  const beginning = new Map<string, Bounded[]>();
  for (const one of bounded) {
    for (const { fact, number } of one.first) {
      const at = `${fact}|${String(number)}`;
      beginning.set(at, [...(beginning.get(at) ?? []), one]);
    }
  }
  const left = { pairs: mostPairs };
  return bounded.flatMap((below) =>
    below.last.flatMap((last) =>
      mismatches.flatMap(([kind, after]) => {
        const others = beginning.get(`${last.fact}|${String(last.number + after)}`) ?? [];
        for (const above of others.filter((one) => isCounterpart(kind, below.rule, one.rule, analysis))) {
          left.pairs -= 1;
          if (left.pairs === 0) analysis.leaveOpen({ kind: "rule", id: below.rule.id }, "steps");
          const found = left.pairs > 0 ? findMismatch({ kind, below, above, last }, analysis) : [];
          if (found.length > 0) return found;
        }
        return [];
      }),
    ),
  );
};

/** More pairs that share a limit than there are in many models. */
const mostPairs = 5_000;

/** How far after the last number of one rule the first of the other lies. */
const mismatches: readonly (readonly [Mismatch, number])[] = [
  ["neither", 2],
  ["both", 0],
];

/** In one section two rules on different things may well both apply; that nobody has a number is seldom meant. */
function isCounterpart(kind: Mismatch, below: Rule, above: Rule, { isInQuestion }: Analysis): boolean {
  if (below === above || !(isInQuestion(below) || isInQuestion(above))) return false;
  const isAlike = below.section === above.section && below.recommend.act === above.recommend.act;
  return subjectOf(below) === subjectOf(above) || (kind === "neither" && isAlike);
}

function subjectOf({ recommend }: Rule): string {
  return recommend.subject;
}

type Candidate = {
  readonly kind: Mismatch;
  readonly below: Bounded;
  readonly above: Bounded;
  readonly last: Bound;
};

function findMismatch({ kind, below, above, last }: Candidate, analysis: Analysis): readonly Finding[] {
  const first = above.first.find(({ fact }) => fact === last.fact);
  if (first === undefined) return [];
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
