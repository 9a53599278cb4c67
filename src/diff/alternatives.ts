import type { Claim } from "../cells/find-situation.js";
import { lists } from "../compare/compare-lists.js";
import { joinWords } from "../text/join-words.js";
import { inBoth } from "../text/text.js";
import { levelsOf, strongestOf } from "./by-strength.js";
import type { Crowd } from "./crowds.js";
import type { PlainRule, Said } from "./plain-rule.js";
import { differs, otherSide, some, waysIn, type Probe } from "./probe.js";

/** Who else may receive: whom every rule of the strongest strength permits (D18), on one side and not on the other. */
export function probeAlternatives(crowds: readonly Crowd[]): readonly Probe[] {
  if (!differs(crowds, ({ strength, alternatives }) => [strength, namesIn(alternatives)])) return [];
  const words = lists.find(({ kind }) => kind === "alternatives");
  if (words === undefined) return [];
  return (["new", "old"] as const).flatMap((side) =>
    [...new Set(crowds.flatMap((crowd) => crowd[side].flatMap((rule) => namesIn(rule.alternatives))))].map(
      (name): Probe => ({
        kind: "alternatives",
        ways: waysIn(crowds, (crowd) =>
          permitting(crowd[side], name).flatMap((permits) =>
            forbidding(crowd[otherSide[side]], name).map((forbids) => [...permits, ...forbids]),
          ),
        ),
        say: (seen) => {
          const there = namesIn(permittedBy(seen[otherSide[side]]));
          const items = permittedBy(seen[side]).filter(({ key }) => !there.includes(key));
          const { direction, text } = side === "new" ? words.added : words.removed;
          const said = inBoth((language) =>
            joinWords(
              items.map((item) => item.text[language]),
              words.by,
              language,
            ),
          );
          return { direction, text: text(said) };
        },
      }),
    ),
  );
}

function permitting(rules: readonly PlainRule[], name: string): readonly (readonly Claim[])[] {
  return levelsOf(rules).map((level): readonly Claim[] => [
    ...level.claims,
    [some(level.rules.filter((rule) => !permits(rule, name))), "not-true"],
  ]);
}

function forbidding(rules: readonly PlainRule[], name: string): readonly (readonly Claim[])[] {
  return levelsOf(rules).map((level): readonly Claim[] => [
    ...level.claims,
    [some(level.rules.filter((rule) => !permits(rule, name))), "true"],
  ]);
}

function permits({ alternatives }: PlainRule, name: string): boolean {
  return alternatives.some(({ key }) => key === name);
}

function permittedBy(rules: readonly PlainRule[]): readonly Said[] {
  const strongest = strongestOf(rules);
  const [first] = strongest;
  return (first?.alternatives ?? []).filter(({ key }) => strongest.every((rule) => permits(rule, key)));
}

function namesIn(some: readonly Said[]): readonly string[] {
  return some.map(({ key }) => key);
}
