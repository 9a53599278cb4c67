import { countStandings, standingOf } from "../checklist/unanswered.js";
import { answerTo } from "../language/answer.js";
import { strengths } from "../language/names.js";
import type { Programme } from "../language/programme.js";

/**
 * The checklist; of a specific programme also how each item stands, what is `given` as its answer (`answer` is the kind
 * that it asks for), and the counts by strength.
 */
export function checklistAsData({ id, version, checklist, specific }: Programme): object {
  if (specific === undefined) return checklist;
  const { answers } = specific;
  const items = checklist.items.map((item) => {
    const given = answerTo(item.id, answers);
    return { ...item, standing: standingOf(item, answers), ...(given !== undefined && { given }) };
  });
  const counts = strengths.map((strength) => [strength, countStandings(checklist, answers, strength)]);
  return { programme: { id, version }, themes: checklist.themes, items, counts: Object.fromEntries(counts) as object };
}
