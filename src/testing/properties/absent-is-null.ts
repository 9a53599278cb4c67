import * as fc from "fast-check";
import type { Situation } from "../../vocabulary/situation.js";
import { groupsOf, isRecorded, type Vocabulary } from "../../vocabulary/vocabulary.js";
import { flattened, nested } from "../arbitraries/by-path.js";
import { differ } from "./differ.js";
import { property, type SyncProperty } from "./named-property.js";

/** A fact or group that is `null`, or a group that is empty, is one that is left out: unknown. */
export const absentIsNull: SyncProperty = property({
  label: { da: "Udeladt er det samme som null: ukendt", en: "Left out is the same as null: unknown" },
  cases: ({ people, vocabulary }) =>
    fc.record({
      person: people,
      nulls: fc.subarray(recordedIn(vocabulary)),
      emptied: fc.subarray([...groupsOf(vocabulary)]),
      closed: fc.subarray([...groupsOf(vocabulary)]),
    }),
  breach: ({ person: { asOf, situation }, nulls, emptied, closed }, { programme, evaluate }) => {
    const [first = "", second = ""] = [situation, nullsIn(situation, nulls, emptied)].map((one) =>
      JSON.stringify(evaluate(programme, one, { asOf, closed, all: true })),
    );
    return differ(first, second);
  },
});

function recordedIn(vocabulary: Vocabulary): string[] {
  return [...vocabulary].flatMap(([path, fact]) => (isRecorded(fact) ? [path] : []));
}

function nullsIn(situation: Situation, facts: readonly string[], groups: readonly string[]): Situation {
  const written = nested({ ...Object.fromEntries(facts.map((path) => [path, null])), ...flattened(situation) });
  const absent = groups.filter((group) => !Object.hasOwn(written, group));
  return { ...Object.fromEntries(absent.map((group, index) => [group, index % 2 === 0 ? null : {}])), ...written };
}
