import { leavesOf, type Condition } from "../truth/condition.js";
import { axioms as coreAxioms, type Axiom } from "../vocabulary/axioms.js";
import { inferredFrom } from "../vocabulary/inferences.js";
import { isRecorded, recordedBehind, type Vocabulary } from "../vocabulary/vocabulary.js";
import { variablesFor } from "./cells-of.js";
import { cutsOf } from "./cuts.js";
import { inferencesIn, linksIn } from "./links.js";
import { resolved, type Partition, type PartitionSetting, type Variable } from "./partition.js";

/**
 * The partition by every constant of the conditions, on one evaluation date. Whatever is asked of it later must be made
 * of these conditions, or of others with the same constants.
 */
export function buildPartition(conditions: readonly Condition[], setting: PartitionSetting): Partition {
  const { vocabulary, asOf, parameter, axioms = coreAxioms } = setting;
  const seen = axioms.filter(({ condition }) => leavesOf(condition).every(({ fact }) => vocabulary.has(fact)));
  const touching = reached(conditions, seen, vocabulary);
  const leaves = [...conditions, ...touching.map(({ condition }) => condition)].flatMap(leavesOf);
  const cuts = cutsOf(
    leaves.map((leaf) => resolved(leaf, parameter)),
    vocabulary,
  );
  const variables: Variable[] = [];
  const variablesOf = new Map<string, readonly number[]>();
  for (const path of cuts.lists.keys()) {
    const fact = vocabulary.get(path);
    if (fact === undefined || !isRecorded(fact)) throw new Error(`not a recorded fact: ${path}`);
    const own = variablesFor(path, fact, cuts, asOf);
    variablesOf.set(
      path,
      own.map((_, index) => variables.length + index),
    );
    variables.push(...own);
  }
  const base = { variables, variablesOf, rootOf: cuts.rootOf };
  return {
    ...{ vocabulary, asOf, parameter, axioms: touching, ...base },
    inferred: inferencesIn(base),
    links: linksIn(base),
  };
}

/** The axioms that say something about what the conditions are about, or about what such axioms are about. */
function reached(conditions: readonly Condition[], axioms: readonly Axiom[], vocabulary: Vocabulary): readonly Axiom[] {
  const sourcesIn = (condition: Condition): readonly string[] =>
    leavesOf(condition).flatMap(({ fact }) => sourcesOf(fact, vocabulary));
  const seen = new Set(conditions.flatMap(sourcesIn));
  let left = axioms;
  const found: Axiom[] = [];
  for (let before = -1; before !== found.length;) {
    before = found.length;
    const isReached = ({ condition }: Axiom): boolean => sourcesIn(condition).some((path) => seen.has(path));
    const now = left.filter(isReached);
    left = left.filter((axiom) => !now.includes(axiom));
    found.push(...now);
    for (const { condition } of now) for (const path of sourcesIn(condition)) seen.add(path);
  }
  return found;
}

/** The recorded facts that can make a fact known. */
function sourcesOf(path: string, vocabulary: Vocabulary): readonly string[] {
  const fact = vocabulary.get(path);
  const derived = fact === undefined || isRecorded(fact) ? undefined : fact.derived;
  const ruledOutBy = derived?.kind === "includes-any" ? derived.falseWhen : undefined;
  const recorded = [...recordedBehind(path, vocabulary), ...(ruledOutBy === undefined ? [] : [ruledOutBy])];
  return recorded.flatMap((one) => [one, inferredFrom.get(one) ?? one]);
}
