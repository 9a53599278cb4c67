import { conditionsOf } from "../../cells/conditions-of.js";
import type { Programme } from "../../language/programme.js";
import { vocabularyOf } from "../../language/vocabulary-of.js";
import { leavesOf, type Condition } from "../../truth/condition.js";
import { recordedBehind, type Vocabulary } from "../../vocabulary/vocabulary.js";
import { factsRead } from "./facts-read.js";
import { turningPoints, type TurningPoints } from "./turning-points.js";

/** Where a programme's answers turn. */
export type Boundaries = TurningPoints & {
  readonly vocabulary: Vocabulary;
  /** The recorded facts that the programme rests on. */
  readonly facts: readonly string[];
  /** Those of them that say whom a rule, or the programme, is about at all. */
  readonly gates: ReadonlySet<string>;
  /** What puts somebody among those whom the programme is about. */
  readonly gateWords: TurningPoints["words"];
};

export function boundariesOf(programme: Programme): Boundaries {
  const vocabulary = vocabularyOf(programme);
  const leaves = conditionsOf(programme).flatMap(leavesOf);
  const ofRules = programme.rules.flatMap(({ appliesTo }) => programme.conditions[appliesTo]?.when ?? []);
  const group = programme.specific === undefined ? [] : [programme.specific.targetGroup.condition, confirmed];
  const gateLeaves = [...ofRules, ...group].flatMap(leavesOf);
  return {
    ...turningPoints(leaves, programme.rules, programme),
    vocabulary,
    facts: factsRead(leaves, programme, vocabulary),
    gates: new Set(gateLeaves.flatMap(({ fact }) => recordedBehind(fact, vocabulary))),
    gateWords: turningPoints((group.length === 0 ? ofRules : group).flatMap(leavesOf), [], programme).words,
  };
}

/** A code makes somebody a member once the diagnosis is made. */
const confirmed: Condition = { kind: "leaf", fact: "disease.status", operator: "is-one-of", values: ["confirmed"] };
