import type { Change } from "../compare/effect.js";
import type { Text } from "../text/text.js";
import type { Crowd } from "./crowds.js";
import { otherSide, some, waysIn, type Probe, type SideName } from "./probe.js";
import type { PersonChangeKind, Standing } from "./programme-diff.js";
import type { Topic } from "./topics.js";

type Meaning = {
  readonly kind: PersonChangeKind;
  readonly direction: Change["direction"];
  /** The side that says so. */
  readonly by: SideName;
  /** Where only that side's programme has the recommendation at all. */
  readonly standing: Exclude<Standing, "changed">;
  readonly whole: Text;
  readonly text: Text;
  /** Where it could not be told of the person on the other side. */
  readonly fromUnknown: Text;
};

const meanings: readonly Meaning[] = [
  {
    kind: "gained",
    direction: "stricter",
    by: "new",
    standing: "new",
    whole: { da: "anbefalingen er ny", en: "the recommendation is new" },
    text: { da: "flere får den", en: "more people get it" },
    fromUnknown: {
      da: "for nogle skal der vides mindre, før den gælder",
      en: "for some, less must be known before it applies",
    },
  },
  {
    kind: "lost",
    direction: "looser",
    by: "old",
    standing: "left-out",
    whole: { da: "anbefalingen er udeladt", en: "the recommendation is left out" },
    text: { da: "færre får den", en: "fewer people get it" },
    fromUnknown: {
      da: "for nogle skal der vides mere, før den gælder",
      en: "for some, more must be known before it applies",
    },
  },
];

const askings: readonly (Pick<Meaning, "kind" | "text"> & { readonly by: SideName })[] = [
  {
    kind: "asked",
    by: "new",
    text: {
      da: "for nogle er det nu åbent, om den gælder; før gjaldt den ikke",
      en: "for some it is now open whether it applies; before it did not",
    },
  },
  {
    kind: "no-longer-asked",
    by: "old",
    text: {
      da: "for nogle er det nu afgjort, at den ikke gælder; før var det åbent",
      en: "for some it is now settled that it does not apply; before it was open",
    },
  },
];

/** Who gets a recommendation for certain on one side only; and where nobody does, of whom it is a question on one side only. */
export function probeWho({ crowds, standing }: Pick<Topic, "crowds" | "standing">): readonly Probe[] {
  const sure = meanings.map(({ kind, direction, by, whole, text, fromUnknown, ...meaning }): Probe => {
    const gets = (crowd: Crowd, wanted: "false" | "not-true") =>
      crowd[by].length === 0 ? [] : [[claim(crowd, by, "true"), claim(crowd, otherSide[by], wanted)]];
    return {
      kind,
      ways: waysIn(
        crowds,
        (crowd) => gets(crowd, "false"),
        (crowd) => gets(crowd, "not-true"),
      ),
      say: ({ truthOf, way: { crowd } }) => {
        const isRefuted = truthOf(some(crowd[otherSide[by]])) === "false";
        return { direction, text: standing === meaning.standing ? whole : isRefuted ? text : fromUnknown };
      },
    };
  });
  const asking = askings.map(({ kind, by, text }): Probe => ({
    kind,
    ways: waysIn(crowds, (crowd) => [[claim(crowd, by, "unknown"), claim(crowd, otherSide[by], "false")]]),
    say: () => ({ direction: "different", text }),
    unless: ["gained", "lost"],
  }));
  return [...sure, ...asking];
}

function claim<W extends string>(crowd: Crowd, side: SideName, wanted: W): readonly [ReturnType<typeof some>, W] {
  return [some(crowd[side]), wanted];
}
