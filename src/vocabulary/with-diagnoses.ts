import { namesOf, type Diagnosis } from "./diagnosis.js";
import type { Fact } from "./fact.js";
import { isRecorded, type Vocabulary } from "./vocabulary.js";

/** A vocabulary whose facts about diagnoses know these diagnoses as well. */
export function withDiagnoses(vocabulary: Vocabulary, own: Readonly<Record<string, Diagnosis>>): Vocabulary {
  if (Object.keys(own).length === 0) return vocabulary;
  return new Map([...vocabulary].map(([path, fact]) => [path, withOwn(fact, own)]));
}

function withOwn(fact: Fact, own: Readonly<Record<string, Diagnosis>>): Fact {
  if (isRecorded(fact) || fact.derived.kind !== "diagnoses") return fact;
  const among = { ...fact.derived.among, ...own };
  return { ...fact, values: namesOf(among), derived: { ...fact.derived, among } } as Fact;
}
