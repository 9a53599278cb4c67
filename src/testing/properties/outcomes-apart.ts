import type { Programme } from "../../language/programme.js";
import type { EvaluateOptions } from "../../programme/evaluate.js";
import type { Outcome } from "../../recommend/recommend-rule.js";
import type { Situation } from "../../vocabulary/situation.js";
import type { Trial } from "./named-property.js";

/**
 * What each rule says of somebody, whoever the programme is for and before recommendations merge: the rules are evaluated
 * as those of a model, each with a subject of its own.
 */
export function outcomesApart(
  { programme, evaluate }: Pick<Trial, "programme" | "evaluate">,
  situation: Situation,
  options: EvaluateOptions,
): ReadonlyMap<string, Outcome> {
  const result = evaluate(apart(programme), situation, { ...options, all: true });
  const { recommendations, concluded = [], undetermined, doesNotApply = [] } = result;
  const outcomes = [...recommendations, ...concluded, ...undetermined, ...doesNotApply];
  return new Map(outcomes.map((one) => [one.rule, one]));
}

const parted = new WeakMap<Programme, Programme>();

function apart(programme: Programme): Programme {
  const found = parted.get(programme) ?? partedOf(programme);
  parted.set(programme, found);
  return found;
}

function partedOf({ specific: _, ...programme }: Programme): Programme {
  const rules = programme.rules.map((rule) => ({ ...rule, recommend: { ...rule.recommend, subject: rule.id } }));
  return { ...programme, rules };
}
