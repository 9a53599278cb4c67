import { isCollection, isNode, isPair, isScalar, visit, type CST, type Document, type Node } from "yaml";
import { hasCommentsInside, joinComments, putAbove, putBeside, type Collection } from "./comments.js";

/** Gives what is written in brackets with comments in them a line for each entry. */
export function spreadBrackets(document: Document): void {
  visit(document, {
    Pair(_, { key, value }) {
      if (!isCollection(value) || !isNode(key)) return;
      const behind = spread(value);
      if (behind !== null) putBeside(holdsEntries(value) ? key : value, behind);
    },
    Seq(_, { items }) {
      for (const item of items) {
        const behind = isCollection(item) ? spread(item) : null;
        if (behind !== null && isNode(item)) putAbove(item, behind);
      }
    },
  });
}

/** Returns the comment behind the brackets, which now has to stand elsewhere. */
function spread(collection: Collection): string | null {
  if (!isToSpread(collection)) return null;
  const atEnd = commentsAtEnd(collection);
  // The parser makes one comment of those behind the last entry and those behind the brackets.
  const lines = (collection.comment ?? "").split("\n").filter((line) => line !== "");
  collection.comment = null;
  if (!holdsEntries(collection)) return joinComments(lines);
  for (const item of collection.items) partComments(item);
  const count = atEnd.filter(({ type }) => type === "comment").length;
  const inside = lines.slice(0, count);
  const last = lastNode(collection);
  const isBeside = atEnd.find(({ type }) => type === "comment" || type === "newline")?.type === "comment";
  if (isBeside && last !== undefined && (last.comment ?? "") === "") last.comment = inside.shift() ?? null;
  collection.flow = false;
  collection.comment = joinComments(inside);
  return joinComments(lines.slice(count));
}

function isToSpread(node: Node): node is Collection {
  if (!isCollection(node) || node.flow !== true) return false;
  return commentsAtEnd(node).some(({ type }) => type === "comment") || hasCommentsInside(node);
}

function holdsEntries(node: Node): boolean {
  return isCollection(node) && node.items.length > 0;
}

/** Of comments before and behind the comma, one can stand beside the entry. */
function partComments(item: unknown): void {
  const [key, value] = isPair(item) ? [item.key, item.value ?? item.key] : [item, item];
  if (!isNode(value) || !isNode(key) || isToSpread(value)) return;
  const [beside, ...above] = (value.comment ?? "").split("\n").filter((line) => line !== "");
  if (beside === undefined || above.length === 0) return;
  value.comment = beside;
  putAbove(key, above.join("\n"));
}

/** What stands between the last comma and the closing bracket. */
function commentsAtEnd({ srcToken }: Collection): readonly CST.SourceToken[] {
  const last = srcToken?.type === "flow-collection" ? srcToken.items.at(-1) : undefined;
  return last === undefined || last.key || last.sep !== undefined || last.value ? [] : last.start;
}

/** The node that a comment behind the last entry belongs to. */
function lastNode({ items }: Collection): Node | undefined {
  const last = items.at(-1);
  const node = isPair(last) ? (isNode(last.value) ? last.value : last.key) : last;
  return isScalar(node) || isCollection(node) ? node : undefined;
}
