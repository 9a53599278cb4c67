import type { CalendarDate } from "../calendar/calendar-date.js";
import { evaluateCondition } from "../evaluate/evaluate-condition.js";
import type { Condition } from "../truth/condition.js";
import { checkSituation } from "../vocabulary/check-situation.js";
import type { Fact } from "../vocabulary/fact.js";
import { know } from "../vocabulary/know.js";
import type { Situation } from "../vocabulary/situation.js";
import { isRecorded, type Vocabulary } from "../vocabulary/vocabulary.js";
import type { Wanted } from "./compile.js";
import { holdsOf, variablesIn, type Formula, type Vector } from "./formula.js";
import { membersAt } from "./in-cells.js";
import { askedOf, isKnown, remember, type Asked } from "./known-people.js";
import type { Partition } from "./partition.js";
import { rulesFor } from "./rules-for.js";
import { firstVector, solve, type Solution } from "./solve.js";
import { mayBeWhole, wholeLists, withoutWholeLists } from "./whole-lists.js";
import { canBeMade, situationFor } from "./witness.js";

/** A valid person, with few facts. */
export type Example = {
  readonly asOf: CalendarDate;
  readonly situation: Situation;
  /** Open lists that have to be whole, by the names of their facts; only where it takes that. */
  readonly closed?: readonly string[];
};

/** Of whom a condition is to be so. */
export type Claim = readonly [condition: Condition, wanted: Wanted];

/** `none` is a proof. `undecided`: the steps did not suffice. */
export type Found = { readonly kind: "found"; readonly example: Example } | { readonly kind: "none" | "undecided" };

/** `steps`: how many parts of conditions may be read before the answer is `undecided`. */
export type SearchOptions = { readonly steps?: number };

export const defaultSteps = 2_000_000;

/** Somebody of whom all claims are as wanted, no axiom is certainly false, and all that is said is valid. */
export function findSituation(claims: readonly Claim[], partition: Partition, options: SearchOptions = {}): Found {
  const asked = claims.map(([condition, wanted]) => askedOf(condition, wanted, partition));
  const formulas = formulasFor(asked, partition);
  const solution = searchPlainly(formulas, partition, options);
  if (solution === "none" || solution === "undecided") return { kind: solution };
  const vector = plainest(firstVector(solution), formulas, partition);
  if (!canBeMade(vector, partition)) return { kind: "undecided" };
  const closed = wholeLists(vector, partition);
  const situation = situationFor(vector, partition);
  const example = { asOf: partition.asOf, situation, ...(closed.length > 0 && { closed }) };
  verify(example, claims, partition);
  return { kind: "found", example };
}

/** What `findSituation` would find, without the person: for sifting many pairs, where few are shown. */
export function siftClaims(claims: readonly Claim[], partition: Partition, options: SearchOptions = {}): Found["kind"] {
  const asked = claims.map(([condition, wanted]) => askedOf(condition, wanted, partition));
  for (const one of asked) {
    if (one.person !== undefined) continue;
    const solution = search(formulasFor([one], partition), partition, options);
    if (solution === "none") return "none";
    if (solution !== "undecided") remember(firstVector(solution), one);
  }
  if (isKnown(asked, partition)) return "found";
  const solution = search(formulasFor(asked, partition), partition, options);
  return solution === "none" || solution === "undecided" ? solution : "found";
}

function formulasFor(asked: readonly Asked[], partition: Partition): readonly Formula[] {
  const own = asked.map(({ formula }) => formula);
  return [...own, ...rulesFor(own, partition)];
}

function search(formulas: readonly Formula[], partition: Partition, { steps = defaultSteps }: SearchOptions): Solution {
  const everything = partition.variables.map(({ full }) => full);
  return solve(formulas, everything, { steps });
}

/** People of whom no open list is said to be whole are looked for first: they are plainer. */
function searchPlainly(formulas: readonly Formula[], partition: Partition, options: SearchOptions): Solution {
  const open = solve(formulas, withoutWholeLists(partition), { steps: options.steps ?? defaultSteps });
  const named = new Set<number>();
  for (const formula of formulas) variablesIn(formula, named);
  const isAnswered = (open !== "none" && open !== "undecided") || !mayBeWhole(named, partition);
  return isAnswered ? open : search(formulas, partition, options);
}

/** The first of the cells of each variable with which all formulas still hold: as little known as possible, and that plain. */
function plainest(vector: Vector, formulas: readonly Formula[], partition: Partition): Vector {
  const named = new Set<number>();
  for (const formula of formulas) variablesIn(formula, named);
  const order = [...named].sort((a, b) => b - a);
  let best: Vector = vector.map((cell, variable) => (named.has(variable) ? cell : 0));
  // Until nothing becomes plainer: a list can go only after its members.
  for (let before: Vector | undefined; before !== best;) {
    before = best;
    for (const variable of order) best = plainer(variable, best, formulas);
    best = sayingNone(best, formulas, partition);
  }
  return best;
}

/** Where a list has the word, "none" is plainer than a whole list with nothing on it. */
function sayingNone(vector: Vector, formulas: readonly Formula[], partition: Partition): Vector {
  let best = vector;
  for (const path of wholeLists(vector, partition)) {
    const [list, ...members] = partition.variablesOf.get(path) ?? [];
    const none = members.find((one) => membersAt(one, partition).includes("none"));
    if (list === undefined || none === undefined || vector[none] !== 0) continue;
    const other = best.with(list, 0).with(none, 1);
    if (formulas.every((formula) => holdsOf(formula, other))) best = other;
  }
  return best;
}

function plainer(variable: number, vector: Vector, formulas: readonly Formula[]): Vector {
  const present = vector[variable] ?? 0;
  for (let cell = 0; cell < present; cell += 1) {
    const other = vector.with(variable, cell);
    if (formulas.every((formula) => holdsOf(formula, other))) return other;
  }
  return vector;
}

/** Whoever looked, what is claimed is what the reference evaluator says. Throws where the cells say something else. */
function verify({ asOf, situation, closed = [] }: Example, claims: readonly Claim[], partition: Partition): void {
  const { vocabulary, parameter, axioms } = partition;
  const problems = checkSituation(situation, vocabulary, { asOf });
  const facts = know(situation, vocabularySeen(situation, closed, vocabulary), { asOf, closed });
  const isSo = ([condition, wanted]: Claim): boolean => {
    const truth = evaluateCondition(condition, facts, parameter);
    return wanted.startsWith("not-") ? wanted !== `not-${truth}` : wanted === truth;
  };
  const unlikely = axioms.filter(({ condition }) => !isSo([condition, "not-false"]));
  if (problems.length > 0 || unlikely.length > 0 || !claims.every(isSo)) {
    throw new Error(
      `the cells do not agree with the reference evaluator: ${JSON.stringify({ asOf, situation, closed })}`,
    );
  }
}

/** What is recorded of a person and all that is computed; more is not known. */
function vocabularySeen(situation: Situation, closed: readonly string[], vocabulary: Vocabulary): Vocabulary {
  const computed = computedIn.get(vocabulary) ?? [...vocabulary].filter(([, fact]) => !isRecorded(fact));
  computedIn.set(vocabulary, computed);
  const paths = Object.entries(situation).flatMap(([group, facts]) =>
    Object.keys(facts ?? {}).map((name) => `${group}.${name}`),
  );
  const recorded = [...paths, ...closed].flatMap((path): (readonly [string, Fact])[] => {
    const fact = vocabulary.get(path);
    return fact === undefined ? [] : [[path, fact]];
  });
  return new Map([...recorded, ...computed]);
}

const computedIn = new WeakMap<Vocabulary, readonly (readonly [string, Fact])[]>();
