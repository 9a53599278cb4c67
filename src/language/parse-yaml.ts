import {
  isAlias,
  isCollection,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseAllDocuments,
  visit,
  type Document,
} from "yaml";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { containsIdentityNumber } from "../text/identity-number.js";
import { findJsonMistake } from "./find-json-mistake.js";
import { firstTooDeep } from "./nesting.js";
import { inOrder, nameOfKey, placer, type Place, type Placer } from "./place.js";
import { notAName, sayYamlError } from "./say-yaml-error.js";
import { limits, type Source } from "./source.js";

/** A document as a plain value, with the place of everything in it. */
export type ParsedYaml = { readonly value: unknown; readonly placer: Placer };

export type YamlReading = { readonly parsed?: ParsedYaml; readonly diagnostics: readonly Diagnostic[] };

/** Parses YAML (or JSON) and refuses what would surprise: duplicate keys, anchors, merges, several documents, tags. */
export function parseYaml(source: Source, byteLimit: number): YamlReading {
  const { file, text } = source;
  const start = { file, line: 1, column: 1 };
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > byteLimit) return { diagnostics: [diagnostic("file-too-large", start, { bytes, limit: byteLimit })] };
  const lineCounter = countLines(text);
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const noText = text.search(/[\u0000\ufffd]/);
  if (noText >= 0) return { diagnostics: [diagnostic("not-text", place(noText), {})] };
  const identityNumbers = identityNumbersIn(text, place);
  if (identityNumbers.length > 0) return { diagnostics: inOrder(identityNumbers, file) };
  if (text.trim() === "") return { diagnostics: [diagnostic("empty-file", start, {})] };
  const tooDeep = firstTooDeep(text, limits.nesting);
  if (tooDeep !== undefined)
    return { diagnostics: [diagnostic("too-deep", place(tooDeep), { limit: limits.nesting })] };
  const notJson = file.toLowerCase().endsWith(".json") ? findJsonMistake(text) : undefined;
  if (notJson !== undefined) {
    return { diagnostics: [diagnostic("json-syntax", place(notJson.offset), { problem: notJson.problem })] };
  }
  return parseText(text, place);
}

function countLines(text: string): LineCounter {
  const lineCounter = new LineCounter();
  lineCounter.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lineCounter.addNewLine(index + 1);
  return lineCounter;
}

type PlaceOf = (offset: number) => Place;

function identityNumbersIn(text: string, place: PlaceOf): readonly Diagnostic[] {
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const offset = start;
    start += line.length + 1;
    const column = Math.max(0, line.search(/\d{6}[- ]?\d{4}/));
    return containsIdentityNumber(line) ? [diagnostic("personal-identity-number", place(offset + column), {})] : [];
  });
}

function parseText(text: string, place: PlaceOf): YamlReading {
  const documents = parseAllDocuments(text, {
    uniqueKeys: false,
    merge: false,
    logLevel: "silent",
    // The parser's own wording of a place takes the square of the number of mistakes.
    prettyErrors: false,
  });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (document === undefined) return { diagnostics: [diagnostic("empty-file", place(0), {})] };
  const hidden = hiddenIdentityNumbers(document, place);
  if (hidden.length > 0) return { diagnostics: inOrder(hidden, place(0).file) };
  const found = [
    ...(second === undefined ? [] : [diagnostic("several-documents", place(second.range[0]), {})]),
    ...syntaxErrors(document, text, place),
    ...duplicateKeys(document, place),
    ...unwanted(document, text, place),
  ];
  if (found.length > 0) return { diagnostics: inOrder(found, place(0).file) };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return { diagnostics: [diagnostic("empty-file", place(0), {})] };
  }
  return { parsed: { value: document.toJS() as unknown, placer: placer(document, place) }, diagnostics: [] };
}

/** Identity numbers that the text holds in disguise, with escapes or over several lines. */
function hiddenIdentityNumbers(document: Document, place: PlaceOf): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      if (containsIdentityNumber(String(value)))
        found.push(diagnostic("personal-identity-number", place(range?.[0] ?? 0), {}));
    },
  });
  return found;
}

/** One a line: what follows on the same line is seldom a mistake of its own. */
function syntaxErrors(document: Document, text: string, place: PlaceOf): readonly Diagnostic[] {
  const byLine = new Map<number, Diagnostic>();
  for (const [index, error] of document.errors.entries()) {
    const isUnclosed = index < limits.diagnosticsPerFile && /closing|end with/.test(error.message);
    const opening = isUnclosed ? openingOf(document, error.pos[0]) : undefined;
    const at = place(opening ?? error.pos[0]);
    if (!byLine.has(at.line)) byLine.set(at.line, diagnostic("yaml-syntax", at, sayYamlError(error, text)));
  }
  return [...byLine.values()];
}

/** Where the quoted text or the list in brackets begins that runs to `end` without being closed. */
function openingOf(document: Document, end: number): number | undefined {
  let opening: number | undefined;
  visit(document, {
    Node(_, node) {
      const canBeOpen = isScalar(node)
        ? node.type?.startsWith("QUOTE") === true
        : isCollection(node) && node.flow === true;
      if (canBeOpen && node.range?.[1] === end) opening = node.range[0];
    },
  });
  return opening;
}

/** Keys that stand twice; the parser's own check takes the square of their number. */
function duplicateKeys(document: Document, place: PlaceOf): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = nameOfKey(key);
        if (seen.has(name)) found.push(diagnostic("duplicate-key", place(key.range?.[0] ?? 0), { key: name }));
        seen.add(name);
      }
    },
  });
  return found;
}

function unwanted(document: Document, text: string, place: PlaceOf): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const directive = /^%\S*/m.exec(text.split(/^---/m)[0] ?? "");
  if (directive !== null) found.push(diagnostic("yaml-tag", place(directive.index), { tag: directive[0] }));
  visit(document, (_, node) => {
    if (isPair(node)) {
      const { key } = node;
      const at = place((isNode(key) ? key.range?.[0] : undefined) ?? 0);
      if (isScalar(key) && key.value === "<<") found.push(diagnostic("merge-key", at, {}));
      if (isCollection(key)) found.push(diagnostic("yaml-syntax", at, notAName));
    } else if (isAlias(node)) {
      found.push(diagnostic("anchor-or-alias", place(node.range?.[0] ?? 0), { text: `*${node.source}` }));
    } else if (isScalar(node) || isCollection(node)) {
      const start = node.range?.[0] ?? 0;
      const before = (words: string): Place => place(Math.max(text.lastIndexOf(words, start), 0));
      const anchor = `&${node.anchor ?? ""}`;
      const tag = node.tag?.replace("tag:yaml.org,2002:", "!!") ?? "";
      if (node.anchor !== undefined) found.push(diagnostic("anchor-or-alias", before(anchor), { text: anchor }));
      if (node.tag !== undefined)
        found.push(diagnostic("yaml-tag", text.includes(tag) ? before(tag) : place(start), { tag }));
    }
  });
  return found;
}
