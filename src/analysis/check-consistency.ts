import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Subject } from "../language/places.js";
import type { Programme } from "../language/programme.js";
import { analysisOf } from "./analysis.js";
import { checks } from "./checks.js";
import type { Finding, Page } from "./finding.js";

/**
 * What the checks find in a programme on the day `asOf`: of a specific programme in what it adds and changes, for those
 * whom it is for. An `undecided` finding says that a question took too many steps; where nothing is said of a question,
 * it was answered.
 */
export function checkConsistency(programme: Programme, { asOf }: { readonly asOf: CalendarDate }): readonly Finding[] {
  const analysis = analysisOf(programme, { asOf });
  return checks.flatMap(({ check, page }) => {
    const findings = check(analysis);
    return [...findings, ...analysis.takeUndecided().map((at) => undecided(at, page))];
  });
}

function undecided(at: Subject, { title }: Page): Finding {
  return {
    code: "undecided",
    severity: "warning",
    at,
    message: {
      da: `det kunne ikke afgøres, om \`${at.id}\` har denne fejl: »${title.da}«`,
      en: `it could not be decided whether \`${at.id}\` has this mistake: “${title.en}”`,
    },
    help: {
      da: "del reglen op i flere, eller gør betingelsen kortere; spørgsmålet kræver for mange skridt",
      en: "part the rule into several, or make the condition shorter; the question takes too many steps",
    },
  };
}
