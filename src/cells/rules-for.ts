import { compile } from "./compile.js";
import { has, variablesIn, type Formula } from "./formula.js";
import type { Partition } from "./partition.js";

/** Links and axioms of a partition, as formulas. */
type Rules = {
  /** What fails of somebody of whom nothing is known. */
  readonly always: readonly Formula[];
  readonly byVariable: ReadonlyMap<number, readonly Formula[]>;
  /** What has been asked of `tiedTo`. */
  readonly tied: Map<number, readonly number[]>;
};

const rules = new WeakMap<Partition, Rules>();

/**
 * The links and axioms that somebody could break of whom nothing is known but what the formulas, and these themselves,
 * name. The others hold of whoever is found, so that a proof without them is a proof.
 */
export function rulesFor(formulas: readonly Formula[], partition: Partition): readonly Formula[] {
  const { always, byVariable } = rulesOf(partition);
  const needed = new Set<Formula>(always);
  const seen = new Set<number>();
  for (const formula of [...formulas, ...always]) variablesIn(formula, seen);
  for (let before = -1; before !== needed.size;) {
    before = needed.size;
    // A set grows while it is walked through: what a rule names is seen as well.
    for (const variable of seen) {
      for (const rule of byVariable.get(variable) ?? []) {
        if (needed.has(rule) || holdsAnyway(rule, seen)) continue;
        needed.add(rule);
        variablesIn(rule, seen);
      }
    }
  }
  return [...needed];
}

/** The variables that some link or axiom names together with one. */
export function tiedTo(variable: number, partition: Partition): readonly number[] {
  const { tied, byVariable } = rulesOf(partition);
  const found = tied.get(variable) ?? [
    ...new Set((byVariable.get(variable) ?? []).flatMap((rule) => [...variablesIn(rule)])),
  ];
  tied.set(variable, found);
  return found;
}

function rulesOf(partition: Partition): Rules {
  const known = rules.get(partition);
  if (known !== undefined) return known;
  const axioms = partition.axioms.map(({ condition }) => compile(condition, "not-false", partition));
  const byVariable = new Map<number, Formula[]>();
  const always: Formula[] = [];
  for (const rule of [...partition.links, ...axioms]) {
    if (!holdsAnyway(rule, new Set())) always.push(rule);
    for (const variable of variablesIn(rule)) byVariable.set(variable, [...(byVariable.get(variable) ?? []), rule]);
  }
  const made = { always, byVariable, tied: new Map<number, readonly number[]>() };
  rules.set(partition, made);
  return made;
}

/** Whether a rule holds where nothing is known but the variables that are seen, whatever these are. */
function holdsAnyway(rule: Formula, seen: ReadonlySet<number>): boolean {
  switch (rule.kind) {
    case "in":
      return !seen.has(rule.variable) && has(rule.mask, 0);
    case "all":
      return rule.of.every((part) => holdsAnyway(part, seen));
    case "any":
      return rule.of.some((part) => holdsAnyway(part, seen));
  }
}
