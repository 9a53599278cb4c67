import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Text } from "../text/text.js";
import type { CheckCode } from "./check-codes.js";
import { messages, type Code, type Details } from "./messages.js";

/** Keys and list indexes from the top of a document to a value. */
export type Path = readonly (string | number)[];

/** A mistake in a value, before it is known where in a file the value stands. */
export type Problem = {
  readonly code: Code | CheckCode;
  readonly severity: "error" | "warning";
  readonly path: Path;
  /** Whether the key is wrong or what stands under it. */
  readonly at: "key" | "value";
  /** Characters from the start of the value to the mistake inside it. */
  readonly offset?: number;
  /** The other value, when two do not go together. */
  readonly related?: Path;
  readonly message: Text;
  readonly help?: Text;
};

/** A mistake with its place. Lines and columns count from 1. */
export type Diagnostic = {
  readonly code: Code | CheckCode;
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line of the other value, when two do not go together. */
  readonly relatedLine?: number;
  /** The file of that line, when it is another one. */
  readonly relatedFile?: string;
  readonly message: Text;
  readonly help?: Text;
  /** A person who shows it. */
  readonly example?: DiagnosticExample;
};

/** A valid situation, in words as well. */
export type DiagnosticExample = {
  readonly asOf: CalendarDate;
  readonly situation: object;
  /** Open lists that are whole, by the names of their facts. */
  readonly closed?: readonly string[];
  readonly text: Text;
  /** What the rules say of the person, by their ids. */
  readonly shows?: Readonly<Record<string, string>>;
};

export type Where = {
  readonly path: Path;
  readonly at?: "key" | "value";
  readonly offset?: number;
  readonly related?: Path;
};

/** Words the message of `code` for these details. */
export function problem<C extends Code>(code: C, where: Where, details: Details<C>): Problem {
  return { code, severity: "error", at: "value", ...where, ...wordsOf(code, details) };
}

/** The same as something worth knowing, which keeps nothing from being used. */
export function asWarning(one: Problem): Problem {
  return { ...one, severity: "warning" };
}

/** A mistake whose place is known at once. */
export function diagnostic<C extends Code>(
  code: C,
  place: { readonly file: string; readonly line: number; readonly column: number },
  details: Details<C>,
): Diagnostic {
  return { code, severity: "error", ...place, ...wordsOf(code, details) };
}

function wordsOf<C extends Code>(code: C, details: Details<C>): { message: Text; help?: Text } {
  const say = messages[code] as (details: Details<C>) => { message: Text; help?: Text };
  return say(details);
}
