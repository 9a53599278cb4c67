import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Text } from "../../text/text.js";
import type { Situation } from "../../vocabulary/situation.js";
import type { Expectation, ExpectedMembership } from "../scenario.js";

/** A scenario with the tool's own answer, which a person is to confirm. */
export type Suggestion = {
  readonly asOf: CalendarDate;
  readonly situation: Situation;
  /** Facts that are whole lists. */
  readonly closed?: readonly string[];
  readonly expect: Readonly<Record<string, Expectation>>;
  readonly membership?: ExpectedMembership;
  /** What it is for: of a rule or name, a clause. */
  readonly shows: readonly { readonly of: string; readonly text: Text }[];
};

/** The same person once, with all that is expected and shown. */
export function joinedByPerson(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const joined = new Map<string, Suggestion>();
  for (const one of suggestions) {
    const person = JSON.stringify([one.asOf, one.situation, one.closed]);
    const { expect = {}, shows = [], ...others } = joined.get(person) ?? {};
    const both = Object.fromEntries(
      Object.entries(one.expect).map(([rule, expected]) => [rule, { ...expect[rule], ...expected }]),
    );
    joined.set(person, { ...others, ...one, expect: { ...expect, ...both }, shows: [...shows, ...one.shows] });
  }
  return [...joined.values()];
}
