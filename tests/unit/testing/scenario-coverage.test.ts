import { describe, expect, it } from "vitest";
import { sayGap } from "../../../src/testing/quality/say-gap.js";
import { untried } from "../../../src/testing/scenario-coverage.js";
import type { Scenario } from "../../../src/testing/scenario.js";
import { all, compare, inScope, is, programmeOf, ruleOf } from "../../small-programme.js";

const limit = compare("person.ageYears", "less-than", { parameter: "limitAgeYears" });
const programme = programmeOf([ruleOf({ id: "refer", when: all(inScope, limit) })]);

/** Somebody born on this day, or on a day nobody knows, on 1 March 2026. */
const born = (birthDate: `${number}-${number}-${number}` | null, asOf = "2026-03-01"): Scenario => ({
  title: String(birthDate),
  asOf,
  situation: { person: { birthDate }, disease: { status: "confirmed" } },
  closed: [],
  complete: false,
  expect: { refer: {} },
  line: 1,
});
const [at17, at18, at6, unknown] = [born("2008-03-02"), born("2008-03-01"), born("2019-05-04"), born(null)];
const inDanish = (...scenarios: readonly Scenario[]): readonly string[] =>
  untried(programme, scenarios).map((one) => sayGap(one).da);

describe("what scenarios do not try", () => {
  it("is nothing when every outcome is seen, and the boundary from both sides", () => {
    expect(untried(programme, [at17, at18, unknown])).toEqual([]);
  });

  it("is the whole rule when none names it", () => {
    expect(untried(programme, [{ ...at17, expect: {} }])).toEqual([{ rule: "refer", kind: "rule" }]);
    expect(inDanish()).toEqual(["nævnes ikke i noget scenarie"]);
  });

  it("is an outcome that is never seen", () => {
    expect(inDanish(at17, at18)).toEqual(["er aldrig set i et tilfælde, hvor det ikke kan afgøres"]);
  });

  it("is a condition that is never true, or never false, in its sentence", () => {
    expect(inDanish(at18, unknown)).toEqual([
      "er aldrig set gælde",
      "aldrig prøvet, hvor det gælder: personens alder er under 18 år",
      "grænsen 17/18 er ikke prøvet på begge sider: personens alder er under 18 år",
    ]);
    expect(inDanish(at17, unknown)).toEqual([
      "er aldrig set i et tilfælde, hvor den ikke gælder",
      "aldrig prøvet, hvor det ikke gælder: personens alder er under 18 år",
      "grænsen 17/18 er ikke prøvet på begge sider: personens alder er under 18 år",
    ]);
  });

  it("is a boundary that is tried from one side alone, as data and in English too", () => {
    const found = untried(programme, [at6, at18, unknown]);
    expect(found).toMatchObject([{ rule: "refer", kind: "boundary", between: [17, 18] }]);
    expect(found.map((one) => sayGap(one).en)).toEqual([
      "the boundary 17/18 is not tried on both sides: the person's age is under 18 years",
    ]);
  });

  it("has the boundary of the day: the parameter was 16 before 2026", () => {
    const before = [born("2019-05-04", "2025-12-31"), born("2001-01-01", "2025-12-31"), born(null, "2025-12-31")];
    expect(inDanish(...before)).toEqual([
      "grænsen 15/16 er ikke prøvet på begge sider: personens alder er under 16 år",
    ]);
  });

  it("is not a condition that cannot be false once its fact is known", () => {
    const grades = ["unspecific-symptoms", "suspected", "well-founded", "strong"];
    const neverFalse = (...of: readonly string[]): number => {
      const graded = programmeOf([ruleOf({ id: "refer", when: all(inScope, is("suspicion.grade", ...of)) })]);
      const suspected = { ...at17, situation: { ...at17.situation, suspicion: { grade: "suspected" } } } as const;
      return untried(graded, [suspected]).filter((one) => one.kind === "truth" && one.truth === "false").length;
    };
    expect(neverFalse(...grades)).toBe(0);
    expect(neverFalse(...grades.slice(0, 3))).toBe(1);
  });
});
