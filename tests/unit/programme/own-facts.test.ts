import { describe, expect, it } from "vitest";
import { InvalidOptionError, InvalidSituationError } from "../../../src/diagnostics/errors.js";
import { parseSituation } from "../../../src/language/parse-situation.js";
import { vocabularyOf } from "../../../src/language/vocabulary-of.js";
import { evaluate } from "../../../src/programme/evaluate.js";
import { outcomesOf } from "../../../src/programme/outcomes.js";
import type { OpenSituation } from "../../../src/vocabulary/situation.js";
import { programmeWithOwnFacts as programme } from "../../own-facts.js";

const asOf = "2026-03-01";

/** What is said of a situation when a program evaluates it, and when it is read from a file. */
function mistakesIn(situation: object): { evaluated: readonly string[]; read: readonly string[] } {
  const { diagnostics } = parseSituation(
    { file: "person.json", text: JSON.stringify(situation) },
    { asOf, vocabulary: vocabularyOf(programme) },
  );
  const say = (code: string, help: string | undefined): string => `${code}: ${help ?? ""}`;
  return {
    evaluated: problemsOf(situation).map(({ code, help }) => say(code, help?.en)),
    read: diagnostics.map(({ code, help }) => say(code, help?.en)),
  };
}

function problemsOf(situation: object): InvalidSituationError["problems"] {
  try {
    evaluate(programme, situation, { asOf });
    return [];
  } catch (error) {
    if (error instanceof InvalidSituationError) return error.problems;
    throw error;
  }
}

describe("a fact of a programme's own is held to what the programme declared", () => {
  it.each<[string, object, string]>([
    [
      "a misspelt fact is named with the nearest",
      { nf1: { followedInOdence: true } },
      "unknown-fact: did you mean `nf1.followedInOdense`?",
    ],
    [
      "a fact in the wrong group is named with the right one",
      { disease: { followedInOdense: true } },
      "unknown-fact: did you mean `nf1.followedInOdense`?",
    ],
    [
      "a fact outside its group is told where it belongs",
      { followedInOdense: true },
      "fact-outside-group: write `followedInOdense` indented below `nf1:`",
    ],
    ["a misspelt group is named with the nearest", { nf2: { centre: "odense" } }, "unknown-group: did you mean `nf1`?"],
    ["a group is names with values", { nf1: true }, "not-a-mapping: write `name: value`, one on each line"],
    [
      "yes or no is not a text",
      { nf1: { followedInOdense: "maybe" } },
      "wrong-type: write `true` or `false`; leave it out when it is not known",
    ],
    [
      "an event is a day, an unknown day or no",
      { nf1: { transferred: true } },
      "wrong-type: write a day as yyyy-mm-dd, `unknown-date` or `no`; leave it out when it is not known",
    ],
    [
      "an event lies on a day that exists",
      { nf1: { transferred: "2026-02-30" } },
      "impossible-date: write a day that exists, as yyyy-mm-dd",
    ],
    ["a choice is one of its values", { nf1: { centre: "odence" } }, "unknown-value: did you mean `odense`?"],
    ["a list has members of the list", { nf1: { signs: ["lumsp"] } }, "unknown-value: did you mean `lumps`?"],
    ["a list is a list", { nf1: { signs: "lumps" } }, "wrong-type: write a list: `[lumps]`"],
    [
      "`none` stands alone in a list",
      { nf1: { signs: ["none", "lumps"] } },
      "contradiction: mend the one that is wrong; a contradiction is never settled silently",
    ],
    [
      "a number does not lie below its range",
      { nf1: { firstSignAgeYears: -1 } },
      "number-out-of-range: write a whole number from 0 to 20",
    ],
    [
      "a number does not lie above its range",
      { nf1: { firstSignAgeYears: 21 } },
      "number-out-of-range: write a whole number from 0 to 20",
    ],
    ["a number is not written as text", { nf1: { firstSignAgeYears: "3" } }, "number-as-text: write 3 without quotes"],
    [
      "a date does not lie after the evaluation date",
      { nf1: { latestControl: "2026-03-02" } },
      "after-evaluation-date: mend the date or choose a later evaluation date; an earlier day is replayed with `--ignore-later`",
    ],
    [
      "an event does not lie after the evaluation date",
      { nf1: { transferred: "2026-03-02" } },
      "after-evaluation-date: mend the date or choose a later evaluation date; an earlier day is replayed with `--ignore-later`",
    ],
    [
      "no value is a personal identity number",
      { nf1: { centre: "010190-1234" } },
      "personal-identity-number: remove it: nothing here needs a personal identity number",
    ],
  ])("%s", (_, situation, expected) => {
    expect(mistakesIn(situation)).toEqual({ evaluated: [expected], read: [expected] });
  });

  it("has everything wrong at once, each in its place", () => {
    const text = [
      "nf1:",
      "  followedInOdense: maybe",
      "  centre: odence",
      "  signs: [lumps, lumsp]",
      "  firstSignAgeYears: 21",
      "  fromage: 3",
      "disease:",
      "  complex: 1",
    ].join("\n");
    const { diagnostics } = parseSituation({ file: "p.yaml", text }, { asOf, vocabulary: vocabularyOf(programme) });
    expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([
      ["wrong-type", 2, 21],
      ["unknown-value", 3, 11],
      ["unknown-value", 4, 18],
      ["number-out-of-range", 5, 22],
      ["unknown-fact", 6, 3],
      ["wrong-type", 8, 12],
    ]);
  });

  it("is right at both ends of its range, on the evaluation date itself, and when it is unknown", () => {
    const right = {
      nf1: {
        followedInOdense: null,
        transferred: asOf,
        centre: "copenhagen",
        signs: ["none"],
        controls: [],
        firstSignAgeYears: 0,
        latestControl: asOf,
      },
    };
    expect(mistakesIn(right)).toEqual({ evaluated: [], read: [] });
    expect(mistakesIn({ nf1: { firstSignAgeYears: 20, transferred: "unknown-date" } }).evaluated).toEqual([]);
    expect(mistakesIn({ nf1: null }).evaluated).toEqual([]);
  });
});

describe("an unknown group", () => {
  const text = "nf1: { centre: odense }\nkommunen: { skrevet: true }\n";
  const helpOf = (vocabulary: object): readonly (string | undefined)[] =>
    parseSituation({ file: "person.yaml", text }, { asOf, ...vocabulary }).diagnostics.map(({ help }) => help?.da);

  it("may be that of a specific programme as long as none is given", () => {
    const help = helpOf({});
    expect(help).toHaveLength(2);
    expect(help[0]).toMatch(
      /^gruppen findes ikke i den generiske model; hører den til et specifikt program, så angiv det med `--programme`; /,
    );
    expect(help[0]).toMatch(/modellens grupper er person, suspicion, .*, programme$/);
  });

  it("is none of the programme's when one is given", () => {
    const [only, ...others] = helpOf({ vocabulary: vocabularyOf(programme) });
    expect(others).toEqual([]);
    expect(only).toMatch(/^grupperne er person, suspicion, .*, programme, nf1$/);
  });
});

describe("rules on facts of a programme's own", () => {
  const inScope = { disease: { status: "confirmed" } } as const;
  const outcomesIn = (nf1: OpenSituation[string], closed: readonly string[] = []): object =>
    Object.fromEntries(
      outcomesOf(programme, { ...inScope, nf1 } as OpenSituation, { asOf, closed }).map((one) => [
        one.rule,
        one.outcome === "applies" ? one.state : one.outcome === "undetermined" ? one.missing : one.outcome,
      ]),
    );

  it("apply, do not apply, or ask for what is missing", () => {
    expect(outcomesIn({ centre: "odense", followedInOdense: true, transferred: "no" })).toMatchObject({
      "share-care": "open",
    });
    expect(outcomesIn({ centre: "odense", followedInOdense: true, transferred: "2026-02-01" })).toMatchObject({
      "share-care": "fulfilled",
    });
    expect(outcomesIn({ centre: "aarhus" })).toMatchObject({ "share-care": "does-not-apply" });
    expect(outcomesIn({ centre: "odense" })).toMatchObject({ "share-care": ["nf1.followedInOdense"] });
    expect(outcomesIn({ firstSignAgeYears: 1, needsControl: true })).toMatchObject({ "control-signs": "open" });
    expect(outcomesIn({ firstSignAgeYears: 2, signs: ["none"], needsControl: true })).toMatchObject({
      "control-signs": "does-not-apply",
    });
  });

  it("have what is absent for a no where the group is closed, but never a judgement", () => {
    const open = { signs: ["lumps"], centre: "odense" } as const;
    expect(outcomesIn(open)).toEqual({
      "share-care": ["nf1.followedInOdense"],
      "control-signs": ["nf1.needsControl"],
    });
    expect(outcomesIn(open, ["nf1"])).toEqual({
      "share-care": "does-not-apply",
      "control-signs": ["nf1.needsControl"],
    });
    expect(outcomesIn(open, ["nf1.needsControl"])).toEqual({
      "share-care": ["nf1.followedInOdense"],
      "control-signs": "does-not-apply",
    });
  });

  it("have nothing closed that the programme does not have", () => {
    expect(() => evaluate(programme, inScope, { asOf, closed: ["nf1", "nf1.centre", "nf2"] })).toThrow(
      new InvalidOptionError("closed names no fact or group: nf2"),
    );
    expect(() => evaluate({ ...programme, facts: {}, rules: [] }, inScope, { asOf, closed: ["nf1"] })).toThrow(
      InvalidOptionError,
    );
  });

  it("say in the result what was assumed of them", () => {
    const situation: OpenSituation = { ...inScope, nf1: { transferred: "2026-04-01" } };
    const { assumptions } = evaluate(programme, situation, { asOf, closed: ["nf1"], ignoreLater: true });
    expect(assumptions.map(({ kind, facts }) => [kind, facts])).toEqual([
      [
        "closed",
        [
          "nf1.followedInOdense",
          "nf1.centre",
          "nf1.signs",
          "nf1.controls",
          "nf1.firstSignAgeYears",
          "nf1.latestControl",
        ],
      ],
      ["ignored-later", ["nf1.transferred"]],
    ]);
  });
});
