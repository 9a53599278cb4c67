import type { Subject } from "../../language/places.js";
import { quote } from "../../text/quote.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";
import { nobodyEverIs } from "../nobody-is.js";
import { sayPart } from "../say-part.js";

/** A rule that, where it applies, can never be fulfilled. */
export const neverFulfilled: Check = (analysis) =>
  analysis.rules.flatMap((rule): readonly Finding[] => {
    const { when, recommend, id } = rule;
    const { fulfilledBy } = recommend;
    const about: Subject = { kind: "rule", id };
    if (fulfilledBy === undefined || analysis.sift([[when, "true"]]) !== "found") return [];
    const isNever = nobodyEverIs(
      [
        [when, "true"],
        [fulfilledBy, "true"],
      ],
      about,
      analysis,
    );
    if (!isNever) return [];
    const found = analysis.find([[when, "true"]], about);
    const said = sayPart(fulfilledBy, analysis);
    return [
      {
        code: "never-fulfilled",
        severity: "error",
        at: { ...about, part: "fulfilledBy" },
        message: {
          da: `${quote(id)} kan aldrig blive opfyldt: når den gælder, kan det ikke være sådan, at ${said.da}`,
          en: `${quote(id)} can never be fulfilled: where it applies, it cannot be so that ${said.en}`,
        },
        help: {
          da: "ret `fulfilledBy`, eller ret betingelsen, så reglen stadig gælder den, som det er gjort for",
          en: "mend `fulfilledBy`, or mend the condition so that the rule still applies to whom it is done for",
        },
        ...(found.kind === "found" ? { example: found.example, shows: { [id]: "applies" } } : {}),
      },
    ];
  });
