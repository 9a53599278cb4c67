import { isCalendarDate, type CalendarDate } from "../../calendar/calendar-date.js";
import { addDuration, subtractDuration } from "../../calendar/duration.js";
import type { Example } from "../../cells/find-situation.js";
import type { Rule } from "../../language/rule.js";
import type { Condition } from "../../truth/condition.js";
import { checkSituation } from "../../vocabulary/check-situation.js";
import { valueAt } from "../../vocabulary/know.js";
import type { Analysis } from "../analysis.js";
import { lengthOf } from "../compare-limits.js";
import { shownBy } from "../shown-by.js";

/** That an anchor has happened; of a date, that it is known. */
export function onADay(anchor: string): Condition {
  return { kind: "leaf", fact: anchor, operator: "happened" };
}

/**
 * The same person with a day on the anchor from which the time limits of the rules run out on different days, where there
 * is one; else as they are.
 */
export function withDay(example: Example, anchor: string, rules: readonly Rule[], analysis: Analysis): Example {
  const { asOf, situation } = example;
  const known = valueAt(situation, anchor);
  const lengths = rules.flatMap(({ recommend: { due } }) => (due === undefined ? [] : [lengthOf(due, analysis)]));
  const tellsApart = (day: CalendarDate): boolean =>
    new Set(lengths.map((length) => addDuration(day, length))).size > 1;
  if (typeof known === "string" && isCalendarDate(known) && tellsApart(known)) return example;
  const [group = "", name = ""] = anchor.split(".");
  const groups: Readonly<Record<string, object | null | undefined>> = situation;
  const people = daysBefore(asOf)
    .filter(tellsApart)
    .slice(0, mostTried)
    .map((day): Example => ({ ...example, situation: { ...situation, [group]: { ...groups[group], [name]: day } } }));
  return people.find((person) => isRight(person, rules, analysis)) ?? example;
}

/** Days on which something may have happened: a month ago first. In so many years every length is seen once. */
function daysBefore(asOf: CalendarDate): readonly CalendarDate[] {
  const month = subtractDuration(asOf, { amount: 1, unit: "months" });
  const days = Array.from({ length: 5 * 366 }, (_, ago) => subtractDuration(asOf, { amount: ago, unit: "days" }));
  return [month, ...days];
}

/** Of more days than these none is tried (bounded work). */
const mostTried = 30;

function isRight(person: Example, rules: readonly Rule[], analysis: Analysis): boolean {
  const isValid = checkSituation(person.situation, analysis.vocabulary, { asOf: person.asOf }).length === 0;
  return isValid && Object.values(shownBy(person, rules, analysis)).every((one) => one === "applies");
}
