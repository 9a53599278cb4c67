import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { checkAsOf } from "../vocabulary/check-as-of.js";
import { checkSituation, type CheckOptions } from "../vocabulary/check-situation.js";
import type { Situation } from "../vocabulary/situation.js";
import { coreVocabulary, type Vocabulary } from "../vocabulary/vocabulary.js";
import { inFile } from "./parse-file.js";
import { parseYaml } from "./parse-yaml.js";
import { limits, type Source } from "./source.js";

export type SituationOptions = CheckOptions & {
  /** That of the programmes that the situation is evaluated with (`vocabularyOf`), when there are specific ones. */
  readonly vocabulary?: Vocabulary;
};

export type SituationReading = { readonly situation?: Situation; readonly diagnostics: readonly Diagnostic[] };

/**
 * Parses a situation from YAML or JSON (a file name that ends in `.json` must hold strict JSON). Gives the situation, or
 * everything that is wrong with it, each with line and column. Limits: 256 KiB, 40 layers, 100 mistakes shown.
 * Throws InvalidOptionError for an impossible `asOf`.
 */
export function parseSituation(source: Source, options: SituationOptions): SituationReading {
  checkAsOf(options.asOf);
  const { parsed, diagnostics } = parseYaml(source, limits.situationBytes);
  if (parsed === undefined) return { diagnostics };
  const { vocabulary, ...others } = options;
  const isGeneric = vocabulary === undefined;
  const problems = checkSituation(parsed.value, vocabulary ?? coreVocabulary, { ...others, isGeneric });
  if (problems.length === 0) return { situation: parsed.value as Situation, diagnostics: [] };
  return { diagnostics: inFile(problems, parsed.placer) };
}
