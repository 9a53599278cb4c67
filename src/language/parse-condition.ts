import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import { textOf } from "../text/quote.js";
import { leavesOf, type Condition } from "../truth/condition.js";
import { parseLeaf, parseLongLeaf, type LeafContext } from "./parse-leaf.js";
import { limits } from "./source.js";

export type ConditionContext = LeafContext & {
  readonly problems: Problem[];
  /** Gives the condition of a name, or undefined when there is none. */
  readonly named: (name: string) => Condition | undefined;
  readonly conditionNames: readonly string[];
};

const words = ["all", "any", "not", "condition", "fact"] as const;

/** Reads a condition and says everything that is wrong with it. Undefined when something is. */
export function parseCondition(value: unknown, path: Path, context: ConditionContext): Condition | undefined {
  const condition = parseNode(value, path, context);
  if (condition === undefined || leavesOf(condition).length <= limits.conditionParts) return condition;
  context.problems.push(problem("condition-too-large", { path }, { limit: limits.conditionParts }));
  return undefined;
}

function parseNode(value: unknown, path: Path, context: ConditionContext): Condition | undefined {
  if (typeof value === "string") return parseLeaf(value, path, context);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    context.problems.push(problem("unreadable-condition", { path }, { text: textOf(value), nearest: undefined }));
    return undefined;
  }
  const node = value as Record<string, unknown>;
  const keys = Object.keys(node);
  const found = words.filter((word) => Object.hasOwn(node, word));
  if (found.length > 1) {
    context.problems.push(problem("mixed-condition", { path }, { found }));
    return undefined;
  }
  const [word] = found;
  const allowed: readonly string[] = word === "fact" ? ["fact", "operator", "value"] : words;
  const wrong = keys.filter((key) => (word === "fact" ? !allowed.includes(key) : key !== word));
  for (const key of wrong) {
    const where = { path: [...path, key], at: "key" } as const;
    context.problems.push(
      problem("unknown-key", where, { name: key, nearest: nearestName(key, allowed), allowed: allowed.join(", ") }),
    );
  }
  if (word === undefined && wrong.length === 0) {
    context.problems.push(problem("empty-group", { path }, { word: "{}" }));
  }
  if (word === undefined || wrong.length > 0) return undefined;
  if (word === "fact") return parseLongLeaf(node, path, context);
  if (word === "condition") return parseNamed(node[word], [...path, word], context);
  if (word === "not") {
    const of = parseNode(node[word], [...path, word], context);
    return of === undefined ? undefined : { kind: "not", of };
  }
  return parseGroup(word, node[word], [...path, word], context);
}

function parseGroup(word: "all" | "any", value: unknown, path: Path, context: ConditionContext): Condition | undefined {
  if (!Array.isArray(value)) {
    const expected = { da: "en liste med en betingelse pr. linje", en: "a list with one condition per line" };
    context.problems.push(problem("wrong-shape", { path }, { name: word, expected }));
    return undefined;
  }
  if (value.length === 0) context.problems.push(problem("empty-group", { path }, { word }));
  const of = value.map((item, index) => parseNode(item, [...path, index], context));
  return of.length > 0 && of.every((item) => item !== undefined) ? { kind: word, of } : undefined;
}

function parseNamed(value: unknown, path: Path, context: ConditionContext): Condition | undefined {
  const name = String(value);
  const of = context.named(name);
  if (of !== undefined) return { kind: "named", name, of };
  if (!context.conditionNames.includes(name)) {
    const nearest = nearestName(name, context.conditionNames);
    context.problems.push(
      problem(
        "unknown-name",
        { path },
        { kind: "condition", name, nearest, allowed: context.conditionNames.join(", ") },
      ),
    );
  }
  return undefined;
}
