import type { Claim, Example } from "../../cells/find-situation.js";
import type { Ways } from "../../cells/patience.js";
import { evaluateCondition } from "../../evaluate/evaluate-condition.js";
import { factsMissing } from "../../evaluate/reasons.js";
import type { Invariant } from "../../language/consistency.js";
import type { Subject } from "../../language/places.js";
import type { Rule } from "../../language/rule.js";
import type { Condition } from "../../truth/condition.js";
import { know } from "../../vocabulary/know.js";
import type { Analysis } from "../analysis.js";
import type { Shown } from "../finding.js";
import { shownBy } from "../shown-by.js";
import { noLongerMeant } from "./no-longer-meant.js";
import { waysToGet } from "./shown-rules.js";
import { selectedRules, waysToFail, type Failure, type Way } from "./ways-to-fail.js";

export type Proof = { readonly kind: "holds" | "undecided" } | Refutation;

/** Somebody of whom what is claimed is not so, and what the rules that it is about say of that person. */
export type Refutation = {
  readonly kind: "refuted";
  readonly failure: Failure;
  /** The rules that it is about; where it is that some apply, only those. */
  readonly rules: readonly Rule[];
  /** Rules of the base that it was about and that are changed so that it no longer is. */
  readonly changed: readonly string[];
  /** Where it is only not certain: the facts that could make it so. */
  readonly missing: readonly string[];
  readonly example: Example;
  readonly shows: Readonly<Record<string, Shown>>;
};

/** Whether an invariant holds of everybody whom the programme is for, on the day of the analysis. */
export function proveInvariant(invariant: Invariant, analysis: Analysis): Proof {
  const about: Subject = { kind: "invariant", id: invariant.id };
  const premises = premisesOf(invariant, analysis);
  let proof: Proof = { kind: "holds" };
  for (const way of waysToFail(invariant.claim, analysis)) {
    for (const premise of premises) {
      const found = analysis.find([...premise, ...way.claims], about);
      if (found.kind === "found") return refutation(way, found.example, invariant, analysis);
      if (found.kind === "undecided") proof = { kind: "undecided" };
    }
  }
  return proof;
}

/** The ways to be somebody of whom an invariant claims something. */
export function premisesOf(
  { whoever, whoeverGets }: Pick<Invariant, "whoever" | "whoeverGets">,
  analysis: Pick<Analysis, "programme" | "asOf">,
): Ways {
  const known: readonly Claim[] = whoever === undefined ? [] : [[whoever, "true"]];
  const getting: Ways = whoeverGets === undefined ? [[]] : waysToGet(selectedRules(whoeverGets, analysis));
  return getting.map((way) => [...known, ...way]);
}

function missingFor(
  claims: readonly Claim[],
  { asOf, situation, closed = [] }: Example,
  analysis: Analysis,
): readonly string[] {
  const facts = know(situation, analysis.vocabulary, { asOf, closed });
  const uncertain: Condition = { kind: "any", of: claims.map(([condition]) => condition) };
  return factsMissing(uncertain, (one) => evaluateCondition(one, facts, analysis.parameter));
}

/** More rules than these say no more to a reader. */
const mostShown = 10;

function refutation(
  { failure, rules, claims }: Way,
  example: Example,
  invariant: Invariant,
  analysis: Analysis,
): Refutation {
  const { whoeverGets } = invariant;
  const applying = (some: readonly Rule[]): readonly Rule[] => {
    const shows = shownBy(example, some, analysis);
    return some.filter(({ id }) => shows[id] === "applies");
  };
  const isAboutApplying = ["gets-one", "gets-of-two-groups", "has-two-responsibles"].includes(failure);
  const concerned = (isAboutApplying ? applying(rules) : rules).slice(0, mostShown);
  const behind = whoeverGets === undefined ? [] : applying(selectedRules(whoeverGets, analysis)).slice(0, mostShown);
  return {
    kind: "refuted",
    ...{ failure, example, rules: concerned },
    changed: noLongerMeant(invariant, analysis),
    missing: failure.endsWith("for-certain") ? missingFor(claims, example, analysis) : [],
    shows: shownBy(example, [...behind, ...concerned], analysis),
  };
}
