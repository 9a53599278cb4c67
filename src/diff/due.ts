import { compareDurations } from "../calendar/compare-durations.js";
import type { Duration } from "../calendar/duration.js";
import { sayDuration } from "../calendar/say-duration.js";
import type { Claim } from "../cells/find-situation.js";
import { compareLengths } from "../compare/compare-due.js";
import type { Change } from "../compare/effect.js";
import { joinWords } from "../text/join-words.js";
import { inBoth, type Text } from "../text/text.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Crowd } from "./crowds.js";
import { hasDay } from "./has-day.js";
import type { PlainRule } from "./plain-rule.js";
import {
  differs,
  onBothSides,
  otherSide,
  some,
  waysIn,
  type About,
  type Probe,
  type Seen,
  type SideName,
  type Way,
} from "./probe.js";

type Told = { readonly direction: Change["direction"]; readonly text: Text };

/**
 * The time limit of somebody who has a recommendation on both sides. The earliest that applies governs, anchor by anchor:
 * whether there is one, whether one more thing counts, and whether it is shorter or longer.
 */
export function probeDue(crowds: readonly Crowd[], vocabulary: Vocabulary): readonly Probe[] {
  if (!differs(crowds, ({ due }) => due)) return [];
  const anchors = unique(
    crowds.flatMap((crowd) => [...crowd.old, ...crowd.new]).flatMap(({ due }) => due?.after ?? []),
  );
  const ask = (about: About, claims: (crowd: Crowd) => readonly Claim[]): readonly Way[] =>
    waysIn(crowds, (crowd) => [[...claims(crowd), ...onBothSides(crowd), ...hasDay(about.anchor, vocabulary)]]).map(
      (way) => ({ ...way, about }),
    );
  return (["new", "old"] as const).flatMap((side): readonly Probe[] => {
    const other = otherSide[side];
    const lengths = (anchor: string): readonly Duration[] => crowds.flatMap((crowd) => lengthsIn(crowd[side], anchor));
    const without = anchors.flatMap((anchor) =>
      ask({ anchor }, (crowd) => [
        [some(counting(crowd[side], anchor)), "true"],
        [some(limited(crowd[other])), "not-true"],
      ]),
    );
    const another = anchors.flatMap((anchor) =>
      ask({ anchor }, (crowd) => [
        [some(counting(crowd[side], anchor)), "true"],
        [some(counting(crowd[other], anchor)), "not-true"],
        [some(limited(crowd[other])), "true"],
      ]),
    );
    const shorter = anchors.flatMap((anchor) =>
      lengths(anchor).flatMap((length) =>
        ask({ anchor, length }, (crowd) => [
          [some(within(crowd[side], anchor, length)), "true"],
          [some(within(crowd[other], anchor, length)), "not-true"],
          [some(counting(crowd[other], anchor)), "true"],
        ]),
      ),
    );
    return [
      { kind: "due", ways: without, say: (seen) => sayWhole(side, seen[side], vocabulary) },
      { kind: "due", ways: another, say: ({ way }) => sayAnchor(side, way, vocabulary) },
      { kind: "due", ways: shorter, say: (seen) => sayLengths(side, seen) },
    ];
  });
}

function limited(rules: readonly PlainRule[]): readonly PlainRule[] {
  return rules.filter(({ due }) => due !== undefined);
}

function counting(rules: readonly PlainRule[], anchor: string): readonly PlainRule[] {
  return rules.filter(({ due }) => due?.after.includes(anchor) === true);
}

/** Those that count from the anchor and are certainly no longer than this. */
function within(rules: readonly PlainRule[], anchor: string, length: Duration): readonly PlainRule[] {
  return counting(rules, anchor).filter(
    ({ due }) => due !== undefined && ["shorter", "same"].includes(compareDurations(due.within, length)),
  );
}

function lengthsIn(rules: readonly PlainRule[], anchor: string): readonly Duration[] {
  return counting(rules, anchor).flatMap(({ due }) => due?.within ?? []);
}

/** The shortest, as far as that can be told without a day. */
function shortest(rules: readonly PlainRule[], anchor: string): Duration {
  const [first, ...others] = lengthsIn(rules, anchor);
  if (first === undefined) throw new Error(`no time limit counts from ${anchor}`);
  return others.reduce((best, one) => (compareDurations(one, best) === "shorter" ? one : best), first);
}

/** `side` has a length that the other has nothing as short as. */
function sayLengths(side: SideName, { way, ...seen }: Seen): Told {
  const { anchor = "", length } = way.about ?? {};
  const own = length ?? shortest(seen[side], anchor);
  const other = shortest(seen[otherSide[side]], anchor);
  const [change] = compareLengths(side === "new" ? { was: other, is: own } : { was: own, is: other });
  if (change === undefined) throw new Error("the time limit is the same on both sides");
  return change;
}

function sayWhole(side: SideName, rules: readonly PlainRule[], vocabulary: Vocabulary): Told {
  const [due] = rules.flatMap((rule) => rule.due ?? []);
  if (due === undefined) throw new Error("no rule has a time limit");
  const text = inBoth((language) => {
    const labels = joinWords(
      due.after.map((anchor) => labelOf(anchor, vocabulary)[language]),
      "or",
      language,
    );
    const length = sayDuration(due.within, language);
    return language === "da" ? `${length} regnet fra ${labels}` : `${length} counted from ${labels}`;
  });
  return side === "new"
    ? {
        direction: "stricter",
        text: { da: `der kommer en frist: ${text.da}`, en: `a time limit is added: ${text.en}` },
      }
    : {
        direction: "looser",
        text: { da: `fristen er fjernet: ${text.da}`, en: `the time limit is removed: ${text.en}` },
      };
}

function sayAnchor(side: SideName, { about }: Way, vocabulary: Vocabulary): Told {
  const { da, en } = labelOf(about?.anchor ?? "", vocabulary);
  return side === "new"
    ? {
        direction: "stricter",
        text: { da: `fristen regnes nu også fra ${da}`, en: `the time limit now also counts from ${en}` },
      }
    : {
        direction: "looser",
        text: { da: `fristen regnes ikke længere fra ${da}`, en: `the time limit no longer counts from ${en}` },
      };
}

function labelOf(anchor: string, vocabulary: Vocabulary): Text {
  return vocabulary.get(anchor)?.label ?? { da: anchor, en: anchor };
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
