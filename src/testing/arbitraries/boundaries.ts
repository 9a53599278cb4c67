import type { Duration } from "../../calendar/duration.js";
import { conditionsOf } from "../../cells/conditions-of.js";
import type { Programme } from "../../language/programme.js";
import type { Rule } from "../../language/rule.js";
import { vocabularyOf } from "../../language/vocabulary-of.js";
import { factsBehindUnnamed, unnamed } from "../../recommend/responsible.js";
import { assertNever, leavesOf, type Condition, type Leaf, type ParameterReference } from "../../truth/condition.js";
import { codesAbove } from "../../vocabulary/diagnosis-code.js";
import type { DerivedFact } from "../../vocabulary/fact.js";
import { inferredFrom } from "../../vocabulary/inferences.js";
import { isRecorded, recordedBehind, type Vocabulary } from "../../vocabulary/vocabulary.js";
import type { Turn } from "./drawn-day.js";

/** Where a programme's answers turn, fact by recorded fact. */
export type Boundaries = {
  readonly vocabulary: Vocabulary;
  /** The recorded facts that the programme reads, with those that they can be inferred from. */
  readonly facts: readonly string[];
  /** Those of them that say whom a rule, or the programme, is about at all. */
  readonly gates: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, ReadonlySet<number>>;
  /** Values, members and codes that conditions name, or that say something of what they name. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of them that say whom the programme is about at all. */
  readonly wordsOfGates: ReadonlyMap<string, ReadonlySet<string>>;
  readonly turns: ReadonlyMap<string, readonly Turn[]>;
};

type Growing = {
  readonly programme: Programme;
  readonly vocabulary: Vocabulary;
  readonly numbers: Map<string, Set<number>>;
  readonly words: Map<string, Set<string>>;
  readonly turns: Map<string, Turn[]>;
};

/** The numbers of all periods of a parameter count, whatever day it is. */
export function boundariesOf(programme: Programme): Boundaries {
  const vocabulary = vocabularyOf(programme);
  const started = (): Growing => ({ programme, vocabulary, numbers: new Map(), words: new Map(), turns: new Map() });
  const [growing, growingGates] = [started(), started()];
  const leaves = conditionsOf(programme).flatMap(leavesOf);
  for (const leaf of leaves) addLeaf(leaf, growing);
  for (const rule of programme.rules) addTimes(rule, growing);
  const gates = [
    ...programme.rules.flatMap(({ appliesTo }) => programme.conditions[appliesTo]?.when ?? []),
    ...(programme.specific === undefined ? [] : [programme.specific.targetGroup.condition]),
  ];
  const wholeGroup = programme.specific === undefined ? gates : gates.slice(-1);
  for (const leaf of wholeGroup.flatMap(leavesOf)) addLeaf(leaf, growingGates);
  // A code makes nobody a member before the diagnosis is made.
  if (programme.specific !== undefined) add(growingGates.words, "disease.status", ["confirmed"]);
  return {
    vocabulary,
    facts: factsRead(leaves, programme, vocabulary),
    gates: new Set(recordedIn(gates, vocabulary)),
    numbers: growing.numbers,
    words: growing.words,
    wordsOfGates: growingGates.words,
    turns: growing.turns,
  };
}

function factsRead(leaves: readonly Leaf[], { rules }: Programme, vocabulary: Vocabulary): readonly string[] {
  const isUnnamed = rules.some(({ recommend }) => recommend.responsible === unnamed);
  const read = [
    ...leaves.map(({ fact }) => fact),
    ...rules.flatMap(anchorsOf),
    ...(isUnnamed ? factsBehindUnnamed : []),
  ];
  const recorded = read.flatMap((path) => [...recordedBehind(path, vocabulary), ...falseWhen(path, vocabulary)]);
  const behind = recorded.flatMap((path) => [path, inferredFrom.get(path) ?? path]);
  return [...new Set(behind)].sort();
}

function falseWhen(path: string, vocabulary: Vocabulary): readonly string[] {
  const fact = vocabulary.get(path);
  const derived = fact === undefined || isRecorded(fact) ? undefined : fact.derived;
  return derived?.kind === "includes-any" && derived.falseWhen !== undefined ? [derived.falseWhen] : [];
}

function anchorsOf({ recommend: { due, lapses } }: Rule): readonly string[] {
  return [...(due?.after ?? []), ...(lapses === undefined ? [] : [lapses.after])];
}

function recordedIn(conditions: readonly Condition[], vocabulary: Vocabulary): readonly string[] {
  return conditions.flatMap(leavesOf).flatMap(({ fact }) => recordedBehind(fact, vocabulary));
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
