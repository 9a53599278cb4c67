import type { CalendarDate } from "../calendar/calendar-date.js";
import { laterThan } from "./later-than.js";
import type { Situation } from "./situation.js";
import type { Vocabulary } from "./vocabulary.js";

/** Somebody as on an earlier day (D28): what happened later has not happened yet, and a later date is not known. */
export function asOfDay(day: CalendarDate, situation: Situation, vocabulary: Vocabulary): Situation {
  const later = new Map(laterThan(day, situation, vocabulary).map(({ path }) => [path, vocabulary.get(path)?.type]));
  if (later.size === 0) return situation;
  return Object.fromEntries(
    Object.entries(situation).map(([group, facts]) => [
      group,
      Object.fromEntries(
        Object.entries(facts ?? {}).flatMap(([name, value]: [string, unknown]) => {
          const type = later.get(`${group}.${name}`);
          if (type === undefined) return [[name, value]];
          return type === "event" ? [[name, "no"]] : [];
        }),
      ),
    ]),
  );
}
