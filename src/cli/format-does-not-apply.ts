import type { DoesNotApply, Result } from "../recommend/result-schema.js";
import type { Show } from "./show.js";
import { words } from "./words.js";

type Entry = Pick<DoesNotApply, "rule" | "why">;

/** The rules that do not apply, and those that are settled and no longer shown, with the facts that say so. */
export function formatDoesNotApply({ doesNotApply = [], concluded = [] }: Result, show: Show): readonly string[] {
  return [...formatEntries("concluded", concluded, show), ...formatEntries("doesNotApply", doesNotApply, show)];
}

/** What does not apply because a permission was refused (D14): the reader must know that it was meant to happen. */
export function formatRefused({ doesNotApply = [] }: Result, show: Show): readonly string[] {
  const isRefused = ({ because }: DoesNotApply): boolean =>
    Object.entries(because).some(([path, value]) => path.startsWith("consent.") && value === false);
  return formatEntries("refused", doesNotApply.filter(isRefused), show);
}

function formatEntries(heading: keyof typeof words, entries: readonly Entry[], show: Show): readonly string[] {
  if (entries.length === 0) return [];
  const { language, style, programme } = show;
  const texts = new Map(programme.rules.map(({ id, recommend }) => [id, recommend.text[language]]));
  const items = entries.map(({ rule, why }) =>
    [
      style.wrap(texts.get(rule) ?? rule, "  – ", "    "),
      style.paint(style.wrap(`${words.because[language]}: ${why[language]}`, "    ", "      "), "gray"),
    ].join("\n"),
  );
  return [`${style.paint(`${words[heading][language]} (${String(entries.length)})`, "bold")}\n${items.join("\n")}`];
}
