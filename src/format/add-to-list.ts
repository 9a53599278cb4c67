import { isMap, isSeq, YAMLSeq, type Document } from "yaml";
import { parseYaml } from "../language/parse-yaml.js";
import type { Source } from "../language/source.js";
import { compose } from "./compose.js";
import { commentsIn, formatSource, type Formatting } from "./format-source.js";
import { isSame } from "./meaning.js";
import { placeComments } from "./place-comments.js";
import { toText } from "./to-text.js";

/**
 * A file in canonical form with one more item at the end of the list under a key at the top. The list is made where
 * there is none. Nothing else is changed, and every comment is kept. Line ends stay LF or CRLF.
 */
export function addToList(source: Source, key: string, item: string): Formatting {
  const formatting = addItem(withoutCr(source), key, withoutCr({ ...source, text: item }).text);
  if (formatting.kind !== "formatted" || !/^[^\n]*\r\n/.test(source.text)) return formatting;
  return { ...formatting, text: formatting.text.replaceAll("\n", "\r\n") };
}

function withoutCr({ file, text }: Source): Source {
  return { file, text: text.replaceAll("\r\n", "\n") };
}

function addItem(source: Source, key: string, item: string): Formatting {
  const before = formatSource(source);
  if (before.kind !== "formatted") return before;
  // In a list, so that the comments below the last entry of the item belong to the item.
  const alone = `- ${item.replace(/\n(?=.)/g, "\n  ")}`;
  const [document, added] = [compose(before.text), compose(alone)];
  if (!isMap(document.contents) || !isSeq(added.contents)) return { kind: "unsafe" };
  for (const one of [document, added]) placeComments(one);
  for (const one of added.contents.items) listUnder(document, key).add(one);
  const text = toText(document);
  if (!isThere(item, key, before.text, text)) return { kind: "unsafe" };
  return formatSource({ file: source.file, text });
}

/** What stands in brackets gets a line for each item. */
function listUnder(document: Document, key: string): YAMLSeq {
  const list = document.get(key, true);
  const made = isSeq(list) ? list : new YAMLSeq();
  made.flow = false;
  if (made !== list) document.set(key, made);
  return made;
}

/** Whether a text says what it said before and what the item says, and no less. */
function isThere(item: string, key: string, before: string, after: string): boolean {
  const [old, added, now] = [before, item, after].map(valueOf);
  const list = (old as Readonly<Record<string, unknown>>)[key] ?? [];
  if (!Array.isArray(list)) return false;
  const comments = [...commentsIn(before), ...commentsIn(item)].sort();
  return (
    isSame({ ...(old as object), [key]: [...(list as readonly unknown[]), added] }, now) &&
    isSame(comments, commentsIn(after))
  );
}

function valueOf(text: string): unknown {
  return parseYaml({ file: "", text }, Infinity).parsed?.value;
}
