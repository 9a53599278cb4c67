// How editors show both languages.
import type { Text } from "../../src/text/text.js";

/** A description: Danish, and English in a paragraph below. */
export function inParagraphs({ da, en }: Text): string {
  return `${da}\n\n${en}`;
}

/** Few words: Danish, and English after a stroke. */
export function inTurn({ da, en }: Text): string {
  return da === en ? da : `${da} / ${en}`;
}
