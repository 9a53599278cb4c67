import type { Rule } from "../language/rule.js";
import { actorOn } from "../recommend/acting.js";
import { mergingKey } from "../recommend/merge.js";
import type { Analysis } from "./analysis.js";
import type { Finding } from "./finding.js";
import type { OnDay } from "./wherever.js";

/** A rule, and one that it is held against. */
export type PairOfRules = readonly [Rule, Rule];

/** More rules than anybody writes on the same; the others are left open. */
const mostOnTheSame = 100;
/** More pairs than there are in many models. */
const mostPairs = 20_000;

/**
 * What is found of rules with the same key, held against each other by twos of which at least one is in question. Of each
 * rule it is the first that is found: against `earlier` rules of the programme, or against `all` others.
 */
export function firstOfEach(
  { key, against, find }: Comparison,
  { programme, isInQuestion, leaveOpen }: Analysis,
): readonly Finding[] {
  const left = { pairs: mostPairs };
  const ofRule = (rule: Rule, others: readonly Rule[]): readonly Finding[] => {
    for (const other of others) {
      if (other === rule || !(isInQuestion(rule) || isInQuestion(other))) continue;
      left.pairs -= 1;
      if (left.pairs === 0) leaveOpen({ kind: "rule", id: rule.id }, "steps");
      const found = left.pairs > 0 ? find([rule, other]) : [];
      if (found.length > 0) return found;
    }
    return [];
  };
  return grouped(programme.rules, key).flatMap((all) => {
    const over = all.slice(mostOnTheSame);
    const [first] = over;
    if (first !== undefined) leaveOpen({ kind: "rule", id: first.id }, { rules: over.length });
    const group = all.slice(0, mostOnTheSame);
    return group.flatMap((rule, index) => ofRule(rule, against === "all" ? group : group.slice(0, index)));
  });
}

export type Comparison = {
  readonly key: (rule: Rule) => string;
  readonly against: "earlier" | "all";
  readonly find: (pair: PairOfRules) => readonly Finding[];
};

function grouped(rules: readonly Rule[], key: (rule: Rule) => string): readonly (readonly Rule[])[] {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const name = key(rule);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [rule]);
    else group.push(rule);
  }
  return [...groups.values()];
}

/** What rules that become one recommendation on the day have in common (D18). */
export function mergingKeyOf(rule: Rule, day: OnDay): string {
  return mergingKey({ ...rule.recommend, ...actingOn(rule, day) });
}

/** What is to be done for whom, whoever does it. */
export function deedOf(rule: Rule, day: OnDay): string {
  const { act, subject } = rule.recommend;
  return [act, subject, actingOn(rule, day).recipient].join("|");
}

/** Who acts for whom on the day; where the document names nobody that is `unnamed`. */
export function actingOn(
  { recommend }: Rule,
  { programme, asOf }: OnDay,
): { readonly responsible: string; readonly recipient: string } {
  return {
    responsible: actorOn(recommend.responsible, programme, asOf),
    recipient: actorOn(recommend.recipient, programme, asOf),
  };
}

/** Of a model every rule; of a specific programme only what it adds: the rest its authors cannot write otherwise. */
export function isWrittenHere({ addedBy }: Rule, { programme }: Analysis): boolean {
  return programme.specific === undefined || addedBy === programme.id;
}
