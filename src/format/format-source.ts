import { Lexer } from "yaml";
import { problem, type Diagnostic } from "../diagnostics/diagnostic.js";
import { inFile } from "../language/parse-file.js";
import { parseYaml, type ParsedYaml } from "../language/parse-yaml.js";
import { limits, type Source } from "../language/source.js";
import { nearestName } from "../text/nearest-name.js";
import { textOf } from "../text/quote.js";
import { coreVocabulary, groupsOf } from "../vocabulary/vocabulary.js";
import { arrange } from "./arrange.js";
import { compose } from "./compose.js";
import { kindMarks, kindOf, type FileKind } from "./file-kinds.js";
import { layOut } from "./lay-out.js";
import { isSame, meaningOf } from "./meaning.js";
import { placeComments } from "./place-comments.js";
import { spaceOut } from "./space-out.js";
import { toText } from "./to-text.js";

export type Formatting =
  | { readonly kind: "formatted"; readonly text: string }
  | { readonly kind: "unreadable"; readonly diagnostics: readonly Diagnostic[] }
  /** The canonical text would not say the same; a mistake of ours. */
  | { readonly kind: "unsafe" };

/**
 * A file of a programme in canonical form: keys in the order of the schema, leaves on one line, texts folded at 120
 * columns, comments in their place. It is read again, and must say the same. Line ends stay LF or CRLF.
 */
export function formatSource(source: Source): Formatting {
  const { parsed, diagnostics } = parseYaml(source, limits.ruleFileBytes);
  if (parsed === undefined) return { kind: "unreadable", diagnostics };
  const kind = isMapping(parsed.value) ? kindOf(parsed.value) : undefined;
  if (kind === undefined) return { kind: "unreadable", diagnostics: noSuchKind(parsed) };
  const before = source.text.replaceAll("\r\n", "\n");
  const document = compose(before);
  if (document.errors.length > 0) return { kind: "unsafe" };
  placeComments(document);
  arrange(document, kind.schema);
  layOut(document);
  spaceOut(document, kind);
  const text = toText(document);
  if (!saysTheSame(before, text, kind)) return { kind: "unsafe" };
  return { kind: "formatted", text: /^[^\n]*\r\n/.test(source.text) ? text.replaceAll("\n", "\r\n") : text };
}

/** Whether two texts of a kind of file hold the same data and the same comments. */
export function saysTheSame(before: string, after: string, { schema }: FileKind): boolean {
  const [old, now] = [before, after].map((text) => parseYaml({ file: "", text }, Infinity).parsed);
  if (old === undefined || now === undefined) return false;
  return (
    isSame(meaningOf(old.value, schema), meaningOf(now.value, schema)) && isSame(commentsIn(before), commentsIn(after))
  );
}

function isMapping(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function noSuchKind({ value, placer }: ParsedYaml): readonly Diagnostic[] {
  const found = isMapping(value)
    ? problem("unknown-file-kind", { path: [] }, { nearest: nearestMark(value), kinds: kindMarks().join(", ") })
    : problem("not-a-mapping", { path: [] }, { found: textOf(value) });
  return inFile([found], placer);
}

/** The kind that one of the first names at the top is nearly the name of (bounded work); a group of facts is none. */
function nearestMark(value: object): string | undefined {
  const groups = groupsOf(coreVocabulary);
  const names = Object.keys(value)
    .slice(0, 20)
    .filter((name) => !groups.includes(name));
  return names.map((name) => nearestName(name, kindMarks())).find((mark) => mark !== undefined);
}

/** The comments of a text, in the order of their words. */
export function commentsIn(text: string): readonly string[] {
  return [...new Lexer().lex(text)]
    .filter((token) => token.startsWith("#"))
    .map((token) => token.trim())
    .sort();
}
