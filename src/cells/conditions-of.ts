import type { Invariant } from "../language/consistency.js";
import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import type { Condition } from "../truth/condition.js";

/** Every condition by which a programme decides (its rules, its offers, its target group), and those of its invariants. */
export function conditionsOf({ rules, offers, specific, consistency }: Programme): readonly Condition[] {
  const ofOffers = offers.catalogue.map((offer) => offer.for);
  const ofInvariants = consistency.invariants.flatMap(conditionsOfInvariant);
  return [...rules.flatMap(conditionsOfRule), ...ofOffers, specific?.targetGroup.condition, ...ofInvariants].filter(
    (one) => one !== undefined,
  );
}

function conditionsOfInvariant({ whoever, claim }: Invariant): readonly (Condition | undefined)[] {
  const claimed = claim.kind === "is" ? claim.condition : "orIs" in claim ? claim.orIs : undefined;
  return [whoever, claimed];
}

function conditionsOfRule({ when, recommend }: Rule): readonly (Condition | undefined)[] {
  const anchors = [
    ...(recommend.due?.after ?? []),
    ...(recommend.lapses === undefined ? [] : [recommend.lapses.after]),
  ];
  return [when, recommend.fulfilledBy, recommend.shownUntil, ...anchors.map(hasADay)];
}

/** The anchor of a time limit is an event or a date; of a date, that it is known. */
function hasADay(fact: string): Condition {
  return { kind: "leaf", fact, operator: "happened" };
}
