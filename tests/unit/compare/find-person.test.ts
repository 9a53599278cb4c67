import { describe, expect, it } from "vitest";
import { findPerson } from "../../../src/compare/find-person.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { parametersOn } from "../../../src/recommend/parameter-values.js";
import type { Condition } from "../../../src/truth/condition.js";
import type { Fact } from "../../../src/vocabulary/fact.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import {
  all,
  any,
  compare,
  happened,
  includes,
  includesNone,
  is,
  isNot,
  not,
  notHappened,
} from "../../small-programme.js";
import { tooHard } from "./changes.js";

const asOf = "2026-03-01";
const parameter = parametersOn(genericModel.parameters, asOf);
/** Undefined: it is proved that there is nobody. */
const find = (condition: Condition, unless?: Condition, on = asOf): unknown => {
  const found = findPerson(condition, { vocabulary: coreVocabulary, parameter, asOf: on }, unless);
  if (found.kind === "undecided") throw new Error("the search took too many steps");
  return found.kind === "found" ? found.example.situation : undefined;
};

describe("somebody of whom a condition is certain", () => {
  it("is found for every rule of the generic model", () => {
    expect(genericModel.rules.length).toBe(331);
    expect(genericModel.rules.filter(({ when }) => find(when) === undefined).map(({ id }) => id)).toEqual([]);
  });

  it("is at the limit, on the side that is meant", () => {
    expect(find(compare("person.ageYears", "at-least", 18))).toEqual({ person: { birthDate: "2008-03-01" } });
    expect(find(compare("person.ageYears", "more-than", 18))).toEqual({ person: { birthDate: "2007-03-01" } });
    expect(find(compare("person.ageYears", "less-than", 18))).toEqual({ person: { birthDate: "2009-03-01" } });
    expect(find(compare("person.ageYears", "at-most", 0))).toEqual({ person: { birthDate: "2026-03-01" } });
    expect(find(compare("reproduction.consecutiveMiscarriages", "at-least", 3))).toEqual({
      reproduction: { consecutiveMiscarriages: 3 },
    });
  });

  it("turns an age on 28 February who was born on the 29th", () => {
    expect(find(compare("person.ageYears", "at-least", 18), undefined, "2026-02-28")).toEqual({
      person: { birthDate: "2008-02-28" },
    });
    expect(find(compare("person.ageYears", "at-least", 18), undefined, "2024-02-29")).toEqual({
      person: { birthDate: "2006-02-28" },
    });
  });

  it("has an age at an event that lies in the life, and before the evaluation date", () => {
    const condition = all(
      compare("disease.ageYearsAtDiagnosis", "at-least", 10),
      compare("disease.ageYearsAtDiagnosis", "less-than", 18),
      compare("function.ageYearsAtReducedFunction", "at-least", 18),
      compare("person.ageYears", "at-least", 40),
    );
    expect(find(condition)).toEqual({
      person: { birthDate: "1986-03-01" },
      disease: { diagnosed: "1996-03-01" },
      function: { reducedFunctionEstablished: "2026-02-01" },
    });
  });

  it("has no fact that the condition can do without", () => {
    const [status, complex] = [is("disease.status", "suspected"), is("disease.complex", true)];
    expect(find(all(any(status, complex), any(complex, happened("css.note"))))).toEqual({ disease: { complex: true } });
    expect(find(all(any(status, complex), any(status, happened("css.note"))))).toEqual({
      disease: { status: "suspected" },
    });
  });

  it("is certainly not what is denied, not merely unknown", () => {
    expect(find(not(is("disease.complex", true)))).toEqual({ disease: { complex: false } });
    expect(find(not(any(happened("css.note"), is("disease.complex", true))))).toEqual({
      disease: { complex: false },
      css: { note: "no" },
    });
    expect(find(includesNone("disease.organSystems", "eyes"))).toEqual({ disease: { organSystems: ["none"] } });
  });

  it("has diagnoses through codes", () => {
    expect(find(includes("disease.diagnoses", "prader-willi"))).toEqual({ disease: { codes: ["ORPHA:739"] } });
    expect(find(all(includes("disease.diagnoses", "prader-willi"), includes("disease.diagnoses", "rett")))).toEqual({
      disease: { codes: ["ORPHA:739", "ORPHA:778"] },
    });
  });

  it("does not contradict itself (D32)", () => {
    expect(find(all(is("care.dischargedToGeneralPractice", true), is("care.followedInHospital", true)))).toBe(
      undefined,
    );
    expect(find(all(is("disease.status", "confirmed"), notHappened("disease.diagnosed")))).toBe(undefined);
    expect(
      find(all(is("care.dischargedToGeneralPractice", true), includes("care.followedAt", "css-aarhus", "nowhere"))),
    ).toEqual({ care: { dischargedToGeneralPractice: true, followedAt: ["nowhere"] } });
  });

  it("is not found where there cannot be one", () => {
    expect(find(all(compare("person.ageYears", "less-than", 10), compare("person.ageYears", "more-than", 8)))).toEqual({
      person: { birthDate: "2017-03-01" },
    });
    expect(find(all(compare("person.ageYears", "less-than", 10), compare("person.ageYears", "more-than", 9)))).toBe(
      undefined,
    );
    expect(find(any())).toBe(undefined);
    expect(find(compare("person.ageYears", "more-than", 1_000_000_000))).toBe(undefined);
  });

  it("is found on the first and the last day that there are", () => {
    for (const day of ["1900-01-01", "2199-12-31"]) {
      expect(
        find(all(compare("person.ageYears", "at-most", 0), happened("disease.diagnosed")), undefined, day),
      ).toEqual(expect.objectContaining({ person: { birthDate: day } }));
    }
  });

  it("is the same one each time", () => {
    const condition = all(...genericModel.rules.slice(0, 3).map(({ when }) => any(when, is("disease.status", "none"))));
    expect(JSON.stringify(find(condition))).toBe(JSON.stringify(find(condition)));
  });
});

describe("somebody of whom something else is not certain", () => {
  it("is refuted or not known", () => {
    expect(find(is("disease.complex", true), happened("css.note"))).toEqual({ disease: { complex: true } });
    expect(find(is("disease.complex", true), isNot("disease.complex", false))).toBe(undefined);
  });

  it("is found past those of whom it is certain", () => {
    const either = isNot("disease.status", "none", "suspected");
    expect(find(either, notHappened("disease.diagnosed"))).toEqual({ disease: { status: "confirmed" } });
  });
});

describe("a search that takes too many steps", () => {
  it("says so, and not that there is nobody", () => {
    expect(findPerson(tooHard(), { vocabulary: coreVocabulary, parameter, asOf })).toEqual({ kind: "undecided" });
    expect(findPerson(any(tooHard(), happened("css.note")), { vocabulary: coreVocabulary, parameter, asOf }).kind).toBe(
      "found",
    );
  });
});

describe("a search that cannot succeed", () => {
  it("ends, also for a large condition over an own fact with many values", () => {
    const names = Array.from({ length: 200 }, (_, index) => `value-${String(index)}`);
    const say = { da: "…", en: "…" };
    const own: Fact = {
      type: "set",
      exhaustive: true,
      label: say,
      question: say,
      answeredBy: ["patient"],
      values: Object.fromEntries(names.map((name) => [name, say])),
    };
    const vocabulary = new Map<string, Fact>([...coreVocabulary, ["own.values", own]]);
    const pairs = names.map((name, index) =>
      any(includes("own.values", name), includesNone("own.values", names[(index + 1) % 200] ?? "")),
    );
    const condition = all(...pairs, includes("own.values", "value-0"), includesNone("own.values", "value-199"));
    expect(findPerson(condition, { vocabulary, parameter, asOf })).toEqual({ kind: "none" });
  });
});
