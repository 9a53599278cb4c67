import type { CalendarDate } from "../calendar/calendar-date.js";
import { evaluateCondition } from "../evaluate/evaluate-condition.js";
import type { Leaf } from "../truth/condition.js";
import { findContradictions } from "../vocabulary/contradictions.js";
import { know } from "../vocabulary/know.js";
import type { KnownFacts } from "../vocabulary/known-facts.js";
import { isRecorded, type Vocabulary } from "../vocabulary/vocabulary.js";
import { noParameter, type Plain } from "./plain-condition.js";
import type { Chosen, ValueSetting } from "./marks.js";
import { possibleValues } from "./possible-values.js";
import { sourcesOf } from "./sources.js";

export type Search = ValueSetting & {
  /** How many people may still be looked at. */
  readonly left: { count: number };
  /** The order in which possibilities are tried. */
  readonly order: <T>(items: readonly T[]) => readonly T[];
  /** Whether a person who fulfils the goals is the one looked for. */
  readonly accepts: (chosen: Chosen) => boolean;
};

/** A situation as facts by path give it. */
export function situationOf(chosen: Chosen): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of chosen) {
    const [group = "", name = ""] = path.split(".");
    groups[group] = { ...groups[group], [name]: value };
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
 * more is known, so a goal that is certainly not fulfilled ends a path, and one that is fulfilled is left behind.
 */
export function searchPerson(goals: readonly Plain[], chosen: Chosen, search: Search): Chosen | undefined {
  search.left.count -= 1;
  const facts = search.left.count < 0 ? undefined : knownOf(chosen, search.vocabulary, search.asOf);
  const open = facts && openGoals(goals, facts);
  if (open === undefined) return undefined;
  const [leaf, choice] = [nextLeaf(open, search.vocabulary), nextChoice(open)];
  if (leaf !== undefined) return settle(leaf, open, chosen, search);
  if (choice === undefined) return search.accepts(chosen) ? chosen : undefined;
  const others = open.filter(({ goal }) => goal !== choice.goal).map(({ goal }) => goal);
  return firstOf(search.order(choice.live), (part) => searchPerson([part, ...others], chosen, search));
}

/** A goal that is not certain yet, and the parts of it that may still hold. */
type Open = { readonly goal: Plain; readonly live: readonly Plain[] };

/** The goals that are left, without `all`; undefined when one cannot be fulfilled any more. */
function openGoals(goals: readonly Plain[], facts: KnownFacts): readonly Open[] | undefined {
  const open: Open[] = [];
  const truthOf = (goal: Plain): string => evaluateCondition(goal, facts, noParameter);
  for (const goal of goals) {
    const truth = truthOf(goal);
    if (truth === "false") return undefined;
    if (truth === "true") continue;
    if (goal.kind === "all") open.push(...(openGoals(goal.of, facts) ?? []));
    else if (goal.kind === "leaf") open.push({ goal, live: [] });
    else open.push({ goal, live: goal.of.filter((part) => truthOf(part) !== "false") });
  }
  return open;
}

/** Ages first, so that what happens in a life comes after its beginning. */
function nextLeaf(open: readonly Open[], vocabulary: Vocabulary): Leaf | undefined {
  const leaves = open.flatMap(({ goal }) => (goal.kind === "leaf" ? [goal] : []));
  const isAge = ({ fact }: Leaf): boolean => {
    const known = vocabulary.get(fact);
    return known !== undefined && !isRecorded(known) && known.derived.kind === "whole-years";
  };
  return leaves.find(isAge) ?? leaves[0];
}

/** The choice with the fewest ways out. */
function nextChoice(open: readonly Open[]): Open | undefined {
  let best: Open | undefined;
  for (const one of open) {
    if (best === undefined || one.live.length < best.live.length) best = one;
  }
  return best;
}

/** Gives the first fact that the leaf lacks each of its values. */
function settle(leaf: Leaf, open: readonly Open[], chosen: Chosen, search: Search): Chosen | undefined {
  const path = sourcesOf(leaf.fact, search.vocabulary).find((one) => !chosen.has(one));
  const fact = path === undefined ? undefined : search.vocabulary.get(path);
  if (path === undefined || fact === undefined || !isRecorded(fact)) return undefined;
  const goals = open.map(({ goal }) => goal);
  return firstOf(search.order(possibleValues(path, fact, chosen, search)), (value) =>
    searchPerson(goals, new Map([...chosen, [path, value]]), search),
  );
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
