import type { Recommendation } from "../../../src/recommend/result-schema.js";

/** An open recommendation from one rule, with whatever is given instead. */
export function recommendationOf(input: Partial<Recommendation> = {}): Recommendation {
  const rule = input.rule ?? "refer";
  return {
    rule,
    statements: [],
    decisions: [],
    citations: [],
    act: "refer",
    subject: "referral",
    strength: "must",
    inferred: false,
    responsible: "hospital",
    actorInferred: false,
    recipient: "municipality",
    responsibilities: [],
    alternatives: [],
    involves: [],
    text: { da: `${rule} på dansk`, en: `${rule} in English` },
    outcome: "applies",
    rules: [rule],
    state: "open",
    pastDue: false,
    concluded: false,
    missing: [],
    offers: [],
    laws: [],
    parameters: {},
    because: {},
    why: { da: "", en: "" },
    also: [],
    ...input,
  };
}

/** A due date that is exact. */
export function dueOn(date: string | undefined, after = "disease.diagnosed"): NonNullable<Recommendation["due"]> {
  return { ...(date !== undefined && { date }), after, within: "3 months", atTheLatest: false, missing: [] };
}
