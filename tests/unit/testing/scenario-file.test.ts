import { describe, expect, it } from "vitest";
import { parseScenarios } from "../../../src/testing/scenario-file.js";
import type { Scenario } from "../../../src/testing/scenario.js";

/** The scenarios of a file without mistakes. */
function read(text: string): readonly Scenario[] {
  const { scenarios, diagnostics } = parseScenarios({ file: "scenarier.yaml", text }, { ruleIds: ["refer", "offer"] });
  expect(diagnostics).toEqual([]);
  return scenarios;
}

const ofCases = (...lines: readonly string[]): readonly Scenario[] =>
  read(`asOf: 2026-03-01\ncases:\n${lines.map((line) => `  ${line}\n`).join("")}`);

const ofTable = (columns: string, ...rows: readonly string[]): readonly Scenario[] =>
  read(
    `asOf: 2026-03-01\nrule: refer\ntable:\n  columns: ${columns}\n  rows:\n${rows.map((row) => `    - ${row}\n`).join("")}`,
  );

describe("a scenario file of cases", () => {
  it("gives each case its title, day, facts, expectations and line", () => {
    const [first, second] = read(`asOf: 2026-03-01
facts: { person: { birthDate: 2019-05-04 }, disease: { status: confirmed } }
closed: [informed]
cases:
  - title: Barnet henvises
    facts: { disease: { diagnosed: 2026-01-11 } }
    expect: { refer: applies }
  - title: En dag før
    asOf: 2026-02-28
    closed: [css.note]
    complete: true
    argument: Modellen beder ikke om andet.
    expect: { offer: does not apply }
`);
    expect(first).toEqual({
      title: "Barnet henvises",
      asOf: "2026-03-01",
      situation: {
        person: { birthDate: "2019-05-04" },
        disease: { status: "confirmed", diagnosed: "2026-01-11" },
      },
      closed: ["informed"],
      complete: false,
      expect: { refer: { outcome: "applies" } },
      line: 5,
    });
    expect(second).toMatchObject({
      asOf: "2026-02-28",
      situation: { person: { birthDate: "2019-05-04" }, disease: { status: "confirmed" } },
      closed: ["css.note"],
      complete: true,
      argument: "Modellen beder ikke om andet.",
      line: 8,
    });
  });

  it("makes a shared fact unknown again with null, and a whole group", () => {
    const shared = "asOf: 2026-03-01\nfacts: { disease: { status: none, complex: true } }\ncases:\n";
    const one = (facts: string): Scenario["situation"] | undefined =>
      read(`${shared}  - { title: x, facts: ${facts}, expect: { refer: applies } }\n`)[0]?.situation;
    expect(one("{ disease: { status: null } }")).toEqual({ disease: { status: null, complex: true } });
    expect(one("{ disease: null }")).toEqual({ disease: null });
    expect(one("{ person: { birthDate: 2019-05-04 } }")).toEqual({
      disease: { status: "none", complex: true },
      person: { birthDate: "2019-05-04" },
    });
  });

  it.each<[written: string, expectation: Scenario["expect"][string]]>([
    ["applies", { outcome: "applies" }],
    ["does not apply", { outcome: "does not apply" }],
    ["undetermined", { outcome: "undetermined" }],
    ["open", { outcome: "applies", state: "open" }],
    ["fulfilled", { outcome: "applies", state: "fulfilled" }],
    ["{ state: overdue }", { outcome: "applies", state: "overdue" }],
    ["{ outcome: overdue }", { outcome: "applies", state: "overdue" }],
    ["{ outcome: applies, state: open }", { outcome: "applies", state: "open" }],
    ["{ due: 2026-04-11 }", { due: "2026-04-11" }],
    ["{ due: null, doneOn: null }", { due: null, doneOn: null }],
    ["{ late: false, concluded: true }", { late: false, concluded: true }],
    ["{ outcome: undetermined, missing: [disease.status] }", { outcome: "undetermined", missing: ["disease.status"] }],
    ["{ outcome: does not apply, missing: [] }", { outcome: "does not apply", missing: [] }],
  ])("reads the expectation %s", (written, expectation) => {
    expect(ofCases(`- { title: x, expect: { refer: ${written} } }`)[0]?.expect).toEqual({ refer: expectation });
  });

  it("may expect nothing by name when it is complete: then nothing applies and nothing is undetermined", () => {
    expect(ofCases("- { title: x, complete: true, expect: {} }")[0]).toMatchObject({ complete: true, expect: {} });
  });
});

describe("a scenario file with a table", () => {
  it("gives the same as cases do", () => {
    const table = ofTable(
      "[title, person.birthDate, care.followedAt, asOf, expect, due, missing]",
      "[Barnet henvises, 2019-05-04, [css-aarhus], null, open, 2026-04-11, null]",
      "[Uden alder spørges der, null, null, 2026-02-28, undetermined, null, [person.birthDate, disease.status]]",
      "[Én oplysning mangler, null, null, null, null, null, person.birthDate]",
    );
    const cases = ofCases(
      "- { title: Barnet henvises, facts: { person: { birthDate: 2019-05-04 }, care: { followedAt: [css-aarhus] } }, expect: { refer: { outcome: open, due: 2026-04-11 } } }",
      "- { title: Uden alder spørges der, asOf: 2026-02-28, facts: { person: { birthDate: null }, care: { followedAt: null } }, expect: { refer: { outcome: undetermined, missing: [person.birthDate, disease.status] } } }",
      "- { title: Én oplysning mangler, facts: { person: { birthDate: null }, care: { followedAt: null } }, expect: { refer: { missing: [person.birthDate] } } }",
    );
    expect(withoutLines(table)).toEqual(withoutLines(cases));
    expect(table.map(({ line }) => line)).toEqual([6, 7, 8]);
  });

  it("expects with a word alone what a case expects with the same word", () => {
    expect(ofTable("[title, expect]", "[x, overdue]")[0]?.expect).toEqual(
      ofCases("- { title: x, expect: { refer: overdue } }")[0]?.expect,
    );
  });

  it("lays its rows over the shared facts: an empty cell leaves the fact unknown, whatever is shared", () => {
    const [known, unknown] = read(`asOf: 2026-03-01
facts: { disease: { status: confirmed, complex: true } }
closed: [informed]
rule: refer
table:
  columns: [title, disease.status, expect]
  rows:
    - [Kendt, suspected, applies]
    - [Ukendt, null, undetermined]
`);
    expect(known?.situation).toEqual({ disease: { status: "suspected", complex: true } });
    expect(unknown?.situation).toEqual({ disease: { status: null, complex: true } });
    expect([known?.closed, known?.complete]).toEqual([["informed"], false]);
  });
});

it("a file without the programme's rules, because it could not be read, may name any rule", () => {
  const text = "asOf: 2026-03-01\ncases: [{ title: x, expect: { nosuch: applies } }]\n";
  expect(parseScenarios({ file: "x.yaml", text }).diagnostics).toEqual([]);
  expect(parseScenarios({ file: "x.yaml", text }, { ruleIds: [] }).diagnostics.map(({ code }) => code)).toEqual([
    "unknown-name",
  ]);
});

function withoutLines(scenarios: readonly Scenario[]): readonly Omit<Scenario, "line">[] {
  return scenarios.map(({ line: _, ...one }) => one);
}
