import type { CST } from "yaml";
import { settleInBrackets } from "./settle-in-brackets.js";

type Token = CST.Token | null | undefined;
type Item = { start: CST.SourceToken[]; key?: Token; sep?: CST.SourceToken[]; value?: Token };

/**
 * Gives the lines between entries to what they stand beside: comments by their column, blank lines to what follows. The
 * parser leaves all of them in the innermost list or mapping, as soon as the first belongs there.
 */
export function settleComments(token: Token): void {
  if (token?.type === "document") token.end = [...settle(token.value, Infinity), ...(token.end ?? [])];
}

/** Returns the lines that belong to what is around the token. */
function settle(token: Token, around: number): CST.SourceToken[] {
  if (token?.type === "flow-collection") settleInBrackets(token);
  if (token?.type !== "block-map" && token?.type !== "block-seq") return linesBelow(token);
  const items: Item[] = token.items;
  for (const [index, item] of items.entries()) {
    const left = item.value ? settle(item.value, token.indent) : linesBelowNothing(item);
    const next = items[index + 1];
    if (next !== undefined) next.start = [...left, ...next.start];
    else if (left.length > 0) items.push({ start: left });
  }
  const last = items.at(-1);
  if (last === undefined || !isLinesOnly(last)) return [];
  // The items of a list may stand in the column of the key that it is under.
  const left = last.start.splice(endOf(last.start, Math.max(token.indent, around + 1)));
  if (last.start.length === 0) items.pop();
  return left;
}

/** Takes the lines below a value that stands on one line. */
function linesBelow(token: Token): CST.SourceToken[] {
  return token && token.type !== "document" && "end" in token ? afterLine(token.end ?? [], 0) : [];
}

/** Takes the lines below a key or a dash without a value. */
function linesBelowNothing(item: Item): CST.SourceToken[] {
  if (isLinesOnly(item)) return [];
  return item.sep === undefined ? afterLine(item.start, dashIn(item.start)) : afterLine(item.sep, 0);
}

/** Whether an item is no entry, but what stands after the last one. */
function isLinesOnly({ start, key, sep, value }: Item): boolean {
  return !key && sep === undefined && !value && dashIn(start) < 0;
}

function dashIn(tokens: readonly CST.SourceToken[]): number {
  return tokens.findIndex(({ type }) => type === "seq-item-ind");
}

/** Takes what stands after the end of the line on which the token at `index` stands. */
function afterLine(tokens: CST.SourceToken[], index: number): CST.SourceToken[] {
  const lineEnd = tokens.findIndex(({ type }, at) => at >= index && type === "newline");
  return lineEnd < 0 ? [] : tokens.splice(lineEnd + 1);
}

/** Where the comments of a column or to the right of it end, and the lines begin that are left. */
function endOf(tokens: readonly CST.SourceToken[], column: number): number {
  const left = tokens.findIndex(({ type, indent }) => type === "comment" && indent < column);
  let at = left < 0 ? tokens.length : left;
  while (isBlank(tokens[at - 1])) at -= 1;
  // The end of the line before stays with that line.
  return tokens[at]?.type === "newline" && at > 0 ? at + 1 : at;
}

function isBlank(token: CST.SourceToken | undefined): boolean {
  return token?.type === "space" || token?.type === "newline";
}
