import type { CalendarDate } from "../calendar/calendar-date.js";
import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import { textOf } from "../text/quote.js";
import { findContradictions } from "./contradictions.js";
import { explainItem, explainValue } from "./explain-value.js";
import { findIdentityNumbers } from "./find-identity-numbers.js";
import { valueAt } from "./know.js";
import { laterThan } from "./later-than.js";
import { nearestFact } from "./nearest-fact.js";
import { situationSchema } from "./situation-schema.js";
import { groupsOf, isRecorded, recordedBehind, type Vocabulary } from "./vocabulary.js";

export type CheckOptions = { readonly asOf: CalendarDate; readonly ignoreLater?: boolean };

/** For more unknown names than these no near one is looked for (bounded work). */
const mostSuggestions = 200;

/**
 * Everything that is wrong with a situation, all at once: unknown names, wrong values, later dates, contradictions.
 * `isGeneric`: no specific programme was given, so that an unknown group may be that of one.
 */
export function checkSituation(
  situation: unknown,
  vocabulary: Vocabulary,
  options: CheckOptions & { readonly isGeneric?: boolean },
  suggestions = mostSuggestions,
): readonly Problem[] {
  if (!isPlainObject(situation)) return [problem("not-a-mapping", { path: [] }, { found: textOf(situation) })];
  const instances = Object.entries(situation).filter(([, group]) => isInstance(group));
  if (instances.length > 0) {
    return instances.map(([name, group]) => problem("not-a-mapping", { path: [name] }, { found: textOf(group) }));
  }
  const identityNumbers = findIdentityNumbers(situation);
  if (identityNumbers.length > 0) return identityNumbers;
  const shape = checkShape(situation, vocabulary, { suggestions, isGeneric: options.isGeneric ?? false });
  const wrong = new Set(shape.map(({ path }) => path.slice(0, 2).join(".")));
  const later = options.ignoreLater === true ? [] : checkLater(situation, vocabulary, options.asOf);
  const others = [...later, ...findContradictions(situation, vocabulary)];
  return [
    ...shape,
    ...others.filter(({ path, related = path }) => !wrong.has(path.join(".")) && !wrong.has(related.join("."))),
  ];
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isInstance(value);
}

/** An object of a class keeps its facts where they would not be found. */
function isInstance(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && Object.getPrototypeOf(prototype) !== null;
}

const schemas = new WeakMap<Vocabulary, ReturnType<typeof situationSchema>>();

type Explaining = { readonly suggestions: number; readonly isGeneric: boolean };

function checkShape(situation: object, vocabulary: Vocabulary, explaining: Explaining): readonly Problem[] {
  const schema = schemas.get(vocabulary) ?? situationSchema(vocabulary);
  schemas.set(vocabulary, schema);
  const parsed = schema.safeParse(situation);
  if (parsed.success) return [];
  const problems = new Map<string, Problem>();
  for (const issue of parsed.error.issues) {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    const found =
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key, index) => {
            const suggestions = explaining.suggestions - problems.size - index;
            return unknownKey([...path, key], vocabulary, { ...explaining, suggestions });
          })
        : [explainIssue(situation, path, vocabulary)];
    for (const one of found) problems.set(JSON.stringify(one.path), one);
  }
  return [...problems.values()];
}

function unknownKey(path: Path, vocabulary: Vocabulary, explaining: Explaining): Problem {
  const [group = "", name] = path.map(String);
  if (name === undefined) return unknownGroup(group, vocabulary, explaining);
  const where = { path, at: "key" } as const;
  const fact = vocabulary.get(`${group}.${name}`);
  if (fact !== undefined && !isRecorded(fact)) {
    const from = recordedBehind(`${group}.${name}`, vocabulary).join(", ");
    return problem("derived-fact", where, { name: `${group}.${name}`, from });
  }
  const nearest = explaining.suggestions > 0 ? nearestFact(`${group}.${name}`, vocabulary) : undefined;
  return problem("unknown-fact", where, { name: `${group}.${name}`, nearest });
}

/** A fact may stand there without its group, by its name or by its path. */
function unknownGroup(name: string, vocabulary: Vocabulary, { suggestions, isGeneric }: Explaining): Problem {
  const suggests = suggestions > 0;
  const where = { path: [name], at: "key" } as const;
  const lost = suggests ? [...vocabulary.keys()].find((path) => path === name || path.endsWith(`.${name}`)) : undefined;
  const [group, fact] = lost?.split(".") ?? [];
  if (group !== undefined && fact !== undefined) return problem("fact-outside-group", where, { name, group, fact });
  const groups = groupsOf(vocabulary);
  const nearest = suggests ? nearestName(name, groups) : undefined;
  return problem("unknown-group", where, { name, nearest, groups: groups.join(", "), isGeneric });
}

function explainIssue(situation: object, path: Path, vocabulary: Vocabulary): Problem {
  const name = path.slice(0, 2).join(".");
  const fact = vocabulary.get(name);
  if (fact === undefined || !isRecorded(fact)) {
    return problem("not-a-mapping", { path }, { found: textOf(valueAt(situation, path.join("."))) });
  }
  const value = valueAt(situation, name);
  const item = path[2];
  if (typeof item !== "number" || !Array.isArray(value)) return explainValue(fact, name, value, { path });
  return explainItem(fact, name, value[item], { path });
}

function checkLater(situation: object, vocabulary: Vocabulary, asOf: CalendarDate): readonly Problem[] {
  return laterThan(asOf, situation, vocabulary).map(({ path, date }) =>
    problem("after-evaluation-date", { path: path.split(".") }, { name: path, date, asOf }),
  );
}
