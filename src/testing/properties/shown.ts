import * as fc from "fast-check";
import type { Programme } from "../../language/programme.js";

/** What is printed whole, in characters. */
const small = 1000;
/** How many ids, facts or values are printed of each part of what is larger. */
const most = 20;
const longestText = 200;

/** A counterexample as a person reads it: rules by their ids, and of what is large the beginning and how much is left. */
export function shown(value: unknown): string {
  const named = withRulesByName(value);
  const whole = fc.stringify(named);
  if (whole.length <= small) return whole;
  const parts = isMapping(named) ? Object.entries(named).map(([name, part]) => [name, beginning(part)]) : undefined;
  return fc.stringify(parts === undefined ? beginning(named) : Object.fromEntries(parts));
}

/** A programme whole when it is small, else by its rules. */
export function shownProgramme(programme: Programme): string {
  const whole = fc.stringify(programme);
  if (whole.length <= small) return whole;
  const { id, version, rules } = programme;
  return shown({ id, version, rules });
}

function withRulesByName(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withRulesByName);
  if (!isMapping(value)) return value;
  if (typeof value["id"] === "string" && "recommend" in value) return value["id"];
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withRulesByName(one)]));
}

/** The first values of a part, however deep they lie, and how many more there are. */
function beginning(part: unknown, budget = { left: most }): unknown {
  if (!holdsValues(part)) {
    budget.left -= 1;
    return typeof part === "string" && part.length > longestText ? `${part.slice(0, longestText)}…` : part;
  }
  const kept: [string, unknown][] = [];
  let more = 0;
  for (const [name, one] of Object.entries(part)) {
    if (budget.left > 0) kept.push([name, beginning(one, budget)]);
    else more += valuesIn(one);
  }
  if (Array.isArray(part)) return [...kept.map(([, one]) => one), ...(more > 0 ? [andMore(more)] : [])];
  return Object.fromEntries(more > 0 ? [...kept, ["…", andMore(more)]] : kept);
}

function andMore(count: number): string {
  return `${String(count)} mere / ${String(count)} more`;
}

function valuesIn(value: unknown): number {
  if (!holdsValues(value)) return 1;
  return Object.values(value).reduce((sum: number, one) => sum + valuesIn(one), 0);
}

/** What is empty counts as a value. */
function holdsValues(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
