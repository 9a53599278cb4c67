import type { Example } from "../cells/find-situation.js";
import { evaluateCondition } from "../evaluate/evaluate-condition.js";
import type { Rule } from "../language/rule.js";
import { know } from "../vocabulary/know.js";
import type { Analysis } from "./analysis.js";
import type { Shown } from "./finding.js";

/** What rules say of an example person, by their ids. */
export function shownBy(
  { asOf, situation, closed = [] }: Example,
  rules: readonly Rule[],
  { vocabulary, parameter }: Pick<Analysis, "vocabulary" | "parameter">,
): Readonly<Record<string, Shown>> {
  const facts = know(situation, vocabulary, { asOf, closed });
  return Object.fromEntries(rules.map(({ id, when }) => [id, shown[evaluateCondition(when, facts, parameter)]]));
}

const shown = { true: "applies", false: "does not apply", unknown: "undetermined" } as const;
