import { z } from "zod";
import type { Path } from "../diagnostics/diagnostic.js";

/** The one key that a JavaScript program loses where any name may stand. */
const lost = "__proto__";

/** Where a value has that key among names that are free, so that the schema's reader drops it without a word. */
export function lostNames(schema: unknown, value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return lostNames(schema.unwrap(), value, path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => lostNames(option, value, path));
  if (schema instanceof z.ZodArray) {
    const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
    return items.flatMap((item, index) => lostNames(schema.element, item, [...path, index]));
  }
  if (Array.isArray(value)) return [];
  const within = (name: string, inside: unknown): readonly Path[] =>
    Object.hasOwn(value, name)
      ? lostNames(inside, (value as Readonly<Record<string, unknown>>)[name], [...path, name])
      : [];
  if (schema instanceof z.ZodRecord) {
    const here = Object.hasOwn(value, lost) ? [[...path, lost]] : [];
    return [...here, ...Object.keys(value).flatMap((name) => within(name, schema.valueType))];
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, inside]) => within(name, inside));
}
