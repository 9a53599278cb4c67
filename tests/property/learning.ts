import fc from "fast-check";
import type { CalendarDate } from "../../src/calendar/calendar-date.js";
import type { Situation } from "../../src/vocabulary/situation.js";
import { coreVocabulary } from "../../src/vocabulary/vocabulary.js";
import { flattened, nested, type Person } from "./arbitraries.js";

/** Somebody about whom more becomes known: one piece of knowledge, and then everything. */
export type Learning = {
  readonly asOf: CalendarDate;
  readonly before: Situation;
  readonly learned: string;
  readonly after: Situation;
  readonly everything: Situation;
};

/**
 * Takes knowledge away from a valid situation, which leaves a valid one, and gives one piece back: an unknown fact, a
 * member of an open list or the day of an event.
 */
export function arbitraryLearning(person: fc.Arbitrary<Person>): fc.Arbitrary<Learning> {
  return person
    .filter(({ situation }) => Object.keys(flattened(situation)).length > 0)
    .chain(({ asOf, situation }) => {
      const known = Object.entries(flattened(situation));
      const lessKnown = fc.tuple(...known.map(([path, value]) => fc.constantFrom(value, ...weakerThan(path, value))));
      return fc.tuple(lessKnown, fc.nat(known.length - 1)).chain(([values, index]) => {
        const [learned = "", value] = known[index] ?? [];
        return fc.constantFrom(...weakerThan(learned, value)).map((weaker) => {
          const around = Object.fromEntries(known.map(([path], at) => [path, values[at]]));
          return {
            asOf,
            before: nested({ ...around, [learned]: weaker }),
            learned,
            after: nested({ ...around, [learned]: value }),
            everything: situation,
          };
        });
      });
    });
}

/** Every way of knowing less about a fact; `undefined` is knowing nothing. */
function weakerThan(path: string, value: unknown): readonly unknown[] {
  const fact = coreVocabulary.get(path);
  if (fact?.type === "event" && value !== "no" && value !== "unknown-date") return ["unknown-date", undefined];
  const isOpen = fact?.type === "codes" || (fact?.type === "set" && "exhaustive" in fact && !fact.exhaustive);
  if (!isOpen || !Array.isArray(value) || value.includes("none")) return [undefined];
  const members: readonly unknown[] = value;
  return [...members.map((left) => members.filter((member) => member !== left)), undefined];
}
