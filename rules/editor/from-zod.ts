// The zod schemas of files as JSON Schemas.
import { z } from "zod";
import { date } from "../../src/calendar/date-schema.js";
import { condition } from "../../src/language/file-schemas.js";
import { day } from "./days.js";
import { orNull, type JsonSchema } from "./json-schema.js";

/** What zod requires of a file, without what only people read. */
export function fromZod(schema: z.ZodType): JsonSchema {
  const made = z.toJSONSchema(schema, {
    io: "input",
    // What zod only checks in code: conditions and days have JSON Schemas of our own, and the parser says the rest.
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === condition) Object.assign(jsonSchema, { $ref: "#/$defs/condition" });
      if (zodSchema === date) Object.assign(jsonSchema, day);
    },
  });
  return tidy(made as JsonSchema);
}

/** Leaves out what says nothing, and says "or null" in one schema, for which editors have better words than for two. */
function tidy({ $schema: _schema, ...schema }: JsonSchema): JsonSchema {
  const { propertyNames, minimum, maximum, properties, items, additionalProperties, anyOf, ...others } = schema;
  const nullable = orNullOf(anyOf);
  if (nullable !== undefined) return tidy({ ...others, ...nullable });
  return {
    ...others,
    ...(propertyNames !== undefined && Object.keys(propertyNames).join() !== "type" && { propertyNames }),
    ...(minimum !== undefined && minimum !== Number.MIN_SAFE_INTEGER && { minimum }),
    ...(maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER && { maximum }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, tidy(one)])),
    }),
    ...(items && { items: tidy(items) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === "boolean" ? additionalProperties : tidy(additionalProperties),
    }),
    ...(anyOf && { anyOf: anyOf.map(tidy) }),
  };
}

function orNullOf(anyOf: JsonSchema["anyOf"]): JsonSchema | undefined {
  const [value, nothing, ...more] = anyOf ?? [];
  if (typeof value?.type !== "string" || nothing?.type !== "null" || more.length > 0) return undefined;
  return orNull(value);
}
