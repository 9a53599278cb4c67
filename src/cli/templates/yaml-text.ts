// How words become YAML.
import type { Text } from "../../text/text.js";

/** No line of comment is longer. */
const commentWidth = 100;

/** A value on one line, which may stand anywhere, also in brackets. */
export function value(given: unknown): string {
  if (Array.isArray(given)) return `[${given.map(value).join(", ")}]`;
  return typeof given === "string" && isPlain(given) ? given : JSON.stringify(given);
}

/** A text in both languages under its key. */
export function bothLanguages(key: string, { da, en }: Text, indent = ""): string {
  return `${indent}${key}:\n${indent}  da: ${value(da)}\n${indent}  en: ${value(en)}\n`;
}

/** Lines of comment. */
export function comment(text: string, indent = ""): string {
  const width = commentWidth - indent.length;
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}# ${line}\n`).join("");
}

/** The first line of a file, by which editors find its schema. */
export function schemaLine(path: string): string {
  return `# yaml-language-server: $schema=${path}\n`;
}

/** The same lines, further in; blank lines stay blank. */
export function indented(text: string, indent: string): string {
  return text.replace(/^(?=.)/gm, indent);
}

/** Words that are nothing but words, wherever they stand. */
function isPlain(text: string): boolean {
  const isWord = /^(?:\p{L}|\d{4}-)[\p{L}\d .()/§«»…<=-]*$/u.test(text) && !/ $| #/.test(text);
  const isColonInside = /^[A-Z][A-Z\d-]*:[A-Z\d.]+$/.test(text);
  const isVersion = /^\d+\.\d+\.\d+$/.test(text);
  return (isWord || isColonInside || isVersion) && !/^(?:true|false|null)$/i.test(text);
}
