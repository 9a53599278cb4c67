import * as fc from "fast-check";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Programme } from "../../language/programme.js";
import { findContradictions } from "../../vocabulary/contradictions.js";
import type { Situation } from "../../vocabulary/situation.js";
import { isRecorded, type Vocabulary } from "../../vocabulary/vocabulary.js";
import { boundariesOf, type Boundaries } from "./boundaries.js";
import { nested, type FactsByPath } from "./by-path.js";
import { dayFor } from "./drawn-day.js";
import { arbitraryValue, type DrawnValue } from "./value.js";

export type SituationOptions = {
  readonly asOf: CalendarDate;
  /** Recorded facts, by path: only these may be known. Without it, those that the programme reads, and seldom others. */
  readonly facts?: readonly string[];
};

/**
 * What is known of somebody on the day `asOf`: valid by construction (no contradiction, nothing after the day), often at
 * a boundary of the programme, with little, half or nearly everything known. Shrinks towards the fewest facts.
 */
export function arbitrarySituation(programme: Programme, { asOf, facts }: SituationOptions): fc.Arbitrary<Situation> {
  const boundaries = boundariesOf(programme);
  return arbitraryDraft(boundaries, facts).map((draft) => situationOf(draft, asOf, boundaries.vocabulary));
}

/** Facts as they were drawn, before the evaluation date is known. */
export type Draft = ReadonlyMap<string, DrawnValue>;

/** How much is known: of the groups of facts, of the facts in a group that is known at all, and of those in gates. */
const densities = [
  { group: 55, fact: 30, gate: 80 },
  { group: 85, fact: 60, gate: 90 },
  { group: 97, fact: 93, gate: 95 },
];

export function arbitraryDraft(boundaries: Boundaries, only?: readonly string[]): fc.Arbitrary<Draft> {
  const { vocabulary, facts } = boundaries;
  const wanted = only ?? facts;
  const others = only === undefined ? [...vocabulary.keys()].filter((path) => isOther(path, boundaries)) : [];
  const values = new Map(wanted.map((path) => [path, arbitraryValue(path, boundaries)]));
  const known = fc.oneof(...densities.map((density) => factsKnown(values, boundaries, density)));
  return fc
    .tuple(seldomKnown(others, boundaries), known)
    .map((parts) => new Map(parts.flat().filter((entry) => entry !== undefined)));
}

function isOther(path: string, { vocabulary, facts }: Boundaries): boolean {
  const fact = vocabulary.get(path);
  return fact !== undefined && isRecorded(fact) && !facts.includes(path);
}

type Entry = readonly [path: string, drawn: DrawnValue];

/** What the programme never asks about plays no part, and is known now and then to show it. */
function seldomKnown(paths: readonly string[], boundaries: Boundaries): fc.Arbitrary<Entry[]> {
  if (paths.length === 0) return fc.constant([]);
  const one = fc
    .nat(paths.length - 1)
    .chain((index) => entryOf(paths[index] ?? "", arbitraryValue(paths[index] ?? "", boundaries)));
  return fc.array(one, { maxLength: 5 });
}

/** A group is dropped as a whole before its facts are, so that a counterexample is small after few tries. */
function factsKnown(
  values: ReadonlyMap<string, fc.Arbitrary<DrawnValue>>,
  { gates }: Boundaries,
  density: (typeof densities)[number],
): fc.Arbitrary<(Entry | undefined)[]> {
  const groups = new Map<string, fc.Arbitrary<Entry | undefined>[]>();
  const groupOf = (path: string): string => path.slice(0, path.indexOf("."));
  for (const [path, value] of values) {
    const percent = gates.has(path) ? density.gate : density.fact;
    groups.set(groupOf(path), [...(groups.get(groupOf(path)) ?? []), maybe(entryOf(path, value), percent)]);
  }
  const gating = new Set([...gates].map(groupOf));
  const drawn = [...groups].map(([group, entries]) =>
    maybe(fc.tuple(...entries), gating.has(group) ? density.gate : density.group),
  );
  return fc.tuple(...drawn).map((parts) => parts.flatMap((entries) => entries ?? []));
}

function entryOf(path: string, value: fc.Arbitrary<DrawnValue>): fc.Arbitrary<Entry> {
  return value.map((drawn): Entry => [path, drawn]);
}

/** Shrinks towards unknown. */
function maybe<T>(value: fc.Arbitrary<T>, percent: number): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 100 - percent, arbitrary: fc.constant(undefined) },
    { weight: percent, arbitrary: value },
  );
}

/** The situation on a day. Of facts that contradict each other the later one is left out. */
export function situationOf(draft: Draft, asOf: CalendarDate, vocabulary: Vocabulary): Situation {
  const days = new Map<string, CalendarDate>();
  const isRelative = (drawn: DrawnValue): boolean =>
    "day" in drawn && "turn" in drawn.day && drawn.day.turn.of !== "asOf";
  const resolve = (drawn: DrawnValue): unknown =>
    "day" in drawn ? dayFor(drawn.day, asOf, (path) => days.get(path)) : drawn.value;
  // First what counts from the evaluation date, then what counts from that.
  for (const [path, drawn] of draft) if ("day" in drawn && !isRelative(drawn)) days.set(path, String(resolve(drawn)));
  const facts = Object.fromEntries([...draft].map(([path, drawn]) => [path, days.get(path) ?? resolve(drawn)]));
  return withoutContradictions(facts, vocabulary);
}

/** Leaves facts out, one by one, until nothing contradicts. */
function withoutContradictions(facts: FactsByPath, vocabulary: Vocabulary): Situation {
  const situation = nested(facts);
  const [first] = findContradictions(situation, vocabulary);
  if (first === undefined) return situation;
  return withoutContradictions({ ...facts, [first.path.join(".")]: undefined }, vocabulary);
}
