import type { Check } from "../check.js";
import { nobodyIs } from "../nobody-is.js";
import { smallestConflict } from "../smallest-conflict.js";
import { sayParts } from "../say-parts.js";

/** A rule that is certain of nobody, also outside of the programme's target group (`unreachable-rule`). */
export const neverApplies: Check = (among) => {
  const analysis = among.ofEverybody();
  return analysis.rules.flatMap((rule) => {
    if (!nobodyIs([[rule.when, "true"]], { kind: "rule", id: rule.id }, analysis)) return [];
    const parts = sayParts(smallestConflict(rule.when, analysis), analysis);
    return [
      {
        code: "never-applies",
        severity: "error",
        at: { kind: "rule", id: rule.id, part: "when" },
        message: {
          da: `\`${rule.id}\` gælder aldrig nogen: ${parts.da}`,
          en: `\`${rule.id}\` never applies to anybody: ${parts.en}`,
        },
        help: {
          da: "ret den af betingelserne, der ikke er ment sådan, eller fjern reglen",
          en: "mend the condition that is not meant so, or remove the rule",
        },
      },
    ];
  });
};
