import { assertNever, leavesOf, type Condition } from "../truth/condition.js";
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
  const base = { vocabulary, variables, variablesOf, rootOf: cuts.rootOf };
  return {
    ...{ asOf, parameter, axioms: touching, ...base },
    inferred: inferencesIn(base),
    links: linksIn(base),
  };
}

/** The axioms that could fail of somebody of whom nothing is known but what the conditions, and these themselves, are about. */
function reached(conditions: readonly Condition[], axioms: readonly Axiom[], vocabulary: Vocabulary): readonly Axiom[] {
  const sourcesIn = (condition: Condition): readonly string[] =>
    leavesOf(condition).flatMap(({ fact }) => sourcesOf(fact, vocabulary));
  const seen = new Set(conditions.flatMap(sourcesIn));
  const isSeen = (fact: string): boolean => sourcesOf(fact, vocabulary).some((path) => seen.has(path));
  const found = new Set<Axiom>();
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const axiom of axioms) {
      if (found.has(axiom) || isNever("false", axiom.condition, isSeen)) continue;
      found.add(axiom);
      for (const path of sourcesIn(axiom.condition)) seen.add(path);
    }
  }
  return axioms.filter((axiom) => found.has(axiom));
}

/** Whether a condition cannot have a truth because facts are unknown that are not seen. */
function isNever(truth: "true" | "false", condition: Condition, isSeen: (fact: string) => boolean): boolean {
  switch (condition.kind) {
    case "all":
    case "any": {
      const parts = condition.of.map((part) => isNever(truth, part, isSeen));
      return (condition.kind === "all") === (truth === "false") ? parts.every(Boolean) : parts.some(Boolean);
    }
    case "not":
      return isNever(truth === "true" ? "false" : "true", condition.of, isSeen);
    case "named":
      return isNever(truth, condition.of, isSeen);
    case "leaf":
      return !isSeen(condition.fact);
    default:
      return assertNever(condition);
  }
}

/** The recorded facts that can make a fact known. */
function sourcesOf(path: string, vocabulary: Vocabulary): readonly string[] {
  const fact = vocabulary.get(path);
  const derived = fact === undefined || isRecorded(fact) ? undefined : fact.derived;
  const ruledOutBy = derived?.kind === "includes-any" ? derived.falseWhen : undefined;
  const recorded = [...recordedBehind(path, vocabulary), ...(ruledOutBy === undefined ? [] : [ruledOutBy])];
  return recorded.flatMap((one) => [one, inferredFrom.get(one) ?? one]);
}
