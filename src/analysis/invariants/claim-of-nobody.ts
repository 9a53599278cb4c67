import type { Text } from "../../text/text.js";
import type { Check } from "../check.js";
import { sayParts } from "../say-parts.js";
import { smallestConflict } from "../smallest-conflict.js";
import { isOfNobody } from "./prove-on-days.js";

/** An invariant of which `whoever` is certain of nobody: it holds and says nothing. An inherited one may be so for members. */
export const claimOfNobody: Check = (analysis) => {
  const { id: own, specific, consistency } = analysis.programme;
  const written = consistency.invariants.filter(({ addedBy }) => specific === undefined || addedBy === own);
  return written.flatMap((invariant) => {
    const { id } = invariant;
    if (!isOfNobody(invariant, analysis)) return [];
    const { whoever, whoeverGets } = invariant;
    const parts =
      whoever === undefined || whoeverGets !== undefined
        ? nobodyGets
        : sayParts(smallestConflict(whoever, analysis), analysis);
    return [
      {
        code: "never-applies",
        severity: "error",
        at: { kind: "invariant", id },
        message: {
          da: `påstanden \`${id}\` gælder ingen: ${parts.da}`,
          en: `the claim \`${id}\` is about nobody: ${parts.en}`,
        },
        help: {
          da: "ret `whoever`, så det er sagt, hvem påstanden gælder, eller fjern påstanden",
          en: "mend `whoever`, so that it says whom the claim is about, or remove the claim",
        },
      },
    ];
  });
};

const nobodyGets: Text = {
  da: "ingen opfylder `whoever` og får samtidig en af reglerne i `whoeverGets`",
  en: "nobody is as in `whoever` and gets one of the rules of `whoeverGets`",
};
