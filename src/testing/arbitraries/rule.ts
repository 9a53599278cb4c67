import * as fc from "fast-check";
import { strengths, type Strength } from "../../language/names.js";
import type { Due, Lapse, Recommend, Rule } from "../../language/rule.js";
import { unnamed } from "../../recommend/responsible.js";
import type { Condition } from "../../truth/condition.js";
import { conditionOver } from "./condition.js";
import { materialOf, type Material, type MaterialOptions } from "./material.js";
import { fewOf } from "./value.js";

/**
 * A rule that a rule file could hold, over a programme's names and facts or over a small one's: with and without time
 * limit, lapse, condition of fulfilment and end of showing. Its id is `generated`. Many of these merge (D18).
 */
export function arbitraryRule(options: MaterialOptions = {}): fc.Arbitrary<Rule> {
  return ruleOver(materialOf(options));
}

export function ruleOver(material: Material): fc.Arbitrary<Rule> {
  const { names } = material;
  const condition = conditionOver(material);
  const gate = gateOf(material);
  const written = fc.record({
    condition,
    statements: fewOf(Object.keys(names.statements).slice(0, 4), 1),
    laws: fewOf(Object.keys(names.laws).slice(0, 2)),
    recommend: arbitraryRecommend(material, condition),
  });
  return written.map(({ condition: own, statements, laws, recommend }) => ({
    id: "generated",
    section: names.statements[statements[0] ?? ""]?.section ?? "",
    statements,
    decisions: isStrongerThan(statements, recommend.strength, material) ? ["D6"] : [],
    laws,
    appliesTo: gate.name,
    when: { kind: "all", of: [gate, own] },
    recommend,
  }));
}

/** Whom a rule file is about at all (D22): the first of the named conditions. */
function gateOf({ names }: Material): Extract<Condition, { kind: "named" }> {
  const [first] = Object.entries(names.conditions);
  if (first === undefined) throw new Error("the programme names no condition that says whom a rule is about");
  return { kind: "named", name: first[0], of: first[1].when };
}

/** Such a rule needs a decision to rest on. */
function isStrongerThan(statements: readonly string[], strength: Strength, { names }: Material): boolean {
  const cited = statements.flatMap((id) => names.statements[id]?.strength ?? []);
  return strengths.indexOf(strength) < Math.min(...cited.map((one) => strengths.indexOf(one)));
}

function arbitraryRecommend(material: Material, condition: fc.Arbitrary<Condition>): fc.Arbitrary<Recommend> {
  const [first = unnamed, second = first, ...others] = Object.keys(material.names.actors);
  const done = eventsIn(material).map((fact): Condition => ({ kind: "leaf", fact, operator: "happened" }));
  const plain = {
    subject: fc.constantFrom("referral", "plan"),
    act: fc.constantFrom("refer" as const, "discuss" as const, "offer" as const),
    strength: fc.constantFrom(...strengths),
    responsible: fc.constantFrom(first, unnamed),
    recipient: fc.constant(second),
    alternatives: fc.subarray(others.slice(0, 2)),
    involves: fc.subarray(others.slice(2, 4)),
    offers: fc.constant([]),
    text: fc.constant(textOver(material)),
  };
  const fulfilment = done.length === 0 ? condition : fc.oneof(fc.constantFrom(...done), condition);
  const times = {
    due: arbitraryDue(material),
    lapses: arbitraryLapse(material),
    shownUntil: fc.option(condition, { nil: undefined, freq: 2 }),
    fulfilledBy: fulfilment,
    hasEnd: fc.boolean(),
  };
  return fc
    .tuple(fc.record(plain), fc.record(times))
    .map(([recommend, { due, lapses, shownUntil, fulfilledBy, hasEnd }]) => ({
      ...recommend,
      ...(due && { due }),
      ...(lapses && { lapses }),
      // What nobody can record as done has no time limit.
      ...((hasEnd || due !== undefined) && { fulfilledBy }),
      ...(shownUntil && { shownUntil }),
    }));
}

function eventsIn({ facts, vocabulary }: Material): readonly string[] {
  return facts.filter((path) => vocabulary.get(path)?.type === "event");
}

function arbitraryDue(material: Material): fc.Arbitrary<Due | undefined> {
  const anchors = eventsIn(material).slice(0, 3);
  if (anchors.length === 0) return fc.constant(undefined);
  const parameter = monthsIn(material);
  const within = fc.constantFrom<Due["within"]>(
    { amount: 3, unit: "months" },
    { amount: 30, unit: "days" },
    ...(parameter === undefined ? [] : [{ parameter }]),
  );
  return fc.option(fc.record({ within, after: fc.subarray([...anchors], { minLength: 1, maxLength: 2 }) }), {
    nil: undefined,
    freq: 2,
  });
}

function arbitraryLapse({ facts, vocabulary }: Material): fc.Arbitrary<Lapse | undefined> {
  const lapses = facts
    .filter((path) => vocabulary.get(path)?.type === "date")
    .map((after): Lapse => ({ at: { amount: 18, unit: "years" }, after }));
  return fc.constantFrom(undefined, ...lapses.slice(0, 1));
}

function monthsIn({ names }: Material): string | undefined {
  return Object.entries(names.parameters).find(([, { unit }]) => unit === "months")?.[0];
}

/** Shows a number where the programme has one. */
function textOver(material: Material): Recommend["text"] {
  const parameter = monthsIn(material);
  if (parameter === undefined) return { da: "Henvis.", en: "Refer." };
  return { da: `Henvis senest efter {${parameter}} måneder.`, en: `Refer within {${parameter}} months.` };
}
