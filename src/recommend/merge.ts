import { strengths } from "../language/rule.js";
import { compareRanks, type Rank } from "./compare-ranks.js";
import type { Recommendation } from "./result-schema.js";
import { states } from "./state.js";

/**
 * Recommendations that ask the same act of the same actor become one (D18): the strongest strength, the earliest due
 * date and every citation. Whether it is done, and which other recipients are permitted, is for the rules of the
 * strongest strength to say: all of them must permit an alternative, and the most demanding state holds.
 */
export function mergeRecommendations(recommendations: readonly Recommendation[]): readonly Recommendation[] {
  const groups = new Map<string, Recommendation[]>();
  for (const one of recommendations) {
    const key = [one.act, one.subject, one.responsible, one.recipient].join("|");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map(mergeGroup);
}

function mergeGroup(group: readonly Recommendation[]): Recommendation {
  const rank = (one: Recommendation): Rank => [strengths.indexOf(one.strength), Number(one.inferred), one.rule];
  const ordered = [...group].sort((a, b) => compareRanks(rank(a), rank(b)));
  const [lead, ...others] = ordered as [Recommendation, ...Recommendation[]];
  if (others.length === 0) return lead;
  const strongest = ordered.filter(({ strength }) => strength === lead.strength);
  const [demanding = lead] = [...strongest].sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
  const due = earliest(ordered.flatMap((one) => one.due ?? []));
  const { doneOn: _doneOn, late: _late, wasOverdue: _wasOverdue, ...rest } = lead;
  return {
    ...rest,
    rules: ordered.map(({ rule }) => rule),
    statements: union(ordered.map(({ statements }) => statements)),
    decisions: union(ordered.map(({ decisions }) => decisions)),
    citations: uniqueBy(ordered.flatMap(({ citations }) => citations), ({ statement }) => statement),
    alternatives: lead.alternatives.filter((one) => strongest.every(({ alternatives }) => alternatives.includes(one))),
    involves: union(ordered.map(({ involves }) => involves)),
    laws: uniqueBy(ordered.flatMap(({ laws }) => laws), ({ id }) => id),
    parameters: Object.assign({}, ...ordered.map(({ parameters }) => parameters)) as Recommendation["parameters"],
    actorInferred: ordered.every(({ actorInferred }) => actorInferred),
    state: demanding.state,
    pastDue: demanding.state !== "fulfilled" && strongest.some(({ pastDue }) => pastDue),
    concluded: strongest.every(({ concluded }) => concluded),
    missing: union(strongest.filter(({ state }) => state === demanding.state).map(({ missing }) => missing)),
    ...(due && { due }),
    ...(demanding.doneOn !== undefined && { doneOn: demanding.doneOn }),
    ...(demanding.late !== undefined && { late: demanding.late }),
    ...(demanding.wasOverdue !== undefined && { wasOverdue: demanding.wasOverdue }),
    because: Object.assign({}, ...ordered.map(({ because }) => because)) as Recommendation["because"],
    why: { da: joined(ordered, "da"), en: joined(ordered, "en") },
    also: others.map(({ rule, strength, text, timing, note }) => ({
      rule,
      strength,
      text,
      ...(timing && { timing }),
      ...(note && { note }),
    })),
  };
}

function joined(group: readonly Recommendation[], language: "da" | "en"): string {
  return [...new Set(group.flatMap(({ why }) => why[language].split("; ")))].join("; ");
}

function earliest(dues: readonly NonNullable<Recommendation["due"]>[]): Recommendation["due"] {
  return [...dues].sort((a, b) => ((a.date ?? "9999") < (b.date ?? "9999") ? -1 : 1))[0];
}

function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
