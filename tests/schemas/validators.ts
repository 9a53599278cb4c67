import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

export const schemasFolder = new URL("../../rules/schemas/", import.meta.url);

/** What editors read beside JSON Schema; any other unknown keyword is a mistake. */
const editorKeywords = ["enumDescriptions", "defaultSnippets", "patternErrorMessage", "errorMessage"];

/** The published schemas by kind, compiled by a validator that knows nothing of zod. */
export const validators: ReadonlyMap<string, ValidateFunction> = new Map(
  readdirSync(schemasFolder).map((file) => {
    const ajv = new Ajv2020({ allErrors: true, strictTypes: false }).addVocabulary(editorKeywords);
    const schema = JSON.parse(readFileSync(new URL(file, schemasFolder), "utf8")) as object;
    return [basename(file, ".schema.json"), ajv.compile(schema)];
  }),
);

/** What a schema says is wrong, as `place keyword`; nothing when the file is right. */
export function mistakesIn(kind: string, value: unknown): readonly string[] {
  const validate = validators.get(kind);
  if (validate === undefined) throw new Error(`no schema of ${kind}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}
