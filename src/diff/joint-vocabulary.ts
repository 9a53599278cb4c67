import { declaredDifferently, vocabularyOfAll, type DeclaredDifferently } from "../language/vocabulary-of.js";
import type { Programme } from "../language/programme.js";
import type { Diagnosis } from "../vocabulary/diagnosis.js";
import type { RecordedFact } from "../vocabulary/fact.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";

/** The facts of both sides; where only the words are others, in those of the new one. Throws as `vocabularyOfAll` does. */
export function jointVocabulary(old: Programme, now: Programme): Vocabulary {
  return vocabularyOfAll([now, inWordsOf(old, now)]);
}

/** The facts and diagnoses by which the two sides do not mean the same: no person could be looked at with both. */
export function meantDifferently(old: Programme, now: Programme): readonly DeclaredDifferently[] {
  return declaredDifferently([now, inWordsOf(old, now)]);
}

function inWordsOf(old: Programme, now: Programme): Programme {
  return {
    ...old,
    facts: withWords(old.facts, now.facts, meaningOfFact),
    diagnoses: withWords(old.diagnoses, now.diagnoses, meaningOfDiagnosis),
  };
}

/** What is declared, or what the other says by the same name when it means the same. */
function withWords<T>(
  declared: Readonly<Record<string, T>>,
  others: Readonly<Record<string, T>>,
  meaning: (one: T) => string,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(declared).map(([name, one]) => {
      const other = Object.hasOwn(others, name) ? others[name] : undefined;
      return [name, other !== undefined && meaning(other) === meaning(one) ? other : one];
    }),
  );
}

function meaningOfFact(fact: RecordedFact): string {
  const { type } = fact;
  const values = "values" in fact ? Object.keys(fact.values).sort() : [];
  const limits = fact.type === "integer" ? [fact.unit, fact.min, fact.max] : [];
  const isWhole = fact.type === "set" && fact.exhaustive;
  const isJudgement = fact.type === "boolean" && fact.judgement === true;
  return JSON.stringify([type, values, limits, isWhole, isJudgement]);
}

function meaningOfDiagnosis({ codes }: Diagnosis): string {
  return JSON.stringify(codes.map(({ code, relation }) => `${code} ${relation}`).sort());
}
