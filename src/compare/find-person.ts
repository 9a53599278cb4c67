import type { CalendarDate } from "../calendar/calendar-date.js";
import { buildPartition } from "../cells/build-partition.js";
import { findSituation, type Example } from "../cells/find-situation.js";
import type { Condition } from "../truth/condition.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";

export type FindSetting = {
  readonly vocabulary: Vocabulary;
  readonly parameter: (name: string) => number;
  readonly asOf: CalendarDate;
};

/**
 * A valid person of whom `condition` is certain, and of whom `unless`, where it is given, is not. Undefined when there is
 * none, or when the search takes too long to tell.
 */
export type FindPerson = (condition: Condition, setting: FindSetting, unless?: Condition) => Example | undefined;

export const findPerson: FindPerson = (condition, setting, unless) => {
  const partition = buildPartition(unless === undefined ? [condition] : [condition, unless], setting);
  const found = findSituation(
    [[condition, "true"], ...(unless === undefined ? [] : ([[unless, "not-true"]] as const))],
    partition,
  );
  return found.kind === "found" ? found.example : undefined;
};
