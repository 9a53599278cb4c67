import type { Programme } from "../../language/programme.js";
import type { Rule } from "../../language/rule.js";
import { factsBehindUnnamed, unnamed } from "../../recommend/responsible.js";
import type { Leaf } from "../../truth/condition.js";
import { inferredFrom } from "../../vocabulary/inferences.js";
import { isRecorded, recordedBehind, type Vocabulary } from "../../vocabulary/vocabulary.js";

/** The recorded facts that a programme rests on, with those that they can be inferred from. `leaves` are all of its own. */
export function factsRead(
  leaves: readonly Leaf[],
  { rules, specific }: Programme,
  vocabulary: Vocabulary,
): readonly string[] {
  const isUnnamed = rules.some(({ recommend }) => recommend.responsible === unnamed);
  const read = [
    ...leaves.map(({ fact }) => fact),
    ...rules.flatMap(anchorsOf),
    ...(isUnnamed ? factsBehindUnnamed : []),
    // A code makes nobody a member before the diagnosis is made.
    ...(specific === undefined ? [] : ["disease.status"]),
  ];
  const recorded = read.flatMap((path) => [...recordedBehind(path, vocabulary), ...falseWhen(path, vocabulary)]);
  const behind = recorded.flatMap((path) => [path, inferredFrom.get(path) ?? path]);
  return [...new Set(behind)].sort();
}

function anchorsOf({ recommend: { due, lapses } }: Rule): readonly string[] {
  return [...(due?.after ?? []), ...(lapses === undefined ? [] : [lapses.after])];
}

function falseWhen(path: string, vocabulary: Vocabulary): readonly string[] {
  const fact = vocabulary.get(path);
  const derived = fact === undefined || isRecorded(fact) ? undefined : fact.derived;
  return derived?.kind === "includes-any" && derived.falseWhen !== undefined ? [derived.falseWhen] : [];
}
