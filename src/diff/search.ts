import type { CalendarDate } from "../calendar/calendar-date.js";
import { buildPartition } from "../cells/build-partition.js";
import { findSituation, siftClaims, type Claim, type Example } from "../cells/find-situation.js";
import type { Partition } from "../cells/partition.js";
import { fullPatience, lose, sameSteps, stepsWith, type Ways } from "../cells/patience.js";
import { implies } from "../compare/implies.js";
import { noParameter, plainCondition, type Plain } from "../compare/plain-condition.js";
import { evaluateCondition } from "../evaluate/evaluate-condition.js";
import type { Programme } from "../language/programme.js";
import { axiomsOf } from "../programme/axioms-of.js";
import { parametersOn } from "../recommend/parameter-values.js";
import type { Axiom } from "../vocabulary/axioms.js";
import { know } from "../vocabulary/know.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Probe, Seen, Way } from "./probe.js";

/** `none` is a proof. */
export type Answer = { readonly kind: "found"; readonly seen: Seen } | { readonly kind: "none" | "undecided" };

/** Looks for somebody who is as one of the ways of a probe says. */
export type Search = (probe: Probe) => Answer;

export type SearchSetting = {
  readonly vocabulary: Vocabulary;
  readonly asOf: CalendarDate;
  /** What both sides together say of every real person. */
  readonly axioms: readonly Axiom[];
  readonly steps?: number;
};

/** A search over one partition, for all that is asked. */
export function searchFor(probes: readonly Probe[], setting: SearchSetting): Search {
  const partition = partitionFor(
    probes.flatMap(({ ways }) => ways.flatMap(({ claims }) => claims)),
    setting,
  );
  const { vocabulary, steps } = setting;
  const patience = steps === undefined ? fullPatience() : sameSteps(steps);
  return ({ ways }) => {
    let isUndecided = false;
    for (const way of ways) {
      if (contradicts(way.claims)) continue;
      const found = findSituation(way.claims, partition, stepsWith(patience));
      if (found.kind === "found") return { kind: "found", seen: see(found.example, way, vocabulary) };
      if (found.kind === "undecided") isUndecided = lose(patience, true);
    }
    return { kind: isUndecided ? "undecided" : "none" };
  };
}

/** Whether the shape of what is certain shows that something else is certain too which is not to be: a quick proof. */
function contradicts(claims: readonly Claim[]): boolean {
  return claims.some(
    ([condition, wanted]) =>
      (wanted === "not-true" || wanted === "false") &&
      claims.some(([certain, truth]) => truth === "true" && implies(certain as Plain, condition as Plain)),
  );
}

/** Whether it is proved that some claims hold of nobody. */
export function provesNobody(ways: Ways, setting: SearchSetting): (claims: readonly Claim[]) => boolean {
  const partition = partitionFor(ways.flat(), setting);
  return (claims) => claims.length > 0 && siftClaims(claims, partition) === "none";
}

/** Each once: a programme has those of its base as well. */
export function jointAxioms(programmes: readonly Programme[], asOf: CalendarDate): readonly Axiom[] {
  const all = programmes.flatMap((programme) => {
    const parameter = parametersOn(programme.parameters, asOf);
    return axiomsOf(programme).map((axiom) => ({ ...axiom, condition: plainCondition(axiom.condition, parameter) }));
  });
  return [...new Map(all.map((axiom) => [JSON.stringify(axiom.condition), axiom])).values()];
}

function partitionFor(claims: readonly Claim[], setting: SearchSetting): Partition {
  const conditions = new Set(claims.map(([condition]) => condition));
  return buildPartition([...conditions], { ...setting, parameter: noParameter });
}

/** The person who was found, as the reference evaluator sees the rules. */
function see(example: Example, way: Way, vocabulary: Vocabulary): Seen {
  const { asOf, situation, closed = [] } = example;
  const facts = know(situation, vocabulary, { asOf, closed });
  const truthOf: Seen["truthOf"] = (condition) => evaluateCondition(condition, facts, noParameter);
  const { old, new: now } = way.crowd;
  return {
    ...{ example, way, truthOf },
    old: old.filter(({ when }) => truthOf(when) === "true"),
    new: now.filter(({ when }) => truthOf(when) === "true"),
  };
}
