import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Example } from "../cells/find-situation.js";
import type { Change } from "../compare/effect.js";
import type { Act } from "../language/rule.js";
import type { Text } from "../text/text.js";

/** What a change can do to people. `asked`: whether it is a question at all, where nobody has more or less for certain. */
export type PersonChangeKind =
  | "enters"
  | "leaves"
  | "gained"
  | "lost"
  | "asked"
  | "no-longer-asked"
  | "strength"
  | "responsible"
  | "recipient"
  | "actors"
  | "alternatives"
  | "involves"
  | "offers"
  | "due"
  | "lapses"
  | "fulfilled-by"
  | "shown-until";

/** Members of which side's programme a change is about; a model has no members. */
export type Among = "everybody" | "members-of-both" | "members-of-old" | "members-of-new" | "members-of-neither";

/** The rules that say so of the example, by their ids. */
export type RulesOfSides = { readonly old: readonly string[]; readonly new: readonly string[] };

/** How many of a population. Of `undetermined` too little is known to tell. */
export type Affected = { readonly people: number; readonly undetermined: number };

/** One thing that a change does to people. `text` is a main clause without a full stop. */
export type PersonChange = {
  readonly kind: PersonChangeKind;
  readonly direction: Change["direction"];
  readonly text: Text;
  readonly among: Among;
  /** A person to whom it happens. Facts that one side does not know are nothing to it. */
  readonly example: Example;
  readonly rules: RulesOfSides;
  readonly affected?: Affected;
};

/** What is said in other words, or rests on something else, and changes nothing for anybody. */
export const wordings = ["text", "timing", "note", "actors", "statements", "decisions", "laws"] as const;
export type Wording = (typeof wordings)[number];

/** Whether only the new programme has a recommendation, only the old one, or both or neither of them. */
export type Standing = "new" | "left-out" | "changed";

/** What becomes of a recommendation: an act about a subject, whatever rules say so. */
export type RecommendationDiff = {
  readonly act: Act;
  readonly subject: string;
  /** The text of a rule that says so. */
  readonly text: Text;
  readonly standing: Standing;
  readonly changes: readonly PersonChange[];
  readonly wording: readonly Wording[];
  /** What took too many steps to tell; nothing is said about it. */
  readonly undecided: readonly PersonChangeKind[];
};

/** What becomes of an offer of help. */
export type OfferDiff = {
  readonly offer: string;
  readonly name: Text;
  readonly changes: readonly PersonChange[];
  readonly undecided: readonly PersonChangeKind[];
};

/** A side of a comparison. A specific programme that is not in force on the day has no members. */
export type ComparedProgramme = {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly title: Text;
  readonly isSpecific: boolean;
  readonly isInForce: boolean;
};

/** What a change of a programme does to people on one day. */
export type ProgrammeDiff = {
  readonly asOf: CalendarDate;
  readonly old: ComparedProgramme;
  readonly new: ComparedProgramme;
  /** Who comes into the target group, and who leaves it. */
  readonly targetGroup: { readonly changes: readonly PersonChange[]; readonly undecided: readonly PersonChangeKind[] };
  /** Those with a difference, or where it could not be told. */
  readonly recommendations: readonly RecommendationDiff[];
  readonly offers: readonly OfferDiff[];
  /** How many recommendations there are, on either side. */
  readonly compared: number;
  /** Later days on which a number, a task or a programme itself changes on one side otherwise than on the other. */
  readonly laterDays: readonly CalendarDate[];
  /** How many people were counted. */
  readonly population?: number;
};

/** Whether there is no difference at all, and that is proved. */
export function isSame({ targetGroup, recommendations, offers }: ProgrammeDiff): boolean {
  const { changes, undecided } = targetGroup;
  return changes.length + undecided.length + recommendations.length + offers.length === 0;
}
