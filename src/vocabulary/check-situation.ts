import type { CalendarDate } from "../calendar/calendar-date.js";
import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import { findContradictions } from "./contradictions.js";
import { explainValue } from "./explain-value.js";
import { valueAt } from "./know.js";
import { situationSchema } from "./situation-schema.js";
import { groupsOf, isRecorded, type Vocabulary } from "./vocabulary.js";

export type CheckOptions = { readonly asOf: CalendarDate; readonly ignoreLater?: boolean };

/** Everything that is wrong with a situation, all at once: unknown names, wrong values, later dates, contradictions. */
export function checkSituation(situation: unknown, vocabulary: Vocabulary, options: CheckOptions): readonly Problem[] {
  if (typeof situation !== "object" || situation === null || Array.isArray(situation)) {
    return [problem("not-a-mapping", { path: [] }, { found: JSON.stringify(situation) ?? "undefined" })];
  }
  const shape = checkShape(situation, vocabulary);
  if (shape.length > 0) return shape;
  const later = options.ignoreLater === true ? [] : checkLater(situation, vocabulary, options.asOf);
  return [...later, ...findContradictions(situation)];
}

const schemas = new WeakMap<Vocabulary, ReturnType<typeof situationSchema>>();

function checkShape(situation: object, vocabulary: Vocabulary): readonly Problem[] {
  const schema = schemas.get(vocabulary) ?? situationSchema(vocabulary);
  schemas.set(vocabulary, schema);
  const parsed = schema.safeParse(situation);
  if (parsed.success) return [];
  const problems = new Map<string, Problem>();
  for (const issue of parsed.error.issues) {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    const found =
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => unknownKey([...path, key], vocabulary))
        : [explainIssue(situation, path, vocabulary)];
    for (const one of found) problems.set(JSON.stringify(one.path), one);
  }
  return [...problems.values()];
}

function unknownKey(path: Path, vocabulary: Vocabulary): Problem {
  const [group = "", name] = path.map(String);
  const where = { path, at: "key" } as const;
  if (name === undefined) {
    const groups = groupsOf(vocabulary);
    return problem("unknown-group", where, { name: group, nearest: nearestName(group, groups), groups: groups.join(", ") });
  }
  const fact = vocabulary.get(`${group}.${name}`);
  if (fact !== undefined && !isRecorded(fact)) {
    const { derived } = fact;
    const from = derived.kind === "includes-any" ? derived.of : derived.to === "asOf" ? derived.from : `${derived.from}, ${derived.to}`;
    return problem("derived-fact", where, { name: `${group}.${name}`, from });
  }
  const inGroup = [...vocabulary.keys()].filter((known) => known.startsWith(`${group}.`));
  const nearest = nearestName(`${group}.${name}`, inGroup) ?? nearestName(name, [...vocabulary.keys()]);
  return problem("unknown-fact", where, { name: `${group}.${name}`, nearest });
}

function explainIssue(situation: object, path: Path, vocabulary: Vocabulary): Problem {
  const name = path.slice(0, 2).join(".");
  const fact = vocabulary.get(name);
  if (fact === undefined || !isRecorded(fact)) {
    return problem("not-a-mapping", { path }, { found: JSON.stringify(valueAt(situation, path.join("."))) ?? "" });
  }
  const value = valueAt(situation, name);
  const item = path[2];
  return explainValue(fact, name, typeof item === "number" && Array.isArray(value) ? value[item] : value, path);
}

function checkLater(situation: object, vocabulary: Vocabulary, asOf: CalendarDate): readonly Problem[] {
  return [...vocabulary].flatMap(([path, fact]) => {
    if (fact.type !== "date" && fact.type !== "event") return [];
    const value = valueAt(situation, path);
    const isLater = typeof value === "string" && /^\d/.test(value) && value > asOf;
    return isLater ? [problem("after-evaluation-date", { path: path.split(".") }, { name: path, date: value, asOf })] : [];
  });
}
