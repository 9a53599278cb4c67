import { isMap, isNode, isScalar, isSeq, Scalar, visit, type Document, type Node, type YAMLMap } from "yaml";
import { nameOfKey } from "../language/place.js";
import { joinComments, putBeside } from "./comments.js";
import type { FileKind } from "./file-kinds.js";
import { isCondition, keysOf, schemaUnder } from "./key-order.js";
import { shortLeaf } from "./short-leaf.js";

/** Puts keys in the order of the schema and leaves on one line. */
export function arrange({ contents }: Document, schema: FileKind["schema"]): void {
  if (isMap(contents)) arrangeNode(contents, schema);
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
