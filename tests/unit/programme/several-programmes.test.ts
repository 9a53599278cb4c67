import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/programme/evaluate.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import type { Result } from "../../../src/recommend/result-schema.js";
import { resultSchema } from "../../../src/recommend/result-schema.js";
import type { Situation } from "../../../src/vocabulary/situation.js";
import { composed, deviation, setting, type Written } from "./written-programme.js";

const asOf = "2027-03-01";
const child: Situation = {
  person: { birthDate: "2020-05-04" },
  disease: { status: "confirmed", diagnosed: "2027-01-10", codes: ["ORPHA:636"] },
};
const withBoth: Situation = { ...child, disease: { ...child.disease, codes: ["ORPHA:636", "ORPHA:778"] } };

const sooner = (within: string): string =>
  deviation(
    "refer-child-to-municipality",
    "tighten",
    `{ due: { within: ${within}, after: "earliest of [disease.diagnosed, function.reducedFunctionEstablished]" } }`,
  );
const nf1 = (written: Partial<Written> = {}): ReturnType<typeof composed> => composed({ id: "nf1", ...written });
const rett = (written: Partial<Written> = {}): ReturnType<typeof composed> =>
  composed({ id: "rett", targetGroup: "diagnoses: [rett]", ...written });

function of(result: Result, rule: string): Result["recommendations"][number] | undefined {
  return result.recommendations.find(({ rules }) => rules.includes(rule));
}

describe("a person and a specific programme", () => {
  it("is a member by an exact code, and gets the programme's shorter time limit with the reason", () => {
    const result = evaluate(nf1({ deviations: [sooner("4 weeks")] }), child, { asOf });
    expect(result.programmes).toMatchObject([{ id: "nf1", membership: "member", status: "draft", missing: [] }]);
    expect(of(result, "refer-child-to-municipality")).toMatchObject({
      due: { date: "2027-02-07" },
      deviations: [{ programme: "nf1", does: "tighten", verdict: "stricter", weakensMust: false }],
    });
    expect(result.programme.id).toBe("nf1");
    expect(() => resultSchema.parse(result)).not.toThrow();
  });

  it("with a code that covers other diseases is only a candidate, is asked about, and gets the generic model", () => {
    const maybe = { ...child, disease: { ...child.disease, codes: ["SKS:DQ850"] } };
    const result = evaluate(nf1({ deviations: [sooner("4 weeks")] }), maybe, { asOf });
    expect(result.programmes).toMatchObject([
      { membership: "candidate", possible: ["nf1"], missing: ["disease.codes"] },
    ]);
    expect(result.programme.id).toBe("generic-model");
    expect(of(result, "refer-child-to-municipality")?.due?.date).toBe("2027-04-10");
  });

  it("with a code of the disease but no diagnosis yet is a candidate, and a member from the day the diagnosis is made", () => {
    const suspected = (status: "suspected" | "under-workup" | "none"): Result =>
      evaluate(nf1(), { person: child.person ?? {}, disease: { status, codes: ["ORPHA:636"] } }, { asOf });
    for (const status of ["suspected", "under-workup", "none"] as const) {
      expect(suspected(status).programmes, status).toMatchObject([
        { membership: "candidate", possible: ["nf1"], missing: ["disease.diagnosed"] },
      ]);
    }
    expect(evaluate(nf1(), child, { asOf }).programmes?.[0]?.membership).toBe("member");
  });

  it("with a code and no diagnosis is a member all the same when function and symptoms put the person there", () => {
    const byFunction = nf1({ targetGroup: "diagnoses: [nf1]\n  when: disease.complex is true" });
    const complex: Situation = { disease: { status: "suspected", codes: ["ORPHA:636"], complex: true } };
    expect(evaluate(byFunction, complex, { asOf }).programmes?.[0]?.membership).toBe("member");
  });

  it("without any code is undetermined, and with all codes known and another disease is no member", () => {
    const unknown = evaluate(nf1(), { ...child, disease: { status: "confirmed" } }, { asOf });
    expect(unknown.programmes?.[0]?.membership).toBe("undetermined");
    const other = { ...child, disease: { ...child.disease, codes: ["ORPHA:778"] } };
    expect(evaluate(nf1(), other, { asOf }).programmes?.[0]?.membership).toBe("undetermined");
    const closed = evaluate(nf1(), other, { asOf, closed: ["disease.codes"] });
    expect(closed.programmes?.[0]?.membership).toBe("not-member");
  });

  it("gets nothing of it the day before it is in force, the day after it ends, or when it is retired", () => {
    const on = (day: string): string | undefined =>
      evaluate(nf1(), { person: child.person, disease: { codes: ["ORPHA:636"] } }, { asOf: day }).programmes?.[0]
        ?.membership;
    expect(["2026-12-31", "2027-01-01", "2029-12-31", "2030-01-01"].map(on)).toEqual([
      "not-in-force",
      "member",
      "member",
      "not-in-force",
    ]);
  });

  it("gives someone outside every programme exactly what the generic model gives", () => {
    const other = { ...child, disease: { ...child.disease, codes: ["ORPHA:778"] } };
    const { programmes: _, setAside, contradictions, ...rest } = evaluate(nf1(), other, { asOf });
    expect(rest).toEqual(evaluate(genericModel, other, { asOf }));
    expect([setAside, contradictions]).toEqual([[], []]);
  });
});

describe("a national obligation", () => {
  it("that a programme leaves out is shown with the reason to those whom the model would ask it of", () => {
    const leavingOut = nf1({
      deviations: [deviation("refer-child-to-municipality", "leave-out", undefined, "    acknowledges: must\n")],
    });
    const result = evaluate(leavingOut, child, { asOf });
    expect(of(result, "refer-child-to-municipality")).toBeUndefined();
    expect(result.setAside).toMatchObject([
      {
        rule: "refer-child-to-municipality",
        programme: "nf1",
        outcome: "applies",
        strength: "must",
        deviations: [
          { does: "leave-out", verdict: "looser", weakensMust: true, reason: { da: "Sygehusene kan nå det." } },
        ],
      },
    ]);
    const adult = { ...child, person: { birthDate: "1990-05-04" } } satisfies Situation;
    expect(evaluate(leavingOut, adult, { asOf }).setAside).toEqual([]);
  });

  it("that a programme narrows is shown to those who lose it, and only to them", () => {
    const narrower = nf1({
      deviations: [
        deviation(
          "refer-child-to-municipality",
          "loosen",
          "{ onlyWhen: person.ageYears < 6 }",
          "    acknowledges: must\n",
        ),
      ],
    });
    const born = (birthDate: `${number}-${number}-${number}`): Situation => ({ ...child, person: { birthDate } });
    const asideOf = (one: Situation): readonly string[] | undefined =>
      evaluate(narrower, one, { asOf }).setAside?.map(({ rule }) => rule);
    expect(asideOf(born("2021-03-02"))).toEqual([]);
    expect(asideOf(born("2021-03-01"))).toEqual(["refer-child-to-municipality"]);
  });

  it("whose number a programme moves is shown to those between the two numbers", () => {
    const later = nf1({ deviations: [setting("oldAgeYears", 70, "    acknowledges: must\n")] });
    const aged = (birthDate: `${number}-${number}-${number}`): Situation => ({
      person: { birthDate },
      disease: { status: "confirmed", codes: ["ORPHA:636"] },
      care: { followedAt: ["nowhere"] },
    });
    const count = (one: Situation): number => evaluate(later, one, { asOf }).setAside?.length ?? 0;
    expect(count(aged("1960-01-01"))).toBeGreaterThan(0);
    expect(count(aged("1957-03-01"))).toBe(0);
    expect(count(aged("1962-03-02"))).toBe(0);
  });
});

describe("a person in several programmes", () => {
  it("is told the same once, by both", () => {
    const result = evaluate([nf1(), rett()], withBoth, { asOf });
    expect(result.programme.id).toBe("nf1+rett");
    const one = of(result, "refer-child-to-municipality");
    expect(one).toMatchObject({ rules: ["refer-child-to-municipality"], programmes: ["nf1", "rett"], also: [] });
    expect(result.contradictions).toEqual([]);
    const generic = evaluate(genericModel, withBoth, { asOf });
    expect(result.recommendations.map(({ rule }) => rule)).toEqual(generic.recommendations.map(({ rule }) => rule));
  });

  it("gets the earlier of two time limits, whatever the order of the programmes", () => {
    const one = nf1({ deviations: [sooner("4 weeks")] });
    const two = rett({ deviations: [sooner("6 weeks")] });
    for (const programmes of [
      [one, two],
      [two, one],
    ]) {
      const result = evaluate(programmes, withBoth, { asOf });
      expect(of(result, "refer-child-to-municipality")?.due?.date).toBe("2027-02-07");
      expect(
        of(result, "refer-child-to-municipality")
          ?.deviations?.map(({ programme }) => programme)
          .sort(),
      ).toEqual(["nf1", "rett"]);
    }
  });

  it("sees that two programmes name different actors for the same, and gets both", () => {
    const moved = nf1({
      deviations: [deviation("refer-child-to-municipality", "change-actor", "{ responsible: general-practice }")],
    });
    const result = evaluate([moved, rett()], withBoth, { asOf });
    expect(result.contradictions).toMatchObject([
      {
        rule: "refer-child-to-municipality",
        kind: "another-actor",
        says: { nf1: { da: "almen praksis" }, rett: { da: "sygehuset" } },
      },
    ]);
    const asked = result.recommendations.filter(({ rules }) => rules.includes("refer-child-to-municipality"));
    expect(asked.map(({ responsible }) => responsible).sort()).toEqual(["general-practice", "hospital"]);
  });

  it("keeps what one programme asks and the other has left out, and sees that they do not agree", () => {
    const leavingOut = nf1({
      deviations: [deviation("refer-child-to-municipality", "leave-out", undefined, "    acknowledges: must\n")],
    });
    const result = evaluate([leavingOut, rett()], withBoth, { asOf });
    expect(of(result, "refer-child-to-municipality")).toBeDefined();
    expect(result.setAside).toEqual([]);
    expect(result.contradictions).toMatchObject([{ kind: "asked-by-some", says: { nf1: { da: "har udeladt den" } } }]);
  });

  it("that asks earlier than another is no contradiction, and gets the earlier one's recommendation", () => {
    const earlier = nf1({ deviations: [setting("preparationAgeYears", 15)] });
    const youth = {
      ...withBoth,
      person: { birthDate: "2011-12-04" },
      municipality: { contact: true },
    } satisfies Situation;
    const alone = evaluate(rett(), youth, { asOf });
    const together = evaluate([earlier, rett()], youth, { asOf });
    const preparing = (result: Result): readonly string[] =>
      [...result.recommendations, ...result.undetermined]
        .filter(({ deviations = [] }) => deviations.some(({ parameter }) => parameter === "preparationAgeYears"))
        .map(({ rule }) => rule);
    expect(preparing(alone)).toEqual([]);
    expect(preparing(together).length).toBeGreaterThan(0);
    expect(together.contradictions).toEqual([]);
  });

  it("of which one builds on the other follows the one that builds, also where it asks less", () => {
    const first = nf1({ deviations: [sooner("4 weeks")] });
    const looser = deviation(
      "refer-child-to-municipality",
      "loosen",
      '{ due: { within: 8 weeks, after: "earliest of [disease.diagnosed, function.reducedFunctionEstablished]" } }',
      "    acknowledges: must\n",
      first,
    );
    const second = composed({ id: "bygger-paa", base: first, deviations: [looser] });
    for (const programmes of [
      [first, second],
      [second, first],
    ]) {
      const result = evaluate(programmes, child, { asOf });
      expect(result.programme.id).toBe("bygger-paa");
      expect(of(result, "refer-child-to-municipality")?.due?.date).toBe("2027-03-07");
    }
  });
});

describe("two programmes with the same id", () => {
  it("are refused, as nobody could tell what each of them says", () => {
    expect(() => evaluate([nf1(), nf1({ deviations: [sooner("4 weeks")] })], child, { asOf })).toThrow(/same id: nf1/);
  });
});

describe("what is known of a member", () => {
  it("is that the person is in the target group of a programme, so nobody asks; what was recorded otherwise stays", () => {
    const asks = (one: Situation, programmes = [nf1()]): boolean =>
      evaluate(programmes, one, { asOf }).undetermined.some(({ missing }) => missing.includes("programme.membership"));
    const nobody = { ...child, disease: { ...child.disease, codes: ["ORPHA:778"] } } satisfies Situation;
    expect([asks(child), asks(nobody)]).toEqual([false, true]);
    const outside: Situation = { ...child, programme: { membership: "out" } };
    const { recommendations } = evaluate(nf1(), outside, { asOf });
    expect(recommendations.some(({ rules }) => rules.includes("assess-support-outside-programme"))).toBe(true);
  });
});
