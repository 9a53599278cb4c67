import { strengths } from "../language/names.js";
import { compareRanks, type Rank } from "./compare-ranks.js";
import type { Recommendation } from "./result-schema.js";
import { isAsking, standingOf } from "./merge-standing.js";
import { union } from "./union.js";

/**
 * Recommendations that ask the same act of the same actor become one (D18): the strongest strength, the earliest due
 * date and every citation. Whether it is done, and which other recipients are permitted, is for the rules of the
 * strongest strength to say: all of them must permit an alternative, and the most demanding state holds. A rule whose
 * time is over says nothing while another still asks.
 */
export function mergeRecommendations(recommendations: readonly Recommendation[]): readonly Recommendation[] {
  const groups = new Map<string, Recommendation[]>();
  for (const one of recommendations) {
    const key = mergingKey(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map(mergeGroup);
}

/** What recommendations that become one have in common; both actors are those of the day. */
export function mergingKey({
  act,
  subject,
  responsible,
  recipient,
}: Pick<Recommendation, "act" | "subject" | "responsible" | "recipient">): string {
  return [wholeAct(act), subject, responsible, recipient].join("|");
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
    // Of the same rule in two programmes the text goes with the time limit that holds.
    one.due?.date ?? "9999",
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
    deviations: _deviations,
    programmes: _programmes,
    ...rest
  } = lead;
  return {
    ...rest,
    rules: union([ordered.map(({ rule }) => rule)]),
    statements: union(ordered.map(({ statements }) => statements)),
    decisions: union(ordered.map(({ decisions }) => decisions)),
    citations: uniqueBy(
      ordered.flatMap(({ citations }) => citations),
      ({ statement }) => statement,
    ),
    alternatives: lead.alternatives.filter((one) => strongest.every(({ alternatives }) => alternatives.includes(one))),
    involves: union(ordered.map(({ involves }) => involves)),
    responsibilities: uniqueBy(
      ordered.flatMap(({ responsibilities }) => responsibilities),
      ({ id }) => id,
    ),
    offers: uniqueBy(
      ordered.flatMap(({ offers }) => offers),
      ({ id }) => id,
    ),
    laws: uniqueBy(
      ordered.flatMap(({ laws }) => laws),
      ({ id }) => id,
    ),
    parameters: Object.assign({}, ...ordered.map(({ parameters }) => parameters)) as Recommendation["parameters"],
    ...optionalLists(ordered),
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

/** Lists that only what specific programmes say has. */
function optionalLists(group: readonly Recommendation[]): Pick<Recommendation, "deviations" | "programmes"> {
  const deviations = uniqueBy(
    group.flatMap((one) => one.deviations ?? []),
    ({ programme, rule = "", parameter = "" }) => `${programme}|${rule}|${parameter}`,
  );
  const programmes = union(group.map((one) => one.programmes ?? []));
  return { ...(deviations.length > 0 && { deviations }), ...(programmes.length > 0 && { programmes }) };
}

function joined(group: readonly Recommendation[], language: "da" | "en"): string {
  return [...new Set(group.flatMap(({ why }) => why[language].split("; ")))].join("; ");
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
