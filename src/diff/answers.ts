import type { Plain } from "../compare/plain-condition.js";
import type { PlainRule } from "./plain-rule.js";
import type { Probe, Seen, Way } from "./probe.js";
import type { PersonChange, PersonChangeKind } from "./programme-diff.js";
import type { Search } from "./search.js";

/** Something that was found, and all the ways in which it can happen to somebody. */
export type Found = { readonly change: PersonChange; readonly ways: readonly Way[] };

export type Answers = { readonly found: readonly Found[]; readonly undecided: readonly PersonChangeKind[] };

/** Asks one question after the other; what is said in the same words is said once. */
export function answersTo(probes: readonly Probe[], search: Search): Answers {
  const found = new Map<string, Found>();
  const kinds = new Set<PersonChangeKind>();
  const undecided = new Set<PersonChangeKind>();
  for (const probe of probes) {
    if (probe.unless?.some((kind) => kinds.has(kind)) === true) continue;
    const answer = search(probe);
    if (answer.kind === "undecided") undecided.add(probe.kind);
    if (answer.kind !== "found") continue;
    kinds.add(probe.kind);
    const change = changeFor(probe, answer.seen);
    const before = found.get(change.text.da);
    const ways = [...(before?.ways ?? []), ...probe.ways];
    found.set(change.text.da, { change: before?.change ?? change, ways });
  }
  return { found: [...found.values()], undecided: [...undecided] };
}

function changeFor({ kind, say }: Probe, seen: Seen): PersonChange {
  const { direction, text } = say(seen);
  const { example, way } = seen;
  const isQuestion = kind === "asked" || kind === "no-longer-asked";
  const ids = (rules: readonly PlainRule[]): readonly string[] =>
    rules.filter(({ when }) => isSo(when, seen, isQuestion)).map(({ id }) => id);
  const rules = { old: ids(way.crowd.old), new: ids(way.crowd.new) };
  return { kind, direction, text, among: way.crowd.among, example, rules };
}

function isSo(condition: Plain, { truthOf }: Seen, isQuestion: boolean): boolean {
  return truthOf(condition) === (isQuestion ? "unknown" : "true");
}
