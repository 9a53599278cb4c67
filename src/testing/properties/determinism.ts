import * as fc from "fast-check";
import type { Programme } from "../../language/programme.js";
import { checkSituation } from "../../vocabulary/check-situation.js";
import type { Situation } from "../../vocabulary/situation.js";
import { groupsOf, isRecorded, type Vocabulary } from "../../vocabulary/vocabulary.js";
import { flattened, nested } from "../arbitraries/by-path.js";
import { shifted } from "../arbitraries/drawn-day.js";
import { earliestDate, type CalendarDate } from "../../calendar/calendar-date.js";
import { property, type Breach, type SyncProperty } from "./named-property.js";

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

/** Replaying an earlier day (`ignoreLater`, D28) is evaluating what had happened by then. */
export const replayIsPast: SyncProperty = property({
  label: {
    da: "At gå tilbage til en dag er at vurdere det, der var sket den dag",
    en: "Replaying a day is evaluating what had happened by that day",
  },
  cases: ({ people }) => fc.record({ person: people, days: fc.nat(400) }),
  breach: ({ person, days }, { programme, vocabulary, evaluate }) => {
    const before = shifted(person.asOf, -days);
    const asOf = before < earliestDate ? earliestDate : before;
    const then = situationOn(asOf, person.situation, vocabulary);
    // Somebody confirmed later has a status of today, which no earlier day can be asked about.
    fc.pre(checkSituation(then, vocabulary, { asOf }).length === 0);
    const { assumptions, ...replayed } = evaluate(programme, person.situation, { asOf, ignoreLater: true, all: true });
    const { assumptions: _, ...direct } = evaluate(programme, then, { asOf, all: true });
    const isSaid = assumptions.some(({ kind }) => kind === "ignored-later");
    return isSaid ? differ(JSON.stringify(direct), JSON.stringify(replayed)) : { asOf, assumptions };
  },
});

/** The first place where two texts differ. */
function differ(one: string, other: string): Breach | undefined {
  if (one === other) return undefined;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return { one: around(one), other: around(other) };
}

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

function recordedIn(vocabulary: Vocabulary): string[] {
  return [...vocabulary].flatMap(([path, fact]) => (isRecorded(fact) ? [path] : []));
}

function nullsIn(situation: Situation, facts: readonly string[], groups: readonly string[]): Situation {
  const written = nested({ ...Object.fromEntries(facts.map((path) => [path, null])), ...flattened(situation) });
  const absent = groups.filter((group) => !Object.hasOwn(written, group));
  return { ...Object.fromEntries(absent.map((group, index) => [group, index % 2 === 0 ? null : {}])), ...written };
}

/** The situation without what came later. */
function situationOn(asOf: CalendarDate, situation: Situation, vocabulary: Vocabulary): Situation {
  const isLater = (value: unknown): boolean => typeof value === "string" && /^\d/.test(value) && value > asOf;
  return nested(
    Object.fromEntries(
      Object.entries(flattened(situation)).map(([path, value]) => {
        const whenLater = vocabulary.get(path)?.type === "event" ? "no" : undefined;
        return [path, isLater(value) ? whenLater : value];
      }),
    ),
  );
}
