import { sayDate } from "../calendar/say-date.js";
import { isSame, type ProgrammeDiff, type RecommendationDiff } from "../diff/programme-diff.js";
import { joinWords } from "../text/join-words.js";
import { inBoth, type Language, type Text } from "../text/text.js";
import { diffWords } from "./diff-words.js";

/** How much is not the same, or that all is; and on which later days that may be otherwise. */
export function sayDiffSummary(diff: ProgrammeDiff, language: Language): readonly string[] {
  const counts = isSame(diff) ? [diffWords.same] : isOnlyWords(diff) ? [diffWords.sameButWords] : sayCounts(diff);
  const later = diff.laterDays.length === 0 ? [] : [sayLater(diff.laterDays)];
  return [counts, later].flatMap((texts) => (texts.length === 0 ? [] : [texts.map((one) => one[language]).join(" ")]));
}

function isOnlyWords({ targetGroup, recommendations, offers }: ProgrammeDiff): boolean {
  const { changes, undecided } = targetGroup;
  return recommendations.every(isReworded) && offers.length + changes.length + undecided.length === 0;
}

function sayCounts({ targetGroup, recommendations, offers, compared }: ProgrammeDiff): readonly Text[] {
  const changed = recommendations.filter(({ changes }) => changes.length > 0);
  const reworded = recommendations.filter(isReworded).length;
  const open = [targetGroup, ...recommendations, ...offers].filter(({ undecided }) => undecided.length > 0).length;
  const offered = offers.filter(({ changes }) => changes.length > 0).length;
  const said: readonly (Text | false)[] = [
    targetGroup.changes.length > 0 && { da: "Målgruppen er en anden.", en: "The target group is another." },
    {
      da: `${String(changed.length)} af ${String(compared)} anbefalinger er ændret for nogen${listed(changed, "da")}.`,
      en: `${String(changed.length)} of ${String(compared)} recommendations change for somebody${listed(changed, "en")}.`,
    },
    reworded > 0 && {
      da: `${String(reworded)} er kun sagt på en anden måde.`,
      en: `${String(reworded)} ${reworded === 1 ? "is" : "are"} only said otherwise.`,
    },
    offered > 0 && {
      da: `${String(offered)} tilbud nævnes nu for andre end før.`,
      en: `${String(offered)} ${offered === 1 ? "offer is" : "offers are"} pointed to for others.`,
    },
    open > 0 && {
      da: `${String(open)} ${open === 1 ? "sted" : "steder"} var der noget, der ikke kunne afgøres.`,
      en: `Not all could be decided in ${String(open)} ${open === 1 ? "place" : "places"}.`,
    },
  ];
  return said.filter((one) => one !== false);
}

function listed(changed: readonly RecommendationDiff[], language: Language): string {
  const parts = counted.flatMap(({ is, say }) => {
    const count = changed.filter(is).length;
    return count === 0 ? [] : [`${String(count)} ${say(count === 1)[language]}`];
  });
  return parts.length === 0 ? "" : `: ${joinWords(parts, "and", language)}`;
}

type Counted = {
  readonly is: (one: RecommendationDiff) => boolean;
  readonly say: (isOne: boolean) => Text;
};

/** Every recommendation is counted once, by what matters most. */
const counted: readonly Counted[] = inTurn([
  { is: ({ standing }) => standing === "new", say: (isOne) => ({ da: isOne ? "er ny" : "er nye", en: "new" }) },
  { is: ({ standing }) => standing === "left-out", say: () => ({ da: "er udeladt", en: "left out" }) },
  {
    is: (one) => has(one, "gained") && has(one, "lost"),
    say: () => ({ da: "gælder andre", en: "for other people" }),
  },
  { is: (one) => has(one, "gained"), say: () => ({ da: "gælder flere", en: "for more people" }) },
  { is: (one) => has(one, "lost"), say: () => ({ da: "gælder færre", en: "for fewer people" }) },
  {
    is: ({ changes }) => changes.every(({ kind }) => kind === "asked" || kind === "no-longer-asked"),
    say: () => ({ da: "skal afklares hos andre", en: "to be settled for others" }),
  },
  {
    is: () => true,
    say: (isOne) => ({
      da: `er anderledes for dem, ${isOne ? "den" : "de"} gælder`,
      en: `otherwise for those who get ${isOne ? "it" : "them"}`,
    }),
  },
]);

function inTurn(all: readonly Counted[]): readonly Counted[] {
  return all.map(({ is, say }, index) => ({
    is: (recommendation) => is(recommendation) && !all.slice(0, index).some((earlier) => earlier.is(recommendation)),
    say,
  }));
}

function isReworded({ changes, undecided }: RecommendationDiff): boolean {
  return changes.length + undecided.length === 0;
}

function has({ changes }: RecommendationDiff, wanted: "gained" | "lost"): boolean {
  return changes.some(({ kind }) => kind === wanted);
}

function sayLater(days: ProgrammeDiff["laterDays"]): Text {
  const list = inBoth((language) =>
    joinWords(
      days.map((day) => sayDate(day, language)),
      "and",
      language,
    ),
  );
  return {
    da: `Fra ${list.da} er et tal, en opgave eller et program anderledes i den ene udgave; se den dag med \`--as-of\`.`,
    en: `From ${list.en} a number, a task or a programme is another on one side; see that day with \`--as-of\`.`,
  };
}
