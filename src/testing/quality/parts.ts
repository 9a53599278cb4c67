import { assertNever, type Condition } from "../../truth/condition.js";

/** Where a part stands in a condition: at each step down, which part of the one above. */
export type PartPath = readonly number[];

/** A part as it is written: what stands behind a name is not a part. `within`: what it is a part of. */
export type Part = {
  readonly path: PartPath;
  readonly condition: Condition;
  readonly within?: Extract<Condition, { readonly kind: "all" | "any" | "not" }>;
};

/** The condition itself and everything that it is made of, from the outside in. */
export function partsOf(condition: Condition, path: PartPath = [], within?: Part["within"]): readonly Part[] {
  const itself: Part = { path, condition, ...(within && { within }) };
  switch (condition.kind) {
    case "all":
    case "any":
      return [itself, ...condition.of.flatMap((one, index) => partsOf(one, [...path, index], condition))];
    case "not":
      return [itself, ...partsOf(condition.of, [...path, 0], condition)];
    case "named":
    case "leaf":
      return [itself];
    default:
      return assertNever(condition);
  }
}

/** The condition with another part in one place, or without the part that stands there. */
export function withPart(condition: Condition, [step, ...rest]: PartPath, part: Condition | undefined): Condition {
  if (step === undefined) {
    if (part === undefined) throw new Error("a condition cannot be without itself");
    return part;
  }
  switch (condition.kind) {
    case "all":
    case "any":
      return {
        kind: condition.kind,
        of: condition.of.flatMap((one, index) => {
          if (index !== step) return [one];
          return rest.length === 0 ? (part ?? []) : [withPart(one, rest, part)];
        }),
      };
    case "not":
      return { kind: "not", of: withPart(condition.of, rest, part) };
    case "named":
    case "leaf":
      throw new Error("there is no part in this place");
    default:
      return assertNever(condition);
  }
}

/** The condition where a name stands for something else, wherever it stands. The same one when it has not the name. */
export function withNamed(condition: Condition, name: string, meaning: Condition): Condition {
  switch (condition.kind) {
    case "all":
    case "any": {
      const of = condition.of.map((one) => withNamed(one, name, meaning));
      return of.every((one, index) => one === condition.of[index]) ? condition : { kind: condition.kind, of };
    }
    case "not": {
      const of = withNamed(condition.of, name, meaning);
      return of === condition.of ? condition : { kind: "not", of };
    }
    case "named": {
      const of = condition.name === name ? meaning : withNamed(condition.of, name, meaning);
      return of === condition.of ? condition : { kind: "named", name: condition.name, of };
    }
    case "leaf":
      return condition;
    default:
      return assertNever(condition);
  }
}

/** Holds of everybody; of nobody. */
export const always: Condition = { kind: "all", of: [] };
export const never: Condition = { kind: "any", of: [] };
