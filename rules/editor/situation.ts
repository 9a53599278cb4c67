// What is known about one person.
import type { RecordedFact } from "../../src/vocabulary/fact.js";
import { situationSchema } from "../../src/vocabulary/situation-schema.js";
import { codePattern, codeSystems } from "../../src/vocabulary/diagnosis-code.js";
import { coreVocabulary, groupsOf, isRecorded } from "../../src/vocabulary/vocabulary.js";
import { assertNever } from "../../src/truth/condition.js";
import type { Text } from "../../src/text/text.js";
import { aboutFact } from "./about-fact.js";
import { daySnippet, event } from "./days.js";
import { described, type Field, type Fields } from "./describe.js";
import { fromZod } from "./from-zod.js";
import { groupTexts } from "./group-texts.js";
import { orNull, type JsonSchema, type Snippet } from "./json-schema.js";
import { inParagraphs, inTurn } from "./say.js";
import { oneOf } from "./suggest.js";

const unknown: Text = { da: "ukendt, som når linjen mangler", en: "unknown, as when the line is left out" };

/** A situation. Groups that the core vocabulary has not may be a programme's own, which only the programme knows. */
export function situation(): JsonSchema {
  const known = described(fromZod(situationSchema(coreVocabulary)), { ...groupFields(), ...factFields() });
  const description = inParagraphs({ da: "Et programs egne oplysninger.", en: "A programme's own facts." });
  return { ...known, additionalProperties: { type: ["object", "null"], description } };
}

function groupFields(): Fields {
  const names = groupsOf(coreVocabulary) as readonly (keyof typeof groupTexts)[];
  return Object.fromEntries(names.map((name): [string, Field] => [name, groupTexts[name]]));
}

function factFields(): Fields {
  return Object.fromEntries(
    [...coreVocabulary].flatMap(([path, fact]): [string, Field][] =>
      isRecorded(fact) ? [[path, { ...aboutFact(fact), ...valuesOf(fact) }]] : [],
    ),
  );
}

function valuesOf(fact: RecordedFact): Omit<Field, "da" | "en"> {
  switch (fact.type) {
    case "boolean":
      return {
        like: {
          type: ["boolean", "null"],
          enum: [true, false, null],
          enumDescriptions: [fact.says.yes, fact.says.no, unknown].map(inTurn),
        },
        mistake: {
          da: "true eller false; udelad linjen, når det ikke vides",
          en: "true or false; leave the line out when it is not known",
        },
      };
    case "enum": {
      const { enumDescriptions = [], ...choice } = orNull(oneOf(fact.values));
      return { like: { ...choice, enumDescriptions: [...enumDescriptions, inTurn(unknown)] } };
    }
    case "set":
      return { each: oneOf(fact.values), mistake: { da: "en liste: [a, b]", en: "a list: [a, b]" } };
    case "codes":
      return { each: code, mistake: { da: "en liste af koder: [ORPHA:739]", en: "a list of codes: [ORPHA:739]" } };
    case "integer":
      return {
        mistake: {
          da: `et helt tal fra ${String(fact.min)} til ${String(fact.max)}`,
          en: `a whole number from ${String(fact.min)} to ${String(fact.max)}`,
        },
      };
    case "event":
      return { like: { ...orNull(event), defaultSnippets: eventSnippets(fact) } };
    case "date":
      return {};
    default:
      return assertNever(fact);
  }
}

function eventSnippets({ says }: Extract<RecordedFact, { type: "event" }>): readonly Snippet[] {
  const noDay = { da: `${says.yes.da}; dagen kendes ikke`, en: `${says.yes.en}; the day is not known` };
  return [
    daySnippet(inTurn({ da: `${says.yes.da} denne dag`, en: `${says.yes.en} on this day` })),
    { label: "unknown-date", description: inTurn(noDay), body: "unknown-date" },
    { label: "no", description: inTurn(says.no), body: "no" },
  ];
}

const wrongCode = inTurn({
  da: `en kode med kodesystem (${codeSystems.join(", ")}): ORPHA:739`,
  en: `a code with its system (${codeSystems.join(", ")}): ORPHA:739`,
});

/** A code of a disease with its system. */
export const code: JsonSchema = {
  type: "string",
  pattern: inAnyCase(codePattern),
  patternErrorMessage: wrongCode,
  errorMessage: wrongCode,
  defaultSnippets: codeSystems.map((system) => ({ label: system, description: system, body: `${system}:$1` })),
};

/** A pattern of large letters that takes small ones too. */
function inAnyCase(pattern: string): string {
  return pattern.replace(/\\.|A-Z|[A-Z]/g, (part) => {
    if (part.startsWith("\\")) return part;
    return part === "A-Z" ? "A-Za-z" : `[${part}${part.toLowerCase()}]`;
  });
}
