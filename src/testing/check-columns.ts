import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import { nearestFact } from "../vocabulary/nearest-fact.js";
import { isRecorded, recordedBehind, type Vocabulary } from "../vocabulary/vocabulary.js";

/** The columns that say what is expected of the table's rule. */
export const expectingColumns = ["expect", "due", "strength", "responsible", "recipient", "missing"] as const;
/** The columns that are not facts. */
export const ownColumns = ["title", "asOf", ...expectingColumns] as const;

/** For more unknown columns than these no near name is looked for (bounded work). */
const mostSuggestions = 100;

/** Everything that is wrong with the names of a table's columns. */
export function checkColumns(columns: readonly unknown[], vocabulary: Vocabulary): readonly Problem[] {
  const seen = new Set<unknown>();
  const problems: Problem[] = [];
  const nearest = nearestOf(columns, vocabulary);
  for (const [index, name] of columns.entries()) {
    const where = { path: ["table", "columns", index] };
    if (typeof name !== "string") continue;
    if (seen.has(name)) problems.push(problem("duplicate-key", where, { key: name }));
    else problems.push(...checkColumn(name, where.path, vocabulary, nearest.get(name)));
    seen.add(name);
  }
  // A misspelt column is not missing, too.
  return [...problems, ...missingColumns([...columns, ...nearest.values()])];
}

/** The names that unknown columns are near. */
function nearestOf(columns: readonly unknown[], vocabulary: Vocabulary): ReadonlyMap<string, string | undefined> {
  const unknown = columns.filter(
    (name): name is string => typeof name === "string" && !isOwn(name) && !vocabulary.has(name),
  );
  return new Map(unknown.slice(0, mostSuggestions).map((name) => [name, nearestColumn(name, vocabulary)]));
}

function checkColumn(
  name: string,
  path: Path,
  vocabulary: Vocabulary,
  nearest: string | undefined,
): readonly Problem[] {
  if (isOwn(name)) return [];
  const fact = vocabulary.get(name);
  if (fact === undefined) {
    return [problem("unknown-column", { path }, { name, nearest, own: ownColumns.join(", ") })];
  }
  if (isRecorded(fact)) return [];
  return [problem("derived-fact", { path }, { name, from: recordedBehind(name, vocabulary).join(", ") })];
}

function nearestColumn(name: string, vocabulary: Vocabulary): string | undefined {
  return name.includes(".") ? nearestFact(name, vocabulary) : nearestName(name, [...ownColumns, ...vocabulary.keys()]);
}

/** A table that says nothing of titles or of what is expected; not of one without any columns. */
function missingColumns(columns: readonly unknown[]): readonly Problem[] {
  if (columns.length === 0) return [];
  const missing = [...(columns.includes("title") ? [] : ["title"]), ...(saysWhatIsExpected(columns) ? [] : ["expect"])];
  return missing.map((name) => problem("missing-column", { path: ["table", "columns"] }, { name }));
}

export function saysWhatIsExpected(columns: readonly unknown[]): boolean {
  return expectingColumns.some((name) => columns.includes(name));
}

/** The columns that are facts which can be given. */
export function factsIn(columns: readonly unknown[], vocabulary: Vocabulary): readonly string[] {
  return columns.filter((name): name is string => {
    const fact = typeof name === "string" ? vocabulary.get(name) : undefined;
    return fact !== undefined && isRecorded(fact);
  });
}

function isOwn(name: string): boolean {
  return ownColumns.some((own) => own === name);
}
