import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Claim } from "../cells/find-situation.js";
import { noParameter } from "../compare/plain-condition.js";
import { evaluateCondition } from "../evaluate/evaluate-condition.js";
import type { Condition } from "../truth/condition.js";
import type { Truth } from "../truth/truth.js";
import { know } from "../vocabulary/know.js";
import type { Situation } from "../vocabulary/situation.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Found } from "./answers.js";
import type { Way } from "./probe.js";
import type { Affected } from "./programme-diff.js";

export type Counting = { readonly population: number; readonly affected: ReadonlyMap<Found, Affected> };

/**
 * How many of some people everything happens to. Of `undetermined` too little is known: nothing that is known speaks
 * against it, and more could tell.
 */
export function countPeople(
  people: Iterable<Situation>,
  changes: readonly Found[],
  { vocabulary, asOf }: { readonly vocabulary: Vocabulary; readonly asOf: CalendarDate },
): Counting {
  const counts = changes.map((change) => ({ change, people: 0, undetermined: 0 }));
  let population = 0;
  for (const situation of people) {
    population += 1;
    const truthOf = truthsOf(situation, vocabulary, asOf);
    for (const count of counts) {
      const fate = fateOf(count.change.ways, truthOf);
      if (fate === "true") count.people += 1;
      if (fate === "unknown") count.undetermined += 1;
    }
  }
  const affected = counts.map(({ change, ...numbers }) => [change, numbers] as const);
  return { population, affected: new Map(affected) };
}

type TruthOf = (condition: Condition) => Truth;

/** Each condition is evaluated once for a person. */
function truthsOf(situation: Situation, vocabulary: Vocabulary, asOf: CalendarDate): TruthOf {
  const facts = know(situation, vocabulary, { asOf });
  const known = new Map<Condition, Truth>();
  return (condition) => {
    const truth = known.get(condition) ?? evaluateCondition(condition, facts, noParameter);
    known.set(condition, truth);
    return truth;
  };
}

function fateOf(ways: readonly Way[], truthOf: TruthOf): Truth {
  let isOpen = false;
  for (const { claims } of ways) {
    if (claims.every((claim) => isSo(claim, truthOf))) return "true";
    isOpen ||= claims.every((claim) => isSo(claim, truthOf) || isStillPossible(claim, truthOf));
  }
  return isOpen ? "unknown" : "false";
}

function isSo([condition, wanted]: Claim, truthOf: TruthOf): boolean {
  const truth = truthOf(condition);
  return wanted === "not-true" || wanted === "not-false" ? wanted !== `not-${truth}` : wanted === truth;
}

/** Learning more never turns around what is known; what is unknown may become anything. */
function isStillPossible([condition]: Claim, truthOf: TruthOf): boolean {
  return truthOf(condition) === "unknown";
}
