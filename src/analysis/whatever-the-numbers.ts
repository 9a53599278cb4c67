import { plainCondition } from "../compare/plain-condition.js";
import type { Parameter } from "../language/names.js";
import { parametersOfLeaf } from "../language/parameters-of.js";
import { leavesOf, type Condition } from "../truth/condition.js";
import type { Analysis } from "./analysis.js";

/** How many combinations of numbers are tried before nothing is said. */
const mostCombinations = 200;

/**
 * Whether something is so of conditions whatever numbers their parameters have: those of every period, and those that a
 * programme may set. A part that does nothing today only because of a number is no mistake.
 */
export function whateverTheNumbers(
  conditions: readonly Condition[],
  analysis: Analysis,
  isSo: (conditions: readonly Condition[], analysis: Analysis) => boolean,
): boolean {
  if (!isSo(conditions, analysis)) return false;
  const { parameters } = analysis.programme;
  const names = [...new Set(conditions.flatMap(leavesOf).flatMap(parametersOfLeaf))];
  let combinations: readonly ReadonlyMap<string, number>[] = [new Map()];
  for (const name of names) {
    const numbers = numbersOf(parameters[name]);
    if (combinations.length * numbers.length > mostCombinations) return false;
    combinations = combinations.flatMap((one) => numbers.map((number) => new Map([...one, [name, number]])));
  }
  if (combinations.length < 2) return true;
  return combinations.every((numbers) => {
    const plain = conditions.map((one) => plainCondition(one, (name) => numbers.get(name) ?? Number.NaN));
    return isSo(plain, analysis.with(plain));
  });
}

/** The numbers that a parameter has or can be given; too many to try are as many as that. */
function numbersOf(parameter: Parameter | undefined): readonly number[] {
  const { periods = [], min = 0, max = -1 } = parameter ?? {};
  const open = Array.from({ length: Math.min(Math.max(0, max - min + 1), mostCombinations + 1) }, (_, i) => min + i);
  return [...new Set([...periods.map(({ value }) => value), ...open])];
}
