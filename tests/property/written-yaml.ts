import fc from "fast-check";

/** A part of a text, by the indentation that it stands at. */
type Part = (indent: string) => string;

const values = [
  "a",
  "18",
  "010",
  "~",
  '""',
  "'x # y'",
  '"a: b"',
  '"\\u00e6\\t"',
  "person.ageYears < 18",
  '"disease.status is one of [none, confirmed]"',
  `"${"lang tekst ".repeat(12)}"`,
  `"${"lang: tekst # ".repeat(12)}\\n\\nslut"`,
];
const value = fc.constantFrom(...values).map(
  (text): Part =>
    () =>
      text,
);
const longLeaf = fc.constant<Part>(() => "{ fact: person.ageYears, operator: lessThan, value: 18 }");

/** A comment is written as a bare mark, and numbered at the end. */
const mark = "#";
const sometimes = (weight: number): fc.Arbitrary<boolean> =>
  fc.oneof({ weight: 10 - weight, arbitrary: fc.constant(false) }, { weight, arbitrary: fc.constant(true) });
const belowLine = fc.array(fc.constantFrom("", mark), { maxLength: 2 });

/** The end of a line with what stands below it. */
const lineEnd = fc.tuple(sometimes(3), fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, belowLine)).map(
  ([isBeside, below]): Part =>
    (indent) =>
      [isBeside ? ` ${mark}` : "", ...below.map((line) => (line === "" ? "" : indent + line)), ""].join("\n"),
);

/** What can stand anywhere between brackets. */
const gap = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Part>(() => "") },
  {
    weight: 1,
    arbitrary: lineEnd.map(
      (end): Part =>
        (indent) =>
          end(indent) + indent,
    ),
  },
);

const { flow } = fc.letrec<{ flow: Part; entry: Part }>((tie) => ({
  entry: fc.tuple(tie("flow"), gap).map(
    ([inside, after]): Part =>
      (indent) =>
        inside(indent) + after(indent),
  ),
  flow: fc.oneof(
    { depthSize: "small" },
    value,
    longLeaf,
    fc
      .tuple(gap, fc.array(tie("entry"), { maxLength: 3 }), sometimes(3), gap, fc.boolean())
      .map(([first, entries, hasComma, last, isList]): Part => (indent) => {
        const written = entries.map((entry, index) => `${isList ? "" : `k${String(index)}: `}${entry(`${indent}  `)}`);
        const end = hasComma && entries.length > 0 ? `,${last(`${indent}  `)}` : "";
        const inside = first(`${indent}  `) + written.join(", ") + end;
        return isList ? `[${inside}]` : `{${inside}}`;
      }),
  ),
}));

/** What stands behind a key or a dash, with the end of its line. */
const { block } = fc.letrec<{ block: Part }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small" },
    fc.tuple(value, lineEnd).map(
      ([text, end]): Part =>
        (indent) =>
          ` ${text(indent)}${end(indent)}`,
    ),
    fc.tuple(flow, lineEnd).map(
      ([text, end]): Part =>
        (indent) =>
          ` ${text(`${indent}  `)}${end(indent)}`,
    ),
    lineEnd,
    fc.tuple(fc.constantFrom("|", ">", ">-", "|+"), sometimes(3)).map(
      ([style, isBeside]): Part =>
        (indent) =>
          ` ${style}${isBeside ? ` ${mark}` : ""}\n${indent}  en linje\n\n${indent}  to linjer\n`,
    ),
    fc
      .tuple(lineEnd, fc.array(tie("block"), { minLength: 1, maxLength: 3 }), fc.boolean(), fc.constantFrom(2, 4))
      .map(([end, inside, isList, deeper]): Part => (indent) => {
        const below = indent + " ".repeat(deeper);
        return end(below) + inside.map((one, i) => `${below}${isList ? "-" : `k${String(i)}:`}${one(below)}`).join("");
      }),
  ),
}));

/** A rule file of any shape, hardly ever one that `check` would take, with comments and blank lines anywhere. */
export const arbitraryWrittenYaml: fc.Arbitrary<string> = fc
  .tuple(lineEnd, block, block, block, fc.constantFrom("", "---\n"))
  .map(([head, when, recommend, last, begin]) => {
    const rules = `rules:\n  - id: a\n    when:${when("    ")}    recommend:${recommend("    ")}  -${last("  ")}`;
    return numbered(`${begin}${head("")}${rules}`);
  });

function numbered(text: string): string {
  let count = 0;
  return text.replace(/#$/gm, () => {
    count += 1;
    return `# k${String(count)}`;
  });
}
