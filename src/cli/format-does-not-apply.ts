import type { Result } from "../recommend/result-schema.js";
import type { Show } from "./show.js";
import { words } from "./words.js";

/** The rules that do not apply, with the facts that say so. */
export function formatDoesNotApply(
  { doesNotApply = [] }: Result,
  { language, style, programme }: Show,
): readonly string[] {
  if (doesNotApply.length === 0) return [];
  const texts = new Map(programme.rules.map(({ id, recommend }) => [id, recommend.text[language]]));
  const items = doesNotApply.map(({ rule, why }) =>
    [
      style.wrap(texts.get(rule) ?? rule, "  – ", "    "),
      style.paint(style.wrap(`${words.because[language]}: ${why[language]}`, "    ", "      "), "gray"),
    ].join("\n"),
  );
  const heading = style.paint(`${words.doesNotApply[language]} (${String(doesNotApply.length)})`, "bold");
  return [`${heading}\n${items.join("\n")}`];
}
