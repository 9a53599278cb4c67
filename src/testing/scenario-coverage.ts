import { latestDate } from "../calendar/calendar-date.js";
import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import { untriedOf } from "./quality/coverage.js";
import type { Untried } from "./quality/gap.js";
import { tryOut } from "./quality/trial.js";
import type { Scenario } from "./scenario.js";

/**
 * What the scenarios do not try of some rules, or of all: rules, outcomes never seen, conditions never seen true or
 * false, and boundaries. What nobody could try is left out.
 */
export function untried(
  programme: Programme,
  scenarios: readonly Scenario[],
  rules: readonly Rule[] = programme.rules,
): readonly Untried[] {
  return untriedOf(tryOut(programme, scenarios, latestDate), rules);
}
