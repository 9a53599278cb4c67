import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Claim } from "../cells/find-situation.js";
import type { Plain } from "../compare/plain-condition.js";
import { leavesOf, type Leaf } from "../truth/condition.js";
import type { Among } from "./programme-diff.js";
import { plainRules, withConditions, type PlainRule } from "./plain-rule.js";
import { both, membership, type Followed, type Part, type Side } from "./sides.js";
import type { Ways } from "../cells/patience.js";

/** People for whom each side has one list of rules. */
export type Crowd = {
  readonly among: Among;
  readonly ways: Ways;
  readonly old: readonly PlainRule[];
  readonly new: readonly PlainRule[];
};

/** People who follow something else on one side than on the other; who follows the same has no difference. */
export type Parting = {
  readonly among: Among;
  readonly ways: Ways;
  readonly old: Followed;
  readonly new: Followed;
};

/** Everybody who follows something else, members of both first; `isNobody` tells what cannot hold together. */
export function partingsOf(
  before: Side,
  after: Side,
  isNobody: (claims: readonly Claim[]) => boolean,
): readonly Parting[] {
  const partings = before.parts.flatMap((old) =>
    after.parts.flatMap((now): readonly Parting[] => {
      if (isSame(old.follows, now.follows)) return [];
      const all = JSON.stringify(old.ways) === JSON.stringify(now.ways) ? old.ways : both(old.ways, now.ways);
      const ways = all.filter((claims) => !isNobody(claims));
      if (ways.length === 0) return [];
      return [{ among: amongOf(old, now, before, after), ways, old: old.follows, new: now.follows }];
    }),
  );
  const order: readonly Among[] = ["everybody", "members-of-both", "members-of-new", "members-of-old"];
  const rank = ({ among }: Parting): number => (order.includes(among) ? order.indexOf(among) : order.length);
  return partings.sort((a, b) => rank(a) - rank(b));
}

/**
 * The people of a parting by what their rules are; where a rule asks whether somebody is a member, those of whom that is
 * not recorded stand apart: whoever follows a programme counts as one (`evaluate` fills it in).
 */
export function crowdsOf(parting: Parting, rules: Pick<Crowd, "old" | "new">): readonly Crowd[] {
  const { among, ways, old, new: now } = parting;
  const isAsked = [...rules.old, ...rules.new].some(asksMembership);
  if (!isAsked || (!old.asMember && !now.asMember)) return [{ among, ways, ...rules }];
  const fillIn = ({ asMember }: Followed, some: readonly PlainRule[]): readonly PlainRule[] =>
    asMember ? some.map((rule) => (asksMembership(rule) ? withConditions(rule, assumingMember) : rule)) : some;
  const filled = { old: fillIn(old, rules.old), new: fillIn(now, rules.new) };
  return [
    { among, ways: both(ways, [[[isGiven, "unknown"]]]), ...filled },
    { among, ways: both(ways, [[[isGiven, "true"]]]), ...rules },
  ];
}

/** The rules that both sides of a parting have, each made once. */
export function rulesOn(asOf: CalendarDate): (followed: Followed) => readonly PlainRule[] {
  const made = new Map<object, readonly PlainRule[]>();
  return ({ programme }) => {
    const rules = made.get(programme) ?? plainRules(programme, asOf);
    made.set(programme, rules);
    return rules;
  };
}

function isSame(one: Followed, other: Followed): boolean {
  return one.asMember === other.asMember && one.programme === other.programme;
}

function amongOf(old: Part, now: Part, before: Side, after: Side): Among {
  if (before.members === undefined && after.members === undefined) return "everybody";
  if (old.isMember) return now.isMember ? "members-of-both" : "members-of-old";
  return now.isMember ? "members-of-new" : "members-of-neither";
}

const isGiven: Leaf = {
  kind: "leaf",
  fact: membership,
  operator: "is-one-of",
  values: ["in", "out", "uncertain", "no-programme"],
};

function asksMembership({ when, fulfilledBy, shownUntil }: PlainRule): boolean {
  return [when, fulfilledBy, shownUntil].some((one) => leavesOf(one).some(({ fact }) => fact === membership));
}

/** What a condition says of somebody who is known to be within the target group. */
function assumingMember(condition: Plain): Plain {
  if (condition.kind !== "leaf") return { kind: condition.kind, of: condition.of.map(assumingMember) };
  if (condition.fact !== membership || !("values" in condition)) return condition;
  const isSo = condition.values.some((value) => value === "in") === (condition.operator === "is-one-of");
  return { kind: isSo ? "all" : "any", of: [] };
}
