import { evaluateCondition } from "../../../src/evaluate/evaluate-condition.js";
import { leavesOf, type Condition } from "../../../src/truth/condition.js";
import { checkSituation } from "../../../src/vocabulary/check-situation.js";
import { know } from "../../../src/vocabulary/know.js";
import type { Example } from "../../../src/cells/find-situation.js";
import type { FindPerson, FindSetting } from "../../../src/compare/find-person.js";
import { marksOf, type Chosen, type ValueSetting } from "./marks.js";
import { never, noParameter, plainCondition, type Plain } from "../../../src/compare/plain-condition.js";
import { knownOf, searchPerson, situationOf } from "./search-person.js";
import { shuffled } from "./shuffled.js";
import { fewestFacts, plainestValues } from "./simplest.js";
import { vocabularySeenBy } from "./sources.js";

/** The first round tries the plainest values first; the others try everything in an order of their own. */
const rounds = 6;
const peoplePerRound = 400;
/** A search that would read more leaves than these looks at fewer people. */
const mostLeavesRead = 200_000;

/**
 * A person found by chance, for comparison with the exact search: who is not found is undecided. It shares no code with
 * the cells.
 */
export const findByChance: FindPerson = (condition, setting, unless) => {
  const { vocabulary, parameter, asOf } = setting;
  const goal = plainCondition(condition, parameter);
  const other = plainCondition(unless ?? never, parameter);
  const found = look(goal, other, { vocabulary, asOf });
  const person = found && { asOf, situation: situationOf(found) };
  return person !== undefined && isAsWanted(person, condition, unless ?? never, setting)
    ? { kind: "found", example: person }
    : { kind: "undecided" };
};

function look(goal: Plain, other: Plain, { vocabulary, asOf }: Omit<FindSetting, "parameter">): Chosen | undefined {
  const leaves = [goal, other].flatMap(leavesOf);
  const paths = leaves.map(({ fact }) => fact);
  const setting: ValueSetting = { vocabulary: vocabularySeenBy(paths, vocabulary), marks: marksOf(leaves), asOf };
  const isCertain = (condition: Plain, chosen: Chosen): boolean => {
    const facts = knownOf(chosen, setting.vocabulary, asOf);
    return facts !== undefined && evaluateCondition(condition, facts, noParameter) === "true";
  };
  const people = Math.min(peoplePerRound, Math.ceil(mostLeavesRead / leaves.length));
  for (let round = 0; round < rounds; round += 1) {
    const left = { count: people };
    const found = searchPerson([goal], new Map(), { ...setting, left, order: shuffled(round), unless: other });
    if (found !== undefined) {
      const isWanted = (one: Chosen): boolean => isCertain(goal, one) && !isCertain(other, one);
      return plainestValues(fewestFacts(found, isWanted), isWanted, setting);
    }
    // Nobody is left to look at: other orders find nobody either.
    if (left.count >= 0) return undefined;
  }
  return undefined;
}

function isAsWanted(
  { asOf, situation }: Example,
  condition: Condition,
  unless: Condition,
  { vocabulary, parameter }: FindSetting,
): boolean {
  if (checkSituation(situation, vocabulary, { asOf }).length > 0) return false;
  const facts = know(situation, vocabulary, { asOf });
  const isCertain = (one: Condition): boolean => evaluateCondition(one, facts, parameter) === "true";
  return isCertain(condition) && !isCertain(unless);
}
