import type { Outcome } from "../../recommend/recommend-rule.js";
import type { Recommendation } from "../../recommend/result-schema.js";
import type { Breach } from "./named-property.js";
import { isSameData } from "./same-data.js";

type Outcomes = ReadonlyMap<string, Outcome>;

/** The first rule of which something definite was said that is not said any more. */
export function turnedAround(before: Outcomes, after: Outcomes): Breach | undefined {
  for (const [rule, one] of before) {
    if (one.outcome === "undetermined") continue;
    const other = after.get(rule);
    if (other?.outcome !== one.outcome) return { rule, before: one.outcome, after: other?.outcome };
    if (one.outcome !== "applies" || other.outcome !== "applies") continue;
    const lost = unsaid(one, other);
    if (lost !== undefined) return { rule, lost, before: standing(one), after: standing(other) };
  }
  return undefined;
}

/** What each state may become as more is known; whether it was done is not said of what nobody has confirmed. */
const possible: Readonly<Record<Recommendation["state"], readonly Recommendation["state"][] | undefined>> = {
  fulfilled: ["fulfilled"],
  lapsed: ["lapsed"],
  overdue: ["overdue", "lapsed"],
  open: ["open", "overdue", "lapsed"],
  unconfirmed: undefined,
};

/** The field of which something certain was said that is not said any more. */
function unsaid(before: Recommendation, after: Recommendation): string | undefined {
  const { state, due, late, wasOverdue } = before;
  const checks: readonly (readonly [field: string, holds: boolean])[] = [
    ["state", possible[state]?.includes(after.state) ?? true],
    ["late", late === undefined || after.late === late],
    ["wasOverdue", wasOverdue === undefined || after.wasOverdue === wasOverdue],
    ["due", due?.date === undefined || due.atTheLatest || isSameData(after.due, due)],
    ["due.date", due?.date === undefined || (after.due?.date ?? "9999") <= due.date],
    ["offers", includesAll(offered(after, ["true"]), offered(before, ["true"]))],
    ["offers", includesAll(offered(before, ["true", "unknown"]), offered(after, ["true", "unknown"]))],
  ];
  return checks.find(([, holds]) => !holds)?.[0];
}

function offered({ offers }: Recommendation, eligible: readonly string[]): readonly string[] {
  return offers.filter((one) => eligible.includes(one.eligible)).map(({ id }) => id);
}

function includesAll(all: readonly string[], some: readonly string[]): boolean {
  return some.every((one) => all.includes(one));
}

function standing({ state, due, late, wasOverdue, offers }: Recommendation): object {
  return { state, due, late, wasOverdue, offers };
}
