import type { Claim } from "../../cells/find-situation.js";
import type { Condition } from "../../truth/condition.js";
import type { Way } from "./people.js";

/** Every way in which two conditions can differ of somebody; the plainest, that one holds and the other does not, first. */
export function differences(one: Condition, other: Condition): readonly Way[] {
  return [...certainly(one, other, "false"), ...certainly(one, other, "not-true"), ...possibly(one, other)];
}

/** Those in which one is certain and the other is not. */
export function certainDifferences(one: Condition, other: Condition): readonly Way[] {
  return certainly(one, other, "not-true");
}

function certainly(one: Condition, other: Condition, not: "false" | "not-true"): readonly Way[] {
  return [
    [claim(one, "true"), claim(other, not)],
    [claim(other, "true"), claim(one, not)],
  ];
}

function possibly(one: Condition, other: Condition): readonly Way[] {
  return [
    [claim(one, "not-false"), claim(other, "false")],
    [claim(other, "not-false"), claim(one, "false")],
  ];
}

function claim(condition: Condition, wanted: Claim[1]): Claim {
  return [condition, wanted];
}
