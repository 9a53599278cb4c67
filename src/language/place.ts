import { isMap, isNode, isScalar, isSeq, type Document, type Node, type Scalar, type YAMLMap } from "yaml";
import { diagnostic, type Diagnostic, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { limits } from "./source.js";

export type Place = { readonly file: string; readonly line: number; readonly column: number };

/** Finds the place in a file of what a path leads to. */
export type Placer = {
  readonly file: string;
  /** The place of the key or the value; of the nearest thing around it when it does not exist. */
  readonly placeOf: (path: Path, at: "key" | "value", offset?: number) => Place;
};

type Found = { readonly key?: Node; readonly value?: Node };
/** The entries of each mapping by name, made when they are first asked for. */
type Index = WeakMap<YAMLMap, ReadonlyMap<string, Found>>;

export function placer(document: Document, place: (offset: number) => Place): Placer {
  const index: Index = new WeakMap();
  return {
    file: place(0).file,
    placeOf: (path, at, offset) => {
      const { key, value } = find(document, path, index);
      const node = at === "key" ? (key ?? value) : (value ?? key);
      return place((node?.range?.[0] ?? 0) + (isScalar(node) && offset !== undefined ? offsetInside(node, offset) : 0));
    },
  };
}

/** Gives a problem its place. */
export function placed(problem: Problem, places: Placer): Diagnostic {
  const { path, at, offset, related, ...rest } = problem;
  const relatedLine = related === undefined ? undefined : places.placeOf(related, "value").line;
  return { ...rest, ...places.placeOf(path, at, offset), ...(relatedLine === undefined ? {} : { relatedLine }) };
}

/** The diagnostics of one file line by line, as a person reads it; beyond the limit they are only counted, warnings first. */
export function inOrder(diagnostics: readonly Diagnostic[], file: string): readonly Diagnostic[] {
  const left = diagnostics.length - limits.diagnosticsPerFile;
  if (left <= 0) return [...diagnostics].sort(byPlace);
  const [errors, warnings] = (["error", "warning"] as const).map((severity) =>
    diagnostics.filter((one) => one.severity === severity).sort(byPlace),
  );
  const shown = [...(errors ?? []), ...(warnings ?? [])].slice(0, limits.diagnosticsPerFile).sort(byPlace);
  const { line, column } = shown.at(-1) ?? { line: 1, column: 1 };
  const more = diagnostic("too-many-diagnostics", { file, line, column }, { left });
  return [...shown, { ...more, severity: (errors ?? []).length > 0 ? "error" : "warning" }];
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.line === b.line ? a.column - b.column : a.line - b.line;
}

/** An offset holds only in a text that stands in the file as it is read: on one line, without escapes. */
function offsetInside(node: Scalar, offset: number): number {
  const isQuoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
  const isBlock = node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL";
  if (isBlock || node.range == null) return 0;
  const quotes = isQuoted ? 2 : 0;
  const isAsWritten = node.range[1] - node.range[0] - quotes === String(node.value).length;
  return quotes / 2 + (isAsWritten ? offset : 0);
}

function find(document: Document, path: Path, index: Index): Found {
  let found: Found = isNode(document.contents) ? { value: document.contents } : {};
  for (const step of path) {
    const inside = child(found.value, step, index);
    if (inside === undefined) return found;
    found = inside;
  }
  return found;
}

function child(node: Node | undefined, step: string | number, index: Index): Found | undefined {
  if (isMap(node)) {
    const entries = index.get(node) ?? entriesOf(node);
    index.set(node, entries);
    return entries.get(String(step));
  }
  const item = isSeq(node) && typeof step === "number" ? node.items[step] : undefined;
  return isNode(item) ? { value: item } : undefined;
}

function entriesOf(map: YAMLMap): ReadonlyMap<string, Found> {
  return new Map(
    map.items.flatMap(({ key, value }): [string, Found][] => {
      if (!isScalar(key)) return [];
      return [[nameOfKey(key), isNode(value) ? { key, value } : { key }]];
    }),
  );
}

/** The name that a key gets in the plain value: an empty key is the empty name. */
export function nameOfKey({ value }: Scalar): string {
  return typeof value === "string" ? value : value === null || value === undefined ? "" : JSON.stringify(value);
}
