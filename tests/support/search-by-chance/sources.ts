import { isRecorded, recordedBehind, type Vocabulary } from "../../../src/vocabulary/vocabulary.js";
import type { Chosen } from "./marks.js";

/** The recorded facts that have not been chosen and can settle a fact, where one is enough; else the first that it takes. */
export function sourcesToTry(path: string, chosen: Chosen, vocabulary: Vocabulary): readonly string[] {
  const missing = sourcesOf(path, vocabulary).filter((source) => !chosen.has(source));
  return ruledOutBy(path, vocabulary) === undefined ? missing.slice(0, 1) : missing;
}

/** The part of a vocabulary that conditions over these facts can see. */
export function vocabularySeenBy(paths: readonly string[], vocabulary: Vocabulary): Vocabulary {
  const seen = new Set(paths.flatMap((path) => [path, ...sourcesOf(path, vocabulary)]));
  return new Map([...vocabulary].filter(([path]) => seen.has(path)));
}

/** What a fact is computed from, and what rules it out. */
function sourcesOf(path: string, vocabulary: Vocabulary): readonly string[] {
  return [...recordedBehind(path, vocabulary), ...(ruledOutBy(path, vocabulary) ?? [])];
}

function ruledOutBy(path: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const fact = vocabulary.get(path);
  if (fact === undefined || isRecorded(fact) || fact.derived.kind !== "includes-any") return undefined;
  return fact.derived.falseWhen === undefined ? undefined : [fact.derived.falseWhen];
}
