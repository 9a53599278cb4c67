/**
 * Does what a reader of the guide does who puts the lines of a block into a file: a field takes the place of the one of
 * its name, a field or list item below a heading too, and what is new comes at the end. A line that was commented out
 * counts as one of its name. `h…` stands for the hash in the lines that are replaced.
 */
export function editYaml(text: string, block: string): string {
  const after = linesOf(block);
  const done = entriesOf(after, "").reduce((lines, entry) => putIn(lines, after.slice(entry.from, entry.to), ""), [
    ...linesOf(text),
  ]);
  return `${done.join("\n")}\n`;
}

type Lines = readonly string[];

/** Where the lines of a field or a list item begin, and where they have ended. */
type Entry = { readonly name: string; readonly from: number; readonly to: number };

function putIn(lines: Lines, written: Lines, indent: string): string[] {
  const [{ name } = { name: "" }] = entriesOf(written, indent);
  const found = entriesOf(lines, indent).find((entry) => entry.name === name);
  if (found === undefined) return [...lines, ...written];
  const before = lines.slice(found.from, found.to);
  const after = isHeading(written) && indent === "" ? putBelow(before, written.slice(1)) : withHashOf(before, written);
  return [...lines.slice(0, found.from), ...after, ...lines.slice(found.to)];
}

function putBelow([heading = "", ...before]: Lines, written: Lines): Lines {
  const below = entriesOf(written, inner).reduce(
    (lines, { from, to }) => putIn(lines, written.slice(from, to), inner),
    [...before],
  );
  return [heading.replace(/ \[\]$/, ""), ...below];
}

const inner = "  ";

function isHeading([first = "", second = ""]: Lines): boolean {
  return first.endsWith(":") && second.startsWith(inner);
}

/** The fields or list items at this depth; blank lines and remarks between two of them belong to neither. */
function entriesOf(lines: Lines, indent: string): readonly Entry[] {
  const start = new RegExp(`^${indent}(?:# )?((?:- )?[\\w.-]+:)(.*)$`);
  return lines.flatMap((line, from) => {
    const [, key, value = ""] = start.exec(line) ?? [];
    if (key === undefined) return [];
    const length = lines.slice(from + 1).findIndex((next) => next !== "" && !next.startsWith(`${indent} `));
    const end = length < 0 ? lines.length : from + 1 + length;
    const to = end - [...lines.slice(from, end)].reverse().findIndex((last) => last !== "");
    return [{ name: key.startsWith("-") ? key + value : key, from, to }];
  });
}

function withHashOf(before: Lines, after: Lines): Lines {
  const [hash = "h…"] = /\bh[a-f\d]{12}\b/.exec(before.join("\n")) ?? [];
  return after.map((line) => line.replace(/\bh…/, hash));
}

function linesOf(text: string): Lines {
  return text.replace(/\n+$/, "").split("\n");
}
