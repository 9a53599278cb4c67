import type { Duration } from "../../calendar/duration.js";
import { strengths, type Strength } from "../../language/names.js";
import type { Due, Recommend } from "../../language/rule.js";

/** What is changed in a recommendation beside its conditions. */
export type RecommendChange =
  | { readonly kind: "due" | "lapses"; readonly was: Duration; readonly is: Duration }
  | { readonly kind: "anchor"; readonly dropped: string }
  | { readonly kind: "strength"; readonly was: Strength; readonly is: Strength };

export type OtherRecommend = { readonly recommend: Recommend; readonly change: RecommendChange };

/** The recommendation with another time limit, lapse or strength. A limit that is a parameter is changed there. */
export function otherRecommends(recommend: Recommend): readonly OtherRecommend[] {
  return [
    ...otherLimits(recommend),
    ...fewerAnchors(recommend),
    ...otherLapses(recommend),
    ...otherStrengths(recommend),
  ];
}

function otherLimits(recommend: Recommend): readonly OtherRecommend[] {
  const { due } = recommend;
  if (due === undefined || !("amount" in due.within)) return [];
  const was = due.within;
  return moved(was).map((is) => ({
    recommend: { ...recommend, due: { ...due, within: is } },
    change: { kind: "due", was, is },
  }));
}

function fewerAnchors(recommend: Recommend): readonly OtherRecommend[] {
  const { due, ...others } = recommend;
  return (due?.after ?? []).map((dropped) => {
    const left = withoutAnchor(due, dropped);
    return { recommend: { ...others, ...(left && { due: left }) }, change: { kind: "anchor", dropped } };
  });
}

function withoutAnchor(due: Due | undefined, dropped: string): Due | undefined {
  const after = (due?.after ?? []).filter((one) => one !== dropped);
  return due === undefined || after.length === 0 ? undefined : { ...due, after };
}

function otherLapses(recommend: Recommend): readonly OtherRecommend[] {
  const { lapses } = recommend;
  if (lapses === undefined) return [];
  const was = lapses.at;
  return moved(was).map((is) => ({
    recommend: { ...recommend, lapses: { ...lapses, at: is } },
    change: { kind: "lapses", was, is },
  }));
}

function moved({ amount, unit }: Duration): readonly Duration[] {
  return [amount - 1, amount + 1].filter((one) => one >= 0).map((one) => ({ amount: one, unit }));
}

/** One step stronger, one step weaker. */
function otherStrengths(recommend: Recommend): readonly OtherRecommend[] {
  const { strength: was } = recommend;
  const at = strengths.indexOf(was);
  return [strengths[at - 1], strengths[at + 1]].flatMap((is) =>
    is === undefined ? [] : [{ recommend: { ...recommend, strength: is }, change: { kind: "strength", was, is } }],
  );
}
