import type { Observed } from "../run-scenario.js";
import type { Expectation } from "../scenario.js";

/** What a rule says, as a person would expect it: whether it applies and where it stands, by when, and what is special. */
export function expectationFrom(observed: Observed): Expectation {
  const { outcome, state, due, concluded } = observed;
  return {
    outcome,
    ...(state !== undefined && { state }),
    ...(due !== undefined && due !== null && { due }),
    ...(concluded === true && { concluded }),
  };
}

/** The same, with whatever another answer says otherwise. */
export function expectationAgainst(observed: Observed, other: Observed): Expectation {
  const differing = telling.filter((field) => JSON.stringify(observed[field]) !== JSON.stringify(other[field]));
  const asWell = differing.flatMap((field) =>
    observed[field] === undefined ? [] : [[field, observed[field]] as const],
  );
  return { ...expectationFrom(observed), ...Object.fromEntries(asWell) };
}

const telling = ["due", "doneOn", "late", "concluded", "strength"] as const;
