import type { Claim } from "../cells/find-situation.js";
import { compared } from "../compare/compare-conditions.js";
import { noParameter, plainCondition, type Plain } from "../compare/plain-condition.js";
import { levelsOf, type Level } from "./by-strength.js";
import type { Crowd } from "./crowds.js";
import type { PlainRule } from "./plain-rule.js";
import { differs, otherSide, some, someOf, waysIn, type Probe, type SideName } from "./probe.js";
import { both } from "./sides.js";
import type { Ways } from "../cells/patience.js";

/**
 * When a recommendation that somebody has on both sides is done: when every rule of the strongest strength says so; and
 * when it is no longer shown: when every rule says so. That matters no more to those for whom it is done.
 */
export function probeSettled(crowds: readonly Crowd[]): readonly Probe[] {
  const all = (rules: readonly PlainRule[]): readonly Level[] => [{ rules, claims: [[some(rules), "true"]] }];
  return [
    ...probeCondition(
      { kind: "fulfilled-by", of: ({ fulfilledBy }) => fulfilledBy, levels: levelsOf, among: () => [[]] },
      crowds,
    ),
    ...probeOpen(crowds),
    ...probeCondition({ kind: "shown-until", of: ({ shownUntil }) => shownUntil, levels: all, among: notDone }, crowds),
  ];
}

type Settling = {
  readonly kind: "fulfilled-by" | "shown-until";
  readonly of: (rule: PlainRule) => Plain;
  /** The rules that decide, for some people each. */
  readonly levels: (rules: readonly PlainRule[]) => readonly Level[];
  /** Those to whom it matters, in each of some ways. */
  readonly among: (crowd: Crowd) => Ways;
};

/** Settled on one side, and open on the other. */
function probeCondition({ kind, of, levels, among }: Settling, crowds: readonly Crowd[]): readonly Probe[] {
  if (!differs(crowds, of)) return [];
  return (["new", "old"] as const).map((settled) => ({
    kind,
    ways: waysIn(crowds, (crowd) => {
      const done = levels(crowd[settled]).flatMap((level) =>
        allSettled(level.rules, of).map((claims) => [...level.claims, ...claims]),
      );
      return both(both(openIn(levels(crowd[otherSide[settled]]), of), done), among(crowd));
    }),
    say: ({ example }) => {
      const meaning = compared.find((one) => one.kind === kind)?.[settled === "new" ? "more" : "fewer"];
      if (meaning === undefined) throw new Error(`no words for ${kind}`);
      return { direction: meaning.direction, text: meaning.text({ example, isRefuted: false }) };
    },
  }));
}

/** The ways in which a rule is certain, and not settled. */
function openIn(levels: readonly Level[], of: (rule: PlainRule) => Plain): Ways {
  return levels.flatMap(({ rules, claims }) =>
    rules.map((rule): readonly Claim[] => [...claims, [rule.when, "true"], [of(rule), "not-true"]]),
  );
}

/** More rules than these would have too many combinations; then each must be known not to apply, or be settled. */
const mostRules = 4;

/** The ways in which no rule is certain and not settled. */
function allSettled(rules: readonly PlainRule[], of: (rule: PlainRule) => Plain): Ways {
  if (rules.length > mostRules) {
    const each = rules.map((rule): Plain => ({ kind: "any", of: [opposite(rule.when), of(rule)] }));
    return [[[{ kind: "all", of: each }, "true"]]];
  }
  return rules.reduce<Ways>(
    (before, rule) =>
      before.flatMap((claims): Ways => [
        [...claims, [of(rule), "true"]],
        [...claims, [rule.when, "not-true"]],
      ]),
    [[]],
  );
}

/** Whether it can be told that it is not done, where the same makes it done. */
function probeOpen(crowds: readonly Crowd[]): readonly Probe[] {
  if (!differs(crowds, ({ fulfilledBy }) => fulfilledBy)) return [];
  const open = ({ rules }: Level): Plain =>
    someOf(rules, ({ when, fulfilledBy }) => ({ kind: "all", of: [when, opposite(fulfilledBy)] }));
  const asks = (crowd: Crowd, side: SideName): Ways =>
    levelsOf(crowd[side]).flatMap((one) =>
      levelsOf(crowd[otherSide[side]]).map((other): readonly Claim[] => [
        ...[...one.claims, ...other.claims],
        [open(one), "true"],
        [open(other), "not-true"],
      ]),
    );
  return (["new", "old"] as const).map((side) => ({
    kind: "fulfilled-by",
    ways: waysIn(crowds, (crowd) => asks(crowd, side)),
    say: () => ({
      direction: "different",
      text: {
        da: "for nogle er det andre svar, der afgør, om den er opfyldt",
        en: "for some, other answers decide whether it is fulfilled",
      },
    }),
    unless: ["fulfilled-by"],
  }));
}

/** Whoever has something left to do on each side. */
function notDone({ old, new: now }: Crowd): Ways {
  const done = ({ fulfilledBy }: PlainRule): Plain => fulfilledBy;
  if (old.length <= mostRules && now.length <= mostRules) {
    return both(openIn(levelsOf(old), done), openIn(levelsOf(now), done));
  }
  return [[...old, ...now].map((rule): Claim => [done(rule), "not-true"])];
}

function opposite(condition: Plain): Plain {
  return plainCondition(condition, noParameter, false);
}
