import * as fc from "fast-check";
import type { Situation } from "../../vocabulary/situation.js";
import { flattened, nested } from "../arbitraries/by-path.js";
import { differ } from "./differ.js";
import { property, type SyncProperty } from "./named-property.js";

/** The order of rules, of groups and facts, and of the members of lists plays no part; nor does a member twice. */
export const orderIndependent: SyncProperty = property({
  label: { da: "Rækkefølgen spiller ingen rolle", en: "Order plays no part" },
  cases: ({ people, programme: { rules } }) =>
    fc.record({
      person: people,
      rules: fc.shuffledSubarray([...rules], { minLength: rules.length }),
      start: fc.nat(20),
    }),
  breach: ({ person: { asOf, situation }, rules, start }, { programme, evaluate }) => {
    const first = JSON.stringify(evaluate(programme, situation, { asOf, all: true }));
    const reordered = turned(situation, start);
    return differ(first, JSON.stringify(evaluate({ ...programme, rules }, reordered, { asOf, all: true })));
  },
});

/** The facts from another one on and backwards, the lists backwards with their first member twice. */
function turned(situation: Situation, start: number): Situation {
  const facts = Object.entries(flattened(situation));
  const from = facts.length === 0 ? 0 : start % facts.length;
  const moved = [...facts.slice(from), ...facts.slice(0, from)].reverse();
  return nested(Object.fromEntries(moved.map(([path, value]) => [path, twiceBackwards(value)])));
}

function twiceBackwards(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const members: readonly unknown[] = value;
  return [...members].reverse().concat(members.slice(0, 1));
}
