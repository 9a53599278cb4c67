import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.js";
import { parseScenarios } from "../../../src/testing/scenario-file.js";

function mistakesIn(text: string): readonly Diagnostic[] {
  const { scenarios, diagnostics } = parseScenarios(
    { file: "x.yaml", text },
    { ruleIds: ["refer-child", "offer-advice"] },
  );
  expect(diagnostics.length === 0 || scenarios.length === 0).toBe(true);
  return diagnostics;
}

const placesIn = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ line, column, code }) => `${String(line)}:${String(column)} ${code}`);

/** A file with one case, which begins on line 3. */
const oneCase = (inside: string): string => `asOf: 2026-03-01\ncases:\n  - { title: x, ${inside} }\n`;
const expecting = (written: string): string => oneCase(`expect: { refer-child: ${written} }`);
const about = (facts: string): string => oneCase(`facts: ${facts}, expect: { refer-child: applies }`);
/** A file with a table, whose columns stand on line 4 and whose rows begin on line 6. */
const table = (columns: string, ...rows: readonly string[]): string =>
  `asOf: 2026-03-01\nrule: refer-child\ntable:\n  columns: ${columns}\n  rows:\n${rows.map((row) => `    - ${row}\n`).join("")}`;

describe("a mistake in a case is placed where it stands", () => {
  it.each<[title: string, text: string, places: readonly string[]]>([
    ["an unknown rule", oneCase("expect: { refer-chidl: applies }"), ["3:27 unknown-name"]],
    ["the rule __proto__", oneCase("expect: { __proto__: applies }"), ["3:27 unknown-name"]],
    ["an unknown outcome", expecting("aplies"), ["3:40 unknown-value"]],
    ["an unknown outcome in full", expecting("{ outcome: aplies }"), ["3:51 unknown-value"]],
    ["an outcome where a state stands", expecting("{ state: applies }"), ["3:49 unknown-value"]],
    ["an outcome that is no word", expecting("true"), ["3:40 wrong-shape"]],
    ["an outcome that is empty", expecting("null"), ["3:40 wrong-shape"]],
    ["an unknown field of an expectation", expecting("{ state: open, lat: true }"), ["3:55 unknown-key"]],
    ["a due date that does not exist", expecting("{ due: 2026-02-30 }"), ["3:47 impossible-date"]],
    ["a due date that is none", expecting("{ due: soon }"), ["3:47 wrong-type"]],
    ["a day done with a time", expecting("{ doneOn: 2026-02-01T10:00 }"), ["3:50 date-with-time"]],
    ["late as a word", expecting("{ late: ja }"), ["3:48 wrong-shape"]],
    ["an unknown fact that is missing", expecting("{ missing: [disease.statu] }"), ["3:52 unknown-fact"]],
    ["a computed fact that is missing", expecting("{ missing: [person.ageYears] }"), ["3:52 derived-fact"]],
    ["a due date of what does not apply", expecting("{ outcome: does not apply, due: null }"), ["3:72 contradiction"]],
    ["a state of what is undetermined", expecting("{ outcome: undetermined, state: open }"), ["3:72 contradiction"]],
    ["two states", expecting("{ outcome: overdue, state: open }"), ["3:67 contradiction"]],
    [
      "facts that what does not apply lacks",
      expecting("{ outcome: does not apply, missing: [disease.status] }"),
      ["3:76 contradiction"],
    ],
    ["nothing that is expected", oneCase("expect: {}"), ["3:17 nothing-expected"]],
    ["nothing that is expected of a rule", expecting("{}"), ["3:27 nothing-expected"]],
    ["an unknown group", about("{ diseas: {} }"), ["3:26 unknown-group"]],
    ["an unknown fact", about("{ disease: { statu: none } }"), ["3:37 unknown-fact"]],
    ["a computed fact", about("{ person: { ageYears: 6 } }"), ["3:36 derived-fact"]],
    ["a value that does not fit", about("{ disease: { status: confirmd } }"), ["3:45 unknown-value"]],
    ["a value in a list that does not fit", about("{ care: { followedAt: [css-oslo] } }"), ["3:47 unknown-value"]],
    ["a date that does not exist", about("{ person: { birthDate: 2019-02-29 } }"), ["3:47 impossible-date"]],
    [
      "a date after the day of evaluation",
      about("{ person: { birthDate: 2026-03-02 } }"),
      ["3:47 after-evaluation-date"],
    ],
    ["contradictory facts", about("{ disease: { status: confirmed, diagnosed: no } }"), ["3:67 contradiction"]],
    ["an unknown name in closed", oneCase("closed: [informd], expect: { offer-advice: open }"), ["3:26 unknown-group"]],
    [
      "an unknown fact in closed",
      oneCase("closed: [css.notes], expect: { offer-advice: open }"),
      ["3:26 unknown-fact"],
    ],
    [
      "a day of evaluation that does not exist",
      oneCase("asOf: 2026-02-29, expect: {}, complete: true"),
      ["3:23 impossible-date"],
    ],
    [
      "a day of evaluation that is a number",
      oneCase("asOf: 20260301, expect: {}, complete: true"),
      ["3:23 wrong-type"],
    ],
    [
      "a field that is misspelt",
      "asOf: 2026-03-01\ncases: [{ titel: x, expect: { offer-advice: open } }]\n",
      ["2:11 unknown-key"],
    ],
    [
      "a title that is a number",
      "asOf: 2026-03-01\ncases: [{ title: 3, expect: { offer-advice: open } }]\n",
      ["2:18 wrong-shape"],
    ],
    ["a case that is a text", "asOf: 2026-03-01\ncases: [x]\n", ["2:9 wrong-shape"]],
    ["no cases", "asOf: 2026-03-01\ncases: []\n", ["2:8 wrong-shape"]],
    ["a day that is not there", "cases: [{ title: x, expect: { offer-advice: open } }]\n", ["1:1 missing-key"]],
    ["a file that is a list", "- x\n", ["1:1 not-a-mapping"]],
    [
      "both forms at once",
      `${table("[title, expect]", "[x, open]")}cases: [{ title: y, expect: { offer-advice: open } }]\n`,
      ["2:1 unknown-key", "3:1 unknown-key"],
    ],
  ])("%s", (_, text, places) => {
    expect(placesIn(mistakesIn(text))).toEqual(places);
  });
});

describe("a mistake in a table is placed in its cell", () => {
  it.each<[title: string, text: string, places: readonly string[]]>([
    ["an unknown column", table("[title, expect, person.birthdate]", "[x, open, null]"), ["4:28 unknown-column"]],
    ["a computed fact as a column", table("[title, expect, person.ageYears]", "[x, open, 6]"), ["4:28 derived-fact"]],
    ["a column that stands twice", table("[title, expect, expect]", "[x, open, open]"), ["4:28 duplicate-key"]],
    ["no column of titles", table("[expect]", "[open]"), ["4:12 missing-column"]],
    ["no column of what is expected", table("[title]", "[x]"), ["4:12 missing-column"]],
    [
      "misspelt columns of both",
      table("[titel, expects]", "[x, open]"),
      ["4:13 unknown-column", "4:20 unknown-column"],
    ],
    ["neither of them", table("[disease.complex]", "[true]"), ["4:12 missing-column", "4:12 missing-column"]],
    ["a row with too few cells", table("[title, expect]", "[x]"), ["6:7 wrong-row-length"]],
    ["a row with too many cells", table("[title, expect]", "[x, y, open]", "[z, open]"), ["6:7 wrong-row-length"]],
    ["a row without cells", table("[title, expect]", "[]"), ["6:7 wrong-row-length"]],
    ["a row that is a text", table("[title, expect]", "open"), ["6:7 wrong-shape"]],
    ["an empty title", table("[title, expect]", "[null, open]"), ["6:8 wrong-shape"]],
    ["an unknown outcome", table("[title, expect]", "[x, opn]"), ["6:11 unknown-value"]],
    ["a due date that does not exist", table("[title, due]", "[x, 2026-02-30]"), ["6:11 impossible-date"]],
    ["an unknown fact that is missing", table("[title, missing]", "[x, disease.statu]"), ["6:11 unknown-fact"]],
    ["one of two that are missing", table("[title, missing]", "[x, [disease.status, a.b]]"), ["6:28 unknown-fact"]],
    ["a day that does not exist", table("[title, expect, asOf]", "[x, open, 2026-13-01]"), ["6:17 impossible-date"]],
    ["a row that expects nothing", table("[title, expect, due]", "[x, null, null]"), ["6:7 nothing-expected"]],
    [
      "a due date of what does not apply",
      table("[title, expect, due]", "[x, does not apply, 2026-04-01]"),
      ["6:27 contradiction"],
    ],
    [
      "a value that does not fit",
      table("[title, expect, disease.status]", "[x, open, confirmd]"),
      ["6:17 unknown-value"],
    ],
    [
      "contradictory facts",
      table("[title, expect, disease.status, disease.diagnosed]", "[x, open, confirmed, no]"),
      ["6:28 contradiction"],
    ],
    ["two rows with the same title", table("[title, expect]", "[x, open]", "[x, open]"), ["7:8 duplicate-title"]],
    [
      "a table without rows",
      "asOf: 2026-03-01\nrule: refer-child\ntable: { columns: [title, expect], rows: [] }\n",
      ["3:42 wrong-shape"],
    ],
    [
      "a table without a rule",
      "asOf: 2026-03-01\ntable: { columns: [title, expect], rows: [[x, open]] }\n",
      ["1:1 missing-key"],
    ],
    [
      "a table without a day",
      "rule: refer-child\ntable: { columns: [title, expect], rows: [[x, open]] }\n",
      ["1:1 missing-key"],
    ],
    [
      "a misspelt table",
      "asOf: 2026-03-01\nrule: refer-child\ntabel: { columns: [title, expect], rows: [[x, open]] }\n",
      ["3:1 unknown-key"],
    ],
  ])("%s", (_, text, places) => {
    expect(placesIn(mistakesIn(text))).toEqual(places);
  });

  it("and an unknown rule once, at its name, however many rows there are", () => {
    const text = table("[title, expect]", "[x, open]", "[y, open]").replace("refer-child", "refer-chidl");
    expect(mistakesIn(text)).toMatchObject([
      { line: 2, column: 7, code: "unknown-name", help: { da: "mente du `refer-child`?" } },
    ]);
  });
});

describe("a mistake comes with the nearest name", () => {
  it.each([
    [oneCase("expect: { refer-chidl: applies }"), "mente du `refer-child`?"],
    [expecting("does-not-apply"), "mente du `does not apply`?"],
    [expecting("{ state: overdu }"), "mente du `overdue`?"],
    [expecting("{ missing: [disease.statu] }"), "mente du `disease.status`?"],
    [oneCase("closed: [informd], expect: { offer-advice: open }"), "mente du `informed`?"],
    [table("[titel, title, expect]", "[x, x, open]"), "mente du `title`?"],
    [
      table("[title, forventet, expect]", "[x, x, open]"),
      "en kolonne er title, asOf, expect, due, strength, responsible, recipient, missing eller en oplysning som `person.birthDate`",
    ],
    [table("[title, birthDate, expect]", "[x, null, open]"), "mente du `person.birthDate`?"],
    [
      about("{ person: { birthDate: 2026-03-02 } }"),
      "ret datoen, eller giv scenariet en senere vurderingsdato med `asOf`",
    ],
  ])("%j", (text, help) => {
    expect(mistakesIn(text).map((one) => one.help?.da)).toEqual([help]);
  });
});

describe("mistakes of a file", () => {
  it("are all said at once, in order of line, and those in shared facts once", () => {
    const text = `asOf: 2026-02-30
facts: { disease: { statu: none, status: confirmed } }
closed: [informd]
cases:
  - title: En
    facts: { disease: { diagnosed: no } }
    expect: { refer-chidl: aplies }
  - title: En
    facts: { person: { birthDate: 2019-02-29 } }
    expect: {}
  - { titel: To, expect: { offer-advice: opn } }
`;
    expect(placesIn(mistakesIn(text))).toEqual([
      "1:7 impossible-date",
      "2:21 unknown-fact",
      "3:10 unknown-group",
      "6:36 contradiction",
      "7:15 unknown-name",
      "7:28 unknown-value",
      "8:12 duplicate-title",
      "9:35 impossible-date",
      "10:5 nothing-expected",
      "11:7 unknown-key",
      "11:42 unknown-value",
    ]);
  });

  it("name the other place of two facts that do not go together, also among the shared facts", () => {
    const text =
      "asOf: 2026-03-01\nfacts:\n  disease: { status: confirmed }\ncases:\n  - title: x\n    facts: { disease: { diagnosed: no } }\n    expect: { offer-advice: open }\n";
    expect(mistakesIn(text)).toMatchObject([{ line: 6, code: "contradiction", relatedLine: 3 }]);
  });

  it("lie in the shared facts when a case's earlier day makes them too late", () => {
    const text =
      "asOf: 2026-03-01\nfacts: { person: { birthDate: 2026-02-01 } }\ncases:\n  - { title: x, expect: { offer-advice: open } }\n  - { title: y, asOf: 2026-01-31, expect: { offer-advice: open } }\n  - { title: z, asOf: 2026-01-31, facts: { person: { birthDate: null } }, expect: { offer-advice: open } }\n";
    expect(placesIn(mistakesIn(text))).toEqual(["2:31 after-evaluation-date"]);
  });

  it("are no more than those of the file: facts that contradict each other only where no case leaves both stand are right", () => {
    const shared = "asOf: 2026-03-01\nfacts: { disease: { status: confirmed, diagnosed: no } }\ncases:\n";
    const mended = "  - { title: x, facts: { disease: { diagnosed: 2026-01-01 } }, expect: { offer-advice: open } }\n";
    expect(mistakesIn(shared + mended)).toEqual([]);
    expect(placesIn(mistakesIn(`${shared}${mended}  - { title: y, expect: { offer-advice: open } }\n`))).toEqual([
      "2:51 contradiction",
    ]);
  });
});

describe("work on bad scenario files is bounded", () => {
  const many = (count: number, text: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => text(index)).join(", ");
  it.each([
    [
      "a thousand cases with seventy unknown facts",
      `cases: [${many(1000, (i) => `{ title: t${String(i)}, facts: { person: { ${many(70, (k) => `f${String(k)}: 1`)} } }, expect: { offer-advice: open } }`)}]`,
    ],
    [
      "a thousand cases over thirty thousand wrong shared facts",
      `facts: { person: { ${many(30_000, (k) => `f${String(k)}: 1`)} } }\ncases: [${many(1000, (i) => `{ title: t${String(i)}, expect: { offer-advice: open } }`)}]`,
    ],
    [
      "one case with a hundred thousand unknown rules",
      `cases: [{ title: x, expect: { ${many(60_000, (k) => `r-${String(k)}: open`)} } }]`,
    ],
    [
      "a hundred thousand unknown columns",
      `rule: offer-advice\ntable: { columns: [title, expect, ${many(90_000, (k) => `f${String(k)}`)}], rows: [[x]] }`,
    ],
  ])("%s", { timeout: 20_000 }, (_, text) => {
    const found = mistakesIn(`asOf: 2026-03-01\n${text}\n`);
    expect(found).toHaveLength(101);
    expect(found.at(-1)?.code).toBe("too-many-diagnostics");
  });

  it.each([
    [
      "cases",
      (count: number) => `cases: [${many(count, (i) => `{ title: t${String(i)}, expect: { offer-advice: open } }`)}]`,
    ],
    [
      "rows",
      (count: number) =>
        `rule: offer-advice\ntable: { columns: [title, expect], rows: [${many(count, (i) => `[t${String(i)}, open]`)}] }`,
    ],
  ])("a thousand %s are read, and one more is not", (_, text) => {
    expect(mistakesIn(`asOf: 2026-03-01\n${text(1000)}\n`)).toEqual([]);
    expect(mistakesIn(`asOf: 2026-03-01\n${text(1001)}\n`).map(({ code }) => code)).toEqual(["too-many-cases"]);
  });
});
