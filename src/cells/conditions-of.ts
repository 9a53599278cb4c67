import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import type { Condition } from "../truth/condition.js";

/** Every condition by which a programme decides: of its rules, its offers and its target group. */
export function conditionsOf({ rules, offers, specific }: Programme): readonly Condition[] {
  const ofOffers = offers.catalogue.map((offer) => offer.for);
  return [...rules.flatMap(conditionsOfRule), ...ofOffers, specific?.targetGroup.condition].filter(
    (one) => one !== undefined,
  );
}

function conditionsOfRule({ when, recommend }: Rule): readonly (Condition | undefined)[] {
  const anchors = [...(recommend.due?.after ?? []), ...(recommend.lapses === undefined ? [] : [recommend.lapses.after])];
  return [when, recommend.fulfilledBy, recommend.shownUntil, ...anchors.map(hasADay)];
}

/** The anchor of a time limit is an event or a date; of a date, that it is known. */
function hasADay(fact: string): Condition {
  return { kind: "leaf", fact, operator: "happened" };
}
