import { assertNever, type Leaf } from "../truth/condition.js";
import { diagnoses } from "../vocabulary/diagnoses.js";
import { hospitalUnits } from "../vocabulary/hospital-units.js";
import { meansPraderWilli } from "../vocabulary/inferences.js";
import type { DerivedFact, DiagnosesDerived, Fact } from "../vocabulary/fact.js";
import { isRecorded, type Vocabulary } from "../vocabulary/vocabulary.js";
import { codesAbout, codesIn, impliedBy, leftPossibleBy } from "./code-lists.js";

/** Where the recorded facts behind some leaves must be cut so that no leaf and no link tells a cell's values apart. */
export type Cuts = {
  /** Numbers with which a new cell begins; of a dated fact that years are counted from, whole years. */
  readonly numbers: ReadonlyMap<string, ReadonlySet<number>>;
  /** Values or members that leaves name together. Every recorded fact that is observed has an entry. */
  readonly lists: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** For a dated fact that years are counted to: the one that they are counted from. */
  readonly rootOf: ReadonlyMap<string, string>;
};

type Growing = {
  readonly numbers: Map<string, Set<number>>;
  readonly lists: Map<string, (readonly string[])[]>;
  readonly rootOf: Map<string, string>;
};

/** The leaves have no parameters left. */
export function cutsOf(leaves: readonly Leaf[], vocabulary: Vocabulary): Cuts {
  const cuts: Growing = { numbers: new Map(), lists: new Map(), rootOf: new Map() };
  for (const leaf of leaves) {
    const fact = vocabulary.get(leaf.fact);
    if (fact === undefined) throw new Error(`a condition is about an unknown fact: ${leaf.fact}`);
    if (isRecorded(fact)) cutRecorded(leaf, fact, cuts);
    else cutSources(leaf, fact, cuts);
  }
  cutForLinks(cuts);
  return cuts;
}

function cutRecorded(leaf: Leaf, fact: Fact, cuts: Growing): void {
  observe(leaf.fact, cuts, fact.type === "integer" || !("values" in leaf) ? [] : leaf.values.map(String));
  if (fact.type === "integer") begin(leaf.fact, numbersOf(leaf), cuts);
}

function cutSources(leaf: Leaf, { derived }: DerivedFact, cuts: Growing): void {
  switch (derived.kind) {
    case "whole-years":
      observe(derived.from, cuts);
      begin(derived.from, numbersOf(leaf), cuts);
      if (derived.to !== "asOf") {
        observe(derived.to, cuts);
        setRoot(derived.to, derived.from, cuts);
      }
      return;
    case "includes-any":
      observe(derived.of, cuts, derived.members);
      if (derived.falseWhen !== undefined) observe(derived.falseWhen, cuts);
      return;
    case "diagnoses":
      cutCodes("values" in leaf ? leaf.values.map(String) : [], derived, cuts);
      return;
    default:
      assertNever(derived);
  }
}

/** By the codes that imply one of the diagnoses; by those that leave each possible, where that is asked. */
function cutCodes(keys: readonly string[], { of, relation, among }: DiagnosesDerived["derived"], cuts: Growing): void {
  if (relation === "implied") {
    observe(of, cuts, codesImplying(keys, among));
    return;
  }
  observe(of, cuts);
  for (const key of keys) {
    observe(of, cuts, codesImplying([key], among));
    observe(
      of,
      cuts,
      codesAbout(among).filter((code) => leftPossibleBy(code, among).includes(key)),
    );
  }
}

/** Years are counted from one fact to each other one, in one step: the facts of the vocabulary are so. */
function setRoot(to: string, from: string, { rootOf }: Growing): void {
  if ((rootOf.get(to) ?? from) !== from || rootOf.has(from) || [...rootOf.values()].includes(to)) {
    throw new Error(`years are counted to \`${to}\` in more than one way or step`);
  }
  rootOf.set(to, from);
}

/** What facts that say something about each other must be cut by as well, where both are observed. */
function cutForLinks(cuts: Growing): void {
  const { lists } = cuts;
  const both = (one: string, other: string): boolean => lists.has(one) && lists.has(other);
  if (both("disease.status", "disease.diagnosed")) observe("disease.status", cuts, ["confirmed"]);
  if (both("care.followedAt", "care.dischargedToGeneralPractice")) observe("care.followedAt", cuts, hospitalUnits);
  if (both("disease.codes", "disease.praderWilliSyndrome")) {
    observe(
      "disease.codes",
      cuts,
      codesIn(diagnoses).filter((code) => meansPraderWilli([code])),
    );
  }
  if (both("reproduction.pregnancy", "reproduction.gestationalWeeks")) {
    observe("reproduction.pregnancy", cuts, ["pregnant"]);
  }
}

function observe(path: string, { lists }: Growing, values: readonly string[] = []): void {
  const before = lists.get(path) ?? [];
  lists.set(path, values.length === 0 ? before : [...before, values]);
}

function begin(path: string, starts: readonly number[], { numbers }: Growing): void {
  const known = numbers.get(path) ?? new Set<number>();
  for (const start of starts) known.add(start);
  numbers.set(path, known);
}

/** The whole numbers with which another truth of a leaf may begin. */
export function numbersOf(leaf: Leaf): readonly number[] {
  const written = "values" in leaf ? leaf.values : "value" in leaf ? [leaf.value] : [];
  const numbers = written.filter((value) => typeof value === "number");
  switch (leaf.operator) {
    case "less-than":
    case "at-least":
      return numbers.map((number) => Math.ceil(number));
    case "at-most":
    case "more-than":
      return numbers.map((number) => Math.floor(number) + 1);
    default:
      return numbers.flatMap((number) => [Math.ceil(number), Math.floor(number) + 1]);
  }
}

function codesImplying(keys: readonly string[], among: DiagnosesDerived["derived"]["among"]): readonly string[] {
  return codesIn(among).filter((code) => impliedBy(code, among).some((key) => keys.includes(key)));
}
