import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { containsIdentityNumber } from "../text/identity-number.js";
import { textOf } from "../text/quote.js";

/** Deeper values are read as one text. */
const deepest = 3;

/** Everything in a situation that looks like a personal identity number: values, and names of groups and facts. */
export function findIdentityNumbers(value: unknown, path: Path = []): readonly Problem[] {
  if (typeof value !== "object" || value === null || path.length >= deepest) {
    return containsIdentityNumber(textOf(value)) ? [problem("personal-identity-number", { path }, {})] : [];
  }
  return Object.entries(value).flatMap(([key, inside]) => {
    // A path would show the name: the place is what stands around it.
    if (containsIdentityNumber(key)) return [problem("personal-identity-number", { path, at: "key" }, {})];
    return findIdentityNumbers(inside, [...path, Array.isArray(value) ? Number(key) : key]);
  });
}
