import { isCollection, isMap, isNode, isSeq, visit, type Document, type Node } from "yaml";
import { isNothing } from "./as-written.js";
import { joinComments } from "./comments.js";
import type { FileKind } from "./file-kinds.js";

/** Puts a blank line between rules and none before the first entry of anything, and comments above the dash of an item. */
export function spaceOut(document: Document, { spaced }: FileKind): void {
  const { contents } = document;
  visit(document, {
    Map(_, { items }) {
      setSpace(items[0]?.key, false);
    },
    Seq(_, { items }) {
      setSpace(items[0], false);
      for (const item of items) liftComments(item);
    },
  });
  const list = isMap(contents) && spaced !== undefined ? contents.get(spaced, true) : undefined;
  if (isSeq(list)) for (const item of list.items.slice(1)) setSpace(item, true);
}

/** Whether a blank line stands before an item or a key. */
function setSpace(node: unknown, isSpaced: boolean): void {
  if (isNode(node)) node.spaceBefore = isSpaced;
}

/** What stands above the first entry of an item stands above the item, with no blank line between. */
function liftComments(item: unknown): void {
  if (!isNode(item)) return;
  const first = firstIn(item);
  liftComments(first);
  item.commentBefore = joinComments([item.commentBefore, first?.commentBefore]);
  if (first !== undefined) first.commentBefore = null;
  if (isNothing(item)) {
    item.commentBefore = joinComments([item.commentBefore, item.comment]);
    item.comment = null;
  }
  item.commentBefore = item.commentBefore?.replace(/\n+$/, "") ?? null;
}

/** The key or the item that stands on the line on which an item begins. */
function firstIn(item: Node): Node | undefined {
  if (!isCollection(item) || item.flow === true) return undefined;
  const first = isMap(item) ? item.items[0]?.key : item.items[0];
  return isNode(first) ? first : undefined;
}
