import type { Rule } from "../../language/rule.js";
import type { Gap, Untried } from "./gap.js";
import type { Need } from "./need.js";
import { needsOfName } from "./needs-of-name.js";
import { needsOfRule } from "./needs-of-rule.js";
import type { Scope } from "./own-changes.js";
import { ownNames } from "./own-names.js";
import type { Trial, TriedProgramme } from "./trial.js";

/** So many of so many. */
export type Counted = { readonly met: number; readonly of: number };

/** How well some rules are tried. What nobody could try is not counted. */
export type Coverage = {
  /** Named by some scenario. */
  readonly rules: Counted;
  /** Shown to decide on their own, both where they hold and where they do not: of rules and of names. */
  readonly leaves: Counted;
  readonly branches: Counted;
  /** Tried on both sides. */
  readonly boundaries: Counted;
  /** All of whose rules are named by some scenario. */
  readonly statements: Counted;
  readonly untriedStatements: readonly string[];
  readonly gaps: readonly Gap[];
  /** What the search took too many steps to tell whether anybody could try; these are not among the gaps. */
  readonly undecided: number;
};

/** How well the scenarios try some rules, with the names that only these use. */
export function coverageOf(tried: TriedProgramme, rules: readonly Rule[], scope: Scope = "own"): Coverage {
  const { programme, trials } = tried;
  const named = rules.filter(({ id }) => isNamed(id, trials));
  const ofRules = rules.map((rule) => heldAgainst(needsOfRule(rule, tried, scope), trialsOf(rule.id, trials)));
  const ofNames = ownNames(programme).map((name) => heldAgainst(needsOfName(name, rules, tried), trials));
  const held = [...ofRules, ...ofNames];
  const count = (kind: Need["kind"]): Counted => sum(held.map((one) => countOf(kind, one)));
  const statements = statementsOf(rules, named);
  return {
    rules: { met: named.length, of: rules.length },
    leaves: count("leaf"),
    branches: count("branch"),
    boundaries: count("boundary"),
    statements: { met: statements.tried.length, of: statements.tried.length + statements.untried.length },
    untriedStatements: statements.untried,
    gaps: [
      ...rules.flatMap((rule, index) =>
        named.includes(rule) ? gapsIn(ofRules[index] ?? []) : [{ rule: rule.id, kind: "rule" } as const],
      ),
      ...ofNames.flatMap(gapsIn),
    ],
    undecided: held.flat().filter(({ standing }) => standing === "undecided").length,
  };
}

/** What the scenarios do not try of some rules, whatever decides: rules, outcomes, leaves both ways, boundaries. */
export function untriedOf(tried: TriedProgramme, rules: readonly Rule[]): readonly Untried[] {
  return rules.flatMap((rule): readonly Untried[] => {
    const trials = trialsOf(rule.id, tried.trials);
    if (trials.length === 0) return [{ rule: rule.id, kind: "rule" }];
    const needs = needsOfRule(rule, tried).filter(({ kind }) => kind !== "leaf" && kind !== "branch");
    return gapsIn(heldAgainst(needs, trials)).filter((gap) => gap.kind !== "decides" && gap.kind !== "name-decides");
  });
}

type Held = { readonly need: Need; readonly standing: "met" | "unmet" | "impossible" | "undecided" };

/** Of what nobody tries yet it is not asked who could. */
function heldAgainst(needs: readonly Need[], trials: readonly Trial[]): readonly Held[] {
  return needs.map((need) => {
    if (trials.length === 0) return { need, standing: "unmet" };
    if (trials.some((trial) => need.isMetBy(trial))) return { need, standing: "met" };
    const kind = need.sift();
    return { need, standing: kind === "found" ? "unmet" : kind === "none" ? "impossible" : "undecided" };
  });
}

function trialsOf(rule: string, trials: readonly Trial[]): readonly Trial[] {
  return trials.filter(({ scenario }) => Object.hasOwn(scenario.expect, rule));
}

function isNamed(rule: string, trials: readonly Trial[]): boolean {
  return trials.some(({ scenario }) => Object.hasOwn(scenario.expect, rule));
}

/** An item counts as met when all that is needed of it, and that somebody can meet, is. */
function countOf(kind: Need["kind"], held: readonly Held[]): Counted {
  const items = new Map<string, Held[]>();
  for (const one of held.filter(({ need, standing }) => need.kind === kind && standing !== "impossible")) {
    items.set(one.need.item, [...(items.get(one.need.item) ?? []), one]);
  }
  const all = [...items.values()];
  return { met: all.filter((needs) => needs.every(({ standing }) => standing === "met")).length, of: all.length };
}

function sum(counts: readonly Counted[]): Counted {
  return counts.reduce((all, one) => ({ met: all.met + one.met, of: all.of + one.of }), { met: 0, of: 0 });
}

/** What is never tried does not decide either, and is said once. */
function gapsIn(held: readonly Held[]): readonly Gap[] {
  const gaps = held.filter(({ standing }) => standing === "unmet").map(({ need }) => need.gap());
  const distinct = [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
  return distinct.filter(
    (gap) =>
      gap.kind !== "decides" ||
      !distinct.some((one) => one.kind === "truth" && one.truth === gap.truth && one.condition.da === gap.condition.da),
  );
}

function statementsOf(
  rules: readonly Rule[],
  named: readonly Rule[],
): { readonly tried: readonly string[]; readonly untried: readonly string[] } {
  const cited = [...new Set(rules.flatMap((rule) => rule.statements))];
  const lacking = new Set(rules.filter((rule) => !named.includes(rule)).flatMap((rule) => rule.statements));
  return { tried: cited.filter((id) => !lacking.has(id)), untried: cited.filter((id) => lacking.has(id)) };
}
