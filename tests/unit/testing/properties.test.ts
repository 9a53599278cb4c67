import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Programme } from "../../../src/language/programme.js";
import { evaluate } from "../../../src/programme/evaluate.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import type { Recommendation, Result } from "../../../src/recommend/result-schema.js";
import { flattened, nested } from "../../../src/testing/arbitraries/by-path.js";
import { arbitraryProgramme, check, properties, type Evaluate, type PropertyName } from "../../../src/testing.js";
import { tries } from "../../property/seed.js";
import { all, compare, inScope, named, programmeOf, ruleOf } from "../../small-programme.js";
import { composed, deviation } from "../programme/written-programme.js";

/** An evaluator with a fault: its results are changed. */
const changing =
  (change: (result: Result) => Result): Evaluate =>
  (programmes, situation, options) =>
    change(evaluate(programmes, situation, options));

const each = (change: (one: Recommendation) => Recommendation): Evaluate =>
  changing((result) => ({
    ...result,
    recommendations: result.recommendations.map(change),
    ...(result.concluded && { concluded: result.concluded.map(change) }),
  }));

/** Takes what is not known for a "no". */
const unknownIsNo = changing(({ undetermined, doesNotApply = [], ...result }) => ({
  ...result,
  undetermined: [],
  doesNotApply: [
    ...doesNotApply,
    ...undetermined.map(({ rule, statements, decisions, citations }) => ({
      ...{ rule, statements, decisions, citations },
      outcome: "does-not-apply" as const,
      because: {},
      why: { da: "", en: "" },
    })),
  ],
}));

const deviating = composed({
  id: "afviger",
  deviations: [deviation("refer-child-to-municipality", "leave-out", undefined, "    acknowledges: must\n")],
});

let calls = 0;

type Fault = {
  /** What is wrong with it. */
  readonly fault: string;
  readonly programme?: Programme;
  readonly evaluate?: Evaluate;
};

const faults: Readonly<Record<PropertyName, Fault>> = {
  monotoneInKnowledge: { fault: "unknown counts as no", evaluate: unknownIsNo },
  monotoneWhenClosed: {
    fault: "closing a group forgets what is known",
    evaluate: (programmes, situation, options) =>
      evaluate(programmes, (options.closed ?? []).length > 0 ? {} : situation, options),
  },
  definiteWhenComplete: {
    fault: "a rule asks for the age at a diagnosis without asking whether it was made",
    programme: programmeOf([
      ruleOf({ when: all(named("in-scope", inScope), compare("disease.ageYearsAtDiagnosis", "less-than", 18)) }),
    ]),
  },
  deterministic: {
    fault: "the answers are counted",
    evaluate: changing((result) => ({ ...result, programme: { ...result.programme, version: String((calls += 1)) } })),
  },
  orderIndependent: {
    fault: "rules are listed as they were written",
    evaluate: (programmes, situation, options) => {
      const result = evaluate(programmes, situation, options);
      const [programme] = "id" in programmes ? [programmes] : programmes;
      const at = ({ rule }: { readonly rule: string }): number =>
        (programme?.rules ?? []).findIndex(({ id }) => id === rule);
      return { ...result, undetermined: [...result.undetermined].sort((a, b) => at(a) - at(b)) };
    },
  },
  absentIsNull: {
    fault: "an empty group counts as complete",
    evaluate: (programmes, situation, options) => {
      const empty = Object.entries(situation).filter(([, facts]) => Object.keys(facts ?? {}).length === 0);
      const closed = [...(options.closed ?? []), ...empty.map(([group]) => group)];
      return evaluate(programmes, situation, { ...options, closed });
    },
  },
  replayIsPast: {
    fault: "a later event counts as unknown, not as not happened",
    evaluate: (programmes, situation, options) => {
      if (options.ignoreLater !== true) return evaluate(programmes, situation, options);
      const isLater = (value: unknown): boolean =>
        typeof value === "string" && /^\d/.test(value) && value > options.asOf;
      const facts = Object.entries(flattened(situation)).filter(([, value]) => !isLater(value));
      const { assumptions } = evaluate(programmes, situation, options);
      return { ...evaluate(programmes, nested(Object.fromEntries(facts)), options), assumptions };
    },
  },
  dueNotBeforeAnchor: {
    fault: "time runs backwards",
    evaluate: each((one) => (one.due?.date === undefined ? one : { ...one, due: { ...one.due, date: "1900-01-01" } })),
  },
  overlayKeepsMusts: {
    fault: "what a programme sets aside is not told",
    programme: deviating,
    evaluate: changing((result) => ({ ...result, setAside: [] })),
  },
  mergeKeepsStrongest: {
    fault: "what is merged may be left",
    evaluate: each((one) => (one.rules.length > 1 ? { ...one, strength: "may" } : one)),
  },
  standingHangsTogether: {
    fault: "an overdue act is called open",
    evaluate: each((one) => (one.state === "overdue" ? { ...one, state: "open" } : one)),
  },
  restsOnItsReasons: {
    fault: "the first reason is not told",
    evaluate: each((one) => ({ ...one, because: Object.fromEntries(Object.entries(one.because).slice(1)) })),
  },
  asksWhatIsOpen: {
    fault: "a known status is asked for",
    evaluate: (programmes, situation, options) => {
      const result = evaluate(programmes, situation, options);
      return { ...result, undetermined: result.undetermined.map((one) => ({ ...one, missing: ["disease.status"] })) };
    },
  },
  resultFitsSchema: {
    fault: "a field has no English",
    evaluate: each((one) => ({ ...one, text: { da: one.text.da } as Recommendation["text"] })),
  },
  evaluatorsAgree: { fault: "unknown counts as no", evaluate: unknownIsNo },
};

describe("a planted fault makes its property fail", () => {
  it.each(Object.entries(faults).map(([name, { fault }]) => [name as PropertyName, fault] as const))(
    "%s: %s",
    async (name) => {
      const { programme, evaluate: faulty } = faults[name];
      const property = properties[name](
        programme ?? arbitraryProgramme(),
        faulty === undefined ? {} : { evaluate: faulty },
      );
      const details = await fc.check<[unknown]>(property, { ...tries(400), endOnFailure: true });
      expect(details.failed).toBe(true);
      const label = properties[name].label;
      expect(String(details.errorInstance)).toContain(`${label.da} / ${label.en}: `);
    },
  );

  it("and there is one for every property", () => {
    expect(Object.keys(faults).sort()).toEqual(Object.keys(properties).sort());
  });
});

describe("checking a programme", () => {
  const { programme } = faults.definiteWhenComplete;
  const names = ["deterministic", "definiteWhenComplete"] as const;

  it("says of each property whether it holds, and shows the smallest person of whom it does not", async () => {
    if (programme === undefined) throw new Error("there is a programme with a fault");
    const [first, second, ...others] = await check(programme, { names, numRuns: 40 });
    expect(others).toEqual([]);
    expect(first).toEqual({
      name: "deterministic",
      label: properties.deterministic.label,
      holds: true,
      numRuns: 40,
    });
    expect(second).toMatchObject({ name: "definiteWhenComplete", holds: false });
    expect(second?.report).toContain('"rule":"refer"');
    expect(second?.report).toContain('"disease":{"status":"');
    expect(second?.report).not.toContain('"statements"');
  });

  it("says so little of the whole generic model that a person can read it", async () => {
    const [first] = await check(genericModel, {
      names: ["orderIndependent"],
      numRuns: 1,
      evaluate: (programmes, situation, options) => {
        const result = evaluate(programmes, situation, options);
        const [{ rules }] = ("id" in programmes ? [programmes] : programmes) as readonly [Programme];
        return { ...result, programme: { ...result.programme, version: rules[0]?.id ?? "" } };
      },
    });
    expect(first?.holds).toBe(false);
    expect(first?.report).toMatch(/"rules":\["[\w-]+",.* more"\]/);
    expect(first?.report?.length).toBeLessThan(3000);
    const [undefinite] = await check(genericModel, {
      names: ["definiteWhenComplete"],
      numRuns: 1,
      evaluate: (programmes, _, options) => evaluate(programmes, {}, { ...options, closed: [] }),
    });
    expect(undefinite?.holds).toBe(false);
    expect(undefinite?.report?.length).toBeLessThan(3000);
  });

  it("names the rules that a result says nothing of, or says something of twice", async () => {
    const breachOf = async (change: (result: Result) => Result): Promise<string> => {
      const [one] = await check(programmeOf([ruleOf({})]), {
        names: ["resultFitsSchema"],
        evaluate: changing(change),
      });
      return one?.report?.split("\n")[0] ?? "";
    };
    expect(await breachOf((result) => ({ ...result, undetermined: [] }))).toMatch(
      /: \{"notSaid":\["refer"\],"saidTooOften":\[\]\}$/,
    );
    expect(
      await breachOf(({ undetermined, ...result }) => ({
        ...result,
        undetermined: [...undetermined, ...undetermined],
      })),
    ).toMatch(/: \{"notSaid":\[\],"saidTooOften":\["refer"\]\}$/);
    expect(
      await breachOf(({ undetermined, ...result }) => ({
        ...result,
        undetermined: undetermined.map((one) => ({ ...one, missing: "" as never })),
      })),
    ).toContain('{"issues":["undetermined.0.missing: ');
  });

  it("refuses a name that no property has, and names the nearest and all", async () => {
    const names = ["deterministic", "deterministik"] as PropertyName[];
    await expect(check(genericModel, { names, numRuns: 1 })).rejects.toThrow(
      `there is no property \`deterministik\`; did you mean \`deterministic\`?; the properties are ${Object.keys(properties).join(", ")}`,
    );
    await expect(check(genericModel, { names: ["toString" as PropertyName] })).rejects.toThrow(
      "there is no property `toString`; the properties are monotoneInKnowledge, ",
    );
  });

  it("tries the same people for the same seed", async () => {
    if (programme === undefined) throw new Error("there is a programme with a fault");
    const options = { names, numRuns: 20, seed: 3 };
    expect(await check(programme, options)).toEqual(await check(programme, options));
  });
});
