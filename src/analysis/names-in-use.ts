import { conditionsOf } from "../cells/conditions-of.js";
import type { Invariant } from "../language/consistency.js";
import { parametersOf, parametersOfLeaf } from "../language/parameters-of.js";
import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import type { OwnNames } from "../language/specific.js";
import { actorsBehindUnnamed, unnamed } from "../recommend/responsible.js";
import { leavesOf, namesIn, type Condition } from "../truth/condition.js";

/** Every name that something of a programme refers to, by kind. */
export type NamesInUse = Readonly<Record<keyof OwnNames, ReadonlySet<string>>>;

/** The names that a programme uses: in its rules, conditions, offers, answers and invariants. */
export function namesInUse(programme: Programme): NamesInUse {
  const conditions = everyCondition(programme);
  const leaves = conditions.flatMap(leavesOf);
  const { rules } = programme;
  return {
    actors: actorsIn(programme),
    responsibilities: responsibilitiesIn(programme),
    conditions: new Set([...rules.map(({ appliesTo }) => appliesTo), ...conditions.flatMap(namesIn)]),
    parameters: new Set([...rules.flatMap(parametersOf), ...leaves.flatMap(parametersOfLeaf)]),
    laws: new Set(rules.flatMap(({ laws }) => laws)),
    facts: new Set([...leaves.map(({ fact }) => fact), ...rules.flatMap(anchorsOf)]),
    diagnoses: new Set([
      ...(programme.specific?.targetGroup.diagnoses ?? []),
      ...leaves.flatMap((leaf) =>
        leaf.fact === "disease.diagnoses" && "values" in leaf ? leaf.values.map(String) : [],
      ),
    ]),
  };
}

/** What the time limit and the lapse of a rule count from. */
function anchorsOf({ recommend: { due, lapses } }: Rule): readonly string[] {
  return [...(due?.after ?? []), ...(lapses === undefined ? [] : [lapses.after])];
}

/** The conditions that a programme decides by or claims, and those that only have a name. */
export function everyCondition(programme: Programme): readonly Condition[] {
  return [
    ...conditionsOf(programme),
    ...Object.values(programme.conditions).map(({ when }) => when),
    ...programme.consistency.axioms.map(({ condition }) => condition),
  ];
}

/** Who acts or receives, and whom an answer names; where a programme is to choose an actor, it may choose any. */
function actorsIn({ rules, responsibilities, checklist, specific, consistency, actors }: Programme): Set<string> {
  const isOpen = specific === undefined && checklist.items.some(({ answer }) => answer === "actor");
  const acting = [...rules.flatMap(actingIn), ...consistency.invariants.flatMap(selectedIn)];
  return new Set([
    ...(isOpen ? Object.keys(actors) : []),
    ...acting,
    ...(acting.includes(unnamed) ? actorsBehindUnnamed : []),
    ...rules.flatMap(({ recommend: { alternatives, involves } }) => [...alternatives, ...involves]),
    ...Object.values(responsibilities).flatMap(({ periods }) => periods.map(({ actor }) => actor)),
    ...Object.values(specific?.answers ?? {}).flatMap((answer) => (answer.kind === "actor" ? answer.actors : [])),
  ]);
}

/** A model also writes down who acts where the document asks nothing for a single person (D19). */
function responsibilitiesIn({ rules, responsibilities, specific, consistency }: Programme): Set<string> {
  const cited = Object.entries(responsibilities).filter(([, { statements }]) => statements.length > 0);
  return new Set([
    ...(specific === undefined ? cited.map(([name]) => name) : []),
    ...rules.flatMap(actingIn),
    ...consistency.invariants.flatMap(selectedIn),
  ]);
}

function actingIn({ recommend: { responsible, recipient } }: Rule): readonly string[] {
  return [responsible, recipient];
}

/** Whom an invariant chooses rules by. */
function selectedIn({ whoeverGets = [], claim }: Invariant): readonly string[] {
  const claimed = "groups" in claim ? claim.groups.flat() : "rules" in claim ? claim.rules : [];
  return [...whoeverGets, ...claimed].flatMap(({ responsible = [], recipient = [] }) => [...responsible, ...recipient]);
}
