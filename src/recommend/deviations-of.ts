import { parametersOf } from "../language/parameters-of.js";
import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import type { ResultDeviation } from "./result-schema.js";

/** Where the programme deviates from its base in a rule: in the rule itself, or in a number that it reads. */
export function deviationsOf(rule: Rule, { specific }: Programme): readonly ResultDeviation[] {
  const read = parametersOf(rule);
  const mine = (specific?.deviations ?? []).filter(
    (one) => one.rule === rule.id || (one.parameter !== undefined && read.includes(one.parameter)),
  );
  return mine.flatMap(({ acknowledgesMust: _, changes, verdict, ...one }) =>
    verdict === "none" ? [] : [{ ...one, verdict, changes: changes.map(({ text }) => text) }],
  );
}
