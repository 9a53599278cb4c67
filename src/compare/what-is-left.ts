import { implies } from "./implies.js";
import type { Plain } from "./plain-condition.js";

/** What is left of a condition to decide for those of whom `certain` holds: the same truth with fewer parts. */
export function whatIsLeft(condition: Plain, certain: Plain): Plain {
  if (condition.kind === "leaf") return condition;
  const parts = condition.kind === "all" ? condition.of.filter((part) => !implies(certain, part)) : condition.of;
  return { kind: condition.kind, of: parts.map((part) => whatIsLeft(part, certain)) };
}
