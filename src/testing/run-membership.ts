import type { Programme } from "../language/programme.js";
import { vocabularyOf } from "../language/vocabulary-of.js";
import { membershipOf } from "../programme/membership.js";
import { decideBy, factsOf } from "../programme/outcomes.js";
import type { Membership } from "../recommend/result-schema.js";
import type { Text } from "../text/text.js";
import type { ExpectedMembership, Scenario } from "./scenario.js";

/** Somebody who stands otherwise to the target group than a scenario expects. */
export type MembershipMismatch = {
  readonly about: "membership";
  readonly expected: ExpectedMembership;
  readonly actual: Membership;
  /** The facts to ask for, when it is not known. */
  readonly missing: readonly string[];
  /** The facts that it rests on, in words; none when it rests on what is missing. */
  readonly why?: Text;
};

/** Holds a scenario against the target group. Throws as `evaluate` does, and for a programme that has none. */
export function runMembership(programme: Programme, scenario: Scenario): readonly MembershipMismatch[] {
  const { membership: expected, situation, asOf, closed } = scenario;
  if (expected === undefined) return [];
  const { specific } = programme;
  if (specific === undefined) throw new Error(`no target group: ${programme.id}`);
  const options = { asOf, closed };
  const vocabulary = vocabularyOf(programme);
  const facts = factsOf(situation, options, vocabulary);
  const setting = { vocabulary, facts, asOf, decideBy: (by: typeof facts) => decideBy(programme, by, options) };
  const { membership, missing, why } = membershipOf({ ...programme, specific }, setting);
  if (membership === expected) return [];
  return [{ about: "membership", expected, actual: membership, missing, ...(why.da !== "" && { why }) }];
}
