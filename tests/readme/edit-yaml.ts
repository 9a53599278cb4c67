/**
 * Does what a reader of the guide does who puts the lines of a block into a file: a field takes the place of the one of
 * its name, a heading keeps what the block says nothing of, and what is new comes at the end. A line that was commented
 * out counts as one of its name. `h…` stands for the hash in the lines that are replaced.
 */
export function editYaml(text: string, block: string): string {
  return `${putAll(linesOf(text), linesOf(block), "").join("\n")}\n`;
}

type Lines = readonly string[];

/** Where the lines of a field or a list item begin, and where they have ended. */
type Entry = { readonly name: string; readonly from: number; readonly to: number };

function putAll(lines: Lines, written: Lines, indent: string): Lines {
  return entriesOf(written, indent).reduce(
    (done, { name, from, to }) => putIn(done, { name, written: written.slice(from, to) }, indent),
    lines,
  );
}

function putIn(lines: Lines, { name, written }: { name: string; written: Lines }, indent: string): Lines {
  const found = entriesOf(lines, indent).find((entry) => entry.name === name);
  if (found === undefined) return [...lines, ...written];
  const [heading = "", ...before] = lines.slice(found.from, found.to);
  const [first = "", ...below] = written;
  const inner = `${indent}  `;
  const isHeading = first.endsWith(":") && entriesOf(below, inner).length > 0;
  const after = isHeading
    ? [heading.replace(/ \[\]$/, ""), ...putAll(before, below, inner)]
    : withHashOf([heading, ...before], written);
  return [...lines.slice(0, found.from), ...after, ...lines.slice(found.to)];
}

/** The fields or list items at this depth; blank lines and remarks between two of them belong to neither. */
function entriesOf(lines: Lines, indent: string): readonly Entry[] {
  const start = new RegExp(`^${indent}(?:# )?((?:- )?[\\w-]+:)(.*)$`);
  return lines.flatMap((line, from) => {
    const [, key, value = ""] = start.exec(line) ?? [];
    if (key === undefined) return [];
    const length = lines.slice(from + 1).findIndex((next) => next !== "" && !next.startsWith(`${indent} `));
    const end = length < 0 ? lines.length : from + 1 + length;
    const blank = [...lines.slice(from, end)].reverse().findIndex((last) => last !== "");
    return [{ name: key.startsWith("-") ? key + value : key, from, to: end - blank }];
  });
}

function withHashOf(before: Lines, after: Lines): Lines {
  const [hash = "h…"] = /\bh[a-f\d]{12}\b/.exec(before.join("\n")) ?? [];
  return after.map((line) => line.replace(/\bh…/, hash));
}

function linesOf(text: string): Lines {
  return text.replace(/\n+$/, "").split("\n");
}
