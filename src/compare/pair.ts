import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Names, Parameter } from "../language/names.js";
import type { Rule } from "../language/rule.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { FindPerson } from "./find-person.js";

/** A rule with the numbers that it reads. */
export type RuleInForce = { readonly rule: Rule; readonly parameters: Readonly<Record<string, Parameter>> };

/** A rule before and after a change, on one day. */
export type Pair = {
  readonly base: RuleInForce;
  readonly changed: RuleInForce;
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  readonly asOf: CalendarDate;
  readonly find: FindPerson;
  /** Whether what happens to nobody whom `find` looks among does not count. */
  readonly isOfMembers: boolean;
};
