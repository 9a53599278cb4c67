import { assertNever, type Condition } from "../truth/condition.js";

/** A condition with what its names stand for in their place. */
export function unnamed(condition: Condition): Condition {
  switch (condition.kind) {
    case "all":
    case "any":
      return { kind: condition.kind, of: condition.of.map(unnamed) };
    case "not":
      return { kind: "not", of: unnamed(condition.of) };
    case "named":
      return unnamed(condition.of);
    case "leaf":
      return condition;
    default:
      return assertNever(condition);
  }
}
