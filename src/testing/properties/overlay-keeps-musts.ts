import { genericModel } from "../../programme/generic-model.js";
import type { Result } from "../../recommend/result-schema.js";
import { property, type SyncProperty } from "./named-property.js";

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
    const national = evaluate({ ...genericModel, facts, diagnoses }, situation, { asOf, all: true });
    const spoken = spokenOf(evaluate(programme, situation, { asOf, all: true }));
    const musts = national.recommendations.filter(({ strength }) => strength === "must").flatMap(({ rules }) => rules);
    const lost = musts.filter((rule) => !spoken.has(rule));
    return lost.length === 0 ? undefined : { lost };
  },
});

/** The rules that a result asks something by, and what the programme says it sets aside. */
function spokenOf({ recommendations, undetermined, setAside = [], concluded = [] }: Result): ReadonlySet<string> {
  const asked = [...recommendations, ...concluded].flatMap(({ rules }) => rules);
  return new Set([...asked, ...undetermined.map(({ rule }) => rule), ...setAside.map(({ rule }) => rule)]);
}
