import type { Subject } from "../../language/places.js";
import type { Condition } from "../../truth/condition.js";
import type { Analysis } from "../analysis.js";
import { whateverTheNumbers } from "../whatever-the-numbers.js";
import { isWherever } from "../wherever.js";
import { removalsFrom, valueRemovalsFrom, type PartRemoval, type Removal, type ValueRemoval } from "./removals.js";

/** What is looked at: a condition, what stands before it, and whether a part of it is somebody else's. */
export type Looking = {
  readonly condition: Condition;
  /** Holds of everybody of whom the condition is asked. */
  readonly given: Condition;
  readonly isBorrowed: (part: Condition) => boolean;
  readonly about: Subject;
};

/** The parts that can go, one after the other, without another truth for anybody; of two that could, the later. */
export function idleParts(looking: Looking, analysis: Analysis): readonly PartRemoval[] {
  const found: PartRemoval[] = [];
  let { condition } = looking;
  for (let next = nextIdle(condition, looking, analysis); next; next = nextIdle(condition, looking, analysis)) {
    found.push(next);
    condition = next.rest;
  }
  return found;
}

function nextIdle(condition: Condition, looking: Looking, analysis: Analysis): PartRemoval | undefined {
  return removalsFrom(condition).find((one) => !looking.isBorrowed(one.part) && isIdle(one, looking, analysis));
}

/** The values that can go; the analysis has to tell all values apart. */
export function idleValues(looking: Looking, analysis: Analysis): readonly ValueRemoval[] {
  return valueRemovalsFrom(looking.condition).filter(
    (one) => !looking.isBorrowed(one.leaf) && isIdle(one, looking, analysis),
  );
}

/** Whether nobody gets another truth: what becomes wider gets nobody more, what becomes narrower loses nobody. */
function isIdle({ nearby, makes }: Removal, { given, about }: Looking, analysis: Analysis): boolean {
  const { before, after } = nearby;
  const [more, fewer] = makes === "wider" ? [after, before] : [before, after];
  const conditions = [more, fewer].map((one): Condition => ({ kind: "all", of: [given, one] }));
  return whateverTheNumbers(conditions, analysis, ([many = more, few = fewer], among) =>
    isWherever(many, few, about, among),
  );
}
