// Conditions: one line, or the words that join several.
import { operators } from "../../src/language/operators.js";
import type { Fact } from "../../src/vocabulary/fact.js";
import { coreVocabulary } from "../../src/vocabulary/vocabulary.js";
import { assertNever } from "../../src/truth/condition.js";
import { described } from "./describe.js";
import type { JsonSchema, Snippet } from "./json-schema.js";
import { ownFact } from "./names.js";
import { ref } from "./ref.js";
import { inTurn } from "./say.js";
import { theseAnd } from "./suggest.js";

/** The facts that a condition can be about; a day is counted from, and never compared. */
const comparable = [...coreVocabulary].filter(([, { type }]) => type !== "date");

const self = ref("condition");
const several: JsonSchema = { type: "array", minItems: 1, items: self };

/** What a rule, a named condition and an offer hold under `when`, `fulfilledBy`, `shownUntil` and `for`. */
export const conditionDefinition: JsonSchema = {
  title: "Betingelse / Condition",
  minLength: 1,
  defaultSnippets: comparable.map(([path, fact]) => snippetOf(path, fact)),
  ...described(
    {
      type: ["string", "object"],
      properties: { all: several, any: several, not: self, condition: {}, fact: {}, operator: {}, value: {} },
      additionalProperties: false,
    },
    {
      all: { da: "Alle betingelserne på listen gælder.", en: "All of the conditions on the list hold." },
      any: {
        da: "Mindst en af betingelserne på listen gælder.",
        en: "At least one of the conditions on the list holds.",
      },
      not: { da: "Betingelsen herunder gælder ikke.", en: "The condition below does not hold." },
      condition: {
        da: "En navngiven betingelse fra conditions.yaml.",
        en: "A named condition from conditions.yaml.",
        like: ref("named-condition"),
      },
      fact: {
        da: "Den oplysning, det handler om, i den lange form med operator og value.",
        en: "The fact that it is about, in the long form with operator and value.",
        like: longFact(),
      },
      operator: {
        da: "Hvordan oplysningen sammenlignes med value.",
        en: "How the fact is compared with value.",
        like: longOperator(),
      },
      value: {
        da: "Det, oplysningen sammenlignes med; udelades ved has happened og has not happened.",
        en: "What the fact is compared with; left out with has happened and has not happened.",
        like: { type: ["string", "number", "boolean", "array"] },
      },
    },
  ),
  // One word for each layer; a condition of one line has none.
  anyOf: [
    ...["all", "any", "not", "condition"].map((word): JsonSchema => ({ required: [word], maxProperties: 1 })),
    { required: ["fact", "operator"], propertyNames: { enum: ["fact", "operator", "value"] } },
  ],
};

function snippetOf(path: string, fact: Fact): Snippet {
  const description = inTurn("says" in fact ? fact.says.yes : fact.label);
  return { label: path, description, body: `${path} ${restOf(fact)}` };
}

/** Operator and value, with what can be chosen among. */
function restOf(fact: Fact): string {
  switch (fact.type) {
    case "event":
      return "${1|has happened,has not happened|}";
    case "boolean":
      return "is ${1|true,false|}";
    case "integer":
      return "${1|<,<=,>=,>,is|} ${2:18}";
    case "enum":
      return `\${1|is,is not|} \${2|${Object.keys(fact.values).join(",")}|}`;
    case "set":
      return `\${1|includes,does not include|} \${2|${Object.keys(fact.values).join(",")}|}`;
    case "codes":
      return "${1|includes,does not include|} ${2:ORPHA:739}";
    case "date":
      return "";
    default:
      return assertNever(fact);
  }
}

function longFact(): JsonSchema {
  const known = Object.fromEntries(comparable.map(([path, { label }]) => [path, inTurn(label)]));
  return theseAnd(known, ownFact, {
    da: "ukendt oplysning; forloeb facts viser dem alle",
    en: "unknown fact; forloeb facts shows them all",
  });
}

function longOperator(): JsonSchema {
  const names = operators.flatMap(({ long, words }) => (long === undefined ? [words] : [long, words]));
  return {
    type: "string",
    enum: names,
    enumDescriptions: operators.flatMap(({ long, words }) => (long === undefined ? [words] : [words, words])),
    errorMessage: inTurn({ da: `en af ${names.join(", ")}`, en: `one of ${names.join(", ")}` }),
  };
}
