// JSON Schema as editors read it: https://json-schema.org/draft/2020-12, with keywords that the YAML language server and
// VS Code add to it.

/** A JSON Schema as plain data. */
export type JsonSchema = {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly Scalar[];
  readonly const?: Scalar;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly maxProperties?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly not?: JsonSchema;
  readonly minProperties?: number;
  readonly default?: Scalar;
  /** What each value of `enum` means. */
  readonly enumDescriptions?: readonly string[];
  readonly defaultSnippets?: readonly Snippet[];
  /** What is said of a text of the wrong form, and of a value of the wrong type. */
  readonly patternErrorMessage?: string;
  readonly errorMessage?: string;
};

export type Scalar = string | number | boolean | null;

/** What an editor can write; `${1:word}` and `${1|one,two|}` are left to the person. */
export type Snippet = { readonly label: string; readonly description: string; readonly body: string };

/** The same schema, where nothing at all will do as well. */
export function orNull(schema: JsonSchema): JsonSchema {
  if (typeof schema.type !== "string") throw new Error(`not one type: ${JSON.stringify(schema.type)}`);
  return { ...schema, type: [schema.type, "null"], ...(schema.enum && { enum: [...schema.enum, null] }) };
}
