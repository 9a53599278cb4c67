import type { YAMLError } from "yaml";
import { quote } from "../text/quote.js";
import type { Text } from "../text/text.js";

export type YamlMistake = { readonly problem: Text; readonly help: Text };

/** What the YAML parser complains of in a text, in the author's language instead of the parser's. */
export function sayYamlError({ code, message, pos: [at] }: YAMLError, text: string): YamlMistake {
  const condition = unquotedCondition(text, at);
  if (condition !== undefined) return sayUnquoted(condition);
  switch (code) {
    case "TAB_AS_INDENT":
      return mistakes.tab;
    case "MISSING_CHAR":
    case "BAD_INDENT":
      return missing(message) ?? (code === "BAD_INDENT" ? mistakes.indentation : mistakes.colon);
    case "BLOCK_AS_IMPLICIT_KEY":
      return mistakes.twoColons;
    case "MULTILINE_IMPLICIT_KEY":
      return mistakes.colon;
    case "UNEXPECTED_TOKEN":
      return message.startsWith("Unexpected ,") ? mistakes.nothing : mistakes.sign;
    case "BAD_SCALAR_START":
    case "BLOCK_IN_FLOW":
      return mistakes.sign;
    case "BAD_DQ_ESCAPE":
      return mistakes.escape;
    default: {
      const words = quote((message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, ""));
      return {
        problem: { da: `YAML-læseren siger ${words}`, en: `the YAML reader says ${words}` },
        help: mistakes.sign.help,
      };
    }
  }
}

/** A list or a mapping in the place of a name. */
export const notAName: YamlMistake = {
  problem: { da: "et navn skal være et ord og ikke en liste", en: "a name must be a word and not a list" },
  help: { da: "skriv `navn: værdi`", en: "write `name: value`" },
};

/** How far a condition reaches to either side of its bracket (bounded work). */
const farthest = 300;

/** The condition with a list of its own, such as `a.b is one of [x, y]`, whose bracket the parser stumbles over. */
function unquotedCondition(text: string, at: number): string | undefined {
  if (text[at] !== "[") return undefined;
  const before = text.slice(Math.max(0, at - farthest), at);
  const words = /(?:^|[\s,:[{])([A-Za-z]\w*\.\w+\s[^[\]{},:"'#]*)$/.exec(before)?.[1];
  if (words === undefined) return undefined;
  const list = /^\[[^[\]{}:"'#]*\]/.exec(text.slice(at, at + farthest))?.[0] ?? "[…]";
  return `${words}${list}`.replace(/\s+/g, " ");
}

function sayUnquoted(condition: string): YamlMistake {
  // What is cut short cannot be copied.
  const quoted = quote(condition.length > 50 ? '"a.b is one of [x, y]"' : `"${condition}"`);
  return {
    problem: {
      da: "en betingelse med `[…]` står uden citationstegn inden i andre parenteser",
      en: "a condition with `[…]` stands without quotes inside other brackets",
    },
    help: {
      da: `sæt citationstegn om betingelsen: ${quoted}, eller skriv betingelserne under hinanden, hver med en streg foran`,
      en: `put quotes around the condition: ${quoted}, or write the conditions below each other, each after a dash`,
    },
  };
}

function missing(message: string): YamlMistake | undefined {
  if (message.includes("quote")) return mistakes.quote;
  if (/^Flow (map|sequence)|must end with a/.test(message)) return mistakes.bracket;
  if (message.startsWith("Comments")) return mistakes.comment;
  return message.includes("Missing ,") ? mistakes.comma : undefined;
}

const mistakes = {
  tab: {
    problem: { da: "linjen er rykket ind med tabulator", en: "the line is indented by a tab" },
    help: { da: "ryk ind med mellemrum", en: "indent by spaces" },
  },
  indentation: {
    problem: {
      da: "indrykningen passer ikke med linjerne omkring",
      en: "the indentation does not fit the lines around it",
    },
    help: {
      da: "lad linjer på samme niveau begynde i samme kolonne",
      en: "let lines of the same level begin in the same column",
    },
  },
  colon: {
    problem: { da: "der mangler et kolon efter et navn", en: "a colon is missing after a name" },
    help: {
      da: "skriv `navn: værdi`, navn og kolon på samme linje, og ryk linjen lige så langt ind som dem, den hører sammen med",
      en: "write `name: value`, name and colon on the same line, and indent it as far as the lines that it belongs with",
    },
  },
  twoColons: {
    problem: { da: "der står to navne med kolon på samme linje", en: "two names with a colon stand on the same line" },
    help: {
      da: "sæt citationstegn om en værdi, der rummer et kolon",
      en: "put quotes around a value that holds a colon",
    },
  },
  quote: {
    problem: { da: "et citationstegn bliver ikke lukket", en: "a quote is not closed" },
    help: { da: "sæt et citationstegn, hvor teksten slutter", en: "put a quote where the text ends" },
  },
  bracket: {
    problem: { da: "en parentes `[` eller `{` bliver ikke lukket", en: "a bracket `[` or `{` is not closed" },
    help: { da: "sæt `]` eller `}`, hvor den slutter", en: "put `]` or `}` where it ends" },
  },
  comma: {
    problem: { da: "der mangler et komma mellem to værdier", en: "a comma is missing between two values" },
    help: { da: "skriv komma mellem værdierne: `[a, b]`", en: "write a comma between the values: `[a, b]`" },
  },
  nothing: {
    problem: { da: "der står et komma uden noget foran", en: "a comma stands with nothing before it" },
    help: {
      da: "skriv `null`, hvor der intet skal stå: `[a, null, b]`",
      en: "write `null` where nothing belongs: `[a, null, b]`",
    },
  },
  comment: {
    problem: { da: "der mangler et mellemrum foran `#`", en: "a space is missing before `#`" },
    help: { da: "skriv mellemrum før en kommentar", en: "write a space before a comment" },
  },
  sign: {
    problem: { da: "her står et tegn, som ikke kan stå her", en: "a sign stands where it cannot stand" },
    help: {
      da: "sæt citationstegn om hele værdien, når den rummer `[`, `]`, `{`, `}`, `,`, `:` eller `#`",
      en: "put quotes around the whole value when it holds `[`, `]`, `{`, `}`, `,`, `:` or `#`",
    },
  },
  escape: {
    problem: { da: "efter `\\` står et tegn, som ikke kan stå der", en: "a sign that cannot stand there follows `\\`" },
    help: { da: "skriv `\\\\`, eller brug enkelte citationstegn", en: "write `\\\\`, or use single quotes" },
  },
} satisfies Readonly<Record<string, YamlMistake>>;
