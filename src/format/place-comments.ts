import { isCollection, isMap, isNode, isScalar, visit, type CST, type Document, type Pair } from "yaml";
import { joinComments, putAbove } from "./comments.js";
import { spreadBrackets } from "./spread-brackets.js";

/** Puts comments where they stand in the text, and drops the blank lines that part nothing. */
export function placeComments(document: Document): void {
  document.commentBefore = tidy(document.commentBefore);
  document.comment = tidy(document.comment);
  visit(document, {
    Node(_, node) {
      node.commentBefore = tidy(node.commentBefore);
      node.comment = tidy(node.comment);
    },
  });
  keepAtHead(document);
  spreadBrackets(document);
  visit(document, {
    Pair(_, pair) {
      if (isNode(pair.value)) pair.value.spaceBefore = false;
      keepBesideKey(pair);
      giveToFirst(pair.value);
    },
  });
}

/** Lines of comment without blanks at their ends and with at most one blank line between them. */
function tidy(comment: string | null | undefined): string | null {
  if (comment === null || comment === undefined) return null;
  // A blank stands for a mark without words, nothing at all for a blank line.
  const lines = comment.split("\n").map((line) => (/^\s+$/.test(line) ? " " : line.trimEnd()));
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/\n+$/, "\n");
}

/** The comment at the head of a file is about the file, whichever key comes first. */
function keepAtHead({ contents }: Document): void {
  if (!isMap(contents) || contents.flow === true) return;
  const key = contents.items[0]?.key;
  if (!isNode(key)) return;
  contents.commentBefore = joinComments([contents.commentBefore, key.commentBefore]);
  key.commentBefore = null;
}

/** The parser takes the comment in `key: # so` for one that stands on a line of its own. */
function keepBesideKey({ key, value, srcToken }: Pair): void {
  if (!isScalar(key) || !isNode(value) || !isBeside(srcToken?.sep)) return;
  const [beside = "", ...above] = (value.commentBefore ?? "").split("\n");
  if (beside === "") return;
  const hasOneLine = !isCollection(value) || value.flow === true;
  const isAlone = above.length === 0 && (value.comment ?? "") === "";
  // One that stood behind brackets has to make room.
  if ((key.comment ?? "") !== "") putAbove(key, key.comment ?? "");
  key.comment = null;
  (hasOneLine && isAlone ? value : key).comment = beside;
  value.commentBefore = above.length === 0 ? null : above.join("\n").replace(/^\n+/, "");
}

/** A comment between a key and the entries under it is about the first of them. */
function giveToFirst(value: unknown): void {
  if (!isMap(value) || value.flow === true) return;
  const first = value.items[0]?.key;
  if (!isNode(first) || typeof value.commentBefore !== "string") return;
  first.commentBefore = joinComments([value.commentBefore, first.commentBefore]);
  value.commentBefore = null;
}

function isBeside(between: readonly CST.SourceToken[] | undefined): boolean {
  return between?.find(({ type }) => type === "comment" || type === "newline")?.type === "comment";
}
