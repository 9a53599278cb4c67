import {
  isAlias,
  isCollection,
  isPair,
  isScalar,
  LineCounter,
  parseAllDocuments,
  visit,
  type Document,
  type YAMLError,
} from "yaml";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { containsIdentityNumber } from "../text/identity-number.js";
import { nestsDeeperThan } from "./nesting.js";
import { placer, type Placer } from "./place.js";
import { limits, type Source } from "./source.js";

/** A document as a plain value, with the place of everything in it. */
export type ParsedYaml = { readonly value: unknown; readonly placer: Placer };

export type YamlReading = { readonly parsed?: ParsedYaml; readonly diagnostics: readonly Diagnostic[] };

/** Parses YAML (or JSON) and refuses what would surprise: duplicate keys, anchors, merges, several documents, tags. */
export function parseYaml(source: Source, byteLimit: number): YamlReading {
  const start = { file: source.file, line: 1, column: 1 };
  const bytes = new TextEncoder().encode(source.text).length;
  if (bytes > byteLimit) return { diagnostics: [diagnostic("file-too-large", start, { bytes, limit: byteLimit })] };
  if (/[\u0000\ufffd]/.test(source.text)) return { diagnostics: [diagnostic("not-text", start, {})] };
  if (containsIdentityNumber(source.text)) return refuseIdentityNumber(source);
  if (source.text.trim() === "") return { diagnostics: [diagnostic("empty-file", start, {})] };
  if (nestsDeeperThan(source.text, limits.nesting)) {
    return { diagnostics: [diagnostic("too-deep", start, { limit: limits.nesting })] };
  }
  return parseText(source);
}

function refuseIdentityNumber(source: Source): YamlReading {
  const lines = source.text.split("\n");
  const diagnostics = lines.flatMap((text, index) =>
    containsIdentityNumber(text)
      ? [diagnostic("personal-identity-number", { file: source.file, line: index + 1, column: 1 }, {})]
      : [],
  );
  return { diagnostics };
}

function parseText(source: Source): YamlReading {
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(source.text, { lineCounter, uniqueKeys: true, merge: false, logLevel: "silent" });
  const place = (offset: number): { file: string; line: number; column: number } => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: source.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const found: Diagnostic[] = [];
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (document === undefined) return { diagnostics: [diagnostic("empty-file", place(0), {})] };
  if (second !== undefined) found.push(diagnostic("several-documents", place(second.range[0]), {}));
  found.push(...document.errors.map((error) => syntaxError(error, document, source.text, place)));
  found.push(...unwanted(document, source.text, place));
  if (found.length > 0) return { diagnostics: inOrder(found) };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return { diagnostics: [diagnostic("empty-file", place(0), {})] };
  }
  const strict = source.file.toLowerCase().endsWith(".json") ? checkJson(source) : [];
  if (strict.length > 0) return { diagnostics: strict };
  return { parsed: { value: document.toJS() as unknown, placer: placer(document, place) }, diagnostics: [] };
}

type PlaceOf = (offset: number) => { file: string; line: number; column: number };

function syntaxError(error: YAMLError, document: Document, text: string, place: PlaceOf): Diagnostic {
  const [offset] = error.pos;
  if (error.code === "DUPLICATE_KEY") {
    return diagnostic("duplicate-key", place(offset), { key: keyAt(document, offset) ?? text.slice(...error.pos) });
  }
  const problem = (error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
  return diagnostic("yaml-syntax", place(offset), { problem });
}

function keyAt(document: Document, offset: number): string | undefined {
  let key: string | undefined;
  visit(document, {
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.range?.[0] === offset) key = String(pair.key.value);
    },
  });
  return key;
}

function unwanted(document: Document, text: string, place: PlaceOf): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const directive = /^%\S*/m.exec(text.split(/^---/m)[0] ?? "");
  if (directive !== null) found.push(diagnostic("yaml-tag", place(directive.index), { tag: directive[0] }));
  visit(document, (_, node) => {
    if (isPair(node) && isScalar(node.key) && node.key.value === "<<") {
      found.push(diagnostic("merge-key", place(node.key.range?.[0] ?? 0), {}));
    } else if (isAlias(node)) {
      found.push(diagnostic("anchor-or-alias", place(node.range?.[0] ?? 0), { text: `*${node.source}` }));
    } else if (isScalar(node) || isCollection(node)) {
      const at = place(node.range?.[0] ?? 0);
      if (node.anchor !== undefined) found.push(diagnostic("anchor-or-alias", at, { text: `&${node.anchor}` }));
      if (node.tag !== undefined) found.push(diagnostic("yaml-tag", at, { tag: node.tag }));
    }
  });
  return found;
}

function checkJson(source: Source): readonly Diagnostic[] {
  try {
    JSON.parse(source.text);
    return [];
  } catch (error) {
    const problem = error instanceof Error ? error.message : "";
    const offset = Number(/position (\d+)/.exec(problem)?.[1] ?? 0);
    const before = source.text.slice(0, offset).split("\n");
    const at = { file: source.file, line: before.length, column: (before.at(-1) ?? "").length + 1 };
    return [diagnostic("json-syntax", at, { problem: problem.replace(/ at position.*$/, "").replace(/,? *"?.{0,80}"? is not valid JSON$/s, "") })];
  }
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
}
