import { describe, expect, it } from "vitest";
import { formatSource } from "../../../src/format/format-source.js";
import { canonical, inRule, lines } from "./canonical.js";

describe("the canonical form", () => {
  it("has the keys in the order of the schema, and unknown ones last", () => {
    expect(canonical(lines("rules: []", "sektion: x", "title: { en: B, da: A }", 'section: "4.1"'))).toBe(
      lines('section: "4.1"', "title: { da: A, en: B }", "rules: []", "sektion: x"),
    );
  });

  it("has a specific programme's keys in their order, conditions on one line, and a blank line between deviations", () => {
    const long = "{ value: true, fact: disease.complex, operator: equal }";
    expect(
      canonical(
        lines(
          "checklist: { b: { reference: R, text: T }, a: { text: T, actors: [css] }, c: { text: T, date: 2027-12-31 } }",
          "deviations: # afvigelser",
          `  - { does: tighten, change: { without: [due], onlyWhen: ${long}, strength: must }, rule: r }`,
          "  - { value: 1, does: set, parameter: p }",
          "# om programmet",
          "extends: generic-model",
          "targetGroup: { severalGroups: S, onlyWhen: disease.complex is true, text: T, diagnoses: [nf1] }",
          "facts: { own: { seen: { question: { da: Q }, type: event, label: { da: L } } } }",
          "id: a",
        ),
      ),
    ).toBe(
      lines(
        "id: a",
        "# om programmet",
        "extends: generic-model",
        "targetGroup: { text: T, diagnoses: [nf1], onlyWhen: disease.complex is true, severalGroups: S }",
        "facts: { own: { seen: { type: event, label: { da: L }, question: { da: Q } } } }",
        "deviations: # afvigelser",
        "  - { rule: r, does: tighten, change: { onlyWhen: disease.complex is true, strength: must, without: [due] } }",
        "",
        "  - { parameter: p, does: set, value: 1 }",
        "checklist: { b: { text: T, reference: R }, a: { actors: [css], text: T }, c: { date: 2027-12-31, text: T } }",
      ),
    );
  });

  it("has leaves on one line in every kind of condition", () => {
    const long = "{ value: 18, fact: person.ageYears, operator: lessThan }";
    expect(
      inRule(
        "when:",
        "  all:",
        `    - ${long}`,
        `    - not: ${long}`,
        `    - any: [${long}]`,
        "    - condition: child",
      ),
    ).toEqual([
      "when:",
      "  all:",
      "    - person.ageYears < 18",
      "    - not: person.ageYears < 18",
      "    - any: [person.ageYears < 18]",
      "    - condition: child",
    ]);
    expect(inRule("recommend:", `  shownUntil: ${long}`, `  fulfilledBy: ${long}`)).toEqual([
      "recommend:",
      "  fulfilledBy: person.ageYears < 18",
      "  shownUntil: person.ageYears < 18",
    ]);
  });

  it("puts a list of values in quotes where brackets stand around it", () => {
    expect(inRule("when: { any: [{ fact: disease.status, operator: in, value: [none, confirmed] }] }")).toEqual([
      'when: { any: ["disease.status is one of [none, confirmed]"] }',
    ]);
  });

  it("leaves a leaf that cannot be read, and whatever is no condition", () => {
    const long = "{ fact: person.age, operator: lessThan, value: 18 }";
    expect(inRule(`when: ${long}`)).toEqual([`when: ${long}`]);
    expect(canonical(lines("cases:", "  - facts: { person: { fact: person.ageYears, operator: equal } }"))).toContain(
      "fact: person.ageYears, operator: equal",
    );
  });

  it("has one blank line between rules and between offers, and at most one anywhere else", () => {
    expect(
      canonical(lines("rules:", "", "  - id: a", "  - id: b", "", "", "    # om reglen", "    when: x", "  - id: c")),
    ).toBe(lines("rules:", "  - id: a", "", "  - id: b", "", "    # om reglen", "    when: x", "", "  - id: c"));
    expect(canonical(lines("offers:", "  - id: a", "  - id: b"))).toBe(lines("offers:", "  - id: a", "", "  - id: b"));
    expect(canonical(lines("cases:", "  - title: a", "  - title: b", "", "", "  - title: c"))).toBe(
      lines("cases:", "  - title: a", "  - title: b", "", "  - title: c"),
    );
  });

  it("indents by two, lists under their key too", () => {
    expect(
      canonical(lines("rules:", "- id: a", "  statements:", "  - 4.1-b3b", "  recommend:", "      act: refer")),
    ).toBe(lines("rules:", "  - id: a", "    statements:", "      - 4.1-b3b", "    recommend:", "      act: refer"));
  });

  it("has no document marks, no blanks at the ends of lines, and line ends as they were", () => {
    expect(canonical("---\nrules: []   \n...\n")).toBe("rules: []\n");
    expect(canonical("id: x  \r\nversion: 1.0.0\r\n")).toBe("id: x\r\nversion: 1.0.0\r\n");
    expect(canonical("id: x\nversion: 1.0.0\r\n")).toBe("id: x\nversion: 1.0.0\n");
  });

  it("keeps numbers, words and empty values as they are written", () => {
    const text = lines(
      "asOf: 2026-03-01",
      "cases:",
      "  - title: a",
      "    facts:",
      "      x: { a: no, b: 0x10, c: 1.50, d: ~ }",
      "      y:",
    );
    expect(canonical(text)).toBe(text);
  });

  it("keeps numbers and escapes as they are written", () => {
    const text = lines(
      "rules:",
      "  - id: a",
      "    x: [010, +1, 1e3, .5, 12345678901234567890]",
      '    y: "\\u2028 \\xa0 \\u00e6"',
    );
    expect(canonical(text)).toBe(text);
  });

  it("has nothing behind a dash or a key without a value", () => {
    expect(canonical("rules:\n  - \n  -    \n  - id:   \n    when: {}\n")).toBe(
      lines("rules:", "  -", "", "  -", "", "  - id:", "    when: {}"),
    );
  });

  it("has no blank line at the head of a list in brackets that gets a line for each entry", () => {
    expect(inRule("x:", "  - [", "", "    a, # først", "    b ]")).toEqual(["x:", "  - - a # først", "    - b"]);
  });

  it("has Prettier's quotes", () => {
    expect(inRule(`a: 'så'`, `b: 'det er "så"'`, `c: "\\"så\\""`, `d: 'det''s'`, `e: "a\\tb"`, `f: ''`)).toEqual([
      'a: "så"',
      `b: 'det er "så"'`,
      `c: '"så"'`,
      `d: "det's"`,
      `e: "a\\tb"`,
      'f: ""',
    ]);
  });
});

describe("a line of 120 columns", () => {
  const words = (length: number): string =>
    "ord "
      .repeat(length)
      .slice(0, length - 1)
      .concat("x");

  it("holds a text that fits, and a longer one is folded", () => {
    const fits = words(120 - "    note: ".length);
    expect(inRule(`note: ${fits}`)).toEqual([`note: ${fits}`]);
    const folded = inRule(`note: ${fits}x`);
    expect(folded).toEqual(["note: >-", `  ${fits}x`]);
    expect(inRule(...folded)).toEqual(folded);
  });

  it("is where a longer text breaks, between words", () => {
    const [, first = "", second = ""] = inRule(`note: "${words(300)}"`);
    expect(first.length).toBeLessThanOrEqual(116);
    expect(`${first} ${second.split(" ")[2] ?? ""}`.length).toBeGreaterThan(116);
  });

  it("leaves a text in the lines that its author chose, as long as they fit", () => {
    const chosen = ["note: >-", "  en tekst", "  i korte linjer"];
    expect(inRule(...chosen)).toEqual(chosen);
    const wide = `  ${words(114)}`;
    expect(inRule("note: >-", "  kort", wide)).toEqual(["note: >-", "  kort", wide]);
    expect(inRule("note: >-", "  kort", `${wide}x`)).not.toEqual(["note: >-", "  kort", `${wide}x`]);
  });

  it("is no limit for a word that cannot be broken", () => {
    const word = "x".repeat(150);
    expect(inRule(`note: ${word}`)).toEqual([`note: ${word}`]);
    expect(inRule(`note: "a ${word}"`)).toEqual(["note: >-", `  a`, `  ${word}`]);
  });

  it("holds what is written in brackets when it fits, else each entry has its line", () => {
    const text = (length: number): string => `text: { da: ${words(length)}, en: x }`;
    const fits = 120 - `    ${text(1)}`.length + 1;
    expect(inRule(text(fits))).toEqual([text(fits)]);
    expect(inRule(text(fits + 1))).toEqual(["text:", `  da: ${words(fits + 1)}`, "  en: x"]);
    const ids = (count: number): string => `statements: [${Array<string>(count).fill("4.1-b3b").join(", ")}]`;
    expect(`    ${ids(11)}`.length).toBeLessThanOrEqual(120);
    expect(inRule(ids(11))).toEqual([ids(11)]);
    expect(inRule(ids(13))).toEqual(["statements:", ...Array<string>(13).fill("  - 4.1-b3b")]);
  });

  it("holds what was broken in brackets, if it fits", () => {
    expect(inRule("text:", "  {", "    da: A,", "    en: B,", "  }", "statements: [", "  a,", "", "  b,", "]")).toEqual(
      ["statements: [a, b]", "text: { da: A, en: B }"],
    );
  });

  it("is where a longer text of several paragraphs in quotes breaks, too", () => {
    const long = words(130);
    const folded = inRule(`note: "${long}\\n${long}"`);
    expect(folded[0]).toBe("note: >-");
    expect(folded.filter((line) => line === "")).toHaveLength(1);
    expect(folded.filter((line) => line.length > 116)).toEqual([]);
    expect(inRule(...folded)).toEqual(folded);
  });

  it("keeps paragraphs, lines and a line end that are part of a text", () => {
    const text = ["note: |", "  a", "    b", "source: >", "  c", "", "  d"];
    expect(inRule(...text)).toEqual(["source: >", "  c", "", "  d", "note: |", "  a", "    b"]);
  });
});

describe("a file", () => {
  it.each([
    ["rules", lines("rules:", "  - { when: x, id: a }"), "id: a, when: x"],
    [
      "cases",
      lines("cases:", "  - { expect: { r: { missing: [], outcome: applies } }, title: a }"),
      "title: a, expect: { r: { outcome: applies, missing: [] } }",
    ],
    ["a table", lines("table: { rows: [[1]], columns: [a] }"), "columns: [a], rows: [[1]]"],
    ["actors", lines("actors: { a: { kind: unit, en: B, da: A } }"), "da: A, en: B, kind: unit"],
    ["responsibilities", lines("responsibilities: { a: { statements: [], label: x } }"), "label: x, statements: []"],
    ["conditions", lines("conditions: { a: { when: x, text: y } }"), "text: y, when: x"],
    ["parameters", lines("parameters: { a: { max: 3, value: 2, unit: months } }"), "unit: months, value: 2, max: 3"],
    ["laws", lines("laws: { a: { state: confirmed, title: x } }"), "title: x, state: confirmed"],
    ["statements", lines("statements: { a: { page: 1, section: x } }"), "section: x, page: 1"],
    ["a checklist", lines("items: [{ theme: x, id: a }]"), "id: a, theme: x"],
    ["offers", lines("offers: [{ name: x, id: a }]"), "id: a, name: x"],
    ["documents", lines("documents: { a: { year: 2025, title: x } }"), "title: x, year: 2025"],
    ["a model", lines("version: 1.0.0", "id: a"), "id: a\nversion: 1.0.0"],
  ])("of %s is known by its keys", (_, text, expected) => {
    expect(canonical(text)).toContain(expected);
  });

  it.each([
    ["of no known kind is not formatted", "person: {}\n", ["unknown-file-kind"]],
    ["that is a list is no mapping", "- a\n", ["not-a-mapping"]],
    ["that is prose is no mapping", "Sygehuset skal\n", ["not-a-mapping"]],
    ["with a mistake in the YAML is not formatted", "rules: [\n", ["yaml-syntax"]],
    ["with a key twice is not formatted", "rules: []\nrules: []\n", ["duplicate-key"]],
    ["with an anchor is not formatted", "rules: &a []\n", ["anchor-or-alias"]],
    ["that is empty is not formatted", "", ["empty-file"]],
    ["with several documents is not formatted", "rules: []\n---\nrules: []\n", ["several-documents"]],
    ["that nests too deep is not formatted", `rules: ${"[".repeat(50)}`, ["too-deep"]],
    ["of more than 1 MiB is not formatted", `rules: []\n#${"x".repeat(1024 * 1024)}\n`, ["file-too-large"]],
  ])("%s", (_, text, codes) => {
    const formatting = formatSource({ file: "fil.yaml", text });
    const found = formatting.kind === "unreadable" ? formatting.diagnostics.map(({ code }) => code) : [];
    expect(found).toEqual(expect.arrayContaining(codes));
  });

  it.each([
    ["rulse: []\n", "mente du `rules`?"],
    ["titel: x\ncase: []\n", "mente du `cases`?"],
    ["person: {}\n", "øverst i filen står et af disse navne: "],
  ])("of no known kind, %j, gets help: %s", (text, help) => {
    const formatting = formatSource({ file: "fil.yaml", text });
    const found =
      formatting.kind === "unreadable" ? formatting.diagnostics.map((one) => one.help?.da.slice(0, 39)) : [];
    expect(found).toEqual([expect.stringContaining(help)]);
  });

  it("that is not finished is formatted all the same", () => {
    expect(canonical(lines("rules:", "  -   when:", "      id: a"))).toBe(lines("rules:", "  - id: a", "    when:"));
  });

  it.each([
    [
      "comments at the end of a list",
      "rules:\n  - id: a\n    when:\n      all:\n        - x\n",
      "        # c\n  # d\n",
    ],
    [
      "values with comments in a leaf",
      "rules:\n  - id: a\n    when:\n      fact: disease.status\n      operator: in\n      value:\n",
      "        - none # c\n",
    ],
  ])("of 1 MiB of %s is formatted in bounded time", { timeout: 30_000 }, (_, head, line) => {
    const text = head + line.repeat(Math.floor((1024 * 1024 - head.length) / line.length));
    expect(formatSource({ file: "fil.yaml", text }).kind).toBe("formatted");
  });
});
