import type { Subject } from "../../language/places.js";
import { quote } from "../../text/quote.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";
import { nobodyEverIs } from "../nobody-is.js";
import { sayPart } from "../say-part.js";

/** A rule that, where it applies, is always fulfilled already. */
export const alwaysFulfilled: Check = (analysis) =>
  analysis.rules.flatMap((rule): readonly Finding[] => {
    const { when, recommend, id } = rule;
    const { fulfilledBy } = recommend;
    const about: Subject = { kind: "rule", id };
    if (fulfilledBy === undefined) return [];
    const isAlways = nobodyEverIs(
      [
        [when, "true"],
        [fulfilledBy, "not-true"],
      ],
      about,
      analysis,
    );
    // Of a rule that applies to nobody everything is so.
    const found = isAlways ? analysis.find([[when, "true"]], about) : undefined;
    if (found?.kind !== "found") return [];
    const said = sayPart(fulfilledBy, analysis);
    return [
      {
        code: "always-fulfilled",
        severity: "error",
        at: { ...about, part: "fulfilledBy" },
        message: {
          da: `${quote(id)} er altid opfyldt, når den gælder: så er det allerede sådan, at ${said.da}`,
          en: `${quote(id)} is always fulfilled where it applies: it is then so already that ${said.en}`,
        },
        help: {
          da: "ret `fulfilledBy` til det, der viser, at handlingen er udført, eller ret betingelsen",
          en: "mend `fulfilledBy` to what shows that the act is done, or mend the condition",
        },
        example: found.example,
        shows: { [id]: "applies" },
      },
    ];
  });
