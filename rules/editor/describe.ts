// Puts what a person is told beside what zod requires.
import type { Text } from "../../src/text/text.js";
import type { JsonSchema } from "./json-schema.js";
import { inParagraphs, inTurn } from "./say.js";

/** What a person is told about a field. */
export type Field = Text & {
  /** Says more of the value than zod's schema, and stands in its place. */
  readonly like?: JsonSchema;
  /** The same for each item of a list. */
  readonly each?: JsonSchema;
  /** What is said of a value of the wrong type. */
  readonly mistake?: Text;
};

/** Fields by path: `rules[].recommend.act`, `actors.*.kind`. */
export type Fields = Readonly<Record<string, Field>>;

/** Describes every field of a schema. Throws when one has no description, or a description has no field. */
export function described(schema: JsonSchema, fields: Fields): JsonSchema {
  const used = new Set<string>();
  const result = withFields(schema, "", { ...fields }, used);
  const unused = Object.keys(fields).filter((path) => !used.has(path));
  if (unused.length > 0) throw new Error(`described, but in no file: ${unused.join(", ")}`);
  return result;
}

function withFields(schema: JsonSchema, path: string, fields: Fields, used: Set<string>): JsonSchema {
  const { properties, items, additionalProperties } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, one]) => {
          const at = path === "" ? name : `${path}.${name}`;
          return [name, withField(one, at, fields, used)];
        }),
      ),
    }),
    ...(items && { items: withFields(items, `${path}[]`, fields, used) }),
    ...(typeof additionalProperties === "object" && {
      additionalProperties: withFields(additionalProperties, `${path}.*`, fields, used),
    }),
  };
}

function withField(schema: JsonSchema, path: string, fields: Fields, used: Set<string>): JsonSchema {
  const field = fields[path] ?? languages[path.slice(path.lastIndexOf(".") + 1)];
  if (field === undefined) throw new Error(`no description of ${path}`);
  used.add(path);
  return {
    ...(field.like ?? withFields(schema, path, fields, used)),
    ...(field.each && { items: field.each }),
    ...(field.mistake && { errorMessage: inTurn(field.mistake) }),
    description: inParagraphs(field),
  };
}

/** The two texts of which everything that people read consists. */
const languages: Fields = {
  da: { da: "På dansk, for fagpersoner og konsulenter.", en: "In Danish, for professionals and consultants." },
  en: { da: "Det samme på engelsk.", en: "The same in English." },
};

/** Fields at a place. */
export function under(at: string, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([path, field]) => [`${at}.${path}`, field]));
}
