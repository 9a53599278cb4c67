import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Programme } from "../language/programme.js";
import { mergeRecommendations } from "./merge.js";
import { describeOffers, endedOffers } from "./offers.js";
import { inOrder } from "./order.js";
import type { Outcome } from "./recommend-rule.js";
import { resultFormat, type Assumption, type Result } from "./result-schema.js";

export type Frame = {
  readonly asOf: CalendarDate;
  readonly assumptions: readonly Assumption[];
  /** Whether rules that do not apply are listed. */
  readonly all: boolean;
};

/** Collects outcomes into a result: merged, ordered by urgency, the rest in the order of rule ids. */
export function resultOf(
  outcomes: readonly Outcome[],
  programme: Programme,
  { asOf, assumptions, all }: Frame,
): Result {
  const sorted = [...outcomes].sort((a, b) => (a.rule < b.rule ? -1 : 1));
  const { id, version, hash } = programme;
  const doesNotApply = sorted.filter((one) => one.outcome === "does-not-apply");
  const applies = inOrder(mergeRecommendations(sorted.filter((one) => one.outcome === "applies")));
  const recommendations = applies.filter(({ concluded }) => !concluded);
  const shown = all ? applies : recommendations;
  const pointing = new Set(shown.flatMap(({ rules }) => rules));
  return {
    format: resultFormat,
    asOf,
    programme: { id, version, hash },
    assumptions: [...assumptions],
    recommendations,
    undetermined: sorted.filter((one) => one.outcome === "undetermined"),
    offers: describeOffers(new Set(shown.flatMap(({ offers }) => offers.map((one) => one.id))), programme, asOf),
    endedOffers: endedOffers(
      programme.rules.filter((rule) => pointing.has(rule.id)),
      programme,
      asOf,
    ),
    ...(all && { doesNotApply, concluded: applies.filter(({ concluded }) => concluded) }),
  };
}
