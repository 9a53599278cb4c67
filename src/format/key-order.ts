import { z } from "zod";
import { condition } from "../language/file-schemas.js";

/** The keys of a mapping in the order in which its schema declares them; none where the keys are names. */
export function keysOf(schema: unknown): readonly string[] {
  const inside = unwrap(schema);
  return inside instanceof z.ZodObject ? Object.keys(inside.shape) : [];
}

/** The schema of what stands under a key, or at a place in a list; undefined where it says nothing. */
export function schemaUnder(schema: unknown, key: string | number): unknown {
  const inside = unwrap(schema, typeof key === "number");
  if (inside instanceof z.ZodArray) return inside.element;
  if (inside instanceof z.ZodRecord) return inside.valueType;
  const shape: Readonly<Record<string, unknown>> = inside instanceof z.ZodObject ? inside.shape : {};
  return typeof key === "string" && Object.hasOwn(shape, key) ? shape[key] : undefined;
}

/** Whether a condition stands here, whose inside the schema leaves to the condition parser. */
export function isCondition(schema: unknown): boolean {
  return unwrap(schema) === condition;
}

function unwrap(schema: unknown, isList = false): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap(), isList);
  }
  // A word, a mapping or a list of them: only the mapping has keys.
  const wanted = isList ? z.ZodArray : z.ZodObject;
  return schema instanceof z.ZodUnion ? schema.options.find((option) => option instanceof wanted) : schema;
}
