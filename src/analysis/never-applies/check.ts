import { joinWords } from "../../text/join-words.js";
import { quote } from "../../text/quote.js";
import { inBoth } from "../../text/text.js";
import type { Check } from "../check.js";
import { nobodyIs } from "../nobody-is.js";
import { axiomsBehind } from "./axioms-behind.js";
import { smallestConflict } from "../smallest-conflict.js";
import { sayParts } from "../say-parts.js";

/** A rule that is certain of nobody, also outside of the programme's target group (`unreachable-rule`). */
export const neverApplies: Check = (among) => {
  const analysis = among.ofEverybody();
  return analysis.rules.flatMap((rule) => {
    if (!nobodyIs([[rule.when, "true"]], { kind: "rule", id: rule.id }, analysis)) return [];
    const parts = sayParts(smallestConflict(rule.when, analysis), analysis);
    const axioms = axiomsBehind(rule.when, analysis).map(({ id }) => quote(id));
    const by = inBoth((language) =>
      axioms.length === 0
        ? ""
        : `; ${language === "da" ? "det følger af" : "it follows from"} ${joinWords(axioms, "and", language)}`,
    );
    return [
      {
        code: "never-applies",
        severity: "error",
        at: { kind: "rule", id: rule.id, part: "when" },
        message: {
          da: `\`${rule.id}\` gælder aldrig nogen: ${parts.da}${by.da}`,
          en: `\`${rule.id}\` never applies to anybody: ${parts.en}${by.en}`,
        },
        help: {
          da: "ret den af betingelserne, der ikke er ment sådan, eller fjern reglen",
          en: "mend the condition that is not meant so, or remove the rule",
        },
      },
    ];
  });
};
