import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Period } from "../calendar/period.js";
import type { Language, Text } from "../text/text.js";
import type { Condition } from "../truth/condition.js";
import type { Answers } from "./answer.js";
import type { Parameter } from "./names.js";
import type { Rule } from "./rule.js";

export const statuses = ["draft", "hearing", "adopted", "retired"] as const;
export type Status = (typeof statuses)[number];

/** What an author says that a deviation does; what it really does is worked out (`compare/`). */
export const deeds = ["adopt", "tighten", "loosen", "replace", "change-actor", "leave-out", "set"] as const;
export type Deed = (typeof deeds)[number];

/** Whom a programme is for. */
export type TargetGroup = {
  readonly text: Text;
  /** Keys of diagnoses; a code that stands for one puts a person in the group. */
  readonly diagnoses: readonly string[];
  /** Holds for members: one of the diagnoses, or the conditions of function and symptoms. */
  readonly condition: Condition;
};

/**
 * Whether a change asks more of members, asks less, asks something else, or changes nothing for any of them. `undecided`:
 * whom it touches takes too many steps to tell.
 */
export const verdicts = ["stricter", "looser", "different", "none", "undecided"] as const;
export type Verdict = (typeof verdicts)[number];

/** One thing that a deviation does to a rule, with what all of them together do to it. */
export type RuleChange = {
  readonly rule: string;
  readonly direction: Verdict;
  readonly together: Verdict;
  readonly text: Text;
};

/** A programme's change of a rule or a number of its base, with the reason. */
export type Deviation = {
  /** The programme that deviates. */
  readonly programme: string;
  readonly does: Deed;
  readonly rule?: string;
  readonly parameter?: string;
  readonly reason: Text;
  readonly decidedBy: Text;
  readonly reference: Text;
  readonly reviewBy: CalendarDate;
  /** The author knows that an obligation of the base is weakened. */
  readonly acknowledgesMust: boolean;
  /** The author knows that the programme says nothing to some whom the base speaks to. */
  readonly acknowledgesSilence: boolean;
  /** It does weaken one. */
  readonly weakensMust: boolean;
  /** What the change really does to members, worked out from both rules. */
  readonly verdict: Verdict;
  /** To each rule that it touches: one, or those that read the number. */
  readonly changes: readonly RuleChange[];
};

/** The names that a programme brings itself, by kind. */
export type OwnNames = Readonly<
  Record<
    "actors" | "responsibilities" | "conditions" | "parameters" | "laws" | "facts" | "diagnoses",
    readonly string[]
  >
>;

/** What a specific programme is beside its rules. */
export type Specific = {
  readonly region: Text;
  /** The body that is responsible for the programme. */
  readonly responsible: Text;
  readonly status: Status;
  /** Inclusive. */
  readonly valid: Period;
  readonly reviewBy: CalendarDate;
  /** The language that reasons and answers are written in. */
  readonly language: Language;
  /** What it builds on, nearest first. */
  readonly extends: readonly { readonly id: string; readonly version: string; readonly hash: string }[];
  readonly targetGroup: TargetGroup;
  /** Its own deviations and those of the programmes that it builds on, furthest first. */
  readonly deviations: readonly Deviation[];
  readonly answers: Answers;
  /** What it names itself, and not its base. */
  readonly own: OwnNames;
  /** What stood before anybody deviated: the rules and numbers that deviations touch. */
  readonly before: { readonly rules: readonly Rule[]; readonly parameters: Readonly<Record<string, Parameter>> };
};
