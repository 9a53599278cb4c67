import type { Programme } from "../../language/programme.js";
import type { Situation } from "../../vocabulary/situation.js";
import { differ } from "./differ.js";
import { property, type SyncProperty } from "./named-property.js";

/** The same programme, facts and day give the same bytes, and nothing that was given is changed. */
export const deterministic: SyncProperty = property({
  label: { da: "Det samme giver altid det samme", en: "The same always gives the same" },
  cases: ({ people }) => people,
  breach: ({ asOf, situation }, { programme, evaluate }) => {
    const before = JSON.stringify(situation);
    const bytes = (given: Programme, one: Situation): string =>
      JSON.stringify(evaluate(given, one, { asOf, all: true }));
    const first = bytes(programme, situation);
    const again = bytes(frozenCopy(programme), frozen(structuredClone(situation)));
    return differ(first, again) ?? differ(before, JSON.stringify(situation));
  },
});

const copies = new WeakMap<Programme, Programme>();

function frozenCopy(programme: Programme): Programme {
  const found = copies.get(programme) ?? frozen(structuredClone(programme));
  copies.set(programme, found);
  return found;
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}
