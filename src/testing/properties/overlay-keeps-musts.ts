import type { Programme } from "../../language/programme.js";
import { genericModel } from "../../programme/generic-model.js";
import type { Outcome } from "../../recommend/recommend-rule.js";
import type { Result } from "../../recommend/result-schema.js";
import { property, type SyncProperty } from "./named-property.js";
import { outcomesApart } from "./outcomes-apart.js";

/**
 * A specific programme never loses an obligation (must) of the generic model in silence: whoever it certainly holds for
 * is still asked for it, or is told that the programme sets it aside. A model itself has nothing to lose.
 */
export const overlayKeepsMusts: SyncProperty = property({
  label: {
    da: "Intet nationalt krav (skal) forsvinder uden at blive nævnt",
    en: "No national obligation (must) disappears without being mentioned",
  },
  cases: ({ people }) => people,
  breach: ({ asOf, situation }, { programme, evaluate }) => {
    const { specific, facts, diagnoses } = programme;
    if (specific === undefined) return undefined;
    const national = outcomesApart({ programme: nationalWith(facts, diagnoses), evaluate }, situation, { asOf });
    const spoken = spokenOf(evaluate(programme, situation, { asOf, all: true }));
    const lost = [...national.values()].filter(isMust).flatMap(({ rule }) => (spoken.has(rule) ? [] : [rule]));
    return lost.length === 0 ? undefined : { lost };
  },
});

const nationals = new WeakMap<Programme["facts"], Programme>();

/** The generic model, with the facts that a situation of the programme may hold. */
function nationalWith(facts: Programme["facts"], diagnoses: Programme["diagnoses"]): Programme {
  const found = nationals.get(facts) ?? { ...genericModel, facts, diagnoses };
  nationals.set(facts, found);
  return found;
}

/** A must of its own, not one that it merges with; what is no longer shown is not asked for. */
function isMust(one: Outcome): boolean {
  return one.outcome === "applies" && one.strength === "must" && !one.concluded;
}

/** The rules that a result asks something by, and what the programme says it sets aside. */
function spokenOf({ recommendations, undetermined, setAside = [], concluded = [] }: Result): ReadonlySet<string> {
  const asked = [...recommendations, ...concluded].flatMap(({ rules }) => rules);
  return new Set([...asked, ...undetermined.map(({ rule }) => rule), ...setAside.map(({ rule }) => rule)]);
}
