import { describe, expect, it } from "vitest";
import { InvalidOptionError, InvalidSituationError } from "../../../src/diagnostics/errors.js";
import { evaluate } from "../../../src/programme/evaluate.js";
import { checkOptions, outcomesOf } from "../../../src/programme/outcomes.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import type { Situation } from "../../../src/vocabulary/situation.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { all, happened, inScope, is, named, programmeOf, ruleOf } from "../../small-programme.js";

const programme = programmeOf([
  ruleOf({
    when: all(named("in-scope", inScope), happened("disease.diagnosed")),
    recommend: { fulfilledBy: happened("municipality.referral") },
  }),
]);

describe("evaluating", () => {
  it("gives the recommendations of the day", () => {
    const situation = { disease: { diagnosed: "2026-03-01" }, municipality: { referral: "no" } } as const;
    const { asOf, recommendations, undetermined } = evaluate(programme, situation, { asOf: "2026-03-01" });
    expect(asOf).toBe("2026-03-01");
    expect(recommendations.map(({ rule, state }) => [rule, state])).toEqual([["refer", "open"]]);
    expect(undetermined).toEqual([]);
  });

  it("with nothing known is no error: every rule of the generic model has an outcome, and none applies", () => {
    const outcomes = outcomesOf(genericModel, {}, { asOf: "2026-03-01" });
    expect(outcomes).toHaveLength(genericModel.rules.length);
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(["undetermined"]));
  });

  it("lists what does not apply when asked", () => {
    const situation = { disease: { status: "none" } } as const;
    expect(evaluate(programme, situation, { asOf: "2026-03-01" })).not.toHaveProperty("doesNotApply");
    expect(evaluate(programme, situation, { asOf: "2026-03-01", all: true }).doesNotApply).toMatchObject([
      { rule: "refer", because: { "disease.status": "none" } },
    ]);
  });

  it("counts a closed group's absent facts as no, and says so (D17)", () => {
    const situation = { disease: { diagnosed: "2026-01-10" } } as const;
    expect(evaluate(programme, situation, { asOf: "2026-03-01" }).recommendations).toMatchObject([
      { state: "unconfirmed" },
    ]);
    const closed = evaluate(programme, situation, { asOf: "2026-03-01", closed: ["municipality"] });
    expect(closed.recommendations).toMatchObject([{ state: "open" }]);
    expect(closed.assumptions).toMatchObject([{ kind: "closed" }]);
  });

  it("of an earlier day leaves out what came later, and says so (D28)", () => {
    const situation = { disease: { diagnosed: "2026-01-10" }, municipality: { referral: "2026-02-01" } } as const;
    const replayed = evaluate(programme, situation, { asOf: "2026-01-31", ignoreLater: true });
    expect(replayed.recommendations).toMatchObject([{ state: "open" }]);
    expect(replayed.assumptions).toMatchObject([{ kind: "ignored-later", facts: ["municipality.referral"] }]);
  });
});

describe("a situation with mistakes", () => {
  it("is refused with all of them", () => {
    const wrong = { person: { shoeSize: 38 }, disease: { complex: "maybe" } } as unknown as Situation;
    const error = thrownBy(() => evaluate(programme, wrong, { asOf: "2026-03-01" }));
    expect(error).toBeInstanceOf(InvalidSituationError);
    expect((error as InvalidSituationError).problems.map(({ code }) => code).sort()).toEqual([
      "unknown-fact",
      "wrong-type",
    ]);
  });

  it("is refused when it lies after the day, unless an earlier day is replayed", () => {
    const later = { disease: { diagnosed: "2026-03-02" } } as const;
    expect(() => evaluate(programme, later, { asOf: "2026-03-01" })).toThrow(InvalidSituationError);
    expect(evaluate(programme, later, { asOf: "2026-03-01", ignoreLater: true }).recommendations).toEqual([]);
  });
});

describe("an option that cannot be used", () => {
  it.each(["2026-02-30", "2026-03-01T00:00:00", "today", "", "1899-12-31", "2200-01-01", undefined, null, new Date(0)])(
    "is refused: asOf %j",
    (asOf) => {
      expect(() => {
        checkOptions({ asOf: asOf as string }, coreVocabulary);
      }).toThrow(InvalidOptionError);
      expect(() => evaluate(programme, {}, { asOf: asOf as string })).toThrow(InvalidOptionError);
    },
  );

  it("is refused: a closed name that is neither a fact nor a group", () => {
    expect(() => evaluate(programme, {}, { asOf: "2026-03-01", closed: ["css", "csss", "css.notes"] })).toThrow(
      new InvalidOptionError("closed names no fact or group: csss, css.notes"),
    );
  });

  it("is none when it names facts, groups or both", () => {
    expect(() => {
      checkOptions({ asOf: "2026-03-01", closed: ["css", "pal.appointed"] }, coreVocabulary);
    }).not.toThrow();
  });
});

describe("a programme that reads a parameter it does not have", () => {
  it("stops instead of guessing", () => {
    const broken = programmeOf([ruleOf({ when: is("person.ageYears", { parameter: "noSuch" }) })]);
    expect(() => evaluate(broken, { person: { birthDate: "2019-05-04" } }, { asOf: "2026-03-01" })).toThrow(
      "unknown parameter: noSuch",
    );
  });
});

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
