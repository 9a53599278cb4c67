import { quote } from "../text/quote.js";
import type { Text } from "../text/text.js";

/** A suggestion of the nearest name, and what can be written otherwise. */
export function didYouMean(nearest: string | undefined, otherwise: Text): Text {
  if (nearest === undefined) return otherwise;
  return { da: `mente du ${quote(nearest)}?`, en: `did you mean ${quote(nearest)}?` };
}
