import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import { nearestFact } from "../vocabulary/nearest-fact.js";
import { groupsOf, isRecorded, recordedBehind, type Vocabulary } from "../vocabulary/vocabulary.js";

/** For more unknown names of one list than these no near one is looked for (bounded work). */
const mostSuggestions = 5;

/** The facts that a list asks for are facts that somebody records. */
export function checkFactNames(names: readonly unknown[], path: Path, vocabulary: Vocabulary): readonly Problem[] {
  return names.flatMap((name, index) => {
    if (typeof name !== "string") return [];
    const where = { path: [...path, index] };
    const fact = vocabulary.get(name);
    if (fact === undefined) {
      const nearest = index < mostSuggestions ? nearestFact(name, vocabulary) : undefined;
      return [problem("unknown-fact", where, { name, nearest })];
    }
    const from = recordedBehind(name, vocabulary).join(", ");
    return isRecorded(fact) ? [] : [problem("derived-fact", where, { name, from })];
  });
}

/** Whoever acts or receives is an actor of the programme; of one that could not be read anybody will do. */
export function checkActorName(name: unknown, path: Path, actors: readonly string[] | undefined): readonly Problem[] {
  if (typeof name !== "string" || actors === undefined || actors.includes(name)) return [];
  return [problem("unknown-name", { path }, { kind: "actor", name, nearest: nearestName(name, actors) })];
}

/** What is closed is a fact or a whole group (D17). */
export function checkClosed(names: unknown, path: Path, vocabulary: Vocabulary): readonly Problem[] {
  const groups = groupsOf(vocabulary);
  const known = [...groups, ...vocabulary.keys()];
  return (Array.isArray(names) ? (names as readonly unknown[]) : []).flatMap((name, index) => {
    if (typeof name !== "string" || known.includes(name)) return [];
    const where = { path: [...path, index] };
    const nearest = index < mostSuggestions ? nearestName(name, known) : undefined;
    return name.includes(".")
      ? [problem("unknown-fact", where, { name, nearest })]
      : [problem("unknown-group", where, { name, nearest, groups: groups.join(", "), isGeneric: false })];
  });
}
