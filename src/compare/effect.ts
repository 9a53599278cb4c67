import type { Example } from "../cells/find-situation.js";
import type { Verdict } from "../language/specific.js";
import type { Text } from "../text/text.js";

/** What a change does to what is asked. */
export type Direction = Verdict;

/** What a change can touch. `wording` says nothing about how much is asked. */
export type ChangeKind =
  | "added"
  | "left-out"
  | "who"
  | "strength"
  | "act"
  | "subject"
  | "responsible"
  | "recipient"
  | "alternatives"
  | "involves"
  | "offers"
  | "due"
  | "lapses"
  | "fulfilled-by"
  | "shown-until"
  | "wording";

/** One thing that a change does. `text` is a main clause without a full stop, for people. */
export type Change = {
  readonly kind: ChangeKind;
  readonly direction: Exclude<Direction, "none" | "undecided">;
  readonly text: Text;
  /** A person to whom it matters. */
  readonly example?: Example;
};

/** A question about people that took too many steps: there may be a change that is not said. */
export type Undecided = "undecided";

/** What a change of a rule does; unless that is undecided, it does nothing else. */
export type Effect = { readonly direction: Direction; readonly changes: readonly Change[] };

/** Single changes as one: other words never make what is stricter or looser into something else. */
export function effectOf(found: readonly (Change | Undecided)[]): Effect {
  const changes = found.filter((one) => one !== "undecided");
  if (changes.length < found.length) return { direction: "undecided", changes };
  const counting = changes.filter(({ kind }) => kind !== "wording");
  if (counting.length === 0) return { direction: changes.length === 0 ? "none" : "different", changes };
  return { direction: together(counting.map(({ direction }) => direction)), changes };
}

/** Several directions as one. */
export function together(directions: readonly Direction[]): Direction {
  if (directions.includes("undecided")) return "undecided";
  const [first, second] = new Set(directions.filter((one) => one !== "none"));
  if (first === undefined) return "none";
  return second === undefined ? first : "different";
}
