import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import type { Answer, Answers } from "./answer.js";
import { mostSuggestions } from "./check-name.js";
import type { Checklist } from "./checklist.js";
import { parseAnswer } from "./parse-answer.js";
import { isUnwritten } from "./template-text.js";
import { fieldOfTargetGroup } from "./target-group-answers.js";

/**
 * The answers under `checklist`, by the id of the item; everything that is wrong with them is said, all at once. The
 * template's text is no answer.
 */
export function parseAnswers(
  written: Readonly<Record<string, unknown>>,
  checklist: Checklist,
  { actors }: { readonly actors: object },
  path: Path,
  problems: Problem[],
): Answers {
  const items = new Map(checklist.items.map((item) => [item.id, item]));
  return Object.fromEntries(
    Object.entries(written).flatMap(([id, answer]): [string, Answer][] => {
      const item = items.get(id);
      const field = fieldOfTargetGroup(id);
      const where = { path: [...path, id], at: "key" } as const;
      if (field !== undefined) {
        problems.push(problem("answered-in-target-group", where, { item: id, field }));
        return [];
      }
      if (item === undefined) {
        const nearest = problems.length < mostSuggestions ? nearestName(id, [...items.keys()]) : undefined;
        problems.push(problem("unknown-item", where, { name: id, nearest }));
        return [];
      }
      const parsed = parseAnswer(answer, { item, actors, path, problems });
      return parsed === undefined || isUnwritten(parsed) ? [] : [[id, parsed]];
    }),
  );
}
