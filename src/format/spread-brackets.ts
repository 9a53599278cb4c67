import { isCollection, isNode, isPair, isScalar, visit, type CST, type Document, type Node } from "yaml";
import { hasCommentsInside, joinComments, putAbove, putBeside, type Collection } from "./comments.js";

/** Gives what is written in brackets with comments in them a line for each entry. */
export function spreadBrackets(document: Document): void {
  visit(document, {
    Pair(_, { key, value }) {
      const behind = isCollection(value) ? spread(value) : null;
      if (behind !== null && isNode(key)) putBeside(key, behind);
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
  const atEnd = commentsAtEnd(collection);
  const count = atEnd.filter(({ type }) => type === "comment").length;
  if (collection.flow !== true || (count === 0 && !hasCommentsInside(collection))) return null;
  // The parser makes one comment of those behind the last entry and those behind the brackets.
  const lines = (collection.comment ?? "").split("\n").filter((line) => line !== "");
  const inside = lines.slice(0, count);
  const last = lastNode(collection);
  const isBeside = atEnd.find(({ type }) => type === "comment" || type === "newline")?.type === "comment";
  if (isBeside && last !== undefined && (last.comment ?? "") === "") last.comment = inside.shift() ?? null;
  collection.flow = false;
  collection.comment = joinComments(inside);
  return joinComments(lines.slice(count));
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
