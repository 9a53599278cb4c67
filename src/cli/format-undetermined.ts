import { strengths } from "../language/names.js";
import { compareRanks } from "../recommend/compare-ranks.js";
import type { Result, Undetermined } from "../recommend/result-schema.js";
import type { Language } from "../text/text.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Show } from "./show.js";
import { strengthWords } from "../language/words.js";
import { words } from "./words.js";

/** Under one question the strongest of these are shown and the others counted, unless everything is asked for. */
const mostUnderAQuestion = 2;

/** What cannot be decided, under the question that decides most; each recommendation stands once. */
export function formatUndetermined(result: Result, show: Show): readonly string[] {
  const { language, style } = show;
  if (result.undetermined.length === 0) return [];
  const heading = style.paint(
    `${words.undetermined[language]} (${String(result.undetermined.length)})`,
    "bold",
    "yellow",
  );
  const isCut = !show.all && !show.short && result.undetermined.length > mostUnderAQuestion;
  const seeAll = isCut ? [style.paint(style.wrap(words.seeAll[language], "", ""), "gray")] : [];
  return [
    [heading, ...seeAll].join("\n"),
    ...byQuestion(result.undetermined).map(([fact, hinging]) => formatQuestion(fact, hinging, show)),
  ];
}

/** Each recommendation goes to its gate's question, or to the question that most recommendations wait for. */
function byQuestion(undetermined: readonly Undetermined[]): readonly (readonly [string, readonly Undetermined[]])[] {
  const counts = new Map<string, number>();
  for (const { missing } of undetermined) for (const fact of missing) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  const weight = (fact: string): number => counts.get(fact) ?? 0;
  const groups = new Map<string, Undetermined[]>();
  for (const one of undetermined) {
    const candidates = one.gate.length > 0 ? one.gate : one.missing;
    const [question = ""] = [...candidates].sort((a, b) => compareRanks([-weight(a), a], [-weight(b), b]));
    groups.set(question, [...(groups.get(question) ?? []), one]);
  }
  return [...groups].sort(([a, x], [b, y]) => compareRanks([-x.length, a], [-y.length, b]));
}

function formatQuestion(fact: string, hinging: readonly Undetermined[], show: Show): string {
  const { language, style, vocabulary, all, short } = show;
  const count = `${String(hinging.length)} ${words[hinging.length === 1 ? "hingesOne" : "hinges"][language]}`;
  const strongestFirst = [...hinging].sort((a, b) =>
    compareRanks([strengths.indexOf(a.strength), a.rule], [strengths.indexOf(b.strength), b.rule]),
  );
  // Whether a whole part applies is the question itself: what the part says does not help to answer it.
  const isGate = hinging.some(({ gate }) => gate.includes(fact));
  const most = short ? 0 : all ? Infinity : isGate && hinging.length > mostUnderAQuestion ? 0 : mostUnderAQuestion;
  const shown = strongestFirst.slice(0, most).map((one) => formatItem(one, fact, show));
  const left = hinging.length - shown.length;
  const more = shown.length === 0 || left === 0 ? [] : [`      – ${words.andMore[language]} ${String(left)}`];
  return [
    style.wrap(questionOf(fact, vocabulary, language), "  ? ", "    "),
    style.paint(style.wrap(`${fact} – ${count}`, "    ", "    "), "gray"),
    ...shown,
    ...more,
  ].join("\n");
}

function formatItem(
  { text, strength, missing }: Undetermined,
  under: string,
  { language, style, vocabulary }: Show,
): string {
  const others = missing.filter((fact) => fact !== under).map((fact) => vocabulary.get(fact)?.label[language] ?? fact);
  const also = others.length === 0 ? "" : ` [${words.alsoMissing[language]}: ${others.join(", ")}]`;
  return style.wrap(`${strengthWords[strength][language]}: ${text[language]}${also}`, "      – ", "        ");
}

function questionOf(path: string, vocabulary: Vocabulary, language: Language): string {
  const fact = vocabulary.get(path);
  return fact !== undefined && "question" in fact ? fact.question[language] : path;
}
