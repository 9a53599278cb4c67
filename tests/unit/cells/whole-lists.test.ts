import { describe, expect, it } from "vitest";
import { buildPartition } from "../../../src/cells/build-partition.js";
import { findSituation, siftClaims, type Claim, type Example } from "../../../src/cells/find-situation.js";
import { evaluateCondition } from "../../../src/evaluate/evaluate-condition.js";
import type { Condition } from "../../../src/truth/condition.js";
import type { Truth } from "../../../src/truth/truth.js";
import { checkSituation } from "../../../src/vocabulary/check-situation.js";
import { extendVocabulary } from "../../../src/vocabulary/extend-vocabulary.js";
import type { SetFact } from "../../../src/vocabulary/fact.js";
import { know } from "../../../src/vocabulary/know.js";
import type { KnownFacts } from "../../../src/vocabulary/known-facts.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { all, any, includes, includesNone, is, not } from "../../small-programme.js";

const asOf = "2026-03-01";
const parameter = (): number => Number.NaN;
const same = { da: "x", en: "x" };
const kinds = {
  ...{ type: "set", exhaustive: false, label: same, question: same, answeredBy: ["pal"] },
  values: { a: same, b: same, c: same },
} as const satisfies SetFact;
const own = {
  "u.kinds": kinds,
  "u.withNone": { ...kinds, values: { ...kinds.values, none: same } },
  "u.given": { ...kinds, exhaustive: true },
};
const vocabulary = extendVocabulary(coreVocabulary, own);
const setting = { vocabulary, asOf, parameter, axioms: [] };

function find(...claims: readonly Claim[]): Example | "none" | "undecided" {
  const partition = buildPartition(
    claims.map(([condition]) => condition),
    setting,
  );
  const found = findSituation(claims, partition);
  expect(siftClaims(claims, partition) === "none").toBe(found.kind === "none");
  return found.kind === "found" ? found.example : found.kind;
}

function example(facts: object, closed?: readonly string[]): Example {
  return { asOf, situation: facts, ...(closed && { closed }) };
}

describe("an open list that may be whole", () => {
  it("lacks a member for certain only when it is whole, and then the person says so", () => {
    expect(find([includesNone("u.kinds", "a"), "true"])).toEqual(example({}, ["u.kinds"]));
    expect(find([includesNone("u.kinds", "a"), "true"], [includes("u.kinds", "b"), "true"])).toEqual(
      example({ u: { kinds: ["b"] } }, ["u.kinds"]),
    );
  });

  it("is left open where that does, and where the word `none` says it", () => {
    expect(find([includesNone("u.kinds", "a"), "unknown"])).toEqual(example({}));
    expect(find([includesNone("u.withNone", "a"), "true"])).toEqual(example({ u: { withNone: ["none"] } }));
    expect(find([includesNone("u.given", "a"), "true"])).toEqual(example({ u: { given: [] } }));
  });

  it("may also be whole where there is the word `none`, with something or nothing on it", () => {
    const b = includes("u.withNone", "b");
    expect(find([includesNone("u.withNone", "a"), "true"], [b, "true"])).toEqual(
      example({ u: { withNone: ["b"] } }, ["u.withNone"]),
    );
    expect(find([includes("u.withNone", "none", "a", "b"), "false"])).toEqual(
      example({ u: { withNone: [] } }, ["u.withNone"]),
    );
  });

  it("of codes rules a diagnosis out when nothing is left possible", () => {
    const [porphyria, aip] = [
      includes("disease.diagnoses", "porphyria"),
      includes("disease.diagnoses", "porphyria-aip"),
    ];
    expect(find([porphyria, "false"])).toEqual(example({}, ["disease.codes"]));
    expect(find([aip, "true"], [porphyria, "false"])).toBe("none");
    const nf1 = includes("disease.diagnoses", "nf1");
    expect(find([nf1, "true"], [porphyria, "false"])).toMatchObject({ closed: ["disease.codes"] });
    // Unspecified spina bifida is listed and the codes are all: it is not known whether it is the open form.
    const code = includes("disease.codes", "ORPHA:823");
    const open = includes("disease.diagnoses", "spina-bifida-open");
    expect(find([code, "true"], [open, "true"], [nf1, "false"])).toMatchObject({ closed: ["disease.codes"] });
    expect(find([code, "false"], [open, "unknown"])).toMatchObject({ closed: ["disease.codes"] });
  });

  it("of codes leaves a diagnosis possible for certain only when it is whole", () => {
    const possible = includes("disease.possibleDiagnoses", "nf1");
    expect(find([possible, "true"])).toEqual(example({ disease: { codes: ["ICD-10:Q85.0"] } }, ["disease.codes"]));
    expect(find([possible, "true"], [includes("disease.diagnoses", "nf1"), "true"])).toBe("none");
  });

  it("with one organ system is no multi-organ involvement: who says both contradicts himself", () => {
    const lacks = includesNone("disease.organSystems", "eyes");
    expect(
      find(
        [lacks, "true"],
        [includes("disease.organSystems", "ears"), "true"],
        [is("disease.multiOrgan", false), "true"],
      ),
    ).toEqual(example({ disease: { organSystems: ["ears"] } }, ["disease.organSystems"]));
    const all = Object.keys((coreVocabulary.get("disease.organSystems") as SetFact).values);
    expect(find([includesNone("disease.organSystems", ...all), "true"], [is("disease.multiOrgan", true), "true"])).toBe(
      "none",
    );
  });

  it("does not make multi-organ involvement certain to be absent where two organ systems are listed", () => {
    const systems = all(includes("disease.organSystems", "eyes"), includes("disease.organSystems", "ears"));
    expect(find([systems, "true"], [is("disease.multiOrgan", true), "false"])).toBe("none");
  });
});

type Person = { readonly situation: object; readonly closed: readonly string[] };

function sublists(members: readonly string[]): readonly (readonly string[])[] {
  return members.reduce<readonly (readonly string[])[]>(
    (lists, member) => [...lists, ...lists.map((list) => [...list, member])],
    [[]],
  );
}

/** Everybody with these members of a list, given or not, open or whole. */
function everybodyWith(path: string, members: readonly string[]): readonly KnownFacts[] {
  const [group = "", name = ""] = path.split(".");
  const given = sublists(members).map((list) => ({ [group]: { [name]: list } }));
  const people = [{}, ...given].flatMap((situation): readonly Person[] => [
    { situation, closed: [] },
    { situation, closed: [path] },
  ]);
  return people
    .filter(({ situation }) => checkSituation(situation, vocabulary, { asOf }).length === 0)
    .map(({ situation, closed }) => know(situation, vocabulary, { asOf, closed }));
}

const truths = ["true", "false", "unknown"] as const;

/**
 * Every way in which some conditions can be so: whom the search finds, and whom looking at everybody finds. Whoever is
 * found has been held against the reference evaluator; `isAll`: so that these people are all that there can be.
 */
function agree(conditions: readonly Condition[], people: readonly KnownFacts[], isAll = true): number {
  let asked = 0;
  const truthsOf = (facts: KnownFacts): string =>
    conditions.map((condition): Truth => evaluateCondition(condition, facts, parameter)).join();
  const there = new Set(people.map(truthsOf));
  const ways = conditions.reduce<readonly (readonly Truth[])[]>(
    (before, _) => before.flatMap((way) => truths.map((truth) => [...way, truth])),
    [[]],
  );
  for (const way of ways) {
    asked += 1;
    const found = find(...conditions.map((condition, index): Claim => [condition, way[index] ?? "true"]));
    const isThere = there.has(way.join());
    expect(found).not.toBe("undecided");
    if (isAll || isThere) expect({ way, isThere: found !== "none" }).toEqual({ way, isThere });
  }
  return asked;
}

describe("the search, held against looking at everybody with every list, open and whole,", () => {
  it.each([
    ["u.kinds", ["a", "b", "c"]],
    ["u.withNone", ["a", "b", "c", "none"]],
    ["u.given", ["a", "b", "c"]],
  ])("finds the same people of %s", (path, members) => {
    const people = everybodyWith(path, members);
    const leaves = sublists(members.slice(-3))
      .filter(({ length }) => length > 0)
      .flatMap((some) => [includes(path, ...some), not(includes(path, ...some))]);
    const conditions = leaves.flatMap((leaf, index) => [
      leaf,
      any(leaf, leaves[(index + 3) % leaves.length] ?? leaf),
      all(leaf, leaves[(index + 5) % leaves.length] ?? leaf),
    ]);
    let asked = 0;
    for (const [index, one] of conditions.entries()) {
      const others = [7, 18].map((step) => conditions[(index + step) % conditions.length] ?? one);
      asked += agree([one, ...others], people);
    }
    expect(asked).toBeGreaterThan(1_000);
  });

  it("finds the same people of codes and the diagnoses that they mean or leave possible", () => {
    const codes = [
      "ORPHA:738",
      "ORPHA:79276",
      "ICD-10:E80.2",
      "ORPHA:636",
      "ICD-10:Q85.0",
      "ICD-10:Q87.1",
      "ORPHA:739",
    ];
    const people = everybodyWith("disease.codes", codes);
    const leaves = [
      includes("disease.diagnoses", "porphyria"),
      includes("disease.diagnoses", "porphyria-aip"),
      includes("disease.diagnoses", "nf1", "prader-willi"),
      includes("disease.codes", "ORPHA:738"),
      includes("disease.codes", "ICD-10:Q85.0", "ORPHA:636"),
      includes("disease.possibleDiagnoses", "porphyria-aip"),
      includes("disease.possibleDiagnoses", "nf1"),
    ];
    let asked = 0;
    for (const [index, one] of leaves.entries()) {
      for (const [at, other] of leaves.slice(index + 1).entries()) {
        for (const third of leaves.slice(index + at + 2)) asked += agree([one, other, third], people, false);
      }
    }
    expect(asked).toBe(35 * 27);
  });
});
