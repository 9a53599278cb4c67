import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Strength } from "../language/names.js";
import type { Membership } from "../recommend/result-schema.js";
import { states, type State } from "../recommend/state.js";
import type { Situation } from "../vocabulary/situation.js";

/** The three outcomes as scenario files write them, and that a specific programme has left the rule out. */
const outcomeWords = ["applies", "does not apply", "undetermined", "left out"] as const;
export type OutcomeWord = (typeof outcomeWords)[number];

/** The words that say what is expected of a rule; that of a state says that the rule applies, too. */
export const expectedWords = [...outcomeWords, ...states] as const;

/** How a person can stand to the target group of a specific programme that is in force. */
export const expectedMemberships = [
  "member",
  "candidate",
  "undetermined",
  "not-member",
] as const satisfies readonly Membership[];
export type ExpectedMembership = (typeof expectedMemberships)[number];

/** What is expected of one rule. What is left out is not looked at; null says that there is no date. */
export type Expectation = {
  readonly outcome?: OutcomeWord;
  readonly state?: State;
  readonly due?: CalendarDate | null;
  readonly doneOn?: CalendarDate | null;
  readonly late?: boolean;
  readonly concluded?: boolean;
  readonly strength?: Strength;
  /** Actors by their names; of a task that moves, who has it on the day. */
  readonly responsible?: string;
  readonly recipient?: string;
  /** The recorded facts to ask for, in any order. */
  readonly missing?: readonly string[];
};

/** One case: facts in, expected outcomes by rule id out. */
export type Scenario = {
  readonly title: string;
  readonly asOf: CalendarDate;
  readonly situation: Situation;
  /** Facts or groups that are complete: what is missing there has not happened (D17). */
  readonly closed: readonly string[];
  /** A whole person: no other rule than those named may apply or be undetermined. */
  readonly complete: boolean;
  /** The answer is the tool's own; nobody has held it against the source yet. */
  readonly toBeConfirmed?: true;
  /** Why the document asks for this and for nothing else. */
  readonly argument?: string;
  /** Whether the person belongs to the target group of the specific programme; not looked at when it is left out. */
  readonly membership?: ExpectedMembership;
  readonly expect: Readonly<Record<string, Expectation>>;
  readonly line: number;
};
