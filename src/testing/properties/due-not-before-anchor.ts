import type { Rule } from "../../language/rule.js";
import type { Recommendation } from "../../recommend/result-schema.js";
import { valueAt } from "../../vocabulary/know.js";
import type { Situation } from "../../vocabulary/situation.js";
import { property, type SyncProperty } from "./named-property.js";
import { outcomesApart } from "./outcomes-apart.js";

/**
 * A due day counts from the earliest recorded day among its anchors (D26) and is never before it. Without such a day
 * there is none, and an anchor whose day is not known is asked for.
 */
export const dueNotBeforeAnchor: SyncProperty = property({
  label: {
    da: "En frist ligger aldrig før den dag, den regnes fra",
    en: "A due day is never before the day it counts from",
  },
  cases: ({ people }) => people,
  breach: ({ asOf, situation }, trial) => {
    const outcomes = outcomesApart(trial, situation, { asOf });
    for (const rule of trial.programme.rules) {
      const one = outcomes.get(rule.id);
      if (one?.outcome !== "applies" || isRight(one, rule, situation)) continue;
      return { rule: rule.id, due: one.due, anchors: rule.recommend.due?.after };
    }
    return undefined;
  },
});

function isRight({ due }: Recommendation, { recommend }: Rule, situation: Situation): boolean {
  const anchors = recommend.due?.after;
  if (anchors === undefined || due === undefined) return anchors === undefined && due === undefined;
  const days = anchors.map((path) => valueAt(situation, path)).filter((value) => isDay(value));
  const [earliest] = [...days].sort();
  if (due.from !== earliest || (due.date === undefined) !== (due.from === undefined)) return false;
  if (due.date === undefined || due.from === undefined) return !due.atTheLatest;
  return due.date >= due.from && due.atTheLatest === due.missing.length > 0;
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d/.test(value);
}
