import { describe, expect, it } from "vitest";
import { described, type Fields } from "../../rules/editor/describe.js";
import type { JsonSchema } from "../../rules/editor/json-schema.js";
import { makeSchemas } from "../../rules/schemas.js";

const schemas = [...makeSchemas()].map(([file, text]) => [file, JSON.parse(text) as JsonSchema] as const);

/** A schema and everything in it that describes a value, with its path. */
function within(schema: JsonSchema, path: string): readonly (readonly [string, JsonSchema])[] {
  const named = { ...schema.properties, ...schema.$defs };
  const others = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])];
  return [
    [path, schema],
    ...Object.entries(named).flatMap(([name, one]) => within(one, `${path}/${name}`)),
    ...others.flatMap((one) => (typeof one === "object" ? within(one, `${path}/*`) : [])),
  ];
}

describe.each(schemas)("%s", (_, schema) => {
  const all = within(schema, "");

  it("describes every field, in Danish and then in English", () => {
    const fields = all.flatMap(([path, { properties = {} }]) =>
      Object.entries(properties).map(([name, { description = "" }]) => [`${path}/${name}`, description] as const),
    );
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter(([, description]) => !/\S(\n\n| \/ )\S/.test(description))).toEqual([]);
  });

  it("says what every value to choose means", () => {
    const choices = all.filter(([, one]) => one.enum !== undefined);
    const unsaid = choices.filter(([, one]) => one.enum?.length !== one.enumDescriptions?.length);
    expect(unsaid.map(([path]) => path)).toEqual([]);
  });

  it("carries the definitions that it uses and no others", () => {
    const used = new Set([...JSON.stringify(schema).matchAll(/"#\/\$defs\/([\w-]+)"/g)].map(([, name]) => name));
    expect(Object.keys(schema.$defs ?? {}).sort()).toEqual([...used].sort());
  });
});

describe("descriptions", () => {
  const schema: JsonSchema = {
    type: "object",
    properties: { list: { type: "array", items: { type: "object", properties: { name: { type: "string" } } } } },
  };
  const fields: Fields = {
    list: { da: "Listen.", en: "The list." },
    "list[].name": { da: "Navnet.", en: "The name." },
  };

  it("stand beside what is required", () => {
    const { list } = described(schema, fields).properties ?? {};
    expect(list?.description).toBe("Listen.\n\nThe list.");
    expect(list?.items?.properties?.["name"]).toEqual({ type: "string", description: "Navnet.\n\nThe name." });
  });

  it("are missed where a field has none", () => {
    const { list, ...others } = fields;
    expect(list).toBeDefined();
    expect(() => described(schema, others)).toThrow("no description of list");
  });

  it("are missed in the schema when no field has them", () => {
    const misspelt = { ...fields, "list[].nam": { da: "Navnet.", en: "The name." } };
    expect(() => described(schema, misspelt)).toThrow("list[].nam");
  });
});
