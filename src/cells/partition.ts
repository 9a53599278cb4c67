import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Constant, Leaf } from "../truth/condition.js";
import type { Axiom } from "../vocabulary/axioms.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Formula, Mask } from "./formula.js";

/** A part of what may be recorded of a fact that no condition of the partition tells apart any further. */
export type Cell =
  | { readonly kind: "unknown" }
  /** The plainest value stands first. */
  | { readonly kind: "values"; readonly values: readonly Constant[] }
  /** Whole numbers, both inclusive. */
  | { readonly kind: "numbers"; readonly from: number; readonly to: number }
  | { readonly kind: "not-happened" }
  | { readonly kind: "undated" }
  /** A day, by the whole years from its root to it; of a root itself, to the evaluation date. Both inclusive. */
  | { readonly kind: "dated"; readonly from: number; readonly to: number }
  /** A list is given. */
  | { readonly kind: "given" }
  /** An open list is the whole list: what is not listed is not so. Codes leave no diagnosis possible then. */
  | { readonly kind: "whole" }
  /** The codes are the whole list, and leave a diagnosis possible. */
  | { readonly kind: "unsettled" }
  /** The list has none, one (where that matters: only one) or several of the members. */
  | { readonly kind: "none" | "one" | "several"; readonly members: readonly string[] };

/**
 * A recorded fact, or what its list says of some members that no condition tells apart. Cell 0 is "unknown", and "none" of
 * members.
 */
export type Variable = {
  readonly fact: string;
  readonly kind: "value" | "list" | "members";
  readonly cells: readonly Cell[];
  readonly full: Mask;
};

/**
 * What can be recorded of a person, cut into cells by every constant that some conditions use. A vector of cells stands
 * for a person exactly when it is as all `links` say.
 */
export type Partition = {
  readonly vocabulary: Vocabulary;
  readonly asOf: CalendarDate;
  readonly parameter: (name: string) => number;
  readonly axioms: readonly Axiom[];
  readonly variables: readonly Variable[];
  /** The variables of a recorded fact, by path. */
  readonly variablesOf: ReadonlyMap<string, readonly number[]>;
  /** For a dated fact that years are counted to: the one that they are counted from. */
  readonly rootOf: ReadonlyMap<string, string>;
  /** What one recorded fact says of another that is not given, by the path of the other. */
  readonly inferred: ReadonlyMap<string, readonly Inference[]>;
  readonly links: readonly Formula[];
};

/** Where `when` holds, the fact is known to have this value. */
export type Inference = { readonly when: Formula; readonly value: Constant };

export type PartitionSetting = {
  readonly vocabulary: Vocabulary;
  readonly asOf: CalendarDate;
  readonly parameter: (name: string) => number;
  /** What holds of every real person; those of the vocabulary are used when nothing is given. */
  readonly axioms?: readonly Axiom[];
};

/** A leaf whose numbers are those of the evaluation date. */
export function resolved(leaf: Leaf, parameter: (name: string) => number): Leaf {
  if (leaf.operator === "is-one-of" || leaf.operator === "is-none-of") {
    const values = leaf.values.map((value) => (typeof value === "object" ? parameter(value.parameter) : value));
    return { ...leaf, values };
  }
  if (!("value" in leaf)) return leaf;
  return { ...leaf, value: typeof leaf.value === "object" ? parameter(leaf.value.parameter) : leaf.value };
}

/** The first variable of a fact, which is the only one unless it is a list. */
export function variableOf(fact: string, { variablesOf }: Pick<Partition, "variablesOf">): number {
  const [variable] = variablesOf.get(fact) ?? [];
  if (variable === undefined) throw new Error(`no condition of the partition is about \`${fact}\``);
  return variable;
}
