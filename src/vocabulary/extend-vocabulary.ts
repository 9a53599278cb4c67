import type { RecordedFact } from "./fact.js";
import type { Vocabulary } from "./vocabulary.js";

/** A vocabulary with more facts after its own. Nothing that it has already is replaced. */
export function extendVocabulary(vocabulary: Vocabulary, facts: Readonly<Record<string, RecordedFact>>): Vocabulary {
  const added = Object.entries(facts).filter(([path]) => !vocabulary.has(path));
  return added.length === 0 ? vocabulary : new Map([...vocabulary, ...added]);
}
