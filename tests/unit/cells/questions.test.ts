import { describe, expect, it } from "vitest";
import { buildPartition } from "../../../src/cells/build-partition.js";
import { findSituation } from "../../../src/cells/find-situation.js";
import type { Partition } from "../../../src/cells/partition.js";
import { covers, disjoint, equivalent, implies, satisfiable } from "../../../src/cells/questions.js";
import type { Condition } from "../../../src/truth/condition.js";
import { extendVocabulary } from "../../../src/vocabulary/extend-vocabulary.js";
import type { RecordedFact } from "../../../src/vocabulary/fact.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { all, any, compare, happened, includes, includesNone, is, not } from "../../small-programme.js";

const asOf = "2026-03-01";
const parameter = (): number => Number.NaN;
const same = { da: "x", en: "x" };
const named = { label: same, question: same, answeredBy: ["pal"] } as const;

function over(conditions: readonly Condition[], own: Readonly<Record<string, RecordedFact>> = {}): Partition {
  return buildPartition(conditions, { vocabulary: extendVocabulary(coreVocabulary, own), asOf, parameter });
}

const child = compare("person.ageYears", "less-than", 18);
const adult = compare("person.ageYears", "at-least", 18);

describe("questions about conditions", () => {
  it("a child and an adult are nobody at once, and with a known age one of them is everybody", () => {
    const partition = over([child, adult]);
    expect(disjoint(child, adult, partition)).toEqual({ kind: "holds" });
    expect(covers([child, adult], partition)).toEqual({ kind: "holds" });
    expect(covers([child, adult], partition, { sense: "certainly" })).toEqual({
      kind: "fails",
      example: { asOf, situation: {} },
    });
  });

  it("one rule under 18 and one over 18 leave out whoever is 18", () => {
    const over18 = compare("person.ageYears", "more-than", 18);
    const gap = covers([child, over18], over([child, over18]));
    expect(gap).toEqual({ kind: "fails", example: { asOf, situation: { person: { birthDate: "2008-03-01" } } } });
  });

  it("nobody is diagnosed at 20 and a child now", () => {
    const grown = compare("disease.ageYearsAtDiagnosis", "at-least", 20);
    const partition = over([grown, child, adult]);
    expect(satisfiable(all(grown, child), partition).kind).toBe("none");
    expect(implies(grown, adult, partition)).toEqual({ kind: "holds" });
  });

  it("who is diagnosed has a confirmed disease, also where only one of the two is recorded", () => {
    const [diagnosed, confirmed] = [happened("disease.diagnosed"), is("disease.status", "confirmed")];
    const partition = over([diagnosed, confirmed]);
    expect(equivalent(diagnosed, confirmed, partition, { sense: "certainly" })).toEqual({ kind: "holds" });
    // Without a diagnosis it cannot be told from that alone which other status it is.
    const example = { asOf, situation: { disease: { diagnosed: "no" } } };
    expect(equivalent(diagnosed, confirmed, partition)).toEqual({ kind: "fails", example });
  });

  it("two organ systems are multi-organ involvement, and none or one that is the whole list is not", () => {
    const two = all(includes("disease.organSystems", "eyes"), includes("disease.organSystems", "ears"));
    const none = includes("disease.organSystems", "none");
    const onlyEars = all(includesNone("disease.organSystems", "eyes"), includes("disease.organSystems", "ears"));
    const multiOrgan = is("disease.multiOrgan", true);
    const partition = over([two, none, onlyEars, multiOrgan]);
    expect(implies(two, multiOrgan, partition)).toEqual({ kind: "holds" });
    expect(disjoint(none, multiOrgan, partition)).toEqual({ kind: "holds" });
    expect(implies(multiOrgan, two, partition).kind).toBe("fails");
    expect(
      findSituation(
        [
          [onlyEars, "true"],
          [multiOrgan, "false"],
        ],
        partition,
      ),
    ).toEqual({
      kind: "found",
      example: { asOf, situation: { disease: { organSystems: ["ears"] } }, closed: ["disease.organSystems"] },
    });
  });

  it("whoever is discharged is followed neither in hospital nor at a centre", () => {
    const discharged = is("care.dischargedToGeneralPractice", true);
    const [hospital, css] = [is("care.followedInHospital", true), is("care.followedAtCss", true)];
    const partition = over([discharged, hospital, css]);
    expect(disjoint(discharged, hospital, partition)).toEqual({ kind: "holds" });
    expect(implies(discharged, not(css), partition)).toEqual({ kind: "holds" });
    expect(implies(css, hospital, partition)).toEqual({ kind: "holds" });
  });

  it("a code that means a disease means what it is a form of, and only the whole list of codes rules one out", () => {
    const [aip, porphyria] = [
      includes("disease.diagnoses", "porphyria-aip"),
      includes("disease.diagnoses", "porphyria"),
    ];
    const partition = over([aip, porphyria]);
    expect(implies(aip, porphyria, partition)).toEqual({ kind: "holds" });
    expect(implies(porphyria, aip, partition).kind).toBe("fails");
    expect(findSituation([[porphyria, "false"]], partition)).toEqual({
      kind: "found",
      example: { asOf, situation: {}, closed: ["disease.codes"] },
    });
    // The code of porphyria leaves the form possible; that of another form does not.
    const otherForm = findSituation(
      [
        [porphyria, "true"],
        [aip, "false"],
      ],
      partition,
    );
    expect(otherForm).toMatchObject({ kind: "found", example: { closed: ["disease.codes"] } });
  });

  it("a child may be of a pregnant family, but 'youth to adult' is not said of a small child", () => {
    const pregnant = is("reproduction.pregnancy", "pregnant");
    const small = compare("person.ageYears", "less-than", 5);
    const [adolescent, both] = [includes("transition.kinds", "youth-to-adult"), all(pregnant, small)];
    const partition = over([both, adolescent]);
    expect(satisfiable(both, partition).kind).toBe("found");
    expect(disjoint(adolescent, small, partition)).toEqual({ kind: "holds" });
  });

  it("an author's axiom rules out whom the author says there is not", () => {
    const css = is("care.followedAtCss", true);
    const axiom = { id: "own", text: same, why: same, condition: any(not(css), child) };
    const setting = { vocabulary: coreVocabulary, asOf, parameter };
    expect(disjoint(css, adult, buildPartition([css, adult], { ...setting, axioms: [axiom] })).kind).toBe("holds");
    expect(disjoint(css, adult, buildPartition([css, adult], setting)).kind).toBe("fails");
  });

  it("an answer that the steps do not suffice for is undecided", () => {
    const either = any(all(child, happened("pal.appointed")), all(adult, happened("css.note")));
    expect(satisfiable(either, over([either]), { steps: 3 }).kind).toBe("undecided");
    expect(implies(either, child, over([either, child]), { steps: 3 })).toEqual({ kind: "undecided" });
  });

  it("a condition with other constants than the partition is cut by is refused", () => {
    expect(() => satisfiable(compare("person.ageYears", "less-than", 40), over([child]))).toThrow("not cut");
    expect(() => satisfiable(happened("pal.appointed"), over([child]))).toThrow("pal.appointed");
  });
});

describe("a fact with 200 cells", () => {
  const own = { "own.score": { type: "integer", unit: "count", min: 0, max: 199, ...named } } as const;
  const exactly = (score: number): Condition => is("own.score", score);
  const scores = Array.from({ length: 200 }, (_, score) => exactly(score));
  const partition = over(scores, own);

  it("has a cell for each value and one for unknown", () => {
    expect(partition.variables.map(({ cells }) => cells.length)).toEqual([201]);
    for (const [score, condition] of scores.entries()) {
      expect(satisfiable(condition, partition)).toEqual({
        kind: "found",
        example: { asOf, situation: { own: { score } } },
      });
    }
  });

  it("is covered by all of them, and the one that is missing is found, wherever it lies", () => {
    expect(covers(scores, partition)).toEqual({ kind: "holds" });
    for (const missing of [0, 31, 32, 33, 63, 64, 76, 127, 128, 199]) {
      expect(covers(scores.toSpliced(missing, 1), partition)).toEqual({
        kind: "fails",
        example: { asOf, situation: { own: { score: missing } } },
      });
    }
  });
});

describe("a table of 400 rules", () => {
  const bands = Array.from({ length: 20 }, (_, index) => index * 10);
  const letters = Array.from({ length: 20 }, (_, index) => `letter-${String(index)}`);
  const own = {
    "own.score": { type: "integer", unit: "count", min: 0, max: 199, ...named },
    "own.letter": { type: "enum", values: Object.fromEntries(letters.map((letter) => [letter, same])), ...named },
  } as const;
  const rows = bands.flatMap((band) =>
    letters.map((letter) =>
      all(
        compare("own.score", "at-least", band),
        compare("own.score", "less-than", band + 10),
        is("own.letter", letter),
      ),
    ),
  );
  const partition = over(rows, own);

  it("is proved to leave nobody out", () => {
    expect(covers(rows, partition)).toEqual({ kind: "holds" });
  });

  it("without one row leaves out the person of that row", () => {
    expect(covers(rows.toSpliced(207, 1), partition)).toEqual({
      kind: "fails",
      example: { asOf, situation: { own: { score: 100, letter: "letter-7" } } },
    });
  });
});
