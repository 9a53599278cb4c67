import { membersOf } from "../programme/members-of.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Claim } from "../cells/find-situation.js";
import type { Ways } from "../cells/patience.js";
import { plainCondition } from "../compare/plain-condition.js";
import type { Programme } from "../language/programme.js";
import { genericModel } from "../programme/generic-model.js";
import { isInForce } from "../programme/membership.js";
import { parametersOn } from "../recommend/parameter-values.js";

/** Whose rules some people get; a member of a specific programme is known to be one. */
export type Followed = { readonly programme: Programme; readonly asMember: boolean };

/** Some people, and what they follow. `isMember`: of the side's own programme. */
export type Part = { readonly ways: Ways; readonly follows: Followed; readonly isMember: boolean };

/** How `evaluate` parts people on a day. Of a specific programme `members` says who they are. */
export type Side = { readonly parts: readonly Part[]; readonly members?: Ways; readonly isInForce: boolean };

/** What somebody has recorded of a person and a programme; which programme is followed is worked out without it. */
export const membership = "programme.membership";

const everybody: Ways = [[]];

/**
 * Who follows what: members the programme, others the generic model. When the programme builds on the other one of the
 * comparison, others follow that.
 */
export function sideOf(programme: Programme, other: Programme, asOf: CalendarDate): Side {
  const { specific } = programme;
  if (specific === undefined) return { parts: [follow(programme)], isInForce: true };
  const isBase = specific.extends.some(({ hash }) => hash === other.hash);
  const otherwise = isBase ? sideOf(other, programme, asOf).parts : [follow(genericModel)];
  const others = otherwise.map((part) => ({ ...part, isMember: false }));
  if (!isInForce(specific, asOf)) return { parts: others, isInForce: false };
  const members = membersOn(programme, asOf);
  const none = noneOf(members);
  return {
    parts: [
      { ways: members, follows: { programme, asMember: true }, isMember: true },
      ...others.map((part) => ({ ...part, ways: both(none, part.ways) })),
    ],
    members,
    isInForce: true,
  };
}

/** Everything that holds of somebody in one of the ways of each. */
export function both(some: Ways, others: Ways): Ways {
  return some.flatMap((claims) => others.map((more) => [...claims, ...more]));
}

/** Of whom none of the ways holds: in each of them one claim does not. */
export function noneOf(ways: Ways): Ways {
  return ways.reduce<Ways>(
    (before, claims) =>
      both(
        before,
        claims.map((claim) => [opposite(claim)]),
      ),
    everybody,
  );
}

function follow(model: Programme): Part {
  return { ways: everybody, follows: { programme: model, asMember: false }, isMember: false };
}

/** The ways of being a member, without parameters. Who is recorded as no member is followed as one all the same. */
function membersOn(programme: Programme, asOf: CalendarDate): Ways {
  const parameter = parametersOn(programme.parameters, asOf);
  return membersOf(programme).map((claims) =>
    claims
      .filter((claim) => !isOfRecord(claim))
      .map(([condition, wanted]): Claim => [plainCondition(condition, parameter), wanted]),
  );
}

function isOfRecord([condition, wanted]: Claim): boolean {
  return wanted === "not-true" && condition.kind === "leaf" && condition.fact === membership;
}

function opposite([condition, wanted]: Claim): Claim {
  switch (wanted) {
    case "true":
      return [condition, "not-true"];
    case "not-true":
      return [condition, "true"];
    case "false":
      return [condition, "not-false"];
    case "not-false":
      return [condition, "false"];
    case "unknown":
      throw new Error("nobody is a member by what is not known");
  }
}
