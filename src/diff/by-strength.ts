import type { Claim } from "../cells/find-situation.js";
import { strengths, type Strength } from "../language/names.js";
import { some } from "./probe.js";
import type { PlainRule } from "./plain-rule.js";

/** The rules of one strength, and that they are certain of somebody of whom no stronger one is. */
export type Level = { readonly rules: readonly PlainRule[]; readonly claims: readonly Claim[] };

/** What is asked most strongly of somebody decides whether it is done, and whom else it may be done by (D18). */
export function levelsOf(rules: readonly PlainRule[]): readonly Level[] {
  return strengths.flatMap((strength): readonly Level[] => {
    const own = rules.filter((rule) => rule.strength === strength);
    if (own.length === 0) return [];
    const stronger = rules.filter((rule) => rankOf(rule.strength) < rankOf(strength));
    return [
      {
        rules: own,
        claims: [
          [some(own), "true"],
          [some(stronger), "not-true"],
        ],
      },
    ];
  });
}

/** Those of some rules that are asked most strongly. */
export function strongestOf(rules: readonly PlainRule[]): readonly PlainRule[] {
  const best = Math.min(...rules.map(({ strength }) => rankOf(strength)));
  return rules.filter(({ strength }) => rankOf(strength) === best);
}

function rankOf(strength: Strength): number {
  return strengths.indexOf(strength);
}
