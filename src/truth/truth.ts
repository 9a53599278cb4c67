/** A truth value as a word: a nullable boolean would let "unknown" pass for "no". */
export type Truth = "true" | "false" | "unknown";

/** Kleene's strong negation. */
export function not(value: Truth): Truth {
  if (value === "unknown") return "unknown";
  return value === "true" ? "false" : "true";
}

/** Kleene's strong conjunction: one "false" settles it, whatever is unknown. */
export function all(values: readonly Truth[]): Truth {
  if (values.includes("false")) return "false";
  return values.includes("unknown") ? "unknown" : "true";
}

/** Kleene's strong disjunction: one "true" settles it, whatever is unknown. */
export function any(values: readonly Truth[]): Truth {
  if (values.includes("true")) return "true";
  return values.includes("unknown") ? "unknown" : "false";
}

/** A two-valued answer as a truth value. */
export function known(value: boolean): Truth {
  return value ? "true" : "false";
}
