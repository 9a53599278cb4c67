import { strengths } from "../../language/names.js";
import { isAsking } from "../../recommend/merge-standing.js";
import type { Recommendation } from "../../recommend/result-schema.js";
import { property, type SyncProperty } from "./named-property.js";
import { outcomesApart } from "./outcomes-apart.js";

/**
 * Merging (D18) loses nothing that is still asked for: the merged recommendation asks at least as strongly, at the latest
 * by the same day, and cites the same statements.
 */
export const mergeKeepsStrongest: SyncProperty = property({
  label: {
    da: "Sammenlægning svækker ikke det, der stadig skal gøres, og udskyder det ikke",
    en: "Merging neither weakens nor postpones what is still asked for",
  },
  cases: ({ people }) => people,
  breach: ({ asOf, situation }, trial) => {
    const { specific: _, ...programme } = trial.programme;
    const { recommendations, concluded = [] } = trial.evaluate(programme, situation, { asOf, all: true });
    const merged = [...recommendations, ...concluded];
    for (const [rule, one] of outcomesApart(trial, situation, { asOf })) {
      if (one.outcome !== "applies" || !isAsking(one)) continue;
      const into = merged.find(({ rules }) => rules.includes(rule));
      if (into === undefined || !keeps(into, one)) return { rule, asked: asked(one), merged: into && asked(into) };
    }
    return undefined;
  },
});

function keeps(merged: Recommendation, one: Recommendation): boolean {
  return (
    strengths.indexOf(merged.strength) <= strengths.indexOf(one.strength) &&
    (one.due?.date === undefined || (merged.due?.date ?? "9999") <= one.due.date) &&
    one.statements.every((id) => merged.statements.includes(id))
  );
}

function asked({ strength, state, due, statements }: Recommendation): object {
  return { strength, state, due: due?.date, statements };
}
