import { answerTo, type Answers } from "../language/answer.js";
import type { Checklist, ChecklistItem } from "../language/checklist.js";
import type { Strength } from "../language/names.js";

export const standings = ["answered", "open", "unanswered"] as const;
/** How an item stands in a programme; one that is left open is not answered yet. */
export type Standing = (typeof standings)[number];

/** How many items of one strength stand how. */
export type StandingCounts = Readonly<Record<Standing | "all", number>>;

/** The items without an answer, and those that are left open, in the order of the checklist. */
export function unanswered({ items }: Checklist, answers: Answers, strength: Strength): readonly ChecklistItem[] {
  return items.filter((item) => item.strength === strength && standingOf(item, answers) !== "answered");
}

export function standingOf({ id }: ChecklistItem, answers: Answers): Standing {
  const answer = answerTo(id, answers);
  if (answer === undefined) return "unanswered";
  return answer.kind === "open" ? "open" : "answered";
}

export function countStandings({ items }: Checklist, answers: Answers, strength: Strength): StandingCounts {
  const ofStrength = items.filter((item) => item.strength === strength);
  const count = (standing: Standing): number =>
    ofStrength.filter((item) => standingOf(item, answers) === standing).length;
  return {
    all: ofStrength.length,
    answered: count("answered"),
    open: count("open"),
    unanswered: count("unanswered"),
  };
}
