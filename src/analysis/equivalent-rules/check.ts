import type { Subject } from "../../language/places.js";
import type { Analysis } from "../analysis.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";
import { firstOfEach, isWrittenHere, mergingKeyOf, type PairOfRules } from "../pairs-of-rules.js";
import { areTheSame } from "../same-advice.js";

/** Two rules that recommend the same to exactly the same people. */
export const equivalentRules: Check = (analysis) =>
  firstOfEach(
    {
      key: (rule) => mergingKeyOf(rule, analysis),
      against: "earlier",
      find: (pair) => equivalent(pair, analysis),
    },
    analysis,
  );

function equivalent([other, one]: PairOfRules, analysis: Analysis): readonly Finding[] {
  // The later of the two is the one too many, unless only the other can be written otherwise.
  const [at, also] = isWrittenHere(other, analysis) ? [other, one] : [one, other];
  if (!isWrittenHere(at, analysis) || !areTheSame(one, other, analysis)) return [];
  const place: Subject = { kind: "rule", id: at.id };
  const found = analysis.find([[at.when, "true"]], place);
  if (found.kind !== "found") return [];
  return [
    {
      ...{ code: "equivalent-rules", severity: "warning", at: place, also: { kind: "rule", id: also.id } },
      message: {
        da: `\`${at.id}\` gælder de samme som \`${also.id}\` og anbefaler det samme`,
        en: `\`${at.id}\` applies to the same people as \`${also.id}\` and recommends the same`,
      },
      help: {
        da: "skriv én regel med begge reglers `statements`, `decisions` og `laws`; er det ikke det samme, der skal ske, så giv dem hver sit `subject`",
        en: "write one rule with the `statements`, `decisions` and `laws` of both; if it is not the same that is to be done, give each its own `subject`",
      },
      example: found.example,
      shows: { [at.id]: "applies", [also.id]: "applies" },
    },
  ];
}
