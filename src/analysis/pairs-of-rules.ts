import type { Rule } from "../language/rule.js";
import { actorOn } from "../recommend/acting.js";
import { mergingKey } from "../recommend/merge.js";
import type { Analysis } from "./analysis.js";
import type { OnDay } from "./wherever.js";

/** Two rules in the order of the programme. */
export type PairOfRules = readonly [Rule, Rule];

/** Rules with the same key, by twos, of which at least one is in question. */
export function pairsBy({ programme, isInQuestion }: Analysis, key: (rule: Rule) => string): readonly PairOfRules[] {
  const groups = new Map<string, Rule[]>();
  for (const rule of programme.rules) {
    const name = key(rule);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [rule]);
    else group.push(rule);
  }
  const pairs = [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) => group.slice(index + 1).map((other): PairOfRules => [one, other])),
  );
  return pairs.filter(([one, other]) => isInQuestion(one) || isInQuestion(other));
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

/** Both ways round. */
export function inBothOrders([one, other]: PairOfRules): readonly PairOfRules[] {
  return [
    [one, other],
    [other, one],
  ];
}
