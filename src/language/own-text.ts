import type { Text } from "../text/text.js";

/** A text that an author wrote in both languages, or only in the programme's: then both say the same. */
export function textIn(written: string | Text): Text {
  return typeof written === "string" ? { da: written, en: written } : written;
}
