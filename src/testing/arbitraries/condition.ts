import * as fc from "fast-check";
import type { DurationUnit } from "../../calendar/duration.js";
import type { Condition, Leaf, ParameterReference } from "../../truth/condition.js";
import { diagnoses } from "../../vocabulary/diagnoses.js";
import type { Fact } from "../../vocabulary/fact.js";
import { isRecorded } from "../../vocabulary/vocabulary.js";
import { materialOf, type Material, type MaterialOptions } from "./material.js";
import { fewOf } from "./value.js";

/** A condition that a rule file could hold: every operator that fits the facts, every group, names and parameters. */
export function arbitraryCondition(options: MaterialOptions = {}): fc.Arbitrary<Condition> {
  return conditionOver(materialOf(options));
}

export function conditionOver(material: Material): fc.Arbitrary<Condition> {
  const leaf = fc.oneof(...material.askable.map((path) => guardedLeaf(path, material)));
  const names = Object.entries(material.names.conditions).map(([name, { when }]): Condition => ({
    kind: "named",
    name,
    of: when,
  }));
  const named = names.length === 0 ? [] : [{ weight: 1, arbitrary: fc.constantFrom(...names) }];
  const deepened = (below: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> => {
    const several = fc.array(below, { minLength: 1, maxLength: 3 });
    return fc.oneof(
      { weight: 3, arbitrary: leaf },
      { weight: 2, arbitrary: several.map((of): Condition => ({ kind: "all", of })) },
      { weight: 2, arbitrary: several.map((of): Condition => ({ kind: "any", of })) },
      { weight: 1, arbitrary: below.map((of): Condition => ({ kind: "not", of })) },
      ...named,
    );
  };
  return deepened(deepened(deepened(leaf)));
}

/** Years up to an event are asked about only together with whether it has happened: otherwise there are none. */
function guardedLeaf(path: string, material: Material): fc.Arbitrary<Condition> {
  const fact = material.vocabulary.get(path);
  if (fact === undefined) throw new Error(`no such fact: ${path}`);
  const leaf = leafOn(path, fact, material);
  const event = isRecorded(fact) || fact.derived.kind !== "whole-years" ? "asOf" : fact.derived.to;
  if (event === "asOf") return leaf;
  return leaf.map((one) => ({ kind: "all", of: [{ kind: "leaf", fact: event, operator: "happened" }, one] }));
}

function leafOn(path: string, fact: Fact, material: Material): fc.Arbitrary<Leaf> {
  switch (fact.type) {
    case "boolean":
      return oneOrNoneOf(path, fc.constantFrom([true], [false]));
    case "enum":
      return oneOrNoneOf(path, fewOf(Object.keys(fact.values), 1));
    case "set":
      return includesOf(path, fewOf(isRecorded(fact) ? Object.keys(fact.values) : diagnosesIn(fact.values), 1));
    case "codes":
      return includesOf(path, fewOf(["ORPHA:739", "OMIM:176270"], 1));
    case "integer":
      return comparisonOf(path, numbersFor(fact, material));
    case "event":
    case "date":
      return fc
        .constantFrom("happened" as const, "not-happened" as const)
        .map((operator) => ({ kind: "leaf", fact: path, operator }));
  }
}

/** Of the many diagnoses a programme's own, and two of the known ones that a coarse code leaves possible. */
function diagnosesIn(values: Readonly<Record<string, unknown>>): readonly string[] {
  const own = Object.keys(values).filter((key) => !Object.hasOwn(diagnoses, key));
  return [...own.slice(0, 3), ...["prader-willi", "noonan", "rett"].filter((key) => Object.hasOwn(values, key))];
}

type Constants = readonly (number | ParameterReference)[];

const units: Readonly<Record<string, { readonly plain: readonly number[]; readonly named?: DurationUnit }>> = {
  years: { plain: [12, 15, 16, 18, 25], named: "years" },
  weeks: { plain: [9, 12, 18, 22], named: "weeks" },
  count: { plain: [0, 1, 2, 3] },
};

/** Numbers that the fact can be, and parameters of its unit that always are. */
function numbersFor(fact: Fact & { readonly type: "integer" }, { names }: Material): Constants {
  const [min, max] = isRecorded(fact) ? [fact.min, fact.max] : [0, 120];
  const fits = (value: number): boolean => min < value && value < max;
  const { plain = [], named } = units[fact.unit] ?? {};
  const parameters = Object.entries(names.parameters).flatMap(([parameter, { unit, periods }]) =>
    unit === named && periods.every(({ value }) => fits(value)) ? [{ parameter }] : [],
  );
  const numbers = plain.filter(fits);
  return [...(numbers.length === 0 ? [max] : numbers), ...parameters];
}

function oneOrNoneOf(
  fact: string,
  values: fc.Arbitrary<Constants | readonly (string | boolean)[]>,
): fc.Arbitrary<Leaf> {
  return fc
    .tuple(fc.constantFrom("is-one-of" as const, "is-none-of" as const), values)
    .map(([operator, list]) => ({ kind: "leaf", fact, operator, values: list }));
}

function includesOf(fact: string, values: fc.Arbitrary<readonly string[]>): fc.Arbitrary<Leaf> {
  return fc
    .tuple(fc.constantFrom("includes-any" as const, "includes-none" as const), values)
    .map(([operator, list]) => ({ kind: "leaf", fact, operator, values: list }));
}

function comparisonOf(fact: string, constants: Constants): fc.Arbitrary<Leaf> {
  const constant = fc.constantFrom(...constants);
  const compared = fc
    .tuple(
      fc.constantFrom("less-than" as const, "at-most" as const, "more-than" as const, "at-least" as const),
      constant,
    )
    .map(([operator, value]): Leaf => ({ kind: "leaf", fact, operator, value }));
  const listed = oneOrNoneOf(
    fact,
    constant.map((value) => [value]),
  );
  return fc.oneof({ weight: 3, arbitrary: compared }, { weight: 1, arbitrary: listed });
}
