import { describe, expect, it } from "vitest";
import { vocabularyOf } from "../../../src/language/vocabulary-of.js";
import { runScenario } from "../../../src/testing/run-scenario.js";
import { sayGap } from "../../../src/testing/quality/say-gap.js";
import { untried } from "../../../src/testing/scenario-coverage.js";
import { parseScenarios, type ScenarioReading } from "../../../src/testing/scenario-file.js";
import { programmeWithOwnFacts as programme } from "../../own-facts.js";

const names = { ruleIds: programme.rules.map(({ id }) => id), vocabulary: vocabularyOf(programme) };
const read = (text: string): ScenarioReading => parseScenarios({ file: "s.yaml", text }, names);
/** Code, line and English help of everything wrong. */
const wrongWith = (text: string): readonly unknown[] =>
  read(text).diagnostics.map(({ code, line, help }) => [code, line, help?.en]);

const cases = `asOf: 2026-03-01
facts: { disease: { status: confirmed }, nf1: { centre: odense } }
cases:
  - title: Børnene deles
    facts: { nf1: { followedInOdense: true, transferred: no } }
    expect: { share-care: open }
  - title: Det vides ikke, hvor barnet følges
    expect: { share-care: { outcome: undetermined, missing: [nf1.followedInOdense] } }
  - title: Er det ikke oplyst i en udfyldt gruppe, er det nej
    closed: [nf1]
    expect: { share-care: does not apply }
`;
const table = `asOf: 2026-03-01
rule: share-care
facts: { disease: { status: confirmed } }
table:
  columns: [title, nf1.centre, nf1.followedInOdense, expect, missing]
  rows:
    - [Odense, odense, true, applies, null]
    - [Aarhus, aarhus, true, does not apply, null]
    - [Det vides ikke, odense, null, undetermined, nf1.followedInOdense]
`;

describe("scenarios of a programme with facts of its own", () => {
  it.each([
    ["cases", cases],
    ["a table", table],
  ])("are read and run, as %s", (_, text) => {
    const { scenarios, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(scenarios).toHaveLength(3);
    expect(scenarios.flatMap((one) => runScenario(programme, one))).toEqual([]);
  });

  it("say what is wrong with an own fact, wherever it is named, with the nearest name", () => {
    const wrong = cases
      .replace("centre: odense", "centre: odence")
      .replace("transferred: no", "transfered: no")
      .replace("missing: [nf1.followedInOdense]", "missing: [nf1.followedInOdence]")
      .replace("closed: [nf1]", "closed: [nf1.signz]");
    expect(wrongWith(wrong)).toEqual([
      ["unknown-value", 2, "did you mean `odense`?"],
      ["unknown-fact", 5, "did you mean `nf1.transferred`?"],
      ["unknown-fact", 8, "did you mean `nf1.followedInOdense`?"],
      ["unknown-fact", 10, "did you mean `nf1.signs`?"],
    ]);
    expect(wrongWith(table.replace("nf1.centre,", "nf1.center,"))).toEqual([
      ["unknown-column", 5, "did you mean `nf1.centre`?"],
    ]);
  });

  it("are not understood without the programme", () => {
    const { scenarios, diagnostics } = parseScenarios({ file: "s.yaml", text: cases });
    expect(scenarios).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain("unknown-group");
  });

  it("are asked for what they do not try of an own fact, in the words of its label", () => {
    const aged = `asOf: 2026-03-01
cases:
  - title: Første tegn i andet leveår
    facts: { disease: { status: confirmed }, nf1: { firstSignAgeYears: 1, needsControl: true } }
    expect: { control-signs: applies }
`;
    const found = untried(programme, read(aged).scenarios).map((one) => sayGap(one).da);
    expect(found).toContain("grænsen 1/2 er ikke prøvet på begge sider: alderen ved første tegn er under 2 år");
  });
});
