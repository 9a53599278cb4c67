import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Text } from "../text/text.js";

/** A programme's answer to an item of the checklist, by the kind of answer that the item asks for. */
export type Answer =
  | { readonly kind: "text"; readonly text: Text; readonly reference?: Text }
  /** What is agreed, and where the agreement stands. */
  | { readonly kind: "agreement"; readonly text: Text; readonly reference: Text }
  | { readonly kind: "actor"; readonly actors: readonly string[]; readonly text?: Text }
  | { readonly kind: "date"; readonly date: CalendarDate; readonly text?: Text }
  | { readonly kind: "yes-no"; readonly yes: boolean; readonly because: Text }
  | { readonly kind: "choice"; readonly chosen: readonly string[]; readonly text?: Text }
  /** Left open on purpose: why, and who answers it. It still counts as unanswered. */
  | { readonly kind: "open"; readonly why: Text };

/** By the id of the item. */
export type Answers = Readonly<Record<string, Answer>>;

/** The answer to an item; undefined when there is none. */
export function answerTo(item: string, answers: Answers): Answer | undefined {
  return Object.hasOwn(answers, item) ? answers[item] : undefined;
}
