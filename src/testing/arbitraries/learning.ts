import * as fc from "fast-check";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Situation } from "../../vocabulary/situation.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { flattened, nested } from "./by-path.js";
import type { Person } from "./person.js";

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
export function arbitraryLearning(people: fc.Arbitrary<Person>, vocabulary: Vocabulary): fc.Arbitrary<Learning> {
  return people
    .filter(({ situation }) => Object.keys(flattened(situation)).length > 0)
    .chain(({ asOf, situation }) => {
      const known = Object.entries(flattened(situation));
      const lessKnown = fc.tuple(
        ...known.map(([path, value]) => fc.constantFrom(...weakerThan(path, value, vocabulary), value)),
      );
      return fc.tuple(lessKnown, fc.nat(known.length - 1), fc.nat()).map(([values, index, choice]) => {
        const [learned = "", value] = known[index] ?? [];
        const around = Object.fromEntries(known.map(([path], at) => [path, values[at]]));
        const weaker = weakerThan(learned, value, vocabulary);
        return {
          asOf,
          before: nested({ ...around, [learned]: weaker[choice % weaker.length] }),
          learned,
          after: nested({ ...around, [learned]: value }),
          everything: situation,
        };
      });
    });
}

/** Every way of knowing less about a fact; `undefined` is knowing nothing. */
function weakerThan(path: string, value: unknown, vocabulary: Vocabulary): readonly unknown[] {
  const fact = vocabulary.get(path);
  if (fact?.type === "event" && value !== "no" && value !== "unknown-date") return [undefined, "unknown-date"];
  const isOpen = fact?.type === "codes" || (fact?.type === "set" && "exhaustive" in fact && !fact.exhaustive);
  if (!isOpen || !Array.isArray(value) || value.includes("none")) return [undefined];
  const members: readonly unknown[] = value;
  return [undefined, ...members.map((left) => members.filter((member) => member !== left))];
}
