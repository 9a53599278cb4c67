import { insteadOf, singles } from "../compare/compare-fields.js";
import { lists } from "../compare/compare-lists.js";
import type { Change } from "../compare/effect.js";
import { joinWords } from "../text/join-words.js";
import { inBoth, type Text } from "../text/text.js";
import type { Crowd } from "./crowds.js";
import type { PlainRule, Said } from "./plain-rule.js";
import { differs, onBothSides, otherSide, some, waysIn, type Probe, type Seen, type SideName } from "./probe.js";
import type { PersonChangeKind } from "./programme-diff.js";

type Told = { readonly direction: Change["direction"]; readonly text: Text };

type Field = {
  readonly kind: PersonChangeKind;
  readonly of: (rule: PlainRule) => readonly Said[];
  readonly by: "and" | "or";
  /** What came and what went, of somebody for whom something did. */
  readonly say: (came: Text | undefined, went: Text | undefined, by: SideName) => Told;
};

/** Who acts and for whom. */
const actors: readonly Field[] = [
  single("responsible", ({ responsible }) => [responsible]),
  single("recipient", ({ recipient }) => [recipient]),
];

/** Who acts for whom, where the same act in the same hands is not for the same people any more. */
const pairs: Field = {
  kind: "actors",
  of: ({ responsible, recipient }) => [
    {
      key: `${responsible.key}|${recipient.key}`,
      text: {
        da: `${responsible.text.da} over for ${recipient.text.da}`,
        en: `${responsible.text.en} towards ${recipient.text.en}`,
      },
    },
  ],
  by: "and",
  say: (came, went) => ({
    direction: "different",
    text: came && went ? insteadOf({ da: "den, der handler,", en: "who acts" }, went, came) : sayOne(came, went),
  }),
};

const others: readonly Field[] = lists
  .filter(({ kind }) => kind !== "alternatives")
  .map(({ kind, by, added, removed }) => ({
    kind,
    of: (rule) => rule[kind],
    by,
    say: (came, went, side) => {
      const [meaning, items] = side === "new" ? [added, came] : [removed, went];
      return { direction: meaning.direction, text: meaning.text(items ?? { da: "", en: "" }) };
    },
  }));

/** Who else acts, or is acted for, of somebody who has it on both sides. */
export function probeActors(crowds: readonly Crowd[]): readonly Probe[] {
  return [
    ...actors.flatMap((field) => probeField(field, crowds)),
    ...probeField(pairs, crowds).map((probe): Probe => ({ ...probe, unless: ["responsible", "recipient"] })),
  ];
}

/** What came to the lists of a recommendation, and what went. */
export function probeLists(crowds: readonly Crowd[]): readonly Probe[] {
  return others.flatMap((field) => probeField(field, crowds));
}

function probeField({ kind, of, by, say }: Field, crowds: readonly Crowd[]): readonly Probe[] {
  if (!differs(crowds, (rule) => keysOf(of, [rule]))) return [];
  return (["new", "old"] as const).flatMap((side) =>
    [...new Set(crowds.flatMap((crowd) => keysOf(of, crowd[side])))].map((key): Probe => ({
      kind,
      ways: waysIn(crowds, (crowd) => {
        const saying = (one: SideName) => some(crowd[one].filter((rule) => keysOf(of, [rule]).includes(key)));
        return [[[saying(side), "true"], [saying(otherSide[side]), "not-true"], ...onBothSides(crowd)]];
      }),
      say: (seen) => say(onlyIn("new", of, by, seen), onlyIn("old", of, by, seen), side),
    })),
  );
}

function keysOf(of: Field["of"], rules: readonly PlainRule[]): readonly string[] {
  return rules.flatMap((rule) => of(rule).map(({ key }) => key)).sort();
}

/** What only one side says of the person. */
function onlyIn(side: SideName, of: Field["of"], by: Field["by"], seen: Seen): Text | undefined {
  const there = keysOf(of, seen[otherSide[side]]);
  const own = new Map(seen[side].flatMap((rule) => of(rule).map(({ key, text }) => [key, text] as const)));
  const only = [...own].filter(([key]) => !there.includes(key)).map(([, text]) => text);
  if (only.length === 0) return undefined;
  return inBoth((language) =>
    joinWords(
      only.map((text) => text[language]),
      by,
      language,
    ),
  );
}

function single(kind: "responsible" | "recipient", of: Field["of"]): Field {
  const what = singles.find((one) => one.kind === kind)?.what ?? { da: "", en: "" };
  return {
    kind,
    of,
    by: "and",
    say: (came, went) => ({
      direction: "different",
      text: came && went ? insteadOf(what, went, came) : sayOne(came, went, what),
    }),
  };
}

function sayOne(
  came: Text | undefined,
  went: Text | undefined,
  what: Text = { da: "den, der handler,", en: "who acts" },
) {
  if (came !== undefined) return { da: `${what.da} er nu også ${came.da}`, en: `${what.en} is now also ${came.en}` };
  return {
    da: `${what.da} er ikke længere også ${went?.da ?? ""}`,
    en: `${what.en} is no longer also ${went?.en ?? ""}`,
  };
}
