import type { CalendarDate } from "../../../src/calendar/calendar-date.js";
import { evaluateCondition } from "../../../src/evaluate/evaluate-condition.js";
import type { Leaf } from "../../../src/truth/condition.js";
import type { Truth } from "../../../src/truth/truth.js";
import { findContradictions } from "../../../src/vocabulary/contradictions.js";
import { know } from "../../../src/vocabulary/know.js";
import type { KnownFacts } from "../../../src/vocabulary/known-facts.js";
import { isRecorded, type Vocabulary } from "../../../src/vocabulary/vocabulary.js";
import type { Chosen, ValueSetting } from "./marks.js";
import { noParameter, type Plain } from "../../../src/compare/plain-condition.js";
import { possibleValues } from "./possible-values.js";
import { sourcesToTry } from "./sources.js";

export type Search = ValueSetting & {
  /** How many people may still be looked at. */
  readonly left: { count: number };
  /** The order in which possibilities are tried. */
  readonly order: <T>(items: readonly T[]) => readonly T[];
  /** What must not become certain. */
  readonly unless: Plain;
};

/** A situation as facts by path give it. */
export function situationOf(chosen: Chosen): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of chosen) {
    const [group = "", name = ""] = path.split(".");
    (groups[group] ??= {})[name] = value;
  }
  return groups;
}

/** What a person with these facts makes certain; undefined for one who contradicts himself. */
export function knownOf(chosen: Chosen, vocabulary: Vocabulary, asOf: CalendarDate): KnownFacts | undefined {
  const situation = situationOf(chosen);
  return findContradictions(situation, vocabulary).length > 0 ? undefined : know(situation, vocabulary, { asOf });
}

/**
 * Somebody of whom every goal is certain, with the facts that are chosen already. What is certain stays certain when
 * more is known: a goal that is certainly not fulfilled ends a path, and one that is fulfilled is left behind.
 */
export function searchPerson(goals: readonly Plain[], chosen: Chosen, search: Search): Chosen | undefined {
  search.left.count -= 1;
  const facts = search.left.count < 0 ? undefined : knownOf(chosen, search.vocabulary, search.asOf);
  if (facts === undefined || evaluateCondition(search.unless, facts, noParameter) === "true") return undefined;
  const open = openGoals(goals, facts);
  if (open === undefined) return undefined;
  const [leaf, choice] = [nextLeaf(open, chosen, search.vocabulary), nextChoice(open)];
  if (leaf !== undefined) return settle(leaf, open, chosen, search);
  if (choice === undefined) return chosen;
  const others = open.filter(({ goal }) => goal !== choice.goal).map(({ goal }) => goal);
  return firstOf(search.order(choice.live), (part) => searchPerson([part, ...others], chosen, search));
}

/** A goal that is not certain yet, and the parts of it that may still hold. */
type Open = { readonly goal: Plain; readonly live: readonly Plain[] };

/** The goals that are left, without `all` and choices of one; undefined when one cannot be fulfilled any more. */
function openGoals(goals: readonly Plain[], facts: KnownFacts): readonly Open[] | undefined {
  const open: Open[] = [];
  const truthOf = (goal: Plain): Truth => evaluateCondition(goal, facts, noParameter);
  for (const goal of goals) {
    const truth = truthOf(goal);
    if (truth === "false") return undefined;
    if (truth === "true") continue;
    const live = goal.kind === "any" ? goal.of.filter((part) => truthOf(part) !== "false") : [];
    if (goal.kind === "all") open.push(...(openGoals(goal.of, facts) ?? []));
    else if (live.length === 1) open.push(...(openGoals(live, facts) ?? []));
    else open.push({ goal, live });
  }
  return open;
}

/**
 * What can settle nothing any more ends the path at once. Ages come first, so that what happens in a life comes after its
 * beginning; then diagnoses and codes, whose absence is seldom certain.
 */
function nextLeaf(open: readonly Open[], chosen: Chosen, vocabulary: Vocabulary): Leaf | undefined {
  const leaves = open.flatMap(({ goal }) => (goal.kind === "leaf" ? [goal] : []));
  const kinds = leaves.map(({ fact }): string | undefined => {
    const known = vocabulary.get(fact);
    return known === undefined || isRecorded(known) ? known?.type : known.derived.kind;
  });
  const urgent = ["whole-years", "diagnoses", "codes"].map((kind) => leaves[kinds.indexOf(kind)]);
  const stuck = leaves.find(({ fact }) => sourcesToTry(fact, chosen, vocabulary).length === 0);
  return stuck ?? urgent.find((leaf) => leaf !== undefined) ?? leaves[0];
}

/** The choice with the fewest ways out. */
function nextChoice(open: readonly Open[]): Open | undefined {
  let best: Open | undefined;
  for (const one of open) {
    if (best === undefined || one.live.length < best.live.length) best = one;
  }
  return best;
}

/** Gives a fact that the leaf lacks each of its values. */
function settle(leaf: Leaf, open: readonly Open[], chosen: Chosen, search: Search): Chosen | undefined {
  const goals = open.map(({ goal }) => goal);
  return firstOf(sourcesToTry(leaf.fact, chosen, search.vocabulary), (path) => {
    const fact = search.vocabulary.get(path);
    if (fact === undefined || !isRecorded(fact)) return undefined;
    return firstOf(search.order(possibleValues(path, fact, chosen, search)), (value) =>
      searchPerson(goals, new Map([...chosen, [path, value]]), search),
    );
  });
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
