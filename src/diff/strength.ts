import { compareStrength } from "../compare/compare-fields.js";
import { strengths, type Strength } from "../language/names.js";
import { strongestOf } from "./by-strength.js";
import type { Crowd } from "./crowds.js";
import { differs, onBothSides, otherSide, some, waysIn, type Probe, type SideName } from "./probe.js";
import type { PlainRule } from "./plain-rule.js";

/** Whether it is asked more strongly, or less, of somebody who has it on both sides. */
export function probeStrength(crowds: readonly Crowd[]): readonly Probe[] {
  if (!differs(crowds, ({ strength }) => strength)) return [];
  return (["new", "old"] as const).map((stronger) => ({
    kind: "strength",
    ways: strengths.slice(0, -1).flatMap((strength) =>
      waysIn(crowds, (crowd) => {
        const [strong, weak] = [atLeast(strength, stronger, crowd), atLeast(strength, otherSide[stronger], crowd)];
        return strong.length === 0 ? [] : [[[some(strong), "true"], [some(weak), "not-true"], ...onBothSides(crowd)]];
      }),
    ),
    say: ({ old, new: now }) => {
      const [change] = compareStrength({ strength: strengthOf(old) }, { strength: strengthOf(now) });
      if (change === undefined) throw new Error("the strength is the same on both sides");
      return change;
    },
  }));
}

function atLeast(strength: Strength, side: SideName, crowd: Crowd): readonly PlainRule[] {
  return crowd[side].filter((rule) => strengths.indexOf(rule.strength) <= strengths.indexOf(strength));
}

function strengthOf(rules: readonly PlainRule[]): Strength {
  return strongestOf(rules)[0]?.strength ?? "may";
}
