import { Composer, Parser, type Document } from "yaml";
import { settleComments } from "./settle-comments.js";
import { printingTags } from "./to-text.js";

/** A text as a document whose comments stand where they do in the text, ready to be arranged and printed. */
export function compose(text: string): Document {
  const tokens = [...new Parser().parse(text)];
  for (const token of tokens) settleComments(token);
  const composer = new Composer({ keepSourceTokens: true, uniqueKeys: false, merge: false, customTags: printingTags });
  const [document] = composer.compose(tokens, true, text.length);
  if (document === undefined) throw new Error("a text without a document");
  return document;
}
