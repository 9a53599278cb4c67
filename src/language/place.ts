import { isMap, isNode, isScalar, isSeq, type Document, type Node } from "yaml";
import type { Diagnostic, Path, Problem } from "../diagnostics/diagnostic.js";

export type Place = { readonly file: string; readonly line: number; readonly column: number };

/** Finds the place in a file of what a path leads to. */
export type Placer = {
  readonly file: string;
  /** The place of the key or the value; of the nearest thing around it when it does not exist. */
  readonly placeOf: (path: Path, at: "key" | "value", offset?: number) => Place;
  /** True when the value was written without quotes. */
  readonly isPlain: (path: Path) => boolean;
};

export function placer(document: Document, place: (offset: number) => Place): Placer {
  return {
    file: place(0).file,
    placeOf: (path, at, offset = 0) => {
      const { key, value } = find(document, path);
      const node = at === "key" ? (key ?? value) : (value ?? key);
      const start = node?.range?.[0] ?? 0;
      return place(start + (isScalar(node) && !isBlock(node) ? offset + (isQuoted(node) ? 1 : 0) : 0));
    },
    isPlain: (path) => {
      const { value } = find(document, path);
      return isScalar(value) && !isQuoted(value) && !isBlock(value);
    },
  };
}

/** Gives a problem its place. */
export function placed(problem: Problem, places: Placer): Diagnostic {
  const { path, at, offset, related, ...rest } = problem;
  const relatedLine = related === undefined ? undefined : places.placeOf(related, "value").line;
  return { ...rest, ...places.placeOf(path, at, offset), ...(relatedLine === undefined ? {} : { relatedLine }) };
}

function find(document: Document, path: Path): { key?: Node; value?: Node } {
  let found: { key?: Node; value?: Node } = isNode(document.contents) ? { value: document.contents } : {};
  for (const step of path) {
    const inside = child(found.value, step);
    if (inside === undefined) return found;
    found = inside;
  }
  return found;
}

function child(node: Node | undefined, step: string | number): { key?: Node; value?: Node } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    if (pair === undefined || !isNode(pair.key)) return undefined;
    return isNode(pair.value) ? { key: pair.key, value: pair.value } : { key: pair.key };
  }
  const item = isSeq(node) && typeof step === "number" ? node.items[step] : undefined;
  return isNode(item) ? { value: item } : undefined;
}

const isQuoted = (node: { type?: unknown }): boolean => node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
const isBlock = (node: { type?: unknown }): boolean => node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL";
