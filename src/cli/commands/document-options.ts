import type { Language } from "../../text/text.js";

/** The options of the commands that print a document about a programme. */
export type DocumentOptions = {
  readonly programme?: string;
  readonly format: "text" | "json" | "markdown";
  readonly lang: Language;
};
