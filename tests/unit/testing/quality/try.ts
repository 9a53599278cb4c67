import type { Programme } from "../../../../src/language/programme.js";
import type { CalendarDate } from "../../../../src/calendar/calendar-date.js";
import { mutantsOf } from "../../../../src/testing/quality/mutants.js";
import { sayMutant } from "../../../../src/testing/quality/say-mutant.js";
import { tryOut, type TriedProgramme } from "../../../../src/testing/quality/trial.js";
import { tryMutants } from "../../../../src/testing/quality/try-mutants.js";
import type { Expectation, Scenario } from "../../../../src/testing/scenario.js";
import type { Situation } from "../../../../src/vocabulary/situation.js";

export const today: CalendarDate = "2026-03-01";

export type Day = `${number}-${number}-${number}`;

/** A scenario of the rule `refer`. */
export function somebody(situation: Situation, expected: Expectation = {}): Scenario {
  return { title: "", asOf: today, situation, closed: [], complete: false, expect: { refer: expected }, line: 1 };
}

export function triedBy(programme: Programme, scenarios: readonly Scenario[]): TriedProgramme {
  return tryOut(programme, scenarios, today);
}

/** What became of the mutants of a part of the rule `refer`, or of something else, in words. */
export function outcomesIn(
  programme: Programme,
  scenarios: readonly Scenario[],
  at: string,
): { readonly caught: number; readonly equivalent: number; readonly surviving: readonly string[] } {
  const tried = triedBy(programme, scenarios);
  const mutants = mutantsOf(programme).filter((one) => (one.at.part ?? one.at.kind) === at);
  const { caught, equivalent, surviving } = tryMutants(mutants, tried);
  return { caught, equivalent, surviving: surviving.map(({ mutant }) => sayMutant(mutant, tried).da) };
}
