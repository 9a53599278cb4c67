import { describe, expect, it } from "vitest";
import { actingIn } from "../../../src/recommend/acting.js";
import type { Responsibility } from "../../../src/language/names.js";
import { evaluate } from "../../../src/programme/evaluate.js";
import { happened, programmeOf, ruleOf } from "../../small-programme.js";

const why = { da: "Opgaven flytter med sundhedsreformen.", en: "The task moves with the health reform." };
const nursing: Responsibility = {
  label: { da: "akut sygepleje", en: "acute nursing" },
  statements: [],
  decisions: ["D19"],
  periods: [
    { until: "2026-12-31", actor: "municipality" },
    { from: "2027-01-01", actor: "region", standing: "moved", why },
  ],
};
const rule = ruleOf({ recommend: { responsible: "acute-nursing", recipient: "patient" } });
const programme = programmeOf([rule], { responsibilities: { "acute-nursing": nursing } });
const acting = (day: string): ReturnType<typeof actingIn> => actingIn(rule, { programme, facts: new Map(), day });

describe("a task that moves with the health reform (D19)", () => {
  it("is the municipality's on 31 December 2026, and it is said whose it becomes", () => {
    expect(acting("2026-12-31")).toEqual({
      responsible: "municipality",
      actorInferred: false,
      recipient: "patient",
      responsibilities: [
        {
          id: "acute-nursing",
          label: nursing.label,
          decisions: ["D19"],
          actor: "municipality",
          until: "2026-12-31",
          next: nursing.periods[1],
        },
      ],
    });
  });

  it("is the region's on 1 January 2027, and it is said why", () => {
    expect(acting("2027-01-01")).toMatchObject({
      responsible: "region",
      responsibilities: [{ actor: "region", standing: "moved", why }],
    });
    expect(acting("2027-01-01").responsibilities[0]).not.toHaveProperty("next");
  });

  it("was done by whoever had it on the day on which it was done", () => {
    const done = ruleOf({
      recommend: { responsible: "acute-nursing", recipient: "patient", fulfilledBy: happened("municipality.referral") },
    });
    const one = (referral: "2026-12-10" | "2027-01-10"): string | undefined =>
      evaluate(
        programmeOf([done], { responsibilities: { "acute-nursing": nursing } }),
        { disease: { status: "confirmed" }, municipality: { referral } },
        { asOf: "2027-02-01" },
      ).recommendations[0]?.responsible;
    expect(one("2026-12-10")).toBe("municipality");
    expect(one("2027-01-10")).toBe("region");
  });

  it("may have a recipient that moves in the same way", () => {
    const moved = ruleOf({ recommend: { responsible: "hospital", recipient: "acute-nursing" } });
    expect(actingIn(moved, { programme, facts: new Map(), day: "2027-01-01" })).toMatchObject({
      responsible: "hospital",
      recipient: "region",
      responsibilities: [{ id: "acute-nursing" }],
    });
  });
});
