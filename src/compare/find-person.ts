import type { CalendarDate } from "../calendar/calendar-date.js";
import { buildPartition } from "../cells/build-partition.js";
import { findSituation, type Found } from "../cells/find-situation.js";
import type { Condition } from "../truth/condition.js";
import type { Axiom } from "../vocabulary/axioms.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";

export type FindSetting = {
  readonly vocabulary: Vocabulary;
  readonly parameter: (name: string) => number;
  readonly asOf: CalendarDate;
  /** What holds of every real person, without parameters. */
  readonly axioms?: readonly Axiom[];
};

/** A valid person of whom `condition` is certain, and of whom `unless`, where it is given, is not. */
export type FindPerson = (condition: Condition, setting: FindSetting, unless?: Condition) => Found;

export const findPerson: FindPerson = (condition, setting, unless) => {
  const partition = buildPartition(unless === undefined ? [condition] : [condition, unless], setting);
  return findSituation(
    [[condition, "true"], ...(unless === undefined ? [] : ([[unless, "not-true"]] as const))],
    partition,
  );
};
