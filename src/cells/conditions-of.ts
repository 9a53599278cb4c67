import type { Programme } from "../language/programme.js";
import type { Condition } from "../truth/condition.js";

/** Every condition by which a programme decides: of its rules, its offers and its target group. */
export function conditionsOf({ rules, offers, specific }: Programme): readonly Condition[] {
  const ofRules = rules.flatMap(({ when, recommend }) => [when, recommend.fulfilledBy, recommend.shownUntil]);
  const ofOffers = offers.catalogue.map((offer) => offer.for);
  return [...ofRules, ...ofOffers, specific?.targetGroup.condition].filter((one) => one !== undefined);
}
