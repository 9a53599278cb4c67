import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import type { ResultDeviation } from "./result-schema.js";

/** Where the programme deviates from its base in a rule: in the rule itself, or in a number that it reads. */
export function deviationsOf({ id }: Pick<Rule, "id">, { specific }: Programme): readonly ResultDeviation[] {
  const before = specific?.before.rules.find((rule) => rule.id === id);
  return (specific?.deviations ?? []).flatMap(
    ({ acknowledgesMust: _must, acknowledgesSilence: _silence, changes, ...one }) => {
      const mine = changes.filter(({ rule }) => rule === id);
      const [first] = mine;
      if (first === undefined) return [];
      const isLooser = mine.some((change) => change.direction === "looser");
      return [
        {
          ...one,
          // A number may do one thing to this rule and another to others.
          verdict: first.together,
          weakensMust: isLooser && before?.recommend.strength === "must",
          changes: mine.map(({ text }) => text),
        },
      ];
    },
  );
}
