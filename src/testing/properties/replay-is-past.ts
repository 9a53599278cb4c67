import * as fc from "fast-check";
import { earliestDate, type CalendarDate } from "../../calendar/calendar-date.js";
import { checkSituation } from "../../vocabulary/check-situation.js";
import type { Situation } from "../../vocabulary/situation.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { flattened, nested } from "../arbitraries/by-path.js";
import { shifted } from "../arbitraries/drawn-day.js";
import { differ } from "./differ.js";
import { property, type SyncProperty } from "./named-property.js";

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
