import { isCollection, isMap, isNode, isPair, isScalar, Scalar, visit, type Document } from "yaml";
import { asWritten } from "./as-written.js";
import { hasCommentsInside, joinComments, putAbove, putBeside, type Collection } from "./comments.js";
import { lineWidth, widthOf } from "./line-width.js";

/**
 * Decides what stands on one line: what is written in brackets where it fits and holds no comments; a text where it
 * fits, else folded. What has a line for each entry keeps them.
 */
export function layOut({ contents }: Document): void {
  visit(contents, {
    Scalar(_, scalar) {
      if (isQuoted(scalar)) scalar.type = quotesAround(scalar.value);
    },
  });
  if (isMap(contents)) layInside(contents, 0);
}

/** In quotes, or a folded text of nothing. */
function isQuoted(scalar: Scalar): scalar is Scalar<string> {
  const isInQuotes = scalar.type === Scalar.QUOTE_DOUBLE || scalar.type === Scalar.QUOTE_SINGLE;
  return typeof scalar.value === "string" && (isInQuotes || scalar.value === "");
}

/** Prettier's choice of quotes: double ones; single ones around double ones, unless something is escaped. */
function quotesAround(value: string): Scalar.Type {
  const isEscaped = /[\\\u0000-\u001f\u007f-\u009f]/.test(value);
  return value.includes('"') && !isEscaped ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE;
}

/** Gives each entry or item of a collection that begins in this column its own line. */
function layInside(collection: Collection, column: number): void {
  collection.flow = false;
  for (const item of collection.items) {
    if (isPair(item)) {
      const { key, value } = item;
      const behind = lay(value, column + widthOf(key) + ": ".length, column + "  ".length);
      if (behind !== null && isNode(key)) putBeside(key, behind);
    } else if (isNode(item)) {
      const behind = lay(item, column + "- ".length, column + "- ".length);
      if (behind !== null) putAbove(item, behind);
    }
  }
}

/**
 * Lays out a value that begins in `column` when it stands beside its key, and in `below` under it. Returns the comment
 * behind the brackets of what gets several lines, which now has to stand elsewhere.
 */
function lay(value: unknown, column: number, below: number): string | null {
  if (!isNode(value)) return null;
  const room = lineWidth - (joinComments([value.commentBefore]) === null ? column : below);
  if (isScalar(value) && isFoldable(value) && widthOf(value) > room) value.type = Scalar.BLOCK_FOLDED;
  if (!isCollection(value) || value.items.length === 0) return null;
  const behind = value.flow === true ? (value.comment ?? null) : null;
  if (value.flow === true) {
    if (widthOf(value) <= room && !hasCommentsInside(value)) {
      closeUp(value);
      return null;
    }
    value.comment = null;
  }
  layInside(value, below);
  return behind;
}

/** Only a text of paragraphs whose blanks can become line ends, and in which nothing is escaped. */
function isFoldable(scalar: Scalar): boolean {
  const { value, type } = scalar;
  if (typeof value !== "string" || asWritten(scalar) !== undefined) return false;
  if (type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL) return false;
  const isPlain = value.split("\n").every((line) => line === "" || /^\S(.*\S)?$/.test(line));
  return isPlain && /^\S.*\s.*\S$/s.test(value) && !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(value);
}

/** Puts a collection on one line: no blank lines, blanks inside curly brackets and none inside square ones. */
function closeUp(collection: Collection): void {
  visit(collection, {
    Node(_, node) {
      if (node !== collection) node.spaceBefore = false;
    },
    Collection(_, inside) {
      const print = inside.toString.bind(inside);
      const flowCollectionPadding = isMap(inside) ? " " : "";
      inside.toString = (context, ...callbacks) =>
        print(context && { ...context, flowCollectionPadding }, ...callbacks);
    },
  });
}
