import { describe, expect, it } from "vitest";
import type { Offer } from "../../../src/language/offer.js";
import type { Programme } from "../../../src/language/programme.js";
import { evaluate } from "../../../src/programme/evaluate.js";
import { resultSchema, type Result } from "../../../src/recommend/result-schema.js";
import { child, programmeOf, ruleOf } from "../../small-programme.js";

const same = (text: string): { da: string; en: string } => ({ da: text, en: text });
const offerOf = (offer: Partial<Offer>): Offer => ({
  id: "helpline",
  name: same("Helpline"),
  provider: same("the association"),
  topics: ["advice"],
  area: "national",
  audience: same("everyone"),
  gives: same("advice"),
  permanence: "standing",
  stated: 2024,
  sources: [],
  ...offer,
});
const programmeWith = (...catalogue: readonly Offer[]): Programme => ({
  ...programmeOf([ruleOf({ recommend: { offers: ["advice"] } }), ruleOf({ id: "other", recommend: { subject: "x" } })]),
  offers: { documents: {}, catalogue },
});
const known = { disease: { status: "confirmed" } } as const;
const evaluated = (
  offer: Partial<Offer>,
  { situation = known, asOf = "2026-03-01" }: { situation?: object; asOf?: string } = {},
): Result => evaluate(programmeWith(offerOf(offer)), situation, { asOf });
const carried = (result: Result): unknown => result.recommendations.find(({ rule }) => rule === "refer")?.offers;

describe("an offer of help", () => {
  it("comes with the recommendation that points to its kind, and with no other", () => {
    const result = evaluated({});
    expect(carried(result)).toEqual([{ id: "helpline", eligible: "true", missing: [] }]);
    expect(result.recommendations.find(({ rule }) => rule === "other")?.offers).toEqual([]);
    expect(resultSchema.parse(result)).toEqual(result);
  });

  it("of another kind does not come with it", () => {
    const result = evaluated({ topics: ["rehabilitation"] });
    expect(carried(result)).toEqual([]);
    expect(result.offers).toEqual([]);
  });

  it("is left out for someone whom it is not for", () => {
    const grown = { ...known, person: { birthDate: "2000-01-01" } };
    expect(carried(evaluated({ for: child }, { situation: grown }))).toEqual([]);
  });

  it("is possible, with the question, while nobody knows whether it is for this person", () => {
    expect(carried(evaluated({ for: child }))).toEqual([
      { id: "helpline", eligible: "unknown", missing: ["person.birthDate"] },
    ]);
  });
});

describe("how certain an offer is", () => {
  const certainty = (offer: Partial<Offer>, asOf?: string): unknown =>
    evaluated(offer, asOf === undefined ? {} : { asOf }).offers[0]?.certainty;

  it.each([
    [{ stated: 2018 }, "oplyst i 2018", "stated in 2018"],
    [{ stated: 2018, permanence: "project" }, "oplyst i 2018; et projekt", "stated in 2018; a project"],
    [{ permanence: "planned" }, "oplyst i 2024; kun planlagt", "stated in 2024; only planned"],
    [{ ends: "2026-06-30" }, "oplyst i 2024; til 30. juni 2026", "stated in 2024; until 30 June 2026"],
  ] as const)("%j is shown with its year", (offer, da, en) => {
    expect(certainty(offer)).toEqual({ da, en });
  });

  it("that has ended is left out from the day after its last day, with the reason", () => {
    const lastDay = evaluated({ ends: "2026-06-30" }, { asOf: "2026-06-30" });
    expect(carried(lastDay)).toHaveLength(1);
    expect(lastDay.endedOffers).toEqual([]);
    const dayAfter = evaluated({ ends: "2026-06-30" }, { asOf: "2026-07-01" });
    expect(carried(dayAfter)).toEqual([]);
    expect(dayAfter.offers).toEqual([]);
    expect(dayAfter.endedOffers).toEqual([
      {
        id: "helpline",
        name: same("Helpline"),
        ended: "2026-06-30",
        reason: { da: "sluttede efter planen 30. juni 2026", en: "was to end on 30 June 2026" },
      },
    ]);
  });
});
