import { sayDate } from "../calendar/say-date.js";
import { urgencies, urgencyOf, type Urgency } from "../recommend/order.js";
import type { Result } from "../recommend/result-schema.js";
import { printable } from "../text/quote.js";
import { formatDoesNotApply, formatRefused } from "./format-does-not-apply.js";
import { formatEndedOffers, formatOffers } from "./format-offers.js";
import { formatContradictions, formatProgrammes, formatSetAside } from "./format-programmes.js";
import { formatRecommendation } from "./format-recommendation.js";
import { formatUndetermined } from "./format-undetermined.js";
import type { Show } from "./show.js";
import { headings, words } from "./words.js";

/** A result as a clinician reads it: most urgent first, then what cannot be decided and what to ask. */
export function formatResult(result: Result, source: string, show: Show): string {
  const { language, style, programme } = show;
  const { paint, wrap } = style;
  const title = wrap(`${printable(source)} – ${words.asOf[language]} ${sayDate(result.asOf, language)}`, "", "");
  const model = wrap(`${programme.title[language]} (${result.programme.version})`, "", "");
  const assumptions = result.assumptions.map(({ text }) =>
    wrap(`${words.assumed[language]}: ${text[language]}`, "", "  "),
  );
  const groups = urgencies.flatMap((urgency) => group(urgency, result, show));
  const isEmpty = result.recommendations.length === 0;
  const nothing = result.undetermined.length === 0 ? words.nothing[language] : words.nothingKnown[language];
  const parts = [
    [paint(title, "bold"), paint(model, "gray"), ...assumptions].join("\n"),
    ...formatProgrammes(result, show),
    ...formatContradictions(result, show),
    ...formatSetAside(result, "obligations", show),
    ...(isEmpty ? [wrap(nothing, "", "")] : groups),
    ...formatSetAside(result, "others", show),
    ...formatUndetermined(result, show),
    ...formatRefused(result, show),
    ...formatOffers(result, show),
    ...(show.all ? formatEndedOffers(result, show) : []),
    ...(show.all ? formatDoesNotApply(result, show) : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

const headingColours: Readonly<Record<Urgency, "red" | "yellow" | "cyan" | "gray" | "green">> = {
  overdue: "red",
  "past-due-unconfirmed": "red",
  due: "yellow",
  open: "cyan",
  unconfirmed: "cyan",
  lapsed: "gray",
  fulfilled: "green",
};

function group(urgency: Urgency, result: Result, show: Show): readonly string[] {
  const mine = result.recommendations.filter((one) => urgencyOf(one) === urgency);
  if (mine.length === 0) return [];
  const heading = show.style.paint(
    `${headings[urgency][show.language]} (${String(mine.length)})`,
    "bold",
    headingColours[urgency],
  );
  return [heading, ...mine.map((one) => formatRecommendation(one, show))];
}
