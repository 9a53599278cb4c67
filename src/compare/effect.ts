import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Text } from "../text/text.js";
import type { Situation } from "../vocabulary/situation.js";

/** Whether a change asks more, asks less, asks something else, or changes nothing that could be found. */
export const directions = ["stricter", "looser", "different", "none"] as const;
export type Direction = (typeof directions)[number];

/** A person to whom a change matters: valid, and with as few facts as the change needs. */
export type Example = { readonly asOf: CalendarDate; readonly situation: Situation };

/** One thing that a change does. `text` is a main clause without a full stop, for people. */
export type Change = {
  readonly kind: string;
  readonly direction: Exclude<Direction, "none">;
  readonly text: Text;
  readonly example?: Example;
};

/** What a change of a rule does. */
export type Effect = { readonly direction: Direction; readonly changes: readonly Change[] };
