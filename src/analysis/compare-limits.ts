import { compareDurations, type DurationOrder } from "../calendar/compare-durations.js";
import type { Duration } from "../calendar/duration.js";
import type { Programme } from "../language/programme.js";
import type { Due } from "../language/rule.js";
import { durationOf } from "../recommend/due-date.js";
import type { OnDay } from "./wherever.js";

/** How long a time limit is on the day. */
export function lengthOf({ within }: Due, { programme, asOf }: OnDay): Duration {
  return durationOf(within, programme.parameters, asOf);
}

/** How the length of the first stands to that of the second; it depends where a specific programme may set a number. */
export function compareLengths(first: Due, second: Due, day: OnDay): DurationOrder {
  if (JSON.stringify(first.within) === JSON.stringify(second.within)) return "same";
  if (isSettable(first, day.programme) || isSettable(second, day.programme)) return "depends";
  return compareDurations(lengthOf(first, day), lengthOf(second, day));
}

/** Whether the first counts from everything that the second counts from, so that it has a day whenever that has one. */
export function countsFromAll(first: Due, second: Due): boolean {
  return second.after.every((anchor) => first.after.includes(anchor));
}

/** Whether the first time limit never runs out after the second; what has no limit never runs out. */
export function isNeverLater(first: Due | undefined, second: Due | undefined, day: OnDay): boolean {
  if (second === undefined) return true;
  if (first === undefined || !countsFromAll(first, second)) return false;
  const order = compareLengths(first, second, day);
  return order === "same" || order === "shorter";
}

function isSettable({ within }: Due, { parameters }: Programme): boolean {
  const parameter = "parameter" in within ? parameters[within.parameter] : undefined;
  return parameter?.min !== undefined && parameter.max !== undefined && parameter.min < parameter.max;
}
