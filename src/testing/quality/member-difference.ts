import type { Claim, Example } from "../../cells/find-situation.js";
import type { Programme } from "../../language/programme.js";
import { membershipOf } from "../../programme/membership.js";
import { decideBy } from "../../programme/outcomes.js";
import type { Condition } from "../../truth/condition.js";
import { differences } from "./differences.js";
import { peopleOf, type Way } from "./people.js";
import { trialOfPerson, type TriedProgramme } from "./trial.js";
import type { Differing } from "./differing.js";

/** Somebody who belongs to the target group only as it is, or only as it becomes. */
export function memberDifference(condition: Condition, tried: TriedProgramme): Differing {
  const { programme, asOf } = tried;
  const was = programme.specific?.targetGroup.condition;
  if (was === undefined) return { kind: "none" };
  const people = peopleOf(programme, [was, condition, isConfirmed], asOf, [[]]);
  const ways = differences(was, condition);
  // A code makes nobody a member until the diagnosis is made.
  const settled: readonly Way[] = ways.map((way) => [...way, [isConfirmed, "true"] satisfies Claim]);
  const found = people.find([...settled, ...ways]);
  if (found.kind !== "found") return found;
  const stands = (by: Condition): string => standing(found.example, by, tried);
  return stands(was) === stands(condition) ? { kind: "undecided" } : found;
}

const isConfirmed: Condition = {
  kind: "leaf",
  fact: "disease.status",
  operator: "is-one-of",
  values: ["confirmed"],
};

/** How somebody stands to a programme whose target group is this. */
function standing(example: Example, condition: Condition, { programme }: TriedProgramme): string {
  const { specific } = programme;
  if (specific === undefined) return "";
  const changed: Programme & { readonly specific: typeof specific } = {
    ...programme,
    specific: { ...specific, targetGroup: { ...specific.targetGroup, condition } },
  };
  const { setting } = trialOfPerson(programme, example);
  const setBy = { ...setting, decideBy: (facts: typeof setting.facts) => decideBy(changed, facts, example) };
  return membershipOf(changed, setBy).membership;
}
