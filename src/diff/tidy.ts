import type { Plain } from "../compare/plain-condition.js";

/**
 * The same condition without nesting that says nothing, each part once and in a fixed order, so that what is only written
 * otherwise is the same at once.
 */
export function tidy(condition: Plain): Plain {
  return tidied(condition).condition;
}

type Tidied = { readonly condition: Plain; readonly text: string };

function tidied(condition: Plain): Tidied {
  if (condition.kind === "leaf") {
    const leaf = "values" in condition ? withSortedValues(condition) : condition;
    return { condition: leaf, text: JSON.stringify(leaf) };
  }
  const { kind } = condition;
  const parts = new Map<string, Plain>();
  const add = ({ condition: part, text }: Tidied): void => {
    if (part.kind === kind) for (const inner of part.of) add(tidied(inner));
    else parts.set(text, part);
  };
  for (const part of condition.of) add(tidied(part));
  const sorted = [...parts].sort(([one], [other]) => (one < other ? -1 : 1));
  const [only] = sorted;
  if (only !== undefined && sorted.length === 1) return { condition: only[1], text: only[0] };
  const of = sorted.map(([, part]) => part);
  return { condition: { kind, of }, text: `${kind}[${sorted.map(([text]) => text).join()}]` };
}

function withSortedValues<T extends { readonly values: readonly unknown[] }>(leaf: T): T {
  const values = new Map(leaf.values.map((value) => [JSON.stringify(value), value]));
  return { ...leaf, values: [...values].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value) };
}
