import { Lexer } from "yaml";

/**
 * True when a YAML text nests deeper than `limit`. Looks at tokens only and stops at the limit, because building the
 * tree of a text that nests thousands of layers deep ends the process.
 */
export function nestsDeeperThan(text: string, limit: number): boolean {
  const columns: number[] = [];
  let flow = 0;
  let column = 0;
  let isLineStart = true;
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") flow += 1;
    else if (token === "]" || token === "}") flow = Math.max(0, flow - 1);
    const isSpace = /^[\s\u0002\u0018\u001f\ufeff]*$/.test(token);
    if (!isSpace && flow === 0 && (isLineStart || token === "-" || token === "?")) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
    }
    if (columns.length + flow > limit) return true;
    const newline = token.lastIndexOf("\n");
    isLineStart = newline >= 0 || (isLineStart && (isSpace || token === "-" || token === "?"));
    column = newline >= 0 ? token.length - newline - 1 : column + (/^[\u0002\u0018\u001f]$/.test(token) ? 0 : token.length);
  }
  return false;
}
