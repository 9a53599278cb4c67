import { describe, expect, it } from "vitest";
import { rateOf } from "../../../../src/testing/quality/try-mutants.js";
import {
  all,
  any,
  child,
  compare,
  happened,
  inScope,
  is,
  named,
  programmeOf,
  ruleOf,
} from "../../../small-programme.js";
import type { Situation } from "../../../../src/vocabulary/situation.js";
import { outcomesIn, somebody, type Day } from "./try.js";

const gate = named("in-scope", inScope);
const known = { disease: { status: "confirmed" } } as const;
const born = (birthDate: Day): Situation => ({ ...known, person: { birthDate } });
const applies = { outcome: "applies" } as const;
const doesNot = { outcome: "does not apply" } as const;
const [at17, at18] = [born("2008-03-02"), born("2008-03-01")];
const [at16, at19] = [born("2009-03-02"), born("2007-03-01")];

describe("a changed limit", () => {
  const programme = programmeOf([ruleOf({ when: all(gate, child) })]);

  it("is caught from both sides by a person on each side of it", () => {
    const both = [somebody(at17, applies), somebody(at18, doesNot)];
    expect(outcomesIn(programme, both, "when")).toEqual({ caught: 3, equivalent: 0, surviving: [] });
  });

  it("survives where nobody stands close to it", () => {
    const far = [somebody(at16, applies), somebody(at19, doesNot)];
    expect(outcomesIn(programme, far, "when")).toEqual({
      caught: 1,
      equivalent: 0,
      surviving: [
        "»personens alder er under 17 år« i stedet for »personens alder er under 18 år«",
        "»personens alder er under 19 år« i stedet for »personens alder er under 18 år«",
      ],
    });
  });

  it("survives scenarios that say nothing of the rule, or not whether it applies", () => {
    const silent = [{ ...somebody(at17), expect: {} }, somebody(at18, { strength: "must" })];
    expect(outcomesIn(programme, silent, "when").caught).toBe(0);
  });

  it("is caught by a whole person who is not to be asked anything", () => {
    const whole = { ...somebody(at18), expect: {}, complete: true };
    expect(outcomesIn(programme, [whole], "when").surviving).toEqual([
      "»personens alder er under 17 år« i stedet for »personens alder er under 18 år«",
    ]);
  });
});

describe("a change that means nothing to anybody", () => {
  it("is left out, and the rate does not suffer", () => {
    // Whoever is diagnosed is confirmed already: the second part says nothing more.
    const when = all(gate, happened("disease.diagnosed"), is("disease.status", "confirmed"));
    const result = outcomesIn(programmeOf([ruleOf({ when })]), [], "when");
    expect(result.equivalent).toBeGreaterThan(0);
    expect(result.surviving).not.toContain(
      "uden leddet »personens diagnostiske status er en bekræftet sjælden sygdom«",
    );
  });

  it("is not one that only makes something unknown certain", () => {
    const when = all(gate, any(happened("disease.diagnosed"), is("disease.complex", true)));
    const { surviving } = outcomesIn(programmeOf([ruleOf({ when })]), [], "when");
    expect(surviving).toContain("uden leddet »sygdommen er vurderet som kompleks«");
  });

  it("does not count: nothing tried is nothing lost", () => {
    expect(rateOf({ caught: 0, equivalent: 4, undecided: [], surviving: [] })).toBe(1);
    expect(rateOf({ caught: 3, equivalent: 4, undecided: [], surviving: [] })).toBe(1);
  });
});

describe("changes beside the condition", () => {
  const anchor = "disease.diagnosed";
  const done = happened("municipality.referral");
  const open = { disease: { diagnosed: "2026-02-01" }, municipality: { referral: "no" } } as const;
  const limited = programmeOf([
    ruleOf({
      when: all(gate, happened(anchor)),
      recommend: { due: { within: { amount: 3, unit: "months" }, after: [anchor] }, fulfilledBy: done },
    }),
  ]);

  it("of a time limit are caught by its day, and survive where no day is expected", () => {
    expect(outcomesIn(limited, [somebody(open, { ...applies, due: "2026-05-01" })], "due").surviving).toEqual([]);
    expect(outcomesIn(limited, [somebody(open, applies)], "due").surviving).toHaveLength(3);
  });

  it("of the strength are caught by the strength alone", () => {
    expect(outcomesIn(limited, [somebody(open, applies)], "strength").surviving).toEqual([
      "styrken er »bør« i stedet for »skal«",
    ]);
    expect(outcomesIn(limited, [somebody({}, { strength: "must" })], "strength").surviving).toEqual([]);
  });

  it("of what it is done by are caught by the state", () => {
    expect(outcomesIn(limited, [somebody(open, { ...applies, state: "open" })], "fulfilledBy").surviving).toEqual([]);
    expect(outcomesIn(limited, [somebody(open, applies)], "fulfilledBy").surviving).toHaveLength(1);
  });

  it("of until when it is shown are caught only as long as it is not done", () => {
    const shown = programmeOf([
      ruleOf({ when: gate, recommend: { fulfilledBy: done, shownUntil: is("transition.stage", "completed") } }),
    ]);
    const stays = { ...known, transition: { stage: "underway" } } as const;
    const isDone = { ...stays, municipality: { referral: "2026-02-01" } } as const;
    const expected = { ...applies, concluded: false };
    expect(outcomesIn(shown, [somebody(isDone, expected)], "shownUntil").caught).toBe(0);
    const { surviving } = outcomesIn(shown, [somebody(stays, expected)], "shownUntil");
    expect(surviving).not.toContain(
      "»overgangen fra ung til voksen i sundhedsvæsenet er ikke afsluttet« i stedet for »overgangen fra ung til voksen i sundhedsvæsenet er afsluttet«",
    );
  });

  it("of a lapse are found on the day that parts them", () => {
    const lapsing = programmeOf([
      ruleOf({
        when: gate,
        recommend: { fulfilledBy: done, lapses: { at: { amount: 18, unit: "years" }, after: "person.birthDate" } },
      }),
    ]);
    expect(outcomesIn(lapsing, [], "lapses").surviving).toHaveLength(2);
    const lapsed = { ...applies, state: "lapsed" } as const;
    const onTheDay = { ...at18, municipality: { referral: "no" } } as const;
    expect(outcomesIn(lapsing, [somebody(onTheDay, lapsed)], "lapses").surviving).toEqual([
      "det bortfalder efter 17 år i stedet for 18 år",
    ]);
  });

  it("of a number that changes from a day on are caught in each of its periods", () => {
    const limit = compare("person.ageYears", "less-than", { parameter: "limitAgeYears" });
    const programme = programmeOf([ruleOf({ when: all(gate, limit) })]);
    expect(outcomesIn(programme, [somebody(at17, applies), somebody(at18, doesNot)], "parameter").surviving).toEqual([
      "limit age: 15 i stedet for 16",
      "limit age: 17 i stedet for 16",
    ]);
  });
});
