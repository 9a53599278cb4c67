import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/programme/evaluate.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import type { Situation } from "../../../src/vocabulary/situation.js";
import { compose, composed, deviation, setting } from "./written-programme.js";

const anchors = '"earliest of [disease.diagnosed, function.reducedFunctionEstablished]"';
const acknowledged = "    acknowledges: must\n";

/** The mistakes that are errors, by code. */
function errorsOf(written: Parameters<typeof compose>[0]): readonly string[] {
  return compose(written)
    .diagnostics.filter(({ severity }) => severity === "error")
    .map(({ code }) => code);
}

const ownRule = (strength: string, cites: string): string => `
section: "4.1"
title: { da: Egen, en: Own }
appliesTo: rare-disease-confirmed
rules:
  - id: egen-regel
    statements: [${cites}]
    source: programme
    when: et.agreed has happened
    recommend:
      act: inform
      subject: egen
      strength: ${strength}
      responsible: hospital
      recipient: patient
      text: { da: Fortæl det., en: Tell it. }
`;
const ownFact = `facts:
  et:
    agreed:
      type: event
      label: { da: aftalen, en: the agreement }
      says: { yes: { da: det er aftalt, en: it is agreed }, no: { da: det er ikke aftalt, en: it is not agreed } }
      question: { da: Er det aftalt?, en: Is it agreed? }
      answeredBy: [pal]
`;

/** Eight birds in seven holes, no two in one: nobody can fulfil it, and it takes more steps than there are to see. */
const tooHard = ((): string => {
  const facts = [...coreVocabulary].flatMap(([path, fact]) =>
    fact.type === "boolean" && !("derived" in fact) ? [path] : [],
  );
  const birds = Array.from({ length: 8 }, (_, bird) => facts.slice(bird * 7, bird * 7 + 7));
  const parts = [
    ...birds.map((holes) => holes.map((hole) => `${hole} is true`)),
    ...birds.flatMap((one, index) =>
      birds
        .slice(index + 1)
        .flatMap((other) => one.map((hole, number) => [`${hole} is false`, `${other[number] ?? ""} is false`])),
    ),
  ];
  return `{ all: [${parts.map((of) => `{ any: [${of.join(", ")}] }`).join(", ")}] }`;
})();

describe("a deviation's own label", () => {
  it.each([
    ["a shorter time limit is stricter", "tighten", `{ due: { within: 4 weeks, after: ${anchors} } }`],
    ["a longer time limit is looser", "loosen", `{ due: { within: 4 months, after: ${anchors} } }`],
    ["a weaker word is looser", "loosen", "{ strength: should }"],
    ["fewer people is looser", "loosen", "{ onlyWhen: person.ageYears < 10 }"],
    ["more people is stricter", "tighten", "{ alsoWhen: person.ageYears is 18 }"],
    ["another actor is a change of actor", "change-actor", "{ responsible: general-practice }"],
    [
      "an anchor less and a shorter limit is something else",
      "replace",
      "{ due: { within: 4 weeks, after: disease.diagnosed } }",
    ],
  ])("fits when %s", (_, does, change) => {
    const written = [deviation("refer-child-to-municipality", does, change, acknowledged)];
    expect(errorsOf({ deviations: written })).toEqual([]);
    for (const other of ["tighten", "loosen", "change-actor"].filter((one) => one !== does)) {
      const mislabelled = [deviation("refer-child-to-municipality", other, change, acknowledged)];
      expect(errorsOf({ deviations: mislabelled }), other).toEqual(["wrong-label"]);
    }
  });

  it("is wrong for a change that changes nothing", () => {
    const rewritten = deviation("refer-child-to-municipality", "loosen", "{ onlyWhen: person.ageYears < 30 }");
    expect(errorsOf({ deviations: [rewritten] })).toEqual(["wrong-label"]);
  });

  it("is neither right nor wrong when it takes too many steps to tell whom the change touches", () => {
    const hard = deviation("refer-child-to-municipality", "tighten", `{ alsoWhen: ${tooHard} }`);
    const { programme, diagnostics } = compose({ deviations: [hard] });
    const [deviated] = programme?.specific?.deviations ?? [];
    expect(deviated?.verdict).toBe("undecided");
    expect(diagnostics.filter(({ code }) => code === "undecided" || code === "wrong-label")).toMatchObject([
      {
        code: "undecided",
        severity: "warning",
        message: { da: expect.stringMatching(/^det kunne ikke afgøres/) as string },
      },
    ]);
  });

  it("that adopts needs no change, and is no deviation in results", () => {
    const programme = composed({ deviations: [deviation("refer-child-to-municipality", "adopt")] });
    const child: Situation = {
      person: { birthDate: "2020-05-04" },
      disease: { status: "confirmed", diagnosed: "2027-01-10", codes: ["ORPHA:636"] },
    };
    const { recommendations } = evaluate(programme, child, { asOf: "2027-03-01" });
    expect(recommendations.flatMap(({ deviations = [] }) => deviations)).toEqual([]);
  });
});

describe("a national obligation", () => {
  it("cannot be weakened, narrowed or left out without saying so; what only should or may be done can", () => {
    const must = (does: string, change?: string): readonly string[] =>
      errorsOf({ deviations: [deviation("refer-child-to-municipality", does, change)] });
    expect(must("loosen", "{ strength: should }")).toEqual(["weakened-must"]);
    expect(must("loosen", "{ onlyWhen: person.ageYears < 10 }")).toEqual(["weakened-must"]);
    expect(must("leave-out")).toEqual(["weakened-must"]);
    expect(must("change-actor", "{ responsible: general-practice }")).toEqual([]);
    expect(errorsOf({ deviations: [deviation("confer-complex-with-css", "leave-out")] })).toEqual([]);
  });

  it("is weakened by a number as well", () => {
    expect(errorsOf({ deviations: [setting("oldAgeYears", 60)] })).toEqual([]);
    expect(new Set(errorsOf({ deviations: [setting("oldAgeYears", 70)] }))).toEqual(new Set(["weakened-must"]));
    expect(errorsOf({ deviations: [setting("oldAgeYears", 70, acknowledged)] })).toEqual([]);
  });
});

describe("what a deviation does is what it does to members", () => {
  const rule = "take-own-responsibility-from-18";
  const under = (age: number): string => `diagnoses: [prader-willi]\n  onlyWhen: person.ageYears < ${String(age)}`;
  const judgedOf = (targetGroup: string, ...deviations: readonly string[]) =>
    compose({ targetGroup, deviations }).judged;

  it("nothing, and weakens no obligation, where no member can ever get the rule", () => {
    const leftOut = deviation(rule, "leave-out");
    expect(errorsOf({ targetGroup: under(15), deviations: [leftOut] })).toEqual([]);
    expect(judgedOf(under(15), leftOut)).toMatchObject([
      { deviation: { verdict: "none", weakensMust: false, changes: [] } },
    ]);
    expect(errorsOf({ targetGroup: under(19), deviations: [leftOut] })).toEqual(["weakened-must"]);
    expect(judgedOf(under(19), leftOut)).toMatchObject([{ deviation: { verdict: "looser", weakensMust: true } }]);
  });

  it("nothing, where the people who lose the rule are no members, and then no label but `adopt` and `replace` fits", () => {
    const narrower = (does: string): string =>
      deviation("refer-child-to-municipality", does, "{ onlyWhen: person.ageYears < 16 }");
    expect(errorsOf({ targetGroup: under(15), deviations: [narrower("loosen")] })).toEqual(["wrong-label"]);
    expect(errorsOf({ targetGroup: under(15), deviations: [narrower("replace")] })).toEqual([]);
    expect(errorsOf({ targetGroup: under(17), deviations: [narrower("loosen")] })).toEqual(["weakened-must"]);
  });

  it("nothing, where a weaker word, a time limit or a number stands in a rule that no member gets", () => {
    const weaker = deviation(rule, "replace", "{ strength: should }");
    expect(judgedOf(under(15), weaker, setting("oldAgeYears", 70)).map((one) => one.deviation.verdict)).toEqual([
      ...["none", "none"],
    ]);
    expect(errorsOf({ targetGroup: under(15), deviations: [weaker, setting("oldAgeYears", 70)] })).toEqual([]);
    expect(errorsOf({ targetGroup: under(19), deviations: [weaker] })).toEqual(["weakened-must"]);
  });

  it("as much as before where members get the rule, in whatever it says to them", () => {
    const words = deviation("refer-child-to-municipality", "replace", "{ note: { da: Ring først., en: Call first. } }");
    expect(judgedOf(under(15), words, setting("childReferralWithin", 2))).toMatchObject([
      { deviation: { verdict: "different" } },
      { deviation: { verdict: "stricter" } },
    ]);
  });

  it("to a person who is a member: the examples are", () => {
    const targetGroup = under(18);
    const deviations = [
      deviation("refer-child-to-municipality", "loosen", "{ onlyWhen: person.ageYears < 10 }", acknowledged),
      deviation("consider-conference-in-transition-to-adulthood", "leave-out"),
      setting("preparationAgeYears", 15),
    ];
    const programme = composed({ targetGroup, deviations });
    const examples = judgedOf(targetGroup, ...deviations).flatMap(({ effects }) =>
      effects.flatMap(({ effect }) => effect.changes.flatMap(({ example }) => example ?? [])),
    );
    expect(examples.length).toBeGreaterThan(2);
    for (const { asOf, situation } of examples) {
      expect(evaluate(programme, situation, { asOf }).programmes).toMatchObject([{ membership: "member" }]);
    }
  });

  it("the same as long as something else is wrong with the programme", () => {
    const { programme, judged } = compose({
      targetGroup: under(15),
      deviations: [deviation(rule, "leave-out")],
      rules: ownRule("must", ""),
    });
    expect(programme).toBe(undefined);
    expect(judged).toMatchObject([{ deviation: { verdict: "none" } }]);
  });
});

describe("a number", () => {
  it("is set from its least to its greatest value, both included, and no further", () => {
    const at = (value: number): readonly string[] =>
      errorsOf({ deviations: [setting("oldAgeYears", value, acknowledged)] });
    expect([54, 55, 85, 86].map(at)).toEqual([["parameter-out-of-range"], [], [], ["parameter-out-of-range"]]);
  });
});

describe("a programme that builds on another", () => {
  const first = composed({
    id: "foerst",
    deviations: [
      deviation("refer-child-to-municipality", "loosen", "{ onlyWhen: person.ageYears < 15 }", acknowledged),
    ],
    rules: ownRule("must", ""),
    more: ownFact,
  });
  const second = composed({ id: "anden", base: first });

  it("keeps its rules, facts and deviations, and still shows what the national model asked", () => {
    expect(second.rules.map(({ id }) => id)).toContain("egen-regel");
    expect(Object.keys(second.facts)).toEqual(["et.agreed"]);
    expect(second.specific?.deviations.map(({ programme }) => programme)).toEqual(["foerst"]);
    expect(second.specific?.extends.map(({ id }) => id)).toEqual(["foerst", "generic-model"]);
    const youth: Situation = {
      person: { birthDate: "2011-05-04" },
      disease: { status: "confirmed", diagnosed: "2027-01-10", codes: ["ORPHA:636"] },
    };
    const { setAside } = evaluate(second, youth, { asOf: "2027-03-01" });
    expect(setAside?.map(({ rule }) => rule)).toEqual(["refer-child-to-municipality"]);
  });

  it("may deviate from a rule that the other has changed; then both deviations stand, and the national rule is kept", () => {
    const third = composed({
      id: "tredje",
      base: first,
      deviations: [deviation("refer-child-to-municipality", "loosen", "{ strength: should }", acknowledged, first)],
    });
    expect(third.specific?.deviations.map(({ programme }) => programme)).toEqual(["foerst", "tredje"]);
    const national = genericModel.rules.find(({ id }) => id === "refer-child-to-municipality");
    expect(third.specific?.before.rules).toEqual([national]);
  });
});

describe("a programme's own rule", () => {
  it("may ask more strongly than the statement that it makes concrete, when the programme is its source", () => {
    expect(errorsOf({ rules: ownRule("must", "bilag3-t16"), more: ownFact })).toEqual([]);
    const asDocument = ownRule("must", "bilag3-t16").replace("    source: programme\n", "");
    expect(errorsOf({ rules: asDocument, more: ownFact })).toEqual(["stronger-than-source"]);
  });

  it("cannot have the name of a rule of the base", () => {
    const same = ownRule("must", "").replace("egen-regel", "appoint-pal");
    expect(errorsOf({ rules: same, more: ownFact })).toEqual(["name-of-base"]);
  });

  it("cannot use a fact that nobody declared", () => {
    expect(errorsOf({ rules: ownRule("must", "") })).toEqual(["unknown-fact-in-rule"]);
  });
});

describe("the hash of a programme", () => {
  it("is the same for the same content, and another when a deviation, a rule or the base changes", () => {
    const hashOf = (written: Parameters<typeof compose>[0]): string => composed(written).hash;
    const plain = hashOf({});
    expect(hashOf({})).toBe(plain);
    const deviations = [deviation("confer-complex-with-css", "leave-out")];
    const all = [plain, hashOf({ deviations }), hashOf({ rules: ownRule("must", ""), more: ownFact })];
    expect(new Set(all).size).toBe(3);
  });
});
