import type { Invariant } from "../language/consistency.js";
import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import { vocabularyOf } from "../language/vocabulary-of.js";
import type { Condition } from "../truth/condition.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";

/** Every condition by which a programme decides (its rules, its offers, its target group), and those of its invariants. */
export function conditionsOf(programme: Programme): readonly Condition[] {
  const { rules, offers, specific, consistency } = programme;
  const vocabulary = vocabularyOf(programme);
  const ofOffers = offers.catalogue.map((offer) => offer.for);
  const ofInvariants = consistency.invariants.flatMap(conditionsOfInvariant);
  const ofRules = rules.flatMap((rule) => [...conditionsOfRule(rule), ...anchorsOf(rule, vocabulary)]);
  return [...ofRules, ...ofOffers, specific?.targetGroup.condition, ...ofInvariants].filter((one) => one !== undefined);
}

function conditionsOfInvariant({ whoever, claim }: Invariant): readonly (Condition | undefined)[] {
  const claimed = claim.kind === "is" ? claim.condition : "orIs" in claim ? claim.orIs : undefined;
  return [whoever, claimed];
}

function conditionsOfRule({ when, recommend }: Rule): readonly (Condition | undefined)[] {
  return [when, recommend.fulfilledBy, recommend.shownUntil];
}

/** That the anchors of its time limits have happened. */
function anchorsOf({ recommend: { due, lapses } }: Rule, vocabulary: Vocabulary): readonly Condition[] {
  const anchors = [...(due?.after ?? []), ...(lapses === undefined ? [] : [lapses.after])];
  return anchors
    .filter((fact) => vocabulary.get(fact)?.type === "event")
    .map((fact) => ({ kind: "leaf", fact, operator: "happened" }));
}
