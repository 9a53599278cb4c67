import { isCalendarDate, type CalendarDate } from "../../../src/calendar/calendar-date.js";
import { addDuration, subtractDuration } from "../../../src/calendar/duration.js";
import { isRecorded } from "../../../src/vocabulary/vocabulary.js";
import { numbersAround, type Chosen, type ValueSetting } from "./marks.js";

/** Nobody is older, and no later day can be counted with. */
const oldest = 200;

/** The days on which the ages that a day decides are reached; otherwise a day some time ago. */
export function possibleDays(path: string, chosen: Chosen, setting: ValueSetting): readonly CalendarDate[] {
  const { vocabulary, asOf } = setting;
  const days: CalendarDate[] = [];
  let earliest: CalendarDate | undefined;
  for (const [name, fact] of vocabulary) {
    if (isRecorded(fact) || fact.derived.kind !== "whole-years") continue;
    const { from, to } = fact.derived;
    const ages = numbersAround(name, setting).filter((age) => age >= 0 && age <= oldest);
    const begun = chosen.get(from);
    const ended = to === "asOf" ? asOf : chosen.get(to);
    if (from === path) {
      const end = isDay(ended) ? ended : asOf;
      days.push(...ages.map((amount) => subtractDuration(end, { amount, unit: "years" })));
    } else if (to === path && isDay(begun)) {
      earliest = begun;
      days.push(...ages.map((amount) => addDuration(begun, { amount, unit: "years" })));
    }
  }
  const recent = subtractDuration(asOf, { amount: 1, unit: "months" });
  const plainestFirst = days.length === 0 || earliest !== undefined ? [recent, ...days] : [...days, recent];
  return [...new Set([...plainestFirst, asOf])].filter(
    (day) => isCalendarDate(day) && day <= asOf && (earliest === undefined || earliest <= day),
  );
}

function isDay(value: unknown): value is CalendarDate {
  return typeof value === "string" && isCalendarDate(value);
}
