import type { Subject } from "../../language/places.js";
import type { Programme } from "../../language/programme.js";
import type { Rule } from "../../language/rule.js";
import { quote } from "../../text/quote.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";
import { nobodyEverIs } from "../nobody-is.js";

/** A rule that a programme adds or changes, and that nobody in its target group can get, although others could. */
export const unreachableRule: Check = (analysis) =>
  analysis.rules.flatMap((rule): readonly Finding[] => {
    const about: Subject = { kind: "rule", id: rule.id };
    if (!isWritten(rule, analysis.programme) || !nobodyEverIs([[rule.when, "true"]], about, analysis)) return [];
    const outside = analysis.ofEverybody().find([[rule.when, "true"]], about);
    if (outside.kind !== "found") return [];
    return [
      {
        code: "unreachable-rule",
        severity: "error",
        at: { ...about, part: "when" },
        message: {
          da: `${quote(rule.id)} kan ingen i programmets målgruppe få: reglen gælder kun mennesker uden for den`,
          en: `nobody in the programme's target group can get ${quote(rule.id)}: it only applies to people outside it`,
        },
        help: {
          da: "ret betingelsen eller `targetGroup`, eller fjern reglen fra programmet",
          en: "mend the condition or `targetGroup`, or take the rule out of the programme",
        },
        // The programme is not for this person, so that it says nothing of the rule.
        example: outside.example,
      },
    ];
  });

/** A programme that sets a number does not choose which rules read it. */
function isWritten({ id, addedBy }: Rule, programme: Programme): boolean {
  const deviations = programme.specific?.deviations ?? [];
  return addedBy === programme.id || deviations.some((one) => one.programme === programme.id && one.rule === id);
}
