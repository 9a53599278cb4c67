import type { Condition } from "../truth/condition.js";
import { compile, type Wanted } from "./compile.js";
import { holdsOf, type Formula, type Vector } from "./formula.js";
import type { Partition } from "./partition.js";
import { tiedTo } from "./rules-for.js";

/** A person who was found, with the variables of which something is known. */
type Person = { readonly vector: Vector; readonly known: readonly number[] };

/** A claim over the cells, and somebody of whom it is so, once one was found. */
export type Asked = { readonly formula: Formula; person?: Person };

const known = new WeakMap<Partition, WeakMap<Condition, Map<Wanted, Asked>>>();

/** What is asked of a condition, made once for a partition. */
export function askedOf(condition: Condition, wanted: Wanted, partition: Partition): Asked {
  const conditions = known.get(partition) ?? new WeakMap<Condition, Map<Wanted, Asked>>();
  known.set(partition, conditions);
  const ofCondition = conditions.get(condition) ?? new Map<Wanted, Asked>();
  conditions.set(condition, ofCondition);
  const asked = ofCondition.get(wanted) ?? { formula: compile(condition, wanted, partition) };
  ofCondition.set(wanted, asked);
  return asked;
}

/** Remembers somebody of whom a claim is so; every link and axiom holds of the vector. */
export function remember(vector: Vector, asked: Asked): void {
  asked.person = { vector, known: vector.flatMap((cell, variable) => (cell === 0 ? [] : [variable])) };
}

/**
 * Whether somebody made of those who were found for each claim is as all of them say. Most questions about many pairs
 * are answered so; "no" means only that it has to be searched.
 */
export function isKnown(claims: readonly Asked[], partition: Partition): boolean {
  let person: Person | undefined = claims[0]?.person;
  for (const { person: other } of claims.slice(1)) {
    person = person && other && joined(person, other, partition);
  }
  const vector = person?.vector;
  return vector !== undefined && claims.every(({ formula }) => holdsOf(formula, vector));
}

/**
 * One person with all that is known of both; where they differ, as the first. Undefined where a link or an axiom names
 * something that only the other one brings and something in which the two differ.
 */
function joined(first: Person, other: Person, partition: Partition): Person | undefined {
  const vector = [...first.vector];
  const added: number[] = [];
  for (const variable of other.known) {
    if (vector[variable] !== 0) continue;
    vector[variable] = other.vector[variable] ?? 0;
    added.push(variable);
  }
  const differ = new Set(first.known.filter((variable) => first.vector[variable] !== other.vector[variable]));
  if (differ.size > 0 && added.some((variable) => tiedTo(variable, partition).some((one) => differ.has(one)))) {
    return undefined;
  }
  return { vector, known: [...first.known, ...added] };
}
