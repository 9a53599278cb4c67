import { sayDate } from "../calendar/say-date.js";
import { isSame, type ProgrammeDiff, type RecommendationDiff } from "../diff/programme-diff.js";
import { joinWords } from "../text/join-words.js";
import type { Language, Text } from "../text/text.js";
import { diffWords } from "./diff-words.js";

/** How many recommendations are not the same, or that all are; and on which later days that may be otherwise. */
export function sayDiffSummary(diff: ProgrammeDiff, language: Language): readonly string[] {
  const later = diff.laterDays.map((day) => sayDate(day, language));
  const days = joinWords(later, "and", language);
  const otherwise = {
    da: `Fra ${days} er et tal, en opgave eller et program et andet på den ene side; se den dag med \`--as-of\`.`,
    en: `From ${days} a number, a task or a programme is another on one side; see that day with \`--as-of\`.`,
  }[language];
  return [sayCounts(diff)[language], ...(later.length === 0 ? [] : [otherwise])];
}

function sayCounts(diff: ProgrammeDiff): Text {
  if (isSame(diff)) return diffWords.same;
  const { recommendations, offers, targetGroup, compared } = diff;
  const parts = counted.flatMap(({ is, da, en }) => {
    const count = recommendations.filter(is).length;
    return count === 0 ? [] : [{ da: `${String(count)} ${da}`, en: `${String(count)} ${en}` }];
  });
  const toPeople = recommendations.filter(({ changes }) => changes.length > 0).length;
  const isOnlyWords = recommendations.every(isReworded) && offers.length + targetGroup.changes.length === 0;
  if (isOnlyWords && targetGroup.undecided.length === 0) return diffWords.sameButWords;
  const list = (language: Language): string => {
    const said = joinWords(
      parts.map((part) => part[language]),
      "and",
      language,
    );
    return said === "" ? "" : `: ${said}`;
  };
  return {
    da: `${String(toPeople)} af ${String(compared)} anbefalinger er ændret for nogen${list("da")}.`,
    en: `${String(toPeople)} of ${String(compared)} recommendations change for somebody${list("en")}.`,
  };
}

type Counted = Text & { readonly is: (one: RecommendationDiff) => boolean };

/** Every recommendation is counted once, by what matters most. */
const counted: readonly Counted[] = inTurn([
  { is: isReworded, da: "er kun sagt på en anden måde", en: "only said otherwise" },
  { is: ({ changes }) => changes.length === 0, da: "kunne ikke afgøres", en: "could not be decided" },
  { is: ({ standing }) => standing === "new", da: "er nye", en: "new" },
  { is: ({ standing }) => standing === "left-out", da: "er udeladt", en: "left out" },
  { is: (one) => has(one, "gained") && has(one, "lost"), da: "får andre", en: "for other people" },
  { is: (one) => has(one, "gained"), da: "får flere", en: "for more people" },
  { is: (one) => has(one, "lost"), da: "får færre", en: "for fewer people" },
  { is: () => true, da: "er anderledes for dem, der har dem", en: "otherwise for those who have them" },
]);

function inTurn(all: readonly Counted[]): readonly Counted[] {
  return all.map((one, index) => ({
    ...one,
    is: (recommendation) => one.is(recommendation) && !all.slice(0, index).some(({ is }) => is(recommendation)),
  }));
}

function isReworded({ changes, undecided }: RecommendationDiff): boolean {
  return changes.length + undecided.length === 0;
}

function has({ changes }: RecommendationDiff, wanted: "gained" | "lost"): boolean {
  return changes.some(({ kind }) => kind === wanted);
}
