import fc from "fast-check";

/** A rule file as somebody may have written it, and what its comments stand above (an entry or an item) or beside. */
export type WrittenFile = {
  readonly text: string;
  readonly comments: readonly string[];
  readonly above: ReadonlyMap<string, string>;
  readonly beside: ReadonlyMap<string, string>;
};

/** Rule files with keys in any order, leaves in both forms, and comments and blank lines anywhere. */
export const arbitraryWrittenFile: fc.Arbitrary<WrittenFile> = fc
  .tuple(
    fc
      .array(fc.constantFrom("one", "two", "three"), { minLength: 1, maxLength: 3 })
      .chain((ids) => fc.tuple(...ids.map((id, index) => ruleTree(`${id}-${String(index)}`)))),
    fc.array(fc.nat(999), { minLength: 50, maxLength: 200 }),
  )
  .map(([rules, choices]) => write(mapping([...head, ["rules", { items: rules }]]), choices));

type Entry = readonly [key: string, value: Tree];
type Tree = string | { readonly words: string } | Entries | { readonly items: readonly Tree[] };
/** The comments in a leaf that becomes one line can only come to stand above it. */
type Entries = { readonly entries: readonly Entry[]; readonly isLeaf?: boolean };

const mapping = (entries: readonly Entry[]): Entries => ({ entries });

const head: readonly Entry[] = [
  ["section", '"4.1"'],
  [
    "title",
    mapping([
      ["da", "Diagnostik"],
      ["en", "Diagnosis"],
    ]),
  ],
  ["appliesTo", "rare-disease-known-or-suspected"],
];

function ruleTree(id: string): fc.Arbitrary<Tree> {
  const recommend = fc
    .record({ text: words(2, 60), note: fc.option(words(1, 60)), fulfilledBy: conditionTree(1) })
    .map(({ text, note, fulfilledBy }): readonly Entry[] => [
      ["act", "refer"],
      ["subject", "municipality-referral"],
      ["strength", "must"],
      ["responsible", "hospital"],
      ["recipient", "municipality"],
      ["involves", { items: ["patient", "family"] }],
      [
        "text",
        mapping([
          ["en", text],
          ["da", text],
        ]),
      ],
      ...(note === null
        ? []
        : [
            [
              "note",
              mapping([
                ["da", note],
                ["en", note],
              ]),
            ] as const,
          ]),
      [
        "due",
        mapping([
          ["within", "3 months"],
          ["after", "disease.diagnosed"],
        ]),
      ],
      ["fulfilledBy", fulfilledBy],
    ]);
  return fc
    .tuple(conditionTree(3), inAnyOrder(recommend))
    .chain(([when, inside]) =>
      inAnyOrder(
        fc.constant<readonly Entry[]>([
          ["id", id],
          ["statements", { items: ["4.1-b3b"] }],
          ["decisions", { items: ["D3"] }],
          ["when", when],
          ["recommend", mapping(inside)],
        ]),
      ),
    )
    .map(mapping);
}

function inAnyOrder(entries: fc.Arbitrary<readonly Entry[]>): fc.Arbitrary<readonly Entry[]> {
  return entries.chain((all) => fc.shuffledSubarray([...all], { minLength: all.length }));
}

function words(minLength: number, maxLength: number): fc.Arbitrary<{ readonly words: string }> {
  const word = fc.constantFrom(
    "Sygehuset",
    "skal",
    "henvise",
    "»barnet«",
    "til",
    "kommunen,",
    "(4.3.1)",
    "straks;",
    "50%",
  );
  return fc.array(word, { minLength, maxLength }).map((rest) => ({ words: ["Når", ...rest].join(" ") }));
}

function conditionTree(depth: number): fc.Arbitrary<Tree> {
  const leaf = fc.constantFrom(...leaves).chain(([short, long]) =>
    fc.oneof(
      fc.constant<Tree>(short),
      fc.shuffledSubarray([...long], { minLength: long.length }).map((entries): Tree => ({ entries, isLeaf: true })),
    ),
  );
  if (depth === 0) return leaf;
  const below = conditionTree(depth - 1);
  const group = fc
    .tuple(fc.constantFrom("all", "any"), fc.array(below, { minLength: 1, maxLength: 3 }))
    .map(([word, items]): Tree => mapping([[word, { items }]]));
  return fc.oneof(
    leaf,
    group,
    below.map((of): Tree => mapping([["not", of]])),
    fc.constant(mapping([["condition", "child"]])),
  );
}

/** The same leaf on one line and in the long form. */
const leaves: readonly (readonly [short: string, long: readonly Entry[]])[] = [
  [
    "person.ageYears < 18",
    [
      ["fact", "person.ageYears"],
      ["operator", "lessThan"],
      ["value", "18"],
    ],
  ],
  [
    "disease.complex is true",
    [
      ["fact", "disease.complex"],
      ["operator", "equal"],
      ["value", "true"],
    ],
  ],
  [
    "disease.diagnosed has happened",
    [
      ["fact", "disease.diagnosed"],
      ["operator", "equal"],
      ["value", "true"],
    ],
  ],
  [
    "disease.status is not none",
    [
      ["fact", "disease.status"],
      ["operator", "notEqual"],
      ["value", "none"],
    ],
  ],
  [
    "disease.codes includes ORPHA:739",
    [
      ["fact", "disease.codes"],
      ["operator", "contains"],
      ["value", '"ORPHA:739"'],
    ],
  ],
  [
    "disease.status is one of [suspected, under-workup]",
    [
      ["fact", "disease.status"],
      ["operator", "in"],
      ["value", { items: ["suspected", "under-workup"] }],
    ],
  ],
  [
    "person.ageYears >= parameter transitionFromAgeYears",
    [
      ["fact", "person.ageYears"],
      ["operator", "greaterThanInclusive"],
      ["value", "parameter transitionFromAgeYears"],
    ],
  ],
];

/** Writes a tree; the choices say in which of the ways that YAML has. */
function write(tree: Entries, choices: readonly number[]): WrittenFile {
  const lines: string[] = [];
  const comments: string[] = [];
  const above = new Map<string, string>();
  const beside = new Map<string, string>();
  let at = 0;
  const oneIn = (count: number): boolean => {
    at += 1;
    return ((choices[at % choices.length] ?? 0) + Math.floor(at / choices.length)) % count === 0;
  };
  const comment = (place: string): string => {
    comments.push(`# ${place} ${String(comments.length)}`);
    return comments.at(-1) ?? "";
  };
  const blank = (): void => void (oneIn(6) && lines.push(...(oneIn(2) ? [""] : ["", ""])));
  const writeAbove = (indent: string, name: string | undefined): void => {
    blank();
    if (oneIn(5)) {
      const text = comment("above");
      lines.push(`${indent}${text}`);
      if (name !== undefined) above.set(text, name);
      if (oneIn(5)) lines.push("");
    }
  };
  const besideOf = (name: string | undefined): string => {
    if (!oneIn(6)) return "";
    const text = comment("beside");
    if (name !== undefined) beside.set(text, name);
    return `${" ".repeat(oneIn(2) ? 1 : 3)}${text}`;
  };

  const writeValue = (value: Tree, start: string, indent: string, name: string | undefined): void => {
    const isItem = start.endsWith("-");
    if (typeof value === "string") return void lines.push(`${start} ${value}${besideOf(name)}`);
    if ("words" in value) return void writeWords(value.words, start, indent, name);
    if (oneIn(4) && isSmall(value)) return void lines.push(`${start} ${inBrackets(value)}${besideOf(name)}`);
    if (oneIn(8) && isSmall(value)) return void writeBrackets(value, start, indent);
    const isLeaf = "entries" in value && value.isLeaf === true;
    if (isItem && "entries" in value) writeEntries(value, indent, `${start} `, isLeaf);
    else {
      lines.push(`${start}${besideOf(name)}`);
      if ("entries" in value) writeEntries(value, indent, indent, isLeaf);
      else writeItems(value.items, !isItem && oneIn(3) ? indent.slice(2) : indent, name !== undefined);
    }
    if (oneIn(8)) lines.push(`${indent}${comment("end")}`);
  };
  const writeEntries = ({ entries }: Entries, indent: string, first: string, isLeaf: boolean): void => {
    for (const [index, [key, value]] of entries.entries()) {
      if (index > 0 || first === indent) writeAbove(indent, isLeaf ? undefined : `${key}:`);
      writeValue(value, `${index === 0 ? first : indent}${key}:`, `${indent}  `, isLeaf ? undefined : `${key}:`);
    }
  };
  const writeItems = (items: readonly Tree[], indent: string, isKept: boolean): void => {
    for (const item of items) {
      const name = isKept && typeof item === "string" ? item : undefined;
      writeAbove(indent, name);
      writeValue(item, `${indent}-`, `${indent}  `, name);
    }
  };
  const writeWords = (text: string, start: string, indent: string, name: string | undefined): void => {
    if (oneIn(3)) return void lines.push(`${start} ${text}${besideOf(name)}`);
    if (oneIn(3)) return void lines.push(`${start} ${oneIn(2) ? `"${text}"` : `'${text}'`}${besideOf(name)}`);
    const broken = inLines(text, oneIn(2) ? 40 : oneIn(2) ? 110 : 200).map((line) => `${indent}${line}`);
    if (oneIn(4)) lines.push(start, ...broken);
    else lines.push(`${start} >-${besideOf(undefined)}`, ...broken);
  };
  const writeBrackets = (value: Tree, start: string, indent: string): void => {
    const entries =
      typeof value === "string" || "words" in value
        ? []
        : "items" in value
          ? value.items.map(inBrackets)
          : value.entries.map(([key, inside]) => `${key}: ${inBrackets(inside)}`);
    const [open, close] = inBrackets(value).replace(/^(.).*(.)$/, "$1$2");
    lines.push(`${start} ${open ?? ""}${besideOf(undefined)}`);
    for (const entry of entries) lines.push(`${indent}${entry},${besideOf(undefined)}`);
    lines.push(`${indent}${close ?? ""}${besideOf(undefined)}`);
  };

  if (oneIn(3)) lines.push(comment("head"), ...(oneIn(2) ? [""] : []));
  writeEntries(tree, "", "", false);
  if (oneIn(3)) lines.push(comment("end"));
  return { text: `${lines.join("\n")}\n`, comments, above, beside };
}

function isSmall(value: Tree): boolean {
  return inBrackets(value).length < 200;
}

function inBrackets(value: Tree): string {
  if (typeof value === "string") return /[[\]{},]/.test(value) ? JSON.stringify(value) : value;
  if ("words" in value) return JSON.stringify(value.words);
  if ("items" in value) return `[${value.items.map(inBrackets).join(", ")}]`;
  return `{ ${value.entries.map(([key, inside]) => `${key}: ${inBrackets(inside)}`).join(", ")} }`;
}

function inLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
