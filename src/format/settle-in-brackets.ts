import type { CST } from "yaml";

/**
 * Gives the lines below an entry in brackets to the next one, or to the end of the list. The parser takes what stands
 * before the comma for a part of the entry.
 */
export function settleInBrackets({ items }: CST.FlowCollection): void {
  for (const [index, { value, sep }] of items.entries()) {
    if (value?.type === "flow-collection") settleInBrackets(value);
    const left = fromLineEnd(value ? endOf(value) : sep);
    const next = items[index + 1];
    if (next !== undefined) putBehindComma(next.start, left);
    else if (left.some(({ type }) => type === "comment")) items.push({ start: left });
  }
}

function endOf(token: CST.Token): CST.SourceToken[] | undefined {
  return "end" in token ? token.end : undefined;
}

/** Takes the end of the line, and what stands after it. */
function fromLineEnd(tokens: CST.SourceToken[] = []): CST.SourceToken[] {
  const at = tokens.findIndex(({ type }) => type === "newline");
  return at < 0 ? [] : tokens.splice(at);
}

/** Puts lines behind the comma and a comment beside it, which is about the entry before. */
function putBehindComma(start: CST.SourceToken[], lines: readonly CST.SourceToken[]): void {
  const comma = start.findIndex(({ type }) => type === "comma");
  const before = comma < 0 ? [] : start.splice(0, comma);
  const isBeside = ({ type }: CST.SourceToken): boolean => type === "comma" || type === "space" || type === "comment";
  const at = start.findIndex((token) => !isBeside(token));
  start.splice(at < 0 ? start.length : at, 0, ...lines, ...before);
}
