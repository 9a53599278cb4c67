import { asWarning, problem, type Problem } from "../diagnostics/diagnostic.js";
import type { Programme } from "../language/programme.js";
import type { Specific } from "../language/specific.js";
import { assertNever } from "../truth/condition.js";
import { standingOf, unanswered } from "./unanswered.js";

/** What a check needs of a specific programme. */
export type Answering = Pick<Programme, "checklist"> & { readonly specific: Pick<Specific, "status" | "answers"> };

/**
 * What a specific programme has not answered. Once it is adopted, each must without an answer is an error; before that,
 * and for shoulds, a warning says how many there are. What a programme may answer is its own affair, and one that is
 * retired is left alone.
 */
export function checkAnswers(programme: Answering): readonly Problem[] {
  const { status } = programme.specific;
  switch (status) {
    case "draft":
    case "hearing":
      return [...countUnanswered("must", programme), ...countUnanswered("should", programme)];
    case "adopted":
      return [...eachUnansweredMust(programme), ...countUnanswered("should", programme)];
    case "retired":
      return [];
    default:
      return assertNever(status);
  }
}

function eachUnansweredMust({ checklist, specific: { answers } }: Answering): readonly Problem[] {
  return unanswered(checklist, answers, "must").map((item) => {
    const isOpen = standingOf(item, answers) === "open";
    const where = { path: ["checklist", item.id], at: "key" } as const;
    return problem("unanswered-must", where, { item: item.id, question: item.question, isOpen });
  });
}

function countUnanswered(
  strength: "must" | "should",
  { checklist, specific: { answers } }: Answering,
): readonly Problem[] {
  const items = unanswered(checklist, answers, strength).map(({ id }) => id);
  if (items.length === 0) return [];
  const of = checklist.items.filter((item) => item.strength === strength).length;
  const where = { path: ["checklist"], at: "key" } as const;
  return [asWarning(problem("unanswered-items", where, { strength, items, of }))];
}
