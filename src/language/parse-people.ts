import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { checkAsOf } from "../vocabulary/check-as-of.js";
import { checkSituation } from "../vocabulary/check-situation.js";
import type { Situation } from "../vocabulary/situation.js";
import { coreVocabulary } from "../vocabulary/vocabulary.js";
import { inFile } from "./parse-file.js";
import { parseSituation, type SituationOptions } from "./parse-situation.js";
import { parseYaml } from "./parse-yaml.js";
import { limits, type Source } from "./source.js";

export type PeopleReading = { readonly people: readonly Situation[]; readonly diagnostics: readonly Diagnostic[] };

/** Parses a list of situations, or a single one, from YAML or JSON; with mistakes, nobody. */
export function parsePeople(source: Source, options: SituationOptions): PeopleReading {
  checkAsOf(options.asOf);
  const { parsed, diagnostics } = parseYaml(source, limits.ruleFileBytes);
  if (parsed === undefined) return { people: [], diagnostics };
  const { vocabulary, ...others } = options;
  const isList = Array.isArray(parsed.value);
  const people: readonly unknown[] = isList ? (parsed.value as readonly unknown[]) : [parsed.value];
  const problems = people.flatMap((person, index) =>
    checkSituation(person, vocabulary ?? coreVocabulary, { ...others, isGeneric: vocabulary === undefined }).map(
      (one) => {
        const inList = (path: typeof one.path): typeof one.path => (isList ? [index, ...path] : path);
        return { ...one, path: inList(one.path), ...(one.related && { related: inList(one.related) }) };
      },
    ),
  );
  if (problems.length > 0) return { people: [], diagnostics: inFile(problems, parsed.placer) };
  return { people: people as readonly Situation[], diagnostics: [] };
}

/** Parses one situation in a line of JSON; `line` is its number in the file. */
export function parsePersonInLine({ file, text }: Source, line: number, options: SituationOptions): PeopleReading {
  const value = plainJson(text);
  if (value !== undefined) {
    const { vocabulary = coreVocabulary, ...others } = options;
    if (checkSituation(value, vocabulary, others).length === 0)
      return { people: [value as Situation], diagnostics: [] };
  }
  // The slow way says what is wrong, and where.
  const { situation, diagnostics } = parseSituation({ file: "line.json", text }, options);
  return {
    people: situation === undefined ? [] : [situation],
    diagnostics: diagnostics.map((one) => ({
      ...one,
      ...{ file, line },
      ...(one.relatedLine !== undefined && { relatedLine: line }),
    })),
  };
}

/** JSON in which no name stands twice; undefined for anything else. */
function plainJson(text: string): unknown {
  if (text.length > limits.situationBytes) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const written = [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;
    return written === namesIn(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function namesIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inside = Object.values(value).reduce((sum: number, one) => sum + namesIn(one), 0);
  return inside + (Array.isArray(value) ? 0 : Object.keys(value).length);
}
