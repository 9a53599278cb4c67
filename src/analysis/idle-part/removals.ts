import { assertNever, type Condition, type Leaf } from "../../truth/condition.js";

/** A condition without one of its parts, or without one of the values of a part. */
export type Removal = {
  /** The whole condition without it. */
  readonly rest: Condition;
  /**
   * The same of what it was taken out of: everything that has to hold with it, and no other alternative. That somebody
   * else's case covers a case too is how cases are told apart, and no mistake.
   */
  readonly nearby: { readonly before: Condition; readonly after: Condition };
  /** Whether the condition is true of more people without it, or of fewer. */
  readonly makes: "wider" | "narrower";
};

/** `beside`: what the part stood beside, joined `by`. */
export type PartRemoval = Removal & {
  readonly part: Condition;
  readonly beside: readonly Condition[];
  readonly by: "all" | "any";
};

export type ValueRemoval = Removal & { readonly leaf: Leaf; readonly value: string };

/** Each part of an `all` or an `any` taken out alone, outermost first and last first; not inside names. */
export function removalsFrom(condition: Condition, isNegated = false): readonly PartRemoval[] {
  const deeper = inParts(condition, isNegated, removalsFrom);
  return condition.kind === "all" || condition.kind === "any" ? [...taken(condition, isNegated), ...deeper] : deeper;
}

/** Each of several values taken out alone; not inside names. */
export function valueRemovalsFrom(condition: Condition, isNegated = false): readonly ValueRemoval[] {
  return condition.kind === "leaf"
    ? withoutValues(condition, isNegated)
    : inParts(condition, isNegated, valueRemovalsFrom);
}

type Joined = Extract<Condition, { readonly kind: "all" | "any" }>;

/** The last part of a condition is never taken out: nothing would be left. */
function taken(condition: Joined, isNegated: boolean): readonly PartRemoval[] {
  const { kind, of } = condition;
  if (of.length < 2) return [];
  const makes = (kind === "all") === isNegated ? "narrower" : "wider";
  return of
    .map((part, index): PartRemoval => {
      const beside = of.toSpliced(index, 1);
      const rest: Condition = { kind, of: beside };
      return { part, beside, by: kind, rest, nearby: { before: condition, after: rest }, makes };
    })
    .reverse();
}

/** What is taken out of the parts of a condition, put back into the condition. */
function inParts<T extends Removal>(
  condition: Condition,
  isNegated: boolean,
  removals: (part: Condition, isNegated: boolean) => readonly T[],
): readonly T[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap((part, index) =>
        removals(part, isNegated).map((one) => putBack(one, condition, index, isNegated)),
      );
    case "not":
      return removals(condition.of, !isNegated).map((one) => {
        const { before, after } = one.nearby;
        return { ...one, rest: negated(one.rest), nearby: { before: negated(before), after: negated(after) } };
      });
    case "named":
    case "leaf":
      return [];
    default:
      return assertNever(condition);
  }
}

function putBack<T extends Removal>(one: T, { kind, of }: Joined, index: number, isNegated: boolean): T {
  const inPlace = (part: Condition): Condition => ({ kind, of: of.with(index, part) });
  const { before, after } = one.nearby;
  const isAlternative = (kind === "any") !== isNegated;
  const nearby = isAlternative ? one.nearby : { before: inPlace(before), after: inPlace(after) };
  return { ...one, rest: inPlace(one.rest), nearby };
}

function negated(condition: Condition): Condition {
  return { kind: "not", of: condition };
}

function withoutValues(leaf: Leaf, isNegated: boolean): readonly ValueRemoval[] {
  if (!("values" in leaf) || leaf.values.length < 2) return [];
  const isChoice = leaf.operator === "is-one-of" || leaf.operator === "includes-any";
  const makes = isChoice === isNegated ? "wider" : "narrower";
  return leaf.values.flatMap((value) => {
    if (typeof value !== "string") return [];
    const rest = { ...leaf, values: leaf.values.filter((one) => one !== value) } as Leaf;
    return [{ leaf, value, rest, nearby: { before: leaf, after: rest }, makes }];
  });
}
