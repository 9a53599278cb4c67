import { describe, expect, it } from "vitest";
import { offerTopics } from "../../../src/language/offer.js";
import { evaluate } from "../../../src/programme/evaluate.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import type { Situation } from "../../../src/vocabulary/situation.js";

const { rules, offers, checklist, actors, responsibilities } = genericModel;

describe("the actors of the generic model", () => {
  it("are described: what kind they are, in which sector, at which level", () => {
    expect(actors["css"]).toMatchObject({ kind: "unit", sector: "hospital", level: "highly-specialised" });
    expect(actors["municipality"]).toMatchObject({ kind: "authority", sector: "municipal" });
    // Where the document does not say in which sector they are.
    const outside = ["daycare-and-school", "kindergarten", "school"];
    const units = Object.entries(actors).filter(([id, { kind }]) => kind === "unit" && !outside.includes(id));
    expect(units.filter(([, { sector }]) => sector === undefined)).toEqual([]);
  });
});

describe("the names of the generic model", () => {
  it("are used: every condition, parameter and law", () => {
    const { conditions, parameters, laws } = genericModel;
    const written = JSON.stringify([rules, offers, Object.values(conditions)]);
    const used = (name: string): boolean => written.includes(`"${name}"`) || written.includes(`{${name}}`);
    expect(
      [...Object.keys(conditions), ...Object.keys(parameters), ...Object.keys(laws)].filter((name) => !used(name)),
    ).toEqual([]);
  });
});

describe("the tasks that the health reform moves (D19, D34)", () => {
  const actorsOn = (asOf: string): readonly (readonly [string, string])[] =>
    Object.entries(responsibilities).map(([id, { periods }]) => [
      id,
      periods.find(({ from, until }) => (from ?? "") <= asOf && asOf <= (until ?? "9999"))?.actor ?? "",
    ]);

  it("are the municipality's on 31 December 2026", () => {
    expect(new Set(actorsOn("2026-12-31").map(([, actor]) => actor))).toEqual(new Set(["municipality"]));
  });

  it("go to the region, or are said to be unresolved, on 1 January 2027", () => {
    const from2027 = Object.fromEntries(actorsOn("2027-01-01"));
    expect(from2027).toMatchObject({
      "acute-nursing": "region",
      "specialised-rehabilitation": "region",
      "patient-directed-prevention": "region",
      "specialised-retraining": "municipality-or-region",
      "advanced-retraining": "municipality-or-region",
    });
    for (const { periods } of Object.values(responsibilities)) {
      expect(periods.at(-1)?.why?.da).toBeDefined();
      expect(periods.at(-1)?.source?.da).toBeDefined();
    }
  });

  it("change the actor between the two days for exactly the rules that rest on them", () => {
    const moving = rules.filter(({ recommend: { responsible, recipient } }) =>
      [responsible, recipient].some((name) => Object.hasOwn(responsibilities, name)),
    );
    expect(moving.length).toBeGreaterThanOrEqual(8);
    const person: Situation = {
      person: { birthDate: "1980-05-04" },
      disease: { status: "confirmed" },
      care: { nursingNeed: ["acute-specialised"] },
      function: { rehabilitationLevel: "rehabilitation-specialised", trainingCourse: true },
    };
    const actors = (asOf: string): ReadonlyMap<string, string> =>
      new Map(
        evaluate(genericModel, person, { asOf }).recommendations.flatMap(({ rules: from, responsible }) =>
          from.map((rule) => [rule, responsible] as const),
        ),
      );
    const [before, after] = [actors("2026-12-31"), actors("2027-01-01")];
    const changed = [...before].filter(([rule, actor]) => after.get(rule) !== actor).map(([rule]) => rule);
    expect(changed.length).toBeGreaterThan(1);
    expect(changed.filter((rule) => !moving.some(({ id }) => id === rule))).toEqual([]);
  });
});

describe("the offers of the generic model", () => {
  it("are the 85 of the inventory and three that the sources name beside it", () => {
    expect(offers.catalogue).toHaveLength(88);
    expect(offers.catalogue.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it("help with kinds of help that recommendations point to, and with every kind", () => {
    const pointed = new Set(rules.flatMap(({ recommend }) => recommend.offers));
    const helped = new Set(offers.catalogue.flatMap(({ topics }) => topics));
    expect(offerTopics.filter((topic) => !pointed.has(topic))).toEqual([]);
    expect(offerTopics.filter((topic) => !helped.has(topic))).toEqual([]);
  });

  it("are left out after the day on which they were to end", () => {
    const ended = offers.catalogue.filter(({ ends }) => ends !== undefined && ends < "2026-11-22");
    expect(ended.length).toBeGreaterThan(5);
    const everyone = { disease: { status: "confirmed" } } as const;
    const result = evaluate(genericModel, everyone, { asOf: "2026-11-22" });
    expect(result.offers.filter(({ id }) => ended.some((offer) => offer.id === id))).toEqual([]);
    expect(result.endedOffers.length).toBeGreaterThan(0);
  });
});

describe("the checklist of the generic model", () => {
  it("has items in every theme, and every item in a theme", () => {
    const used = new Set(checklist.items.map(({ theme }) => theme));
    expect(checklist.themes.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it("has the five criteria of chapter 3 as yes or no, of which two usually suffice", () => {
    const criteria = checklist.items.filter(({ theme }) => theme === "criteria");
    expect(criteria.map(({ answer }) => answer)).toEqual(Array(5).fill("yes-no"));
    expect(checklist.themes.find(({ id }) => id === "criteria")?.atLeast).toBe(2);
  });

  it("offers choices for each choice, and for nothing else", () => {
    for (const { id, answer, options } of checklist.items) {
      expect(options.length > 1, id).toBe(answer === "choice");
    }
  });

  it("asks one question at a time, in both languages", () => {
    for (const { id, question } of checklist.items) {
      for (const text of [question.da, question.en]) expect(text.match(/\?/g), id).toHaveLength(1);
    }
  });
});
