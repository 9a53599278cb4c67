import { describe, expect, it } from "vitest";
import type { Due } from "../../../src/language/rule.js";
import { dueDate, lapseDate, type DueDate } from "../../../src/recommend/due-date.js";
import { know } from "../../../src/vocabulary/know.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { smallNames } from "../../small-programme.js";

const asOf = "2026-03-01";
const threeMonths = { amount: 3, unit: "months" } as const;
const either: Due = { within: threeMonths, after: ["disease.diagnosed", "function.reducedFunctionEstablished"] };

function dueOf(situation: object, due: Due = either, on = asOf): DueDate {
  return dueDate(due, know(situation, coreVocabulary, { asOf: on }), smallNames.parameters, on);
}

const onDays = (diagnosed: string | null, reducedFunctionEstablished: string | null): object => ({
  disease: { diagnosed },
  function: { reducedFunctionEstablished },
});

describe("a due date with one anchor", () => {
  const due: Due = { within: threeMonths, after: ["disease.diagnosed"] };

  it("a child diagnosed on 10 January is referred by 10 April", () => {
    expect(dueOf({ disease: { diagnosed: "2026-01-10" } }, due)).toEqual({
      date: "2026-04-10",
      after: "disease.diagnosed",
      from: "2026-01-10",
      within: threeMonths,
      atTheLatest: false,
      missing: [],
    });
  });

  it("a child diagnosed on 30 November is referred by 28 February (D3)", () => {
    expect(dueOf({ disease: { diagnosed: "2025-11-30" } }, due).date).toBe("2026-02-28");
    expect(dueOf({ disease: { diagnosed: "2023-11-30" } }, due).date).toBe("2024-02-29");
  });

  it("is not known when the day of the anchor is not, and the day is asked for", () => {
    expect(dueOf({ disease: { diagnosed: "unknown-date" } }, due)).toEqual({
      within: threeMonths,
      atTheLatest: false,
      missing: ["disease.diagnosed"],
    });
    expect(dueOf({}, due)).toEqual({ within: threeMonths, atTheLatest: false, missing: ["disease.diagnosed"] });
  });

  it("does not exist, and asks for nothing, when the anchor has not happened", () => {
    expect(dueOf({ disease: { diagnosed: "no" } }, due)).toEqual({
      within: threeMonths,
      atTheLatest: false,
      missing: [],
    });
  });

  it("may count from a date as well as from an event", () => {
    expect(
      dueOf(
        { person: { birthDate: "2008-02-29" } },
        { within: { amount: 18, unit: "years" }, after: ["person.birthDate"] },
      ),
    ).toMatchObject({
      date: "2026-02-28",
      from: "2008-02-29",
    });
  });

  it("may lie after the last day that a fact may name", () => {
    expect(dueOf({ disease: { diagnosed: "2199-12-31" } }, due, "2199-12-31").date).toBe("2200-03-31");
  });
});

describe("a due date with two anchors", () => {
  it("counts from the earlier one, whichever it is", () => {
    expect(dueOf(onDays("2026-01-10", "2026-02-20"))).toMatchObject({
      date: "2026-04-10",
      after: "disease.diagnosed",
      atTheLatest: false,
    });
    expect(dueOf(onDays("2026-02-20", "2026-01-10"))).toMatchObject({
      date: "2026-04-10",
      after: "function.reducedFunctionEstablished",
      from: "2026-01-10",
      missing: [],
    });
  });

  it("names the first of two on the same day", () => {
    expect(dueOf(onDays("2026-01-10", "2026-01-10"))).toMatchObject({ after: "disease.diagnosed" });
  });

  it("is at the latest that of the dated one, when the other happened on an unknown day (D26)", () => {
    expect(dueOf(onDays("2026-01-10", "unknown-date"))).toEqual({
      date: "2026-04-10",
      after: "disease.diagnosed",
      from: "2026-01-10",
      within: threeMonths,
      atTheLatest: true,
      missing: ["function.reducedFunctionEstablished"],
    });
  });

  it("is also at the latest that, when nobody knows whether the other has happened", () => {
    expect(dueOf(onDays(null, "2026-01-10"))).toMatchObject({
      date: "2026-04-10",
      atTheLatest: true,
      missing: ["disease.diagnosed"],
    });
  });

  it("is exact when the other has not happened", () => {
    expect(dueOf(onDays("no", "2026-01-10"))).toMatchObject({ date: "2026-04-10", atTheLatest: false, missing: [] });
  });

  it("is not known when neither is dated, and both days are asked for", () => {
    expect(dueOf(onDays("unknown-date", "unknown-date"))).toEqual({
      within: threeMonths,
      atTheLatest: false,
      missing: ["disease.diagnosed", "function.reducedFunctionEstablished"],
    });
  });
});

describe("a time limit from the parameters", () => {
  it("has the number and the unit of the parameter", () => {
    const due: Due = { within: { parameter: "referralWithin" }, after: ["disease.diagnosed"] };
    expect(dueOf({ disease: { diagnosed: "2026-01-10" } }, due)).toMatchObject({
      date: "2026-04-10",
      within: threeMonths,
    });
  });

  it("has the number of the evaluation date, not of the anchor", () => {
    const due: Due = { within: { parameter: "limitWeek" }, after: ["disease.diagnosed"] };
    const situation = { disease: { diagnosed: "2025-05-01" } };
    expect(dueOf(situation, due, "2025-05-31").date).toBe("2025-07-24");
    expect(dueOf(situation, due, "2025-06-01").date).toBe("2025-09-04");
  });

  it("that does not exist stops the evaluation", () => {
    expect(() => dueOf({}, { within: { parameter: "noSuch" }, after: [] })).toThrow("unknown parameter: noSuch");
  });
});

describe("the day on which an act lapses", () => {
  const lapse = { at: { amount: 18, unit: "years" }, after: "person.birthDate" } as const;
  const on = (situation: object): string | undefined => lapseDate(lapse, know(situation, coreVocabulary, { asOf }));

  it("is the 18th birthday, 28 February for someone born on 29 February", () => {
    expect(on({ person: { birthDate: "2008-03-15" } })).toBe("2026-03-15");
    expect(on({ person: { birthDate: "2008-02-29" } })).toBe("2026-02-28");
  });

  it("is not known without the birth date", () => {
    expect(on({})).toBeUndefined();
  });
});
