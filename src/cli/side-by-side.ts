/** A line of a comparison: what it is about, and the two sides. */
export type ComparedRow = {
  readonly label: string;
  readonly left: string;
  readonly right: string;
  readonly differs: boolean;
};

export type ComparedHead = { readonly left: string; readonly right: string };

/** Two columns with a label before them, in lines of at most `columns` characters; `≠` marks what differs. */
export function sideBySide(head: ComparedHead, rows: readonly ComparedRow[], columns: number): readonly string[] {
  const labelWidth = Math.max(...rows.map(({ label }) => label.length));
  const width = Math.max(1, Math.floor((columns - labelWidth - 2 * gap.length - mark.length) / 2));
  const line = (before: string, label: string, left: string, right: string): string =>
    `${before}${label.padEnd(labelWidth)}${gap}${left.padEnd(width)}${gap}${right}`.trimEnd();
  return [
    ...linesOf(width, head.left, head.right).map(([left, right]) => line(noMark, "", left, right)),
    ...rows.flatMap(({ label, left, right, differs }) =>
      linesOf(width, left, right).map(([one, other], index) =>
        line(differs && index === 0 ? mark : noMark, index === 0 ? label : "", one, other),
      ),
    ),
  ];
}

const gap = "  ";
const mark = "≠ ";
const noMark = "  ";

function linesOf(width: number, left: string, right: string): readonly (readonly [string, string])[] {
  const [one, other] = [wrapWords(left, width), wrapWords(right, width)];
  return Array.from({ length: Math.max(one.length, other.length) }, (_, index) => [
    one[index] ?? "",
    other[index] ?? "",
  ]);
}

/** A word that is longer than a line is cut. */
function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => piecesOf(one, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length > width) lines.push(line);
    line = longer.length > width ? word : longer;
  }
  return [...lines, line];
}

function piecesOf(word: string, width: number): readonly string[] {
  return Array.from({ length: Math.max(1, Math.ceil(word.length / width)) }, (_, index) =>
    word.slice(index * width, (index + 1) * width),
  );
}
