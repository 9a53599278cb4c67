import type { Result } from "../recommend/result-schema.js";
import type { Show } from "./show.js";
import { words } from "./words.js";

/** Each offer that some recommendation carries, once: what it gives, whom it is for, and how certain it is. */
export function formatOffers({ recommendations, offers }: Result, show: Show): readonly string[] {
  const { language, style, vocabulary } = show;
  const references = recommendations.flatMap((one) => one.offers);
  const carried = offers.filter(({ id }) => references.some((one) => one.id === id));
  if (carried.length === 0) return [];
  const items = carried.map(({ id, name, provider, gives, audience, certainty, remark }) => {
    const missing = references.find((one) => one.id === id)?.missing ?? [];
    const questions = missing.flatMap((path) => {
      const fact = vocabulary.get(path);
      return fact !== undefined && "question" in fact ? [fact.question[language]] : [];
    });
    return [
      style.wrap(`${name[language]}. ${gives[language]}`, "  + ", "    "),
      style.wrap(`${words.audience[language]}: ${audience[language]}`, "    ", "      "),
      ...questions.map((question) => style.wrap(`${words.ask[language]}: ${question}`, "    ", "      ")),
      ...(remark === undefined ? [] : [style.wrap(`${words.note[language]}: ${remark[language]}`, "    ", "      ")]),
      style.paint(style.wrap(`${provider[language]} · ${certainty[language]}`, "    ", "    "), "gray"),
    ].join("\n");
  });
  const heading = `${words.offersHeading[language]} (${String(carried.length)})`;
  return [[style.paint(heading, "bold", "cyan"), ...items].join("\n\n")];
}

/** Offers that have ended, with the reason why they are left out. */
export function formatEndedOffers({ endedOffers }: Result, { language, style }: Show): readonly string[] {
  if (endedOffers.length === 0) return [];
  const items = endedOffers.map(({ name, reason }) =>
    style.wrap(`${name[language]} – ${reason[language]}`, "  – ", "    "),
  );
  return [[style.paint(words.endedHeading[language], "bold", "gray"), ...items].join("\n")];
}
