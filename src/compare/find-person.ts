import type { CalendarDate } from "../calendar/calendar-date.js";
import { buildPartition } from "../cells/build-partition.js";
import type { Claim, Found } from "../cells/find-situation.js";
import { findInWays, fullPatience, type Ways } from "../cells/patience.js";
import type { Condition } from "../truth/condition.js";
import type { Axiom } from "../vocabulary/axioms.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";

export type FindSetting = {
  readonly vocabulary: Vocabulary;
  readonly parameter: (name: string) => number;
  readonly asOf: CalendarDate;
  /** What holds of every real person, without parameters. */
  readonly axioms?: readonly Axiom[];
  /** Whom to look among, without parameters; everybody when nothing is given. */
  readonly among?: Ways;
};

/** A valid person of whom `condition` is certain, and of whom `unless`, where it is given, is not. */
export type FindPerson = (condition: Condition, setting: FindSetting, unless?: Condition) => Found;

export const findPerson: FindPerson = (condition, { among = everybody, ...setting }, unless) => {
  const claims: readonly Claim[] = [
    [condition, "true"],
    ...(unless === undefined ? [] : ([[unless, "not-true"]] as const)),
  ];
  const ways = among.map((way) => [...way, ...claims]);
  const partition = buildPartition([...new Set(ways.flat().map(([one]) => one))], setting);
  return findInWays(ways, partition, fullPatience());
};

const everybody: Ways = [[]];
