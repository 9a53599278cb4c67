import { checkOptions } from "../../programme/outcomes.js";
import { InvalidSituationError } from "../../diagnostics/errors.js";
import { checkSituation } from "../../vocabulary/check-situation.js";
import { know, type KnowOptions } from "../../vocabulary/know.js";
import type { Known } from "../../vocabulary/known-facts.js";
import type { Situation } from "../../vocabulary/situation.js";
import { coreVocabulary, type Vocabulary } from "../../vocabulary/vocabulary.js";
import { completenessOf } from "./lower.js";

/** A fact's value as the emitted rules compare it; `null` is unknown. */
export type EngineValue = string | number | boolean | readonly string[] | null;

export type EngineFactsOptions = KnowOptions & {
  /** Of the programme whose rules are run (`vocabularyOf`), when it has facts of its own. */
  readonly vocabulary?: Vocabulary;
};

/**
 * Every fact that emitted rules can name, `null` where it is unknown, so that any installation of json-rules-engine runs
 * them without `allowUndefinedFacts`. Throws as `evaluate` does for a situation that is not valid.
 */
export function toEngineFacts(situation: Situation, options: EngineFactsOptions): Record<string, EngineValue> {
  const { vocabulary = coreVocabulary } = options;
  checkOptions(options, vocabulary);
  const problems = checkSituation(situation, vocabulary, options);
  if (problems.length > 0) throw new InvalidSituationError(problems);
  const facts = know(situation, vocabulary, options);
  return Object.fromEntries(
    [...vocabulary].flatMap(([path, { type }]) => {
      const entries: [string, EngineValue][] = [[path, engineValue(facts.get(path))]];
      if (type === "set" || type === "codes") entries.push([completenessOf(path), isComplete(facts.get(path))]);
      return entries;
    }),
  );
}

/** An event as a word, a list as a list, anything else as it is. A list whose members may still leave it is not known. */
export function engineValue(known: Known | undefined): EngineValue {
  if (known === undefined) return null;
  if (known.type === "event") return known.happened ? "happened" : "not-happened";
  if (known.type === "value") return known.value;
  return known.tentative === true ? null : known.members;
}

/** True for a list that is known to be the whole list; `null` when nothing is known. */
export function isComplete(known: Known | undefined): boolean | null {
  return known?.type === "set" ? known.complete : null;
}
