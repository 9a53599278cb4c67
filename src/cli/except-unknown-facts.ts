import type { Diagnostic } from "../diagnostics/diagnostic.js";

const unknownFacts: readonly Diagnostic["code"][] = ["unknown-group", "unknown-fact", "unknown-column"];

/**
 * Without unknown facts: as long as the programme cannot be read, nobody can tell whether they are facts of its own, and
 * blaming them would hide the mistake that is there.
 */
export function exceptUnknownFacts(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => !unknownFacts.includes(code));
}
