import { describe, expect, it } from "vitest";
import { resolveResponsible, unnamed } from "../../../src/recommend/responsible.js";
import { know } from "../../../src/vocabulary/know.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";

const who = (responsible: string, situation: object): ReturnType<typeof resolveResponsible> =>
  resolveResponsible(responsible, know(situation, coreVocabulary, { asOf: "2026-03-01" }));

describe("who acts", () => {
  it("is whom the document names, whoever else there is", () => {
    expect(
      who("municipality", { pal: { appointed: "2026-01-10" }, care: { dischargedToGeneralPractice: true } }),
    ).toEqual({
      responsible: "municipality",
      actorInferred: false,
    });
  });
});

describe("who acts where the document names nobody (D11)", () => {
  it.each([
    ["a PAL is appointed", { pal: { appointed: "2026-01-10" } }, "pal"],
    ["a PAL is appointed on an unknown day", { pal: { appointed: "unknown-date" } }, "pal"],
    ["no PAL is appointed", { pal: { appointed: "no" } }, "unit-in-charge"],
    ["nobody knows whether there is a PAL", {}, "pal-or-unit-in-charge"],
    [
      "discharged to general practice (D2)",
      { care: { dischargedToGeneralPractice: true }, pal: { appointed: "2026-01-10" } },
      "general-practice",
    ],
    [
      "discharged, and under a new work-up in hospital without a diagnosis",
      {
        disease: { status: "undiagnosed-after-workup" },
        care: { dischargedToGeneralPractice: true, workupAt: ["css"] },
        pal: { appointed: "no" },
      },
      "unit-in-charge",
    ],
    [
      "discharged with a diagnosis, whatever else is worked up in hospital",
      { disease: { status: "confirmed" }, care: { dischargedToGeneralPractice: true, workupAt: ["css"] } },
      "general-practice",
    ],
    [
      "not discharged to general practice",
      { care: { dischargedToGeneralPractice: false }, pal: { appointed: "no" } },
      "unit-in-charge",
    ],
  ])("%s", (_, situation, responsible) => {
    expect(who(unnamed, situation)).toEqual({ responsible, actorInferred: true });
  });
});
