import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Programme } from "../../../src/language/programme.js";
import type { Rule } from "../../../src/language/rule.js";
import { operators } from "../../../src/language/operators.js";
import { strengths } from "../../../src/language/names.js";
import { vocabularyOf } from "../../../src/language/vocabulary-of.js";
import { evaluate } from "../../../src/programme/evaluate.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { resultSchema } from "../../../src/recommend/result-schema.js";
import { smallNames } from "../../../src/testing/arbitraries/small-names.js";
import { arbitraryPerson, arbitraryProgramme, arbitraryRule } from "../../../src/testing.js";
import { leavesOf } from "../../../src/truth/condition.js";
import { isRecorded } from "../../../src/vocabulary/vocabulary.js";
import { programmeWithOwnFacts } from "../../own-facts.js";
import { tries } from "../../property/seed.js";
import { workedProgrammes } from "../../property/worked-programmes.js";

const [worked] = await workedProgrammes();

describe("generated rules", () => {
  const rules = fc.sample(arbitraryRule(), tries(400));
  const leaves = rules.flatMap(({ when }) => leavesOf(when));

  it("use every operator and ask about facts of every type but dates, recorded and computed", () => {
    expect(new Set(leaves.map(({ operator }) => operator))).toEqual(new Set(operators.map(({ builds }) => builds)));
    const vocabulary = vocabularyOf({ facts: {}, diagnoses: {} });
    const facts = leaves.map(({ fact }) => vocabulary.get(fact)).filter((fact) => fact !== undefined);
    const types = ["boolean", "enum", "set", "codes", "integer", "event"];
    expect(new Set(facts.filter(isRecorded).map(({ type }) => type))).toEqual(new Set(types));
    const derived = facts.flatMap((fact) => (isRecorded(fact) ? [] : [fact.derived.kind]));
    expect(new Set(derived)).toEqual(new Set(["whole-years", "includes-any", "diagnoses"]));
  });

  it("have every group and kind of field, and are written without", () => {
    const parts = rules.flatMap(({ when }) => (when.kind === "all" ? when.of : []));
    const kinds = new Set(parts.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(["named", "leaf", "all", "any", "not"]));
    for (const field of ["due", "lapses", "fulfilledBy", "shownUntil"] as const) {
      const having = rules.filter(({ recommend }) => recommend[field] !== undefined).length;
      expect([field, having > 40 && having < 390]).toEqual([field, true]);
    }
  });

  it.each<[string, Programme | undefined]>([
    ["a small programme", undefined],
    ["the generic model", genericModel],
    ["a worked programme", worked],
    ["a programme with facts of its own", programmeWithOwnFacts],
  ])("name only what there is, and ask for no more than they cite, over %s", (_, programme) => {
    const options = programme === undefined ? {} : { programme };
    for (const rule of fc.sample(arbitraryRule(options), tries(60))) expect(mistakesIn(rule, programme)).toEqual([]);
  });

  it("can be added to a programme, which then evaluates", () => {
    fc.assert(
      fc.property(
        arbitraryRule({ programme: programmeWithOwnFacts }),
        arbitraryPerson(programmeWithOwnFacts),
        (rule, person) => {
          const programme = { ...programmeWithOwnFacts, rules: [...programmeWithOwnFacts.rules, rule] };
          const result = evaluate(programme, person.situation, { asOf: person.asOf, all: true });
          expect(resultSchema.safeParse(result).success).toBe(true);
        },
      ),
      tries(60),
    );
  });
});

function mistakesIn(rule: Rule, programme: Programme | undefined): readonly string[] {
  const names = programme ?? smallNames;
  const vocabulary = vocabularyOf(programme ?? { facts: {}, diagnoses: {} });
  const { recommend, statements, decisions } = rule;
  const missing = (kind: object, ids: readonly string[]): readonly string[] =>
    ids.filter((id) => !Object.hasOwn(kind, id));
  const conditions = [rule.when, recommend.fulfilledBy, recommend.shownUntil].filter((one) => one !== undefined);
  const strongest = Math.min(...statements.map((id) => strengths.indexOf(names.statements[id]?.strength ?? "may")));
  const isTooStrong = decisions.length === 0 && strengths.indexOf(recommend.strength) < strongest;
  const facts = [...conditions.flatMap(leavesOf).map(({ fact }) => fact), ...(recommend.due?.after ?? [])];
  return [
    ...(statements.length === 0 ? ["no source"] : []),
    ...(isTooStrong ? ["stronger than its source"] : []),
    ...(recommend.due !== undefined && recommend.fulfilledBy === undefined ? ["nobody can record it as done"] : []),
    ...missing(names.statements, statements),
    ...missing(names.laws, rule.laws),
    ...missing(names.conditions, [rule.appliesTo]),
    ...missing({ ...names.actors, unnamed: true }, [
      recommend.responsible,
      recommend.recipient,
      ...recommend.alternatives,
    ]),
    ...missing(Object.fromEntries(vocabulary), facts),
  ];
}

describe("generated programmes", () => {
  it("have one to six rules, many of which merge, and a hash that tells them apart", () => {
    const programmes = fc.sample(arbitraryProgramme(), tries(100));
    expect(new Set(programmes.map(({ rules }) => rules.length))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    expect(new Set(programmes.map(({ hash }) => hash)).size).toBeGreaterThan(90);
    const keys = ({ rules }: Programme): number =>
      new Set(rules.map(({ recommend }) => `${recommend.subject} ${recommend.responsible}`)).size;
    expect(programmes.filter((one) => keys(one) < one.rules.length).length).toBeGreaterThan(40);
  });
});
