import type { JsonSchema } from "./json-schema.js";

/** What several kinds of files hold. */
export type DefinitionName =
  | "condition"
  | "named-condition"
  | "actor"
  | "actor-or-responsibility"
  | "statement"
  | "law"
  | "rule"
  | "theme"
  | "document"
  | "section"
  | "decision"
  | "rule-decision"
  | "fact"
  | "fact-or-group"
  | "column"
  | "own-text"
  | "diagnosis"
  | "parameter"
  | "selection"
  | "situation"
  | "expectation";

/** A place where a definition stands. */
export function ref(name: DefinitionName): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}
