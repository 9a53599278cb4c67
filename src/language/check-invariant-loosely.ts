import type { Path } from "../diagnostics/diagnostic.js";
import { ownConsistency } from "./consistency-schemas.js";
import { parseCondition } from "./parse-condition.js";
import { checkSources, type InvariantContext } from "./parse-invariant.js";
import { parseSelection } from "./parse-selection.js";

/** What can be said of an invariant that has not all the right fields: the mistakes in those that have the right shape. */
export function checkInvariantLoosely(item: unknown, path: Path, context: InvariantContext): void {
  const { shape } = ownConsistency.invariant;
  const read = <Field extends keyof typeof shape>(
    field: Field,
  ): ReturnType<(typeof shape)[Field]["parse"]> | undefined => {
    const value: unknown = isRecord(item) && Object.hasOwn(item, field) ? item[field] : undefined;
    return shape[field].safeParse(value).data as ReturnType<(typeof shape)[Field]["parse"]> | undefined;
  };
  checkSources({ statements: read("statements"), decisions: read("decisions") }, path, context);
  for (const field of ["whoever", "orIs", "is"] as const) {
    const condition = read(field);
    if (condition !== undefined) parseCondition(condition, [...path, field], context);
  }
  for (const field of ["whoeverGets", "gets", "coveredBy", "neverGets", "oneResponsible"] as const) {
    const selection = read(field);
    if (selection !== undefined) parseSelection(selection, [...path, field], context);
  }
  for (const field of ["atMostOneOf", "neverBoth"] as const) {
    for (const [index, group] of (read(field) ?? []).entries()) parseSelection(group, [...path, field, index], context);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
