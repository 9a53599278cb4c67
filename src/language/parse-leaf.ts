import { problem, type Path } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import type { Leaf } from "../truth/condition.js";
import type { Fact } from "../vocabulary/fact.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { fittingOperators, operators, type Operator } from "./operators.js";
import { readOperand, type OperandContext } from "./read-operand.js";

export type LeafContext = OperandContext & { readonly vocabulary: Vocabulary };

/** Reads a one-line leaf: `person.ageYears < 18`. Mistakes are added to `context.problems`. */
export function parseLeaf(text: string, path: Path, context: LeafContext): Leaf | undefined {
  const match = /^\s*(\S+)(?:\s+(.*?))?\s*$/s.exec(text);
  const name = match?.[1] ?? "";
  const rest = match?.[2] ?? "";
  const fact = factNamed(name, path, context);
  const operator = operators.find(({ words }) => rest === words || rest.startsWith(`${words} `) || isSymbol(words, rest));
  if (operator === undefined) {
    const nearest = nearestName(rest.replace(/\s*\[.*$/s, "").split(" ").slice(0, 3).join(" "), operators.map(({ words }) => words));
    if (fact !== undefined) context.problems.push(problem("unreadable-condition", { path }, { text, nearest }));
    return undefined;
  }
  const operandText = rest.slice(operator.words.length).trim();
  return fact === undefined ? undefined : build({ name, fact, operator, written: operandText, path, context, text });
}

function isSymbol(words: string, rest: string): boolean {
  return /^[<>]/.test(words) && rest.startsWith(words);
}

/** Reads the long form of json-rules-engine: `{ fact, operator, value }`. */
export function parseLongLeaf(node: Record<string, unknown>, path: Path, context: LeafContext): Leaf | undefined {
  const { fact: name, operator: long, value } = node;
  const text = JSON.stringify(node);
  if (typeof name !== "string" || typeof long !== "string") {
    context.problems.push(problem("unreadable-condition", { path }, { text, nearest: undefined }));
    return undefined;
  }
  const fact = factNamed(name, [...path, "fact"], context);
  if (fact === undefined) return undefined;
  if (fact.type === "event" && long === "equal" && typeof value === "boolean") {
    return { kind: "leaf", fact: name, operator: value ? "happened" : "not-happened" };
  }
  const operator = operators.find((one) => one.long === long || one.words === long);
  if (operator === undefined) {
    const names = operators.flatMap((one) => one.long ?? []);
    const nearest = nearestName(long, names);
    context.problems.push(problem("unreadable-condition", { path: [...path, "operator"] }, { text: long, nearest }));
    return undefined;
  }
  return build({ name, fact, operator, written: value, path: [...path, "value"], context, text });
}

type Written = {
  readonly name: string;
  readonly fact: Fact;
  readonly operator: Operator;
  readonly written: unknown;
  readonly path: Path;
  readonly context: LeafContext;
  readonly text: string;
};

function build({ name, fact, operator, written, path, context, text }: Written): Leaf | undefined {
  if (!operator.types.includes(fact.type)) {
    const fits = fittingOperators(fact.type);
    context.problems.push(problem("operator-does-not-fit", { path }, { operator: operator.words, fact: name, fits }));
    return undefined;
  }
  if (operator.builds === "happened" || operator.builds === "not-happened") {
    if (written === "" || written === undefined) return { kind: "leaf", fact: name, operator: operator.builds };
    context.problems.push(problem("unreadable-condition", { path }, { text, nearest: undefined }));
    return undefined;
  }
  const values = readOperand(written, operator.operand, name, fact, path, context);
  if (values === undefined) return undefined;
  switch (operator.builds) {
    case "is-one-of":
    case "is-none-of":
      return { kind: "leaf", fact: name, operator: operator.builds, values };
    case "includes-any":
    case "includes-none":
      return { kind: "leaf", fact: name, operator: operator.builds, values: values.map(String) };
    default: {
      const [value] = values;
      if (typeof value !== "number" && typeof value !== "object") return undefined;
      return { kind: "leaf", fact: name, operator: operator.builds, value };
    }
  }
}

function factNamed(name: string, path: Path, context: LeafContext): Fact | undefined {
  const fact = context.vocabulary.get(name);
  if (fact === undefined) {
    const nearest = nearestName(name, [...context.vocabulary.keys()]);
    context.problems.push(problem("unknown-fact-in-rule", { path }, { name, nearest }));
  }
  return fact;
}
