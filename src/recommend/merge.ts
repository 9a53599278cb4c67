import { strengths } from "../language/rule.js";
import { compareRanks, type Rank } from "./compare-ranks.js";
import type { Recommendation } from "./result-schema.js";
import { states } from "./state.js";

/**
 * Recommendations that ask the same act of the same actor become one (D18): the strongest strength, the earliest due
 * date and every citation. Whether it is done, and which other recipients are permitted, is for the rules of the
 * strongest strength to say: all of them must permit an alternative, and the most demanding state holds. A rule whose
 * time is over says nothing while another still asks.
 */
export function mergeRecommendations(recommendations: readonly Recommendation[]): readonly Recommendation[] {
  const groups = new Map<string, Recommendation[]>();
  for (const one of recommendations) {
    const key = [wholeAct(one.act), one.subject, one.responsible, one.recipient].join("|");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map(mergeGroup);
}

/** To talk about a referral is part of offering it. */
function wholeAct(act: Recommendation["act"]): Recommendation["act"] {
  return act === "discuss" ? "offer" : act;
}

function mergeGroup(group: readonly Recommendation[]): Recommendation {
  const isAsked = group.some(isAsking);
  const isOver = (one: Recommendation): boolean => one.concluded || (isAsked && one.state === "lapsed");
  const rank = (one: Recommendation): Rank => [
    Number(isOver(one)),
    strengths.indexOf(one.strength),
    // The rule that leaves least choice leads.
    one.alternatives.length,
    Number(one.inferred),
    one.rule,
  ];
  const ordered = [...group].sort((a, b) => compareRanks(rank(a), rank(b)));
  const [lead, ...others] = ordered as [Recommendation, ...Recommendation[]];
  if (others.length === 0) return lead;
  const current = ordered.filter((one) => isOver(one) === isOver(lead));
  const strongest = current.filter(({ strength }) => strength === lead.strength);
  const {
    due: _due,
    doneOn: _doneOn,
    late: _late,
    wasOverdue: _wasOverdue,
    lapsedOn: _lapsedOn,
    lapsesOn: _lapsesOn,
    ...rest
  } = lead;
  return {
    ...rest,
    rules: ordered.map(({ rule }) => rule),
    statements: union(ordered.map(({ statements }) => statements)),
    decisions: union(ordered.map(({ decisions }) => decisions)),
    citations: uniqueBy(
      ordered.flatMap(({ citations }) => citations),
      ({ statement }) => statement,
    ),
    alternatives: lead.alternatives.filter((one) => strongest.every(({ alternatives }) => alternatives.includes(one))),
    involves: union(ordered.map(({ involves }) => involves)),
    laws: uniqueBy(
      ordered.flatMap(({ laws }) => laws),
      ({ id }) => id,
    ),
    parameters: Object.assign({}, ...ordered.map(({ parameters }) => parameters)) as Recommendation["parameters"],
    inferred: strongest.every(({ inferred }) => inferred),
    actorInferred: ordered.every(({ actorInferred }) => actorInferred),
    ...standingOf(strongest, current),
    concluded: lead.concluded,
    because: Object.assign({}, ...ordered.map(({ because }) => because)) as Recommendation["because"],
    why: { da: joined(ordered, "da"), en: joined(ordered, "en") },
    also: others
      .filter((one) => isOver(one) === isOver(lead))
      .map(({ rule, strength, text, timing, note }) => ({
        rule,
        strength,
        text,
        ...(timing && { timing }),
        ...(note && { note }),
      })),
  };
}

/** True while the act is still to be done, or may be. */
function isAsking({ state, concluded }: Recommendation): boolean {
  return !concluded && (state === "open" || state === "overdue" || state === "unconfirmed");
}

type Standing = Pick<
  Recommendation,
  "state" | "pastDue" | "missing" | "due" | "doneOn" | "late" | "wasOverdue" | "lapsedOn" | "lapsesOn"
>;

/** State, due day and lateness fit each other, whichever rule the earliest due day comes from. */
function standingOf(strongest: readonly Recommendation[], current: readonly Recommendation[]): Standing {
  const [demanding] = [...strongest].sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state)) as [
    Recommendation,
  ];
  const { state, doneOn } = demanding;
  const counting = current.filter(
    (one) => state === "fulfilled" || (one.state !== "fulfilled" && (one.state === "lapsed") === (state === "lapsed")),
  );
  const governing = earliest(counting);
  const pastDue = state !== "fulfilled" && counting.some((one) => one.pastDue);
  // The due day of another rule may have passed, and whether that rule's act is done may not be known.
  const isOverdue = counting.some((one) => one.state === "overdue");
  const merged = state === "open" && pastDue ? (isOverdue ? "overdue" : "unconfirmed") : state;
  const late = demanding.late === true || (governing?.doneOn === doneOn ? governing?.late : undefined);
  const wasOverdue = counting.some((one) => one.wasOverdue === true) || governing?.wasOverdue;
  const asking = merged === state ? strongest : counting;
  return {
    state: merged,
    pastDue,
    missing: union(asking.filter((one) => one.state === merged).map(({ missing }) => missing)),
    ...(governing?.due && { due: governing.due }),
    ...(state === "fulfilled" && doneOn !== undefined && { doneOn }),
    ...(state === "fulfilled" && late !== undefined && { late }),
    ...(state === "lapsed" && wasOverdue !== undefined && { wasOverdue }),
    ...(state === "lapsed" && demanding.lapsedOn !== undefined && { lapsedOn: demanding.lapsedOn }),
    ...(state !== "fulfilled" && demanding.lapsesOn !== undefined && { lapsesOn: demanding.lapsesOn }),
  };
}

function joined(group: readonly Recommendation[], language: "da" | "en"): string {
  return [...new Set(group.flatMap(({ why }) => why[language].split("; ")))].join("; ");
}

/** The recommendation with the earliest due day; one without a known day comes last. */
function earliest(group: readonly Recommendation[]): Recommendation | undefined {
  const day = ({ due }: Recommendation): string => due?.date ?? "9999";
  const withDue = group.filter(({ due }) => due !== undefined);
  return withDue.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))[0];
}

function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
