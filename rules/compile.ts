// Turns the generic model's YAML into a TypeScript module, so that the package needs no file access. `npm run compile`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { offersFolder } from "../src/language/parse-offers.js";
import { parseProgramme } from "../src/language/parse-programme.js";
import { coreVocabulary } from "../src/vocabulary/vocabulary.js";

const folder = new URL("generic-model/", import.meta.url);
const target = new URL("../src/programme/generic-model.ts", import.meta.url);

/** The module's text, or every diagnostic. */
export function compileGenericModel(): string {
  const files = ["", `${offersFolder}/`].flatMap((below) => yamlFilesIn(below));
  const sources = files.map((file) => ({ file, text: readFileSync(new URL(file, folder), "utf8") }));
  const { programme, diagnostics } = parseProgramme(sources, coreVocabulary);
  if (programme === undefined) {
    throw new Error(
      diagnostics
        .map(({ file, line, column, message }) => `${file}:${String(line)}:${String(column)}: ${message.en}`)
        .join("\n"),
    );
  }
  const ids = programme.rules.map(({ id }) => JSON.stringify(id)).join(" | ");
  return [
    "// Made from rules/generic-model by `npm run compile`; do not edit.",
    'import type { Programme } from "../language/programme.js";',
    "",
    "/** The ids of the generic model's rules. */",
    `export type GenericRuleId = ${ids};`,
    "",
    "/** The generic model for pathway programmes for people with rare diseases, as data. */",
    `export const genericModel: Programme = JSON.parse(${JSON.stringify(JSON.stringify(programme))}) as Programme;`,
    "",
  ].join("\n");
}

function yamlFilesIn(below: string): readonly string[] {
  const names = readdirSync(new URL(below, folder)).filter((name) => name.endsWith(".yaml"));
  return names.map((name) => below + name);
}

if (process.argv[1]?.endsWith("compile.ts") === true) {
  writeFileSync(target, compileGenericModel());
}
