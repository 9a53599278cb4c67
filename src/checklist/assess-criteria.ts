import { answerTo, type Answer, type Answers } from "../language/answer.js";
import type { Checklist, ChecklistItem, ChecklistTheme } from "../language/checklist.js";
import type { Text } from "../text/text.js";
import { sayCriteria, sayNeeds, type Verdict } from "./say-criteria.js";

/** How a criterion or a need of chapter 3 stands: a need is assessed in words, not with yes or no. */
export type Finding = "yes" | "no" | "assessed" | "open" | "unanswered";

/** A criterion or a need, and what the programme says of it. */
export type Assessed = {
  readonly item: string;
  readonly question: Text;
  readonly finding: Finding;
  readonly answer?: Answer;
};

/** A theme of chapter 3 as a programme answers it. */
export type Assessment = {
  readonly theme: string;
  readonly title: Text;
  readonly items: readonly Assessed[];
  readonly counts: Readonly<Record<Finding, number>>;
  /** How many criteria are usually met, and whether they are; the document gives no number for the needs. */
  readonly atLeast?: number;
  readonly verdict?: Verdict;
  readonly text: Text;
};

/** The criteria for writing a programme at all, and the needs that may justify one (chapter 3). */
export function assessCriteria({ themes, items }: Checklist, answers: Answers): readonly Assessment[] {
  return themes
    .filter(({ id }) => chapter3.includes(id))
    .map((theme) => {
      const ofTheme = items.filter((item) => item.theme === theme.id);
      return assessTheme(
        theme,
        ofTheme.map((item) => assessItem(item, answers)),
      );
    });
}

const chapter3: readonly string[] = ["criteria", "special-needs"];

function assessItem({ id, question }: ChecklistItem, answers: Answers): Assessed {
  const answer = answerTo(id, answers);
  return { item: id, question, finding: findingOf(answer), ...(answer !== undefined && { answer }) };
}

function findingOf(answer: Answer | undefined): Finding {
  if (answer === undefined) return "unanswered";
  if (answer.kind === "yes-no") return answer.yes ? "yes" : "no";
  return answer.kind === "open" ? "open" : "assessed";
}

function assessTheme({ id, title, atLeast }: ChecklistTheme, items: readonly Assessed[]): Assessment {
  const count = (finding: Finding): number => items.filter((one) => one.finding === finding).length;
  const counts = {
    yes: count("yes"),
    no: count("no"),
    assessed: count("assessed"),
    open: count("open"),
    unanswered: count("unanswered"),
  };
  const about = { theme: id, title, items, counts };
  if (atLeast === undefined) return { ...about, text: sayNeeds(counts.assessed, items.length) };
  const left = counts.open + counts.unanswered;
  const verdict = verdictOf(counts.yes, left, atLeast);
  const text = sayCriteria({ verdict, met: counts.yes, left, all: items.length, atLeast });
  return { ...about, atLeast, verdict, text };
}

/** What is not answered yet may still turn out either way. */
function verdictOf(met: number, left: number, atLeast: number): Verdict {
  if (met >= atLeast) return "met";
  return met + left < atLeast ? "cannot-be-met" : "not-known-yet";
}
