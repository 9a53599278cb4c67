import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Programme } from "../language/programme.js";
import { analysesFrom } from "./analyses-from.js";
import { checks } from "./checks.js";
import type { Finding } from "./finding.js";
import { undecided } from "./undecided/say-open.js";

/**
 * What the checks find in a programme on the day `asOf`: of a specific programme in what it adds and changes, for those
 * whom it is for. Claims, contradictions and time limits are looked at on every later day too from which a number or a
 * task is another; the example tells the day. An `undecided` finding says that a question took too many steps; where
 * nothing is said of a question, it was answered.
 */
export function checkConsistency(programme: Programme, { asOf }: { readonly asOf: CalendarDate }): readonly Finding[] {
  const days = analysesFrom(programme, { asOf });
  const [today] = days;
  return checks.flatMap(({ check, page, isOfEveryDay }) => {
    const asked = isOfEveryDay === true ? days : [today];
    const findings = asked.flatMap(check);
    const open = asked.flatMap((analysis) => analysis.takeUndecided().map((one) => undecided(one, page)));
    return firstOfEach([...findings, ...open]);
  });
}

/** What is found on a later day too is said once; of two rules, whatever they are called on that day. */
function firstOfEach(findings: readonly Finding[]): readonly Finding[] {
  const said = ({ code, at, also, message }: Finding): string => JSON.stringify([code, at, also ?? message.da]);
  return [...new Map([...findings].reverse().map((one) => [said(one), one])).values()].reverse();
}
