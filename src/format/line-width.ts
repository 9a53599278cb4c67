import { isMap, isScalar, isSeq, Scalar } from "yaml";
import { asWritten } from "./as-written.js";

/** No line is longer, except for a word that cannot be broken. The same as Prettier's setting in this repository. */
export const lineWidth = 120;

/** How many characters a value takes on one line, `{ a: 1 }` and `[a, b]` for what is written in brackets. */
export function widthOf(node: unknown, isInside = false): number {
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => widthOf(key, true) + ": ".length + widthOf(value, true));
    return between(entries, "{  }");
  }
  if (isSeq(node))
    return between(
      node.items.map((item) => widthOf(item, true)),
      "[]",
    );
  return isScalar(node) ? widthOfScalar(node, isInside) : 0;
}

function between(widths: readonly number[], brackets: string): number {
  if (widths.length === 0) return "[]".length;
  return brackets.length + widths.reduce((sum, width) => sum + width + ", ".length, -", ".length);
}

function widthOfScalar(scalar: Scalar, isInside: boolean): number {
  const written = asWritten(scalar);
  const { value, type } = scalar;
  if (written !== undefined || typeof value !== "string") return (written ?? "").length;
  if (type === Scalar.QUOTE_DOUBLE) return JSON.stringify(value).length;
  if (type === Scalar.QUOTE_SINGLE) return value.replaceAll("'", "''").length + "''".length;
  return value.length + (isInside && /[[\]{},]/.test(value) ? "''".length : 0);
}
