import { conditionsOf } from "../cells/conditions-of.js";
import { parametersOf } from "../language/parameters-of.js";
import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import type { OwnNames } from "../language/specific.js";
import { actorsBehindUnnamed, unnamed } from "../recommend/responsible.js";
import { assertNever, leavesOf, type Condition } from "../truth/condition.js";

/** Every name that something of a programme refers to, by kind. */
export type NamesInUse = Readonly<Record<keyof OwnNames, ReadonlySet<string>>>;

/** The names that a programme uses: in its rules, conditions, offers, answers and invariants. */
export function namesInUse(programme: Programme): NamesInUse {
  const conditions = [
    ...conditionsOf(programme),
    ...Object.values(programme.conditions).map(({ when }) => when),
    ...programme.consistency.axioms.map(({ condition }) => condition),
  ];
  const leaves = conditions.flatMap(leavesOf);
  const { rules } = programme;
  return {
    actors: actorsIn(programme),
    responsibilities: new Set([...rules.flatMap(actingIn), ...selected(programme)]),
    conditions: new Set([...rules.map(({ appliesTo }) => appliesTo), ...conditions.flatMap(namesIn)]),
    parameters: new Set([...rules.flatMap(parametersOf), ...leaves.flatMap(parametersOfLeaf)]),
    laws: new Set(rules.flatMap(({ laws }) => laws)),
    facts: new Set(leaves.map(({ fact }) => fact)),
    diagnoses: new Set([
      ...(programme.specific?.targetGroup.diagnoses ?? []),
      ...leaves.flatMap((leaf) => (leaf.fact === "disease.diagnoses" && "values" in leaf ? leaf.values.map(String) : [])),
    ]),
  };
}
