// What several kinds of files hold. A schema carries what it uses, so that it works wherever it is copied to.
import type { Text } from "../../src/text/text.js";
import { decision } from "../../src/language/parse-rule.js";
import { conditionDefinition } from "./condition.js";
import { expectation } from "./expectation.js";
import type { JsonSchema } from "./json-schema.js";
import * as names from "./names.js";
import { ref, type DefinitionName } from "./ref.js";
import { inTurn } from "./say.js";
import { ownText } from "./own-text.js";
import { selection } from "./selection.js";
import { situation } from "./situation.js";
import { onlyThese, suggestions, theseAnd } from "./suggest.js";

/** A schema with the definitions that it uses, and those that they use. */
export function withDefinitions(schema: JsonSchema): JsonSchema {
  const used = new Map<string, JsonSchema>();
  const collect = (one: JsonSchema): void => {
    for (const [, name = ""] of JSON.stringify(one).matchAll(/"\$ref":"#\/\$defs\/([\w-]+)"/g)) {
      if (used.has(name)) continue;
      const definition = definitions[name as DefinitionName]();
      used.set(name, definition);
      collect(definition);
    }
  };
  collect(schema);
  const sorted = [...used].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length === 0 ? schema : { ...schema, $defs: Object.fromEntries(sorted) };
}

const definitions: Readonly<Record<DefinitionName, () => JsonSchema>> = {
  condition: () => conditionDefinition,
  "named-condition": () => suggestions(names.conditions),
  actor: () => suggestions(names.actors),
  "actor-or-responsibility": () => suggestions({ ...names.actors, ...names.responsibilities }),
  statement: () => suggestions(names.statements),
  law: () => suggestions(names.laws),
  rule: () => suggestions(names.rules),
  theme: () => suggestions(names.themes),
  document: () => suggestions(names.documents),
  diagnosis: () => suggestions(names.diagnoses),
  parameter: () => suggestions(names.parameterNames),
  "own-text": () => ownText,
  section: () => section,
  decision: () => suggestions(names.decisions),
  "rule-decision": () => ({
    ...suggestions(names.decisions),
    pattern: decision.source,
    patternErrorMessage: inTurn({ da: "en afgørelse som D3", en: "a decision such as D3" }),
  }),
  fact: () => theseAnd(names.recordedFacts, names.ownFact, unknownFact),
  "fact-or-group": () => ({
    anyOf: [ref("fact"), theseAnd(names.groupsAndDerivedFacts, names.ownGroup, unknownFact)],
  }),
  column: () => ({ anyOf: [ref("fact"), onlyThese(names.columns, unknownFact)] }),
  selection: () => selection,
  situation,
  expectation,
};

const unknownFact: Text = {
  da: "ukendt navn; forloeb facts viser alle oplysninger og grupper",
  en: "unknown name; forloeb facts shows all facts and groups",
};

/** Snippets, which bring the quotes along, without which 4.1 is a number. */
const section: JsonSchema = {
  type: "string",
  errorMessage: inTurn({ da: 'sæt afsnittet i citationstegn: "4.1"', en: 'put the section in quotes: "4.1"' }),
  defaultSnippets: names.sections.map((name) => ({
    label: name,
    description: inTurn({ da: `afsnit ${name}`, en: `section ${name}` }),
    body: JSON.stringify(name),
  })),
};
