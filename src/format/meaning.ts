import { isCondition, schemaUnder } from "./key-order.js";
import { readLeaf } from "./short-leaf.js";

/** A value with the leaves of its conditions read, so that both ways of writing a leaf are the same. */
export function meaningOf(value: unknown, schema: unknown): unknown {
  if (isCondition(schema)) return meaningOfCondition(value);
  return mapInside(value, (inside, key) => meaningOf(inside, schemaUnder(schema, key)));
}

function meaningOfCondition(value: unknown): unknown {
  return readLeaf(value) ?? mapInside(value, meaningOfCondition);
}

function mapInside(value: unknown, map: (inside: unknown, key: string | number) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, index) => map(item, index));
  if (typeof value !== "object" || value === null) return value;
  return new Map(Object.entries(value).map(([key, inside]) => [key, map(inside, key)]));
}

/** Whether two values are equal through and through, in whatever order their keys stand. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (a instanceof Map && b instanceof Map) {
    return a.size === b.size && [...a].every(([key, inside]) => b.has(key) && isSame(inside, b.get(key)));
  }
  if (isPlain(a) && isPlain(b)) return isSame(new Map(Object.entries(a)), new Map(Object.entries(b)));
  return Object.is(a, b);
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Map);
}
