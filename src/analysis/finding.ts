import type { Example } from "../cells/find-situation.js";
import type { CheckCode } from "../diagnostics/check-codes.js";
import type { Subject } from "../language/places.js";
import type { Text } from "../text/text.js";

/** What an example person shows of a rule, as `evaluate` says it. */
export type Shown = "applies" | "does not apply" | "undetermined";

/** Something that a check has found in a programme. */
export type Finding = {
  readonly code: CheckCode;
  /** An error is certainly a mistake; a warning may be meant. */
  readonly severity: "error" | "warning";
  readonly at: Subject;
  /** What it does not go together with. */
  readonly also?: Subject;
  readonly message: Text;
  /** What to do. */
  readonly help: Text;
  /** A person who shows it; none where the finding is that there is no such person. */
  readonly example?: Example;
  /** What the rules say of the example, by their ids. */
  readonly shows?: Readonly<Record<string, Shown>>;
};

/** How a person is told of a check: what to avoid, what to prefer, and why, each in a sentence or three. */
export type Page = { readonly title: Text; readonly avoid: Text; readonly prefer: Text; readonly why: Text };
