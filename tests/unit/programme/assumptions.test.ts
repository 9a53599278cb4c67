import { describe, expect, it } from "vitest";
import { assumptionsOf } from "../../../src/programme/assumptions.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";

const asOf = "2026-03-01";

describe("what the caller lets the evaluation assume", () => {
  it("is nothing unless it is asked for", () => {
    expect(assumptionsOf({}, coreVocabulary, { asOf })).toEqual([]);
    expect(assumptionsOf({}, coreVocabulary, { asOf, closed: [], ignoreLater: false })).toEqual([]);
  });

  it("is that absent facts of a closed group are not so; given ones are no assumption (D17)", () => {
    const situation = { css: { note: "2026-01-10", conferred: null } };
    const [assumption, ...others] = assumptionsOf(situation, coreVocabulary, { asOf, closed: ["css"] });
    expect(others).toEqual([]);
    expect(assumption?.kind).toBe("closed");
    expect(assumption?.facts).toContain("css.conferred");
    expect(assumption?.facts).not.toContain("css.note");
    expect(assumption?.facts.every((path) => path.startsWith("css."))).toBe(true);
    expect(assumption?.text).toEqual({
      da: "Det, der ikke er angivet under css, regnes for ikke at være sket eller ikke at gælde.",
      en: "What is not given under css counts as not having happened or not being so.",
    });
  });

  it("names every closed fact and group", () => {
    const [assumption] = assumptionsOf({}, coreVocabulary, {
      asOf,
      closed: ["css.note", "pal.appointed", "css.localNote"],
    });
    expect(assumption?.facts).toEqual(["css.note", "css.localNote", "pal.appointed"]);
    expect(assumption?.text.en).toContain("under css.note, pal.appointed and css.localNote counts");
  });

  it("is that what lies after the day has not happened yet (D28)", () => {
    const situation = {
      person: { birthDate: "2019-05-04" },
      disease: { diagnosed: "2026-03-02" },
      municipality: { referral: "unknown-date" },
    };
    expect(assumptionsOf(situation, coreVocabulary, { asOf, ignoreLater: true })).toEqual([
      {
        kind: "ignored-later",
        facts: ["disease.diagnosed"],
        text: {
          da: "Det, der er sket efter 2026-03-01, regnes for ikke at være sket endnu; det, der ikke har en dato, regnes, som det er oplyst.",
          en: "What happened after 2026-03-01 counts as not having happened yet; what has no date counts as given.",
        },
      },
    ]);
  });
});
