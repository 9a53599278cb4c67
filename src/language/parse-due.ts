import { readDuration, type Duration } from "../calendar/duration.js";
import { problem, type Path } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import type { ParameterReference } from "../truth/condition.js";
import { parseCondition, type ConditionContext } from "./parse-condition.js";
import type { LeafContext } from "./parse-leaf.js";
import { readParameter } from "./read-operand.js";
import type { Due, Lapse } from "./rule.js";

/** Reads `within: 3 months` (or `parameter x`) and `after: earliest of [a, b]`. */
export function parseDue(due: { within: string; after: string }, path: Path, context: LeafContext): Due | undefined {
  const within = parseWithin(due.within, [...path, "within"], context);
  const list = /^earliest of \[(.*)\]$/s.exec(due.after.trim())?.[1];
  const names = list === undefined ? [due.after.trim()] : list.split(",").map((name) => name.trim());
  const after = names.map((name) => parseAnchor(name, [...path, "after"], context));
  return within !== undefined && after.every((name) => name !== undefined) ? { within, after } : undefined;
}

/** Reads `at: 18 years`, `after: person.birthDate` and the condition `shownUntil`. */
export function parseLapse(
  lapse: { at: string; after: string; shownUntil?: unknown },
  path: Path,
  context: ConditionContext,
): Lapse | undefined {
  const shownUntil =
    lapse.shownUntil === undefined ? undefined : parseCondition(lapse.shownUntil, [...path, "shownUntil"], context);
  const at = readDuration(lapse.at);
  if (at === undefined) context.problems.push(problem("unreadable-due", { path: [...path, "at"] }, { text: lapse.at }));
  const after = parseAnchor(lapse.after, [...path, "after"], context);
  if (at === undefined || after === undefined) return undefined;
  return { at, after, ...(shownUntil === undefined ? {} : { shownUntil }) };
}

function parseWithin(text: string, path: Path, context: LeafContext): Duration | ParameterReference | undefined {
  const parameter = /^parameter\s+(\S+)$/.exec(text.trim())?.[1];
  if (parameter !== undefined) return readParameter(parameter, undefined, path, context);
  const duration = readDuration(text);
  if (duration === undefined) context.problems.push(problem("unreadable-due", { path }, { text }));
  return duration;
}

function parseAnchor(name: string, path: Path, { vocabulary, problems }: LeafContext): string | undefined {
  const fact = vocabulary.get(name);
  if (fact?.type === "event" || fact?.type === "date") return name;
  if (fact !== undefined) problems.push(problem("anchor-has-no-date", { path }, { fact: name }));
  else {
    const nearest = nearestName(name, [...vocabulary.keys()]);
    problems.push(problem("unknown-fact-in-rule", { path }, { name, nearest }));
  }
  return undefined;
}
