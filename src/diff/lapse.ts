import { compareDurations } from "../calendar/compare-durations.js";
import type { Duration } from "../calendar/duration.js";
import { sayDuration } from "../calendar/say-duration.js";
import { meanings } from "../compare/compare-lapse.js";
import type { Change } from "../compare/effect.js";
import { inBoth, type Text } from "../text/text.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Crowd } from "./crowds.js";
import { hasDay } from "./has-day.js";
import type { PlainRule } from "./plain-rule.js";
import { differs, onBothSides, otherSide, some, waysIn, type Probe, type Seen, type SideName } from "./probe.js";

/**
 * When a recommendation that somebody has on both sides lapses: when the last rule that still asks does. `later`: one side
 * has a rule that still asks, on a day on which no rule of the other does.
 */
export function probeLapse(crowds: readonly Crowd[], vocabulary: Vocabulary): readonly Probe[] {
  if (!differs(crowds, ({ lapses }) => lapses)) return [];
  return (["new", "old"] as const).map((later) => ({
    kind: "lapses",
    ways: lapsesIn(crowds, otherSide[later]).flatMap(({ anchor, length }) =>
      waysIn(crowds, (crowd) => [
        [
          [some(askingAfter(crowd[later], anchor, length)), "true"],
          [some(askingAfter(crowd[otherSide[later]], anchor, length)), "not-true"],
          ...onBothSides(crowd),
          ...hasDay(anchor, vocabulary),
        ],
      ]).map((way) => ({ ...way, about: { anchor, length } })),
    ),
    say: (seen) => sayLapse(later, seen, vocabulary),
  }));
}

type Lapsing = { readonly anchor: string; readonly length: Duration };

function lapsesIn(crowds: readonly Crowd[], side: SideName): readonly Lapsing[] {
  const found = crowds.flatMap((crowd) => crowd[side].flatMap(({ lapses }) => lapses ?? []));
  return [
    ...new Map(found.map(({ at, after }) => [JSON.stringify([at, after]), { anchor: after, length: at }])).values(),
  ];
}

/** Those that have not certainly lapsed so long after the anchor. */
function askingAfter(rules: readonly PlainRule[], anchor: string, length: Duration): readonly PlainRule[] {
  return rules.filter(
    ({ lapses }) => lapses?.after !== anchor || !["shorter", "same"].includes(compareDurations(lapses.at, length)),
  );
}

function sayLapse(
  later: SideName,
  { way, ...seen }: Seen,
  vocabulary: Vocabulary,
): { readonly direction: Change["direction"]; readonly text: Text } {
  const { anchor = "", length } = way.about ?? {};
  const soon = length && say({ anchor, length }, vocabulary);
  const [lasting] = length === undefined ? [] : askingAfter(seen[later], anchor, length);
  const late = lasting?.lapses && say({ anchor: lasting.lapses.after, length: lasting.lapses.at }, vocabulary);
  if (soon === undefined) throw new Error("a lapse has a length");
  if (late === undefined) {
    return later === "new"
      ? {
          direction: "stricter",
          text: { da: `den bortfalder ikke længere ${soon.da}`, en: `it no longer lapses ${soon.en}` },
        }
      : { direction: "looser", text: { da: `den bortfalder nu ${soon.da}`, en: `it now lapses ${soon.en}` } };
  }
  const [was, is] = later === "new" ? [soon, late] : [late, soon];
  const { direction, da, en } = meanings[orderOf(later, lasting, way.about)];
  return { direction, text: { da: `${da}: ${is.da}, før ${was.da}`, en: `${en}: ${is.en}, before ${was.en}` } };
}

function orderOf(
  later: SideName,
  lasting: PlainRule | undefined,
  about: Seen["way"]["about"],
): "shorter" | "longer" | "depends" {
  const { lapses } = lasting ?? {};
  if (lapses === undefined || about?.length === undefined || lapses.after !== about.anchor) return "depends";
  if (compareDurations(lapses.at, about.length) !== "longer") return "depends";
  return later === "new" ? "longer" : "shorter";
}

function say({ anchor, length }: Lapsing, vocabulary: Vocabulary): Text {
  const label = vocabulary.get(anchor)?.label ?? { da: anchor, en: anchor };
  return inBoth(
    (language) => `${sayDuration(length, language)} ${language === "da" ? "efter" : "after"} ${label[language]}`,
  );
}
