import type { Subject } from "../../language/places.js";
import type { Programme } from "../../language/programme.js";
import type { Rule } from "../../language/rule.js";
import { vocabularyOf } from "../../language/vocabulary-of.js";
import { rulesToTry } from "../../programme/rules-to-try.js";
import type { Condition } from "../../truth/condition.js";
import { otherConditions, type ConditionChange } from "./mutate-condition.js";
import { isToTry, type RulePart } from "./own-changes.js";
import { otherRecommends, type RecommendChange } from "./mutate-recommend.js";
import { ownNames, ownParameters, readsParameter } from "./own-names.js";
import { partsOf, withNamed } from "./parts.js";
import { conditionAt, conditionParts, ownParts, withConditionAt } from "./rule-conditions.js";

/** What is changed in a mutant. */
export type MutantChange =
  | ConditionChange
  | RecommendChange
  | { readonly kind: "parameter"; readonly was: number; readonly is: number; readonly period: number };

/** A programme with one thing changed. */
export type Mutant = {
  readonly at: Subject;
  readonly change: MutantChange;
  /** The rules that it changes, as they are and as they become; of a parameter both are the same. */
  readonly rules: readonly RulePair[];
  /** What a named condition becomes. */
  readonly meaning?: Condition;
  readonly parameters?: Programme["parameters"];
  readonly targetGroup?: Condition;
};

export type RulePair = { readonly was: Rule; readonly is: Rule };

/**
 * Every mutant of a programme: of its rules (of a specific programme those that it adds, and what it changes in others), of
 * the names and numbers that it brings or sets itself, and of its target group. `rule`: those of one rule alone, whole.
 */
export function mutantsOf(
  programme: Programme,
  { rule }: { readonly rule?: string | undefined } = {},
): readonly Mutant[] {
  const { rules } = rulesToTry(programme);
  const mine = rule === undefined ? rules : programme.rules.filter(({ id }) => id === rule);
  const scope = rule === undefined ? "own" : "whole";
  const ofRules = mine.flatMap((one) =>
    mutantsOfRule(one, programme).filter(({ at }) => isToTry(at.part as RulePart, one, programme, scope)),
  );
  if (rule !== undefined) return ofRules;
  return [
    ...ofRules,
    ...ownNames(programme).flatMap((name) => mutantsOfName(name, programme)),
    ...ownParameters(programme).flatMap((name) => mutantsOfParameter(name, programme)),
    ...mutantsOfTargetGroup(programme),
  ];
}

function mutantsOfRule(was: Rule, programme: Programme): readonly Mutant[] {
  const vocabulary = vocabularyOf(programme);
  const inConditions = conditionParts.flatMap((part) => {
    const whole = conditionAt(part, was);
    if (whole === undefined) return [];
    return otherConditions(whole, ownParts(part, was), vocabulary).map(({ condition, change }): Mutant => ({
      at: { kind: "rule", id: was.id, part },
      change,
      rules: [{ was, is: withConditionAt(part, was, condition) }],
    }));
  });
  const inOthers = otherRecommends(was.recommend).map(({ recommend, change }): Mutant => ({
    at: { kind: "rule", id: was.id, part: change.kind === "anchor" ? "due" : change.kind },
    change,
    rules: [{ was, is: { ...was, recommend } }],
  }));
  return [...inConditions, ...inOthers];
}

function mutantsOfName(name: string, programme: Programme): readonly Mutant[] {
  const when = programme.conditions[name]?.when;
  if (when === undefined) return [];
  return otherConditions(when, partsOf(when), vocabularyOf(programme)).map(({ condition, change }) => ({
    at: { kind: "condition", id: name },
    change,
    meaning: condition,
    rules: programme.rules.flatMap((was) => {
      const is = withName(was, name, condition);
      return is === was ? [] : [{ was, is }];
    }),
  }));
}

function withName(rule: Rule, name: string, meaning: Condition): Rule {
  return conditionParts.reduce((before, part) => {
    const condition = conditionAt(part, before);
    const changed = condition && withNamed(condition, name, meaning);
    return changed === undefined || changed === condition ? before : withConditionAt(part, before, changed);
  }, rule);
}

function mutantsOfParameter(name: string, { parameters, rules }: Programme): readonly Mutant[] {
  const parameter = parameters[name];
  if (parameter === undefined) return [];
  const reading = rules.filter((rule) => readsParameter(rule, name)).map((rule) => ({ was: rule, is: rule }));
  return parameter.periods.flatMap(({ value: was, ...days }, period) =>
    [was - 1, was + 1].map((is): Mutant => {
      const periods = parameter.periods.with(period, { ...days, value: is });
      return {
        at: { kind: "parameter", id: name },
        change: { kind: "parameter", was, is, period },
        rules: reading,
        parameters: { ...parameters, [name]: { ...parameter, periods } },
      };
    }),
  );
}

function mutantsOfTargetGroup(programme: Programme): readonly Mutant[] {
  const condition = programme.specific?.targetGroup.condition;
  if (condition === undefined) return [];
  return otherConditions(condition, partsOf(condition), vocabularyOf(programme)).map((other) => ({
    at: { kind: "programme", id: programme.id },
    change: other.change,
    rules: [],
    targetGroup: other.condition,
  }));
}
