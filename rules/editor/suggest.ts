// What an editor offers where a name or a word belongs.
import type { Text } from "../../src/text/text.js";
import type { JsonSchema } from "./json-schema.js";
import { inTurn } from "./say.js";

/** Words with what they mean, and no others. */
export function oneOf(words: Readonly<Record<string, Text>>): JsonSchema {
  const names = Object.keys(words);
  return {
    type: "string",
    enum: names,
    enumDescriptions: Object.values(words).map(inTurn),
    errorMessage: inTurn({ da: `en af ${names.join(", ")}`, en: `one of ${names.join(", ")}` }),
  };
}

/** Names with what they stand for; another text will do as well, since a programme may have names of its own. */
export function suggestions(names: Readonly<Record<string, string | undefined>>): JsonSchema {
  const known = Object.entries(names).map(
    // With its type, so that what looks like a number is written in quotes.
    ([name, description]): JsonSchema => ({
      type: "string",
      const: name,
      ...(description !== undefined && { description }),
    }),
  );
  return { type: "string", anyOf: [...known, { type: "string" }] };
}

/** The same, and other texts of this form. */
export function theseAnd(names: Readonly<Record<string, string | undefined>>, form: RegExp, mistake: Text): JsonSchema {
  const { pattern = "", ...known } = onlyThese(names, mistake);
  return { ...known, pattern: `${pattern}|${form.source}` };
}

/** The same, and nothing else. Not `enum`, of which an editor shows hundreds where one is pointed at. */
export function onlyThese(names: Readonly<Record<string, string | undefined>>, mistake: Text): JsonSchema {
  const either = Object.keys(names).map((name) => name.replaceAll(".", "\\."));
  const said = inTurn(mistake);
  return {
    ...suggestions(names),
    pattern: `^(?:${either.join("|")})$`,
    patternErrorMessage: said,
    errorMessage: said,
  };
}
