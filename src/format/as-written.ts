import { isScalar, Scalar } from "yaml";

/** What is printed as its author wrote it: numbers and words that are no texts, and texts with escapes in quotes. */
export function asWritten({ value, type, source, srcToken }: Scalar): string | undefined {
  if (typeof value !== "string") return source ?? String(value);
  if (type !== Scalar.QUOTE_DOUBLE || srcToken?.type !== "double-quoted-scalar") return undefined;
  return hasEscapes(srcToken.source) ? srcToken.source : undefined;
}

/** A dash or a key behind which nothing stands. */
export function isNothing(node: unknown): node is Scalar {
  return isScalar(node) && node.value === null && node.source === "";
}

/** Whether more is escaped than quotation marks and line ends, in a text on one line. */
function hasEscapes(source: string): boolean {
  return !source.includes("\n") && source.replace(/\\["n]/g, "").includes("\\");
}
