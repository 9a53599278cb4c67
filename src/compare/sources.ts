import { isRecorded, recordedBehind, type Vocabulary } from "../vocabulary/vocabulary.js";

/** The recorded facts that can settle a fact: what it is computed from, and what rules it out. */
export function sourcesOf(path: string, vocabulary: Vocabulary): readonly string[] {
  const fact = vocabulary.get(path);
  const ruledOutBy =
    fact !== undefined && !isRecorded(fact) && fact.derived.kind === "includes-any"
      ? fact.derived.falseWhen
      : undefined;
  return [...recordedBehind(path, vocabulary), ...(ruledOutBy === undefined ? [] : [ruledOutBy])];
}

/** The part of a vocabulary that conditions over these facts can see. */
export function vocabularyOf(paths: readonly string[], vocabulary: Vocabulary): Vocabulary {
  const seen = new Set(paths.flatMap((path) => [path, ...sourcesOf(path, vocabulary)]));
  return new Map([...vocabulary].filter(([path]) => seen.has(path)));
}
