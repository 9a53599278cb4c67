// JSON Schemas of the files that people write, for their editors. `npm run schemas`.
import { mkdirSync, writeFileSync } from "node:fs";
import { withDefinitions } from "./editor/definitions.js";
import { fileKinds, type FileKind } from "./editor/file-kinds.js";
import { inTurn } from "./editor/say.js";

const folder = new URL("schemas/", import.meta.url);

/** The text of each schema, by the name of its file. */
export function makeSchemas(): ReadonlyMap<string, string> {
  return new Map(Object.entries(fileKinds).map(([name, kind]) => [`${name}.schema.json`, schemaOf(kind)]));
}

function schemaOf({ title, schema }: FileKind): string {
  const whole = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: inTurn(title),
    ...withDefinitions(schema()),
  };
  return `${JSON.stringify(whole, undefined, 1)}\n`;
}

if (process.argv[1]?.endsWith("schemas.ts") === true) {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of makeSchemas()) writeFileSync(new URL(file, folder), text);
}
