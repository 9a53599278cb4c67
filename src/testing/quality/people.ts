import { membersOf } from "../../analysis/members-of.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { buildPartition } from "../../cells/build-partition.js";
import { findSituation, siftClaims, type Claim, type Found } from "../../cells/find-situation.js";
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
const steps = 200_000;

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
    find: (ways) => {
      let result: Found = { kind: "none" };
      for (const claims of all(ways)) {
        const found = findSituation(claims, partition, { steps });
        if (found.kind === "found") return found;
        if (found.kind === "undecided") result = found;
      }
      return result;
    },
    sift: (ways) => {
      let result: Found["kind"] = "none";
      for (const claims of all(ways)) {
        const kind = siftClaims(claims, partition, { steps });
        if (kind === "found") return kind;
        if (kind === "undecided") result = kind;
      }
      return result;
    },
  };
}
