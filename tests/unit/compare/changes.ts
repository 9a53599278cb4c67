import { compareRules, type RuleInForce } from "../../../src/compare/compare-rules.js";
import type { Effect } from "../../../src/compare/effect.js";
import { sayExample } from "../../../src/compare/say-example.js";
import type { Parameter } from "../../../src/language/names.js";
import type { Recommend, Rule } from "../../../src/language/rule.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import type { Condition } from "../../../src/truth/condition.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { all, any, is } from "../../small-programme.js";

export const asOf = "2026-03-01";

/** A rule of the generic model. */
export function modelRule(id: string): Rule {
  const rule = genericModel.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`the model has no rule ${id}`);
  return rule;
}

/** A rule with other fields in its recommendation; `undefined` takes a field away. */
export function recommending(
  rule: Rule,
  fields: { readonly [Field in keyof Recommend]?: Recommend[Field] | undefined },
): Rule {
  const kept = Object.entries({ ...rule.recommend, ...fields }).filter(([, value]) => value !== undefined);
  return { ...rule, recommend: Object.fromEntries(kept) as Recommend };
}

export const onlyWhen = (rule: Rule, narrower: Condition): Rule => ({ ...rule, when: all(rule.when, narrower) });

/** Wider inside the gate. */
export function alsoWhen(rule: Rule, wider: Condition): Rule {
  if (rule.when.kind !== "all") throw new Error("every rule has a gate and a condition");
  const [gate, ...own] = rule.when.of;
  return { ...rule, when: all(...(gate === undefined ? [] : [gate]), any(all(...own), wider)) };
}

/** Nobody can fulfil it, and it takes more steps than there are to see: nine birds in eight holes, no two in one. */
export function tooHard(): Condition {
  const facts = [...coreVocabulary].flatMap(([path, fact]) =>
    fact.type === "boolean" && !("derived" in fact) ? [path] : [],
  );
  const birds = Array.from({ length: 9 }, (_, bird) => facts.slice(bird * 8, bird * 8 + 8));
  const somewhere = birds.map((holes) => any(...holes.map((hole) => is(hole, true))));
  const apart = birds.flatMap((one, index) =>
    birds
      .slice(index + 1)
      .flatMap((other) => one.map((hole, number) => any(is(hole, false), is(other[number] ?? "", false)))),
  );
  return all(...somewhere, ...apart);
}

type Numbers = Readonly<Record<string, readonly Parameter["periods"][number][]>>;

/** A rule of the model with its numbers, some of them with other periods. */
export function inForce(rule: Rule, numbers: Numbers = {}): RuleInForce {
  const { parameters } = genericModel;
  const set = Object.entries(numbers).map(([name, periods]): [string, Parameter] => {
    const parameter = parameters[name];
    if (parameter === undefined) throw new Error(`the model has no number ${name}`);
    return [name, { ...parameter, periods }];
  });
  return { rule, parameters: { ...parameters, ...Object.fromEntries(set) } };
}

export function effectOf(base: RuleInForce | undefined, changed: RuleInForce | undefined): Effect {
  return compareRules(base, changed, { vocabulary: coreVocabulary, asOf, names: genericModel });
}

/** Each change as people read it. */
export function inWords({ direction, changes }: Effect): readonly string[] {
  return [
    direction,
    ...changes.map(({ text, example }) =>
      example === undefined ? text.da : `${text.da} (fx ${sayExample(example, coreVocabulary).da})`,
    ),
  ];
}

/** What a change of a rule of the model does, as people read it. */
export function change(rule: Rule, changed: Rule): readonly string[] {
  return inWords(effectOf(inForce(rule), inForce(changed)));
}
