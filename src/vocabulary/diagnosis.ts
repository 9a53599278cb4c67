import type { Text } from "../text/text.js";

/**
 * How a code relates to a diagnosis. `exact` and `narrower` (the code says more than the diagnosis) imply it; `broader`
 * (the code covers other diseases too) only leaves it possible.
 */
export const codeRelations = ["exact", "narrower", "broader"] as const;
export type CodeRelation = (typeof codeRelations)[number];

/** A diagnosis with the codes that are used for it, each in its canonical spelling. */
export type Diagnosis = Text & {
  readonly codes: readonly { readonly code: string; readonly relation: CodeRelation; readonly remark?: Text }[];
};

/** What diagnoses are called, by key. */
export function namesOf(diagnoses: Readonly<Record<string, Diagnosis>>): Readonly<Record<string, Text>> {
  return Object.fromEntries(Object.entries(diagnoses).map(([key, { da, en }]) => [key, { da, en }]));
}
