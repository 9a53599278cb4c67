import { expect, expectTypeOf, it } from "vitest";
import { evaluate } from "../../../src/programme/evaluate.js";
import type { OpenSituation, Situation } from "../../../src/vocabulary/situation.js";
import { programmeWithOwnFacts } from "../../own-facts.js";

it("a situation with a programme's own facts is evaluated without a cast", () => {
  const situation: OpenSituation = {
    disease: { status: "confirmed" },
    nf1: { centre: "odense", followedInOdense: true, transferred: "no", signs: ["lumps"], firstSignAgeYears: null },
  };
  const { recommendations } = evaluate(programmeWithOwnFacts, situation, { asOf: "2026-03-01" });
  expect(recommendations.map(({ rules }) => rules)).toEqual([["share-care"]]);
});

it("a situation with a programme's own facts is as strict as any about the built-in groups", () => {
  expectTypeOf<OpenSituation>().toExtend<Situation>();
  // @ts-expect-error: `complex` is true or false
  const wrongValue: OpenSituation = { disease: { complex: "yes" } };
  // @ts-expect-error: there is no fact `compelx`
  const wrongFact: OpenSituation = { disease: { compelx: true } };
  // @ts-expect-error: there is no status `confrmed`
  const wrongStatus: OpenSituation = { disease: { status: "confrmed" } };
  for (const wrong of [wrongValue, wrongFact, wrongStatus]) {
    expect(() => evaluate(programmeWithOwnFacts, wrong, { asOf: "2026-03-01" })).toThrow();
  }
});

it("a situation of the generic model alone has no other groups", () => {
  // @ts-expect-error: `nf1` is a group of a programme's own
  const situation: Situation = { nf1: { followedInOdense: true } };
  expect(() => evaluate({ ...programmeWithOwnFacts, facts: {} }, situation, { asOf: "2026-03-01" })).toThrow("nf1");
});
