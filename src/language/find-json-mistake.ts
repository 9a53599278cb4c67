import type { Text } from "../text/text.js";

/** The first place where a text is not JSON, as characters from its start. */
export type JsonMistake = { readonly offset: number; readonly problem: Text };

/** What may come next: a value, a name, `:`, or what follows a value; `…-or-close` after an opening bracket. */
type Expected = "value" | "value-or-close" | "name" | "name-or-close" | "colon" | "comma-or-close" | "end";

const token =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b|[{}[\],:]/y;

/**
 * Finds the first mistake in a text that should be strict JSON; undefined when it is JSON. The engine's own messages
 * are in English, differ between versions of Node, and do not always say where.
 */
export function findJsonMistake(text: string): JsonMistake | undefined {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  for (let offset = skipSpace(text, 0); offset < text.length; offset = skipSpace(text, token.lastIndex)) {
    token.lastIndex = offset;
    const word = token.exec(text)?.[0];
    const next: Expected | undefined = word === undefined ? undefined : step(word, expected, open);
    if (next === undefined) return { offset, problem: problemAt(text, offset, expected) };
    expected = next;
  }
  return expected === "end" ? undefined : { offset: text.length, problem: problems.endsEarly };
}

function skipSpace(text: string, from: number): number {
  const space = /[ \t\n\r]*/y;
  space.lastIndex = from;
  space.exec(text);
  return space.lastIndex;
}

function step(word: string, expected: Expected, open: ("{" | "[")[]): Expected | undefined {
  const afterValue = (): Expected => (open.length === 0 ? "end" : "comma-or-close");
  const isValue = expected === "value" || expected === "value-or-close";
  switch (word) {
    case "{":
    case "[":
      if (!isValue) return undefined;
      open.push(word);
      return word === "{" ? "name-or-close" : "value-or-close";
    case "}":
    case "]":
      if (!expected.endsWith("-or-close") || open.at(-1) !== (word === "}" ? "{" : "[")) return undefined;
      open.pop();
      return afterValue();
    case ":":
      return expected === "colon" ? "value" : undefined;
    case ",":
      if (expected !== "comma-or-close") return undefined;
      return open.at(-1) === "{" ? "name" : "value";
    default:
      if (isValue) return afterValue();
      return expected.startsWith("name") && word.startsWith('"') ? "colon" : undefined;
  }
}

function problemAt(text: string, offset: number, expected: Expected): Text {
  const sign = text[offset] ?? "";
  if (text.startsWith("//", offset) || text.startsWith("/*", offset) || sign === "#") return problems.comment;
  if (sign === "'") return problems.singleQuote;
  if (sign === '"' && expected !== "comma-or-close" && expected !== "colon" && expected !== "end") return problems.text;
  const isClosing = sign === "}" || sign === "]";
  if (isClosing && (expected === "name" || expected === "value")) return problems.comma;
  if (isClosing && expected.endsWith("-or-close")) return problems.close;
  return {
    value: problems.value,
    "value-or-close": problems.value,
    name: problems.name,
    "name-or-close": problems.name,
    colon: problems.colon,
    "comma-or-close": problems.missingComma,
    end: problems.afterEnd,
  }[expected];
}

const problems = {
  comment: { da: "JSON kan ikke rumme kommentarer", en: "JSON cannot hold comments" },
  singleQuote: { da: "her skal stå dobbelt citationstegn", en: "a double quote is needed here" },
  text: {
    da: "teksten bliver ikke lukket på linjen eller rummer et forkert `\\`",
    en: "the text is not closed on its line or holds a wrong `\\`",
  },
  comma: { da: "der står et komma eller kolon uden noget efter", en: "a comma or colon has nothing after it" },
  close: {
    da: "parentesen passer ikke til den, der blev åbnet",
    en: "the bracket does not match the one that was opened",
  },
  value: {
    da: "her skal stå en værdi; tekst skal have citationstegn",
    en: "a value is needed here; a text needs quotes",
  },
  name: { da: "her skal stå et navn i citationstegn", en: "a name in quotes is needed here" },
  colon: { da: "der mangler et kolon efter navnet", en: "a colon is missing after the name" },
  missingComma: {
    da: "her skal stå et komma eller en lukket parentes",
    en: "a comma or a closing bracket is needed here",
  },
  afterEnd: { da: "her står noget efter slutningen", en: "something stands after the end" },
  endsEarly: {
    da: "filen slutter for tidligt; en parentes er ikke lukket",
    en: "the file ends too early; a bracket is not closed",
  },
} satisfies Readonly<Record<string, Text>>;
