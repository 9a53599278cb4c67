import { isMap, isNode, isScalar, isSeq, Scalar, visit, type Document, type Node, type YAMLMap } from "yaml";
import { nameOfKey } from "../language/place.js";
import { joinComments, putBeside } from "./comments.js";
import type { FileKind } from "./file-kinds.js";
import { isCondition, keysOf, schemaUnder } from "./key-order.js";
import { shortLeaf } from "./short-leaf.js";

/** Puts keys in the order of the schema, leaves on one line, and a blank line between rules. */
export function arrange(document: Document, { schema, spaced }: FileKind): void {
  const { contents } = document;
  if (!isMap(contents)) return;
  arrangeNode(contents, schema);
  visit(document, {
    Collection(_, { items }) {
      setSpace(items[0], false);
    },
    Seq(_, { items }) {
      for (const item of items) settleAbove(item);
    },
  });
  const list = spaced === undefined ? undefined : contents.get(spaced, true);
  if (isSeq(list)) for (const item of list.items.slice(1)) setSpace(item, true);
}

/** Whether a blank line stands before an item or an entry. */
function setSpace(item: unknown, isSpaced: boolean): void {
  const node = isNode(item) ? item : (item as { key?: unknown } | undefined)?.key;
  if (isNode(node)) node.spaceBefore = isSpaced;
}

/** What stands above the first entry of an item stands above the item, with no blank line between. */
function settleAbove(item: unknown): void {
  if (!isNode(item)) return;
  const first = isMap(item) && item.flow !== true ? item.items[0]?.key : undefined;
  if (isNode(first)) {
    item.commentBefore = joinComments([item.commentBefore, first.commentBefore]);
    first.commentBefore = null;
  }
  item.commentBefore = item.commentBefore?.replace(/\n+$/, "") ?? null;
}

/** Arranges what stands under `node` and returns it, or the scalar that takes its place. */
function arrangeNode(node: unknown, schema: unknown): unknown {
  if (isCondition(schema)) return arrangeCondition(node);
  arrangeInside(node, (inside, key) => arrangeNode(inside, schemaUnder(schema, key)));
  if (isMap(node)) sortKeys(node, keysOf(schema));
  return node;
}

function arrangeCondition(node: unknown): unknown {
  const short = isScalar(node) || isMap(node) ? shortLeaf(plain(node)) : undefined;
  if (short === undefined) arrangeInside(node, arrangeCondition);
  return short === undefined || !isNode(node) ? node : oneLine(short, node);
}

function arrangeInside(node: unknown, arranged: (inside: unknown, key: string | number) => unknown): void {
  if (isSeq(node)) node.items = node.items.map((item, index) => arranged(item, index));
  if (!isMap(node)) return;
  for (const pair of node.items) {
    pair.value = arranged(pair.value, isScalar(pair.key) ? nameOfKey(pair.key) : 0);
    keepBeside(pair.key, pair.value);
  }
}

/** The plain value of a leaf, which holds no more than two layers. */
function plain(node: Scalar | YAMLMap): unknown {
  return isScalar(node) ? node.value : (node.toJSON() as unknown);
}

/** A leaf as a scalar: the comments that stood in it come to stand above it, the one behind it beside it. */
function oneLine(text: string, from: Node): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.PLAIN;
  scalar.spaceBefore = from.spaceBefore ?? false;
  const above: (string | null | undefined)[] = [];
  visit(from, {
    Node(_, { commentBefore, comment }, path) {
      above.push(commentBefore, path.length === 0 ? null : comment);
    },
  });
  scalar.commentBefore = joinComments(above);
  if (typeof from.comment === "string") putBeside(scalar, from.comment);
  return scalar;
}

/** What stood beside the key of several lines stands beside the one line that they have become. */
function keepBeside(key: unknown, value: unknown): void {
  if (!isScalar(key) || !isScalar(value) || joinComments([value.commentBefore, value.comment]) !== null) return;
  value.comment = key.comment ?? null;
  key.comment = null;
}

/** Known keys in their order, the others after them as they stood; the comment above an entry goes with it. */
function sortKeys(map: YAMLMap, order: readonly string[]): void {
  const rank = ({ key }: { key: unknown }): number => {
    const at = order.indexOf(isScalar(key) ? nameOfKey(key) : "");
    return at < 0 ? order.length : at;
  };
  map.items.sort((a, b) => rank(a) - rank(b));
}
