import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Constant } from "../truth/condition.js";

/** A fact whose value is known. What is not known has no entry. */
export type Known =
  | { readonly type: "value"; readonly value: Constant }
  /** `on` is missing when the event happened on a day nobody knows, or has not happened. */
  | { readonly type: "event"; readonly happened: boolean; readonly on?: CalendarDate }
  /**
   * `complete`: what is not a member is known not to be one. `tentative`: what is a member need not stay one as more
   * becomes known, so that no condition can rest on it.
   */
  | {
      readonly type: "set";
      readonly members: readonly string[];
      readonly complete: boolean;
      readonly tentative?: true;
    };

/** The known facts of one person on one evaluation date, derived facts included. */
export type KnownFacts = ReadonlyMap<string, Known>;
