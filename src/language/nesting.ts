import { Lexer } from "yaml";

/** Marks that the lexer adds: start of a document, of flow content and of a scalar. They are not in the text. */
const marks = /^[\u0002\u0018\u001f]$/;

/**
 * Where a YAML text first nests deeper than `limit`, as characters from its start; undefined when it does not. Looks at
 * tokens only and stops at the limit, because building the tree of a text that nests thousands of layers deep ends the
 * process.
 */
export function firstTooDeep(text: string, limit: number): number | undefined {
  const columns: number[] = [];
  let flow = 0;
  let column = 0;
  let offset = 0;
  let isLineStart = true;
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") flow += 1;
    else if (token === "]" || token === "}") flow = Math.max(0, flow - 1);
    const isSpace = /^[\s\u0002\u0018\u001f\ufeff]*$/.test(token);
    if (!isSpace && flow === 0 && (isLineStart || token === "-" || token === "?")) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
    }
    if (columns.length + flow > limit) return offset;
    const newline = token.lastIndexOf("\n");
    const length = marks.test(token) ? 0 : token.length;
    isLineStart = newline >= 0 || (isLineStart && (isSpace || token === "-" || token === "?"));
    column = newline >= 0 ? token.length - newline - 1 : column + length;
    offset += length;
  }
  return undefined;
}
