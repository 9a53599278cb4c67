import type { Duration } from "../../calendar/duration.js";
import type { Programme } from "../../language/programme.js";
import type { Rule } from "../../language/rule.js";
import { vocabularyOf } from "../../language/vocabulary-of.js";
import { assertNever, leavesOf, type Leaf, type ParameterReference } from "../../truth/condition.js";
import { codesAbove } from "../../vocabulary/diagnosis-code.js";
import type { DerivedFact } from "../../vocabulary/fact.js";
import { isRecorded, type Vocabulary } from "../../vocabulary/vocabulary.js";
import type { Turn } from "./drawn-day.js";

/** What recorded facts are compared with, by path. */
export type TurningPoints = {
  readonly numbers: ReadonlyMap<string, ReadonlySet<number>>;
  /** Values, members and codes that conditions name, or that say something of what they name. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  readonly turns: ReadonlyMap<string, readonly Turn[]>;
};

type Growing = {
  readonly programme: Programme;
  readonly vocabulary: Vocabulary;
  readonly numbers: Map<string, Set<number>>;
  readonly words: Map<string, Set<string>>;
  readonly turns: Map<string, Turn[]>;
};

/** Of leaves, and of the time limits of rules. The numbers of all periods of a parameter count, whatever day it is. */
export function turningPoints(leaves: readonly Leaf[], rules: readonly Rule[], programme: Programme): TurningPoints {
  const vocabulary = vocabularyOf(programme);
  const growing: Growing = { programme, vocabulary, numbers: new Map(), words: new Map(), turns: new Map() };
  for (const leaf of leaves) addLeaf(leaf, growing);
  for (const rule of rules) addTimes(rule, growing);
  return growing;
}

function addLeaf(leaf: Leaf, growing: Growing): void {
  const fact = growing.vocabulary.get(leaf.fact);
  if (fact === undefined) throw new Error(`a condition is about an unknown fact: ${leaf.fact}`);
  if (!isRecorded(fact)) return void addDerived(leaf, fact, growing);
  add(growing.numbers, leaf.fact, numbersIn(leaf, growing.programme));
  add(growing.words, leaf.fact, wordsIn(leaf));
}

function addDerived(leaf: Leaf, { derived }: DerivedFact, growing: Growing): void {
  switch (derived.kind) {
    case "whole-years": {
      const years = numbersIn(leaf, growing.programme).filter((amount) => amount >= 0);
      const [path, of] =
        derived.to === "asOf" ? ([derived.from, "asOf"] as const) : ([derived.to, { fact: derived.from }] as const);
      for (const amount of years) addTurn(path, { of, within: { amount, unit: "years" } }, growing);
      return;
    }
    case "includes-any":
      return void add(growing.words, derived.of, derived.members);
    case "diagnoses": {
      const codes = wordsIn(leaf).flatMap((key) => derived.among[key]?.codes.map(({ code }) => code) ?? []);
      return void add(growing.words, derived.of, [...codes, ...codes.flatMap((code) => codesAbove(code).slice(0, 1))]);
    }
    default:
      return assertNever(derived);
  }
}

/** Days on which a time limit or a lapse falls due today, and days of doing at the end of a time limit. */
function addTimes({ recommend: { due, lapses, fulfilledBy } }: Rule, growing: Growing): void {
  const limits = due === undefined ? [] : durationsOf(due.within, growing.programme);
  const done = fulfilledBy === undefined ? [] : leavesOf(fulfilledBy).map(({ fact }) => fact);
  for (const anchor of due?.after ?? []) {
    for (const within of limits) {
      addTurn(anchor, { of: "asOf", within }, growing);
      for (const path of done) addTurn(path, { of: { fact: anchor }, within }, growing);
    }
  }
  if (lapses !== undefined) addTurn(lapses.after, { of: "asOf", within: lapses.at }, growing);
}

function durationsOf(within: Duration | ParameterReference, { parameters }: Programme): readonly Duration[] {
  if ("amount" in within) return [within];
  const parameter = parameters[within.parameter];
  return parameter?.periods.map(({ value: amount }) => ({ amount, unit: parameter.unit })) ?? [];
}

function numbersIn(leaf: Leaf, { parameters }: Programme): readonly number[] {
  const written = "values" in leaf ? leaf.values : "value" in leaf ? [leaf.value] : [];
  return written.flatMap((value) => {
    if (typeof value === "number") return [value];
    return typeof value === "object" ? (parameters[value.parameter]?.periods ?? []).map((period) => period.value) : [];
  });
}

function wordsIn(leaf: Leaf): readonly string[] {
  const values: readonly unknown[] = "values" in leaf ? leaf.values : [];
  return values.filter((value) => typeof value === "string");
}

function add<T>(to: Map<string, Set<T>>, path: string, values: readonly T[]): void {
  const known = to.get(path) ?? new Set<T>();
  for (const value of values) known.add(value);
  to.set(path, known);
}

function addTurn(path: string, turn: Turn, { turns }: Growing): void {
  const known = turns.get(path) ?? [];
  const key = JSON.stringify(turn);
  if (!known.some((one) => JSON.stringify(one) === key)) turns.set(path, [...known, turn]);
}
