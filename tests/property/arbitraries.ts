import type fc from "fast-check";
import type { CalendarDate } from "../../src/calendar/calendar-date.js";
import type { Condition } from "../../src/truth/condition.js";
import type { Programme } from "../../src/language/programme.js";
import type { Rule } from "../../src/language/rule.js";
import { genericModel } from "../../src/programme/generic-model.js";
import { handful } from "../../src/testing/arbitraries/material.js";
import * as testing from "../../src/testing.js";
import type { Person } from "../../src/testing.js";
import { any, compare, includes, programmeOf, ruleOf } from "../small-programme.js";

export { flattened, nested } from "../../src/testing/arbitraries/by-path.js";
export { handful, type Person };

/** Somebody as the generic model's rules tell people apart. */
export const arbitraryPerson: fc.Arbitrary<Person> = testing.arbitraryPerson(genericModel);

/** Conditions, rules and programmes over a handful of facts, and days without a programme. */
export const arbitraryCondition: fc.Arbitrary<Condition> = testing.arbitraryCondition();
export const arbitraryRule: fc.Arbitrary<Rule> = testing.arbitraryRule();
export const arbitraryProgramme: fc.Arbitrary<Programme> = testing.arbitraryProgramme();
export const arbitraryAsOf: fc.Arbitrary<CalendarDate> = testing.arbitraryAsOf();

/** What generated conditions compare with. */
const constants = [
  ...[1, 5, 12, 15, 16, 18, 25].map((age) => compare("person.ageYears", "less-than", age)),
  ...[12, 18].map((week) => compare("reproduction.gestationalWeeks", "less-than", week)),
  includes("disease.diagnoses", "prader-willi", "noonan"),
];
const comparing = programmeOf([
  ruleOf({
    when: any(...constants),
    recommend: {
      due: {
        within: { amount: 3, unit: "months" },
        after: ["disease.diagnosed", "function.reducedFunctionEstablished"],
      },
      lapses: { at: { amount: 18, unit: "years" }, after: "person.birthDate" },
    },
  }),
]);

/** Somebody of whom only the handful may be known. */
export const arbitraryHandfulPerson: fc.Arbitrary<Person> = testing.arbitraryPerson(comparing, { facts: handful });

/** Calendar arithmetic of the tests' own, so that they do not check the library by itself. */
export function shiftDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
