import type { Subject } from "../../language/places.js";
import type { Analysis } from "../analysis.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";
import { firstOfEach, isWrittenHere, mergingKeyOf, type PairOfRules } from "../pairs-of-rules.js";
import { addsNothing, areTheSame } from "../same-advice.js";

/** A rule of which another says everything, at least as strongly, to everybody to whom it applies. */
export const shadowedRule: Check = (analysis) =>
  firstOfEach(
    {
      key: (rule) => mergingKeyOf(rule, analysis),
      against: "all",
      find: (pair) => shadowed(pair, analysis),
    },
    analysis,
  );

function shadowed([rule, other]: PairOfRules, analysis: Analysis): readonly Finding[] {
  if (!isWrittenHere(rule, analysis) || !addsNothing(rule, other, analysis)) return [];
  // Two that are the same are both too much or neither, which is another check's to say.
  if (areTheSame(rule, other, analysis)) return [];
  const at: Subject = { kind: "rule", id: rule.id };
  const found = analysis.find([[rule.when, "true"]], at);
  if (found.kind !== "found") return [];
  return [
    {
      ...{ code: "shadowed-rule", severity: "warning", at, also: { kind: "rule", id: other.id } },
      message: {
        da: `\`${rule.id}\` tilføjer intet: alle, den gælder, får det samme af \`${other.id}\`, som også har dens henvisninger`,
        en: `\`${rule.id}\` adds nothing: everybody to whom it applies gets the same from \`${other.id}\`, which has its citations as well`,
      },
      help: {
        da: "fjern den, eller skriv det, den skal sige ud over den anden: en kortere frist, en større styrke eller et andet udsagn",
        en: "remove it, or write what it is to say beyond the other: a shorter time limit, a greater strength or another statement",
      },
      example: found.example,
      shows: { [rule.id]: "applies", [other.id]: "applies" },
    },
  ];
}
