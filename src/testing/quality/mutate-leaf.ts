import { lonelyMembers } from "../../cells/cells-of.js";
import type { Constant, Leaf } from "../../truth/condition.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";

type Operator = Leaf["operator"];

/** The opposite of what a leaf says; what is unknown of one is unknown of the other. */
export const opposites: Readonly<Record<Operator, Operator>> = {
  "is-one-of": "is-none-of",
  "is-none-of": "is-one-of",
  "includes-any": "includes-none",
  "includes-none": "includes-any",
  happened: "not-happened",
  "not-happened": "happened",
  "less-than": "at-least",
  "at-least": "less-than",
  "at-most": "more-than",
  "more-than": "at-most",
};

export function oppositeOf(leaf: Leaf): Leaf {
  return { ...leaf, operator: opposites[leaf.operator] } as Leaf;
}

/**
 * The leaf with one thing changed: a number one up or down, `<` and `<=`, one value of a list dropped, replaced or added,
 * or the opposite. Of whole numbers `< 18` and `<= 17` are the same, so that the operator moves only where the number is a
 * parameter, which is moved by itself. What is added or replaces is the next that the list lacks.
 */
export function otherLeaves(leaf: Leaf, vocabulary: Vocabulary): readonly Leaf[] {
  return [...near(leaf, vocabulary), oppositeOf(leaf)];
}

const including: Readonly<Partial<Record<Operator, Operator>>> = {
  "less-than": "at-most",
  "at-most": "less-than",
  "more-than": "at-least",
  "at-least": "more-than",
};

function near(leaf: Leaf, vocabulary: Vocabulary): readonly Leaf[] {
  if ("value" in leaf) {
    const { value } = leaf;
    if (typeof value === "number") return [value - 1, value + 1].map((one) => ({ ...leaf, value: one }));
    return [{ ...leaf, operator: including[leaf.operator] } as Leaf];
  }
  if (!("values" in leaf)) return [];
  return otherLists(leaf.values, domainOf(leaf.fact, vocabulary)).map((values) => ({ ...leaf, values }) as Leaf);
}

/** Lists of values that differ in one; a parameter among them is left alone. */
function otherLists(values: readonly unknown[], domain: readonly Constant[]): readonly (readonly unknown[])[] {
  const dropped = values.length < 2 ? [] : values.map((_, index) => values.toSpliced(index, 1));
  const replaced = values.flatMap((value, index) => {
    const others = typeof value === "number" ? [value - 1, value + 1] : [nextAfter(value, values, domain)];
    return others.flatMap((other) => (other === undefined ? [] : [values.with(index, other)]));
  });
  const added = nextAfter(values.at(-1), values, domain);
  return [...dropped, ...replaced, ...(added === undefined ? [] : [[...values, added]])];
}

/** The values of a choice or a list, without those that stand alone. A boolean has only its opposite, which is a leaf of its own. */
function domainOf(path: string, vocabulary: Vocabulary): readonly string[] {
  const fact = vocabulary.get(path);
  if (fact === undefined || !("values" in fact)) return [];
  return Object.keys(fact.values).filter((value) => !lonelyMembers.includes(value));
}

function nextAfter(value: unknown, values: readonly unknown[], domain: readonly Constant[]): Constant | undefined {
  const from = domain.findIndex((one) => one === value) + 1;
  return [...domain.slice(from), ...domain.slice(0, from)].find((one) => !values.includes(one));
}
