import { readDuration, type Duration } from "../calendar/duration.js";
import { problem, type Path, type Where } from "../diagnostics/diagnostic.js";
import type { ParameterReference } from "../truth/condition.js";
import { nearestFact } from "../vocabulary/nearest-fact.js";
import type { LeafContext } from "./parse-leaf.js";
import { readParameter, splitList } from "./read-operand.js";
import type { Due, Lapse } from "./rule.js";

/** Reads `within: 3 months` (or `parameter x`) and `after: earliest of [a, b]`. */
export function parseDue(due: { within: string; after: string }, path: Path, context: LeafContext): Due | undefined {
  const within = parseWithin(due.within, { path: [...path, "within"] }, context);
  const after = parseAnchors(due.after, { path: [...path, "after"] }, context);
  return within !== undefined && after.every((name) => name !== undefined) ? { within, after } : undefined;
}

/** Reads `at: 18 years` and `after: person.birthDate`. */
export function parseLapse(lapse: { at: string; after: string }, path: Path, context: LeafContext): Lapse | undefined {
  const at = readDuration(lapse.at);
  if (at === undefined)
    context.problems.push(problem("unreadable-due", { path: [...path, "at"] }, { text: lapse.at, part: "duration" }));
  const after = parseAnchor(lapse.after, { path: [...path, "after"] }, context);
  return at !== undefined && after !== undefined ? { at, after } : undefined;
}

function parseWithin(text: string, where: Where, context: LeafContext): Duration | ParameterReference | undefined {
  const [, word = "", parameter] = /^(parameter\s+)(\S+)$/.exec(text.trim()) ?? [];
  if (parameter !== undefined) return readParameter(parameter, undefined, { ...where, offset: word.length }, context);
  const duration = readDuration(text);
  if (duration === undefined) context.problems.push(problem("unreadable-due", where, { text, part: "duration" }));
  return duration;
}

function parseAnchors(text: string, where: Where, context: LeafContext): readonly (string | undefined)[] {
  const [, words = "", list] = /^(earliest of \[)(.*)\]$/s.exec(text.trim()) ?? [];
  if (list === undefined) return [parseAnchor(text.trim(), where, context)];
  return splitList(list, { ...where, offset: words.length }).map(({ item, where: at }) =>
    parseAnchor(item, at, context),
  );
}

function parseAnchor(name: string, where: Where, { vocabulary, problems }: LeafContext): string | undefined {
  const fact = vocabulary.get(name);
  if (fact?.type === "event" || fact?.type === "date") return name;
  if (fact !== undefined) problems.push(problem("anchor-has-no-date", where, { fact: name }));
  else if (!/^\S+$/.test(name)) problems.push(problem("unreadable-due", where, { text: name, part: "anchor" }));
  else problems.push(problem("unknown-fact-in-rule", where, { name, nearest: nearestFact(name, vocabulary) }));
  return undefined;
}
