import { Scalar, type Document, type ScalarTag, type Tags } from "yaml";
import { stringTag } from "yaml/util";
import { asWritten, isNothing } from "./as-written.js";
import { lineWidth } from "./line-width.js";

type Print = NonNullable<ScalarTag["stringify"]>;

/** The document as text. It must have been made with `printingTags`. */
export function toText(document: Document): string {
  if (document.directives) document.directives.docEnd = false;
  // The library breaks lines nowhere; `layOut` and `printText` have decided where.
  const text = document.toString({ directives: false, lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity });
  const [last = "", ...before] = text.split(nothing).reverse();
  return [...before.reverse().map((one) => one.trimEnd()), last].join("");
}

/** The schema's tags, with folded texts printed in lines that the author may have chosen. */
export function printingTags(tags: Tags): Tags {
  return tags.map((tag) => {
    if (typeof tag !== "object" || tag.collection !== undefined) return tag;
    return { ...tag, stringify: tag === stringTag ? printText : printWord };
  });
}

/** Stands where nothing stands, and goes with the blanks before it. No file holds the character. */
const nothing = "\u0000";

const printWord: Print = (item, { inFlow }) => (isNothing(item) && inFlow !== true ? nothing : (asWritten(item) ?? ""));

const printText: Print = (item, context, ...callbacks) => {
  const written = asWritten(item);
  if (written !== undefined) return written;
  const print: Print = (...given) => stringTag.stringify?.(...given) ?? "";
  const { indent, inFlow, implicitKey, options } = context;
  if (item.type !== Scalar.BLOCK_FOLDED || inFlow === true || implicitKey === true) {
    return print(item, context, ...callbacks);
  }
  const text = String(item.value);
  if (!isParagraph(text)) {
    const folded = print(item, { ...context, options: { ...options, lineWidth } }, ...callbacks);
    // The library indents the blank lines that a text begins with.
    return /^[ \t]+$/m.test(text) ? folded : folded.replace(/^ +$/gm, "");
  }
  const width = lineWidth - indent.length;
  const [onComment] = callbacks;
  const comment = item.comment ?? "";
  if (comment !== "") onComment?.();
  const head = `${text.endsWith("\n") ? ">" : ">-"}${comment === "" ? "" : ` ${options.commentString(comment)}`}`;
  return [head, ...(linesOf(item, width) ?? fold(text.trimEnd(), width))].join(`\n${indent}`);
};

/** One paragraph, whose line ends mean no more than blanks. */
function isParagraph(text: string): boolean {
  return /^\S(.*\S)?\n?$/.test(text);
}

/** The lines as they were written, when they fit: a text that is edited in one place is not broken anew in all. */
function linesOf({ value, srcToken }: Scalar, width: number): readonly string[] | undefined {
  if (srcToken?.type !== "block-scalar") return undefined;
  const lines = srcToken.source.trim().split(/\s*\n\s*/);
  const isWhole = lines.join(" ") === String(value).trimEnd();
  return isWhole && lines.every((line) => line.length <= width) ? lines : undefined;
}

/** Breaks a text at single blanks; a longer run of them is part of it. */
function fold(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<!\s) (?!\s)/)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
