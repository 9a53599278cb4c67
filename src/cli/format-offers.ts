import type { Result } from "../recommend/result-schema.js";
import type { Show } from "./show.js";
import { words } from "./words.js";

type Offer = Result["offers"][number];

/** Each offer that some recommendation carries, once: what it gives and how certain it is; with everything, for whom too. */
export function formatOffers({ recommendations, offers }: Result, show: Show): readonly string[] {
  const { language, style, all, short } = show;
  const references = recommendations.flatMap((one) => one.offers);
  const carried = offers.filter(({ id }) => references.some((one) => one.id === id));
  if (carried.length === 0) return [];
  const missingOf = ({ id }: Offer): readonly string[] => references.find((one) => one.id === id)?.missing ?? [];
  const isCertain = ({ id }: Offer): boolean => references.some((one) => one.id === id && one.eligible === "true");
  const detailed = all ? carried : carried.filter(isCertain);
  const possible = carried.filter((offer) => !detailed.includes(offer));
  const items =
    short && detailed.length > 0
      ? [style.wrap(detailed.map(({ name }) => name[language]).join("; "), "  + ", "    ")]
      : detailed.map((offer) => formatOffer(offer, missingOf(offer), show));
  const named = possible
    .map(({ name, certainty }) => (short ? name[language] : `${name[language]} (${certainty[language]})`))
    .join("; ");
  const rest = possible.length === 0 ? [] : [style.wrap(`${words.possibly[language]}: ${named}`, "  ? ", "    ")];
  const heading = style.paint(`${words.offersHeading[language]} (${String(carried.length)})`, "bold", "cyan");
  const seeAll = all || short ? [] : [style.paint(style.wrap(words.offersSeeAll[language], "", ""), "gray")];
  return [[[heading, ...seeAll].join("\n"), ...items, ...rest].join("\n\n")];
}

function formatOffer(
  { name, provider, gives, audience, certainty, remark }: Offer,
  missing: readonly string[],
  { language, style, vocabulary, all }: Show,
): string {
  const questions = missing.flatMap((path) => {
    const fact = vocabulary.get(path);
    return fact !== undefined && "question" in fact ? [fact.question[language]] : [];
  });
  const details = [
    `${words.audience[language]}: ${audience[language]}`,
    ...questions.map((question) => `${words.ask[language]}: ${question}`),
    ...(remark === undefined ? [] : [`${words.note[language]}: ${remark[language]}`]),
  ];
  return [
    style.wrap(`${name[language]}. ${gives[language]}`, "  + ", "    "),
    ...(all ? details.map((detail) => style.wrap(detail, "    ", "      ")) : []),
    style.paint(style.wrap(`${provider[language]} · ${certainty[language]}`, "    ", "    "), "gray"),
  ].join("\n");
}

/** Offers that have ended, with the reason why they are left out. */
export function formatEndedOffers({ endedOffers }: Result, { language, style }: Show): readonly string[] {
  if (endedOffers.length === 0) return [];
  const items = endedOffers.map(({ name, reason }) =>
    style.wrap(`${name[language]} – ${reason[language]}`, "  – ", "    "),
  );
  return [[style.paint(words.endedHeading[language], "bold", "gray"), ...items].join("\n")];
}
