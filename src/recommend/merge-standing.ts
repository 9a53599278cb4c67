import type { Recommendation } from "./result-schema.js";
import { states } from "./state.js";
import { union } from "./union.js";

/** True while the act is still to be done, or may be. */
export function isAsking({ state, concluded }: Recommendation): boolean {
  return !concluded && (state === "open" || state === "overdue" || state === "unconfirmed");
}

type MergedStanding = Pick<
  Recommendation,
  "state" | "pastDue" | "missing" | "due" | "doneOn" | "late" | "wasOverdue" | "lapsedOn" | "lapsesOn"
>;

/** State, due day and lateness fit each other, whichever rule the earliest due day comes from. */
export function standingOf(strongest: readonly Recommendation[], current: readonly Recommendation[]): MergedStanding {
  const [demanding] = [...strongest].sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state)) as [
    Recommendation,
  ];
  const { state, doneOn } = demanding;
  const counting = current.filter(
    (one) => state === "fulfilled" || (one.state !== "fulfilled" && (one.state === "lapsed") === (state === "lapsed")),
  );
  const governing = earliest(counting);
  const pastDue = state !== "fulfilled" && counting.some((one) => one.pastDue);
  // The due day of another rule may have passed, and whether that rule's act is done may not be known.
  const isOverdue = counting.some((one) => one.state === "overdue");
  const merged = state === "open" && pastDue ? (isOverdue ? "overdue" : "unconfirmed") : state;
  const late = demanding.late === true || (governing?.doneOn === doneOn ? governing?.late : undefined);
  const wasOverdue = counting.some((one) => one.wasOverdue === true) || governing?.wasOverdue;
  const asking = merged === state ? strongest : counting;
  return {
    state: merged,
    pastDue,
    missing: union(asking.filter((one) => one.state === merged).map(({ missing }) => missing)),
    ...(governing?.due && { due: governing.due }),
    ...(state === "fulfilled" && doneOn !== undefined && { doneOn }),
    ...(state === "fulfilled" && late !== undefined && { late }),
    ...(state === "lapsed" && wasOverdue !== undefined && { wasOverdue }),
    ...(state === "lapsed" && demanding.lapsedOn !== undefined && { lapsedOn: demanding.lapsedOn }),
    ...(state !== "fulfilled" && demanding.lapsesOn !== undefined && { lapsesOn: demanding.lapsesOn }),
  };
}

/** The recommendation with the earliest due day; one without a known day comes last. */
function earliest(group: readonly Recommendation[]): Recommendation | undefined {
  const day = ({ due }: Recommendation): string => due?.date ?? "9999";
  const withDue = group.filter(({ due }) => due !== undefined);
  return withDue.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))[0];
}
