import { membersOf } from "../../programme/members-of.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { buildPartition } from "../../cells/build-partition.js";
import type { Claim, Found } from "../../cells/find-situation.js";
import { findInWays, sameSteps, siftWays } from "../../cells/patience.js";
import type { Programme } from "../../language/programme.js";
import { vocabularyOf } from "../../language/vocabulary-of.js";
import { axiomsOf } from "../../programme/axioms-of.js";
import { parametersOn } from "../../recommend/parameter-values.js";
import type { Condition } from "../../truth/condition.js";

/** Those whom a programme is for, as far as some conditions tell them apart. */
export type People = {
  /** Somebody of whom one of the ways holds; the first way that somebody is found for. */
  readonly find: (ways: readonly Way[]) => Found;
  /** Whether there is somebody; nobody is made. */
  readonly sift: (ways: readonly Way[]) => Found["kind"];
};

/** One question of so many may not take for ever; what takes more steps is undecided. */
const patience = sameSteps(200_000);

/** Claims that hold together. */
export type Way = readonly Claim[];

/** The ways may use the constants of the conditions. `among`: whom to look at, when not those whom the programme is for. */
export function peopleOf(
  programme: Programme,
  conditions: readonly Condition[],
  asOf: CalendarDate,
  among: readonly Way[] = membersOf(programme),
): People {
  const used = [...conditions, ...among.flatMap((claims) => claims.map(([condition]) => condition))];
  const vocabulary = vocabularyOf(programme);
  const parameter = parametersOn(programme.parameters, asOf);
  const partition = buildPartition(used, { vocabulary, asOf, parameter, axioms: axiomsOf(programme) });
  const all = (ways: readonly Way[]): readonly Way[] => ways.flatMap((way) => among.map((one) => [...one, ...way]));
  return {
    find: (ways) => findInWays(all(ways), partition, patience),
    sift: (ways) => siftWays(all(ways), partition, patience),
  };
}
