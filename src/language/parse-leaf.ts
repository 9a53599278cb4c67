import { problem, type Path, type Where } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import { textOf } from "../text/quote.js";
import type { Leaf } from "../truth/condition.js";
import type { Fact } from "../vocabulary/fact.js";
import { nearestFact } from "../vocabulary/nearest-fact.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { fittingOperators, operators, type Operator } from "./operators.js";
import { readOperand, type OperandContext } from "./read-operand.js";

export type LeafContext = OperandContext & { readonly vocabulary: Vocabulary };

/** Reads a one-line leaf: `person.ageYears < 18`. Mistakes are added to `context.problems`. */
export function parseLeaf(text: string, path: Path, context: LeafContext): Leaf | undefined {
  const match = /^(\s*(\S+)\s*)(.*?)\s*$/s.exec(text);
  const [start = "", name = "", rest = ""] = match?.slice(1) ?? [];
  if (name === "") return void unreadable(text, { path }, context);
  const fact = factNamed(name, { path }, context);
  if (fact === undefined) return undefined;
  const operator = operators.find(
    ({ words }) => rest === words || rest.startsWith(`${words} `) || isSymbol(words, rest),
  );
  const where = { path, offset: start.length };
  if (operator === undefined) return void unreadable(text, where, context, { rest, fact });
  const operand = rest.slice(operator.words.length);
  const spaces = operand.length - operand.trimStart().length;
  const operandAt = { path, offset: start.length + operator.words.length + spaces };
  return build({ name, fact, operator, written: operand.trim(), where, operandAt, text }, context);
}

function isSymbol(words: string, rest: string): boolean {
  return /^[<>]/.test(words) && rest.startsWith(words);
}

function unreadable(text: string, where: Where, { problems }: LeafContext, after?: { rest: string; fact: Fact }): void {
  const words =
    after?.rest
      .replace(/\s*\[.*$/s, "")
      .split(" ")
      .slice(0, 3)
      .join(" ") ?? "";
  const fitting = operators
    .filter(({ types }) => after !== undefined && types.includes(after.fact.type))
    .map((one) => one.words);
  const nearest = words === "" ? undefined : nearestName(words, fitting);
  const fits = after === undefined ? undefined : fittingOperators(after.fact.type);
  problems.push(problem("unreadable-condition", where, { text, nearest, fits }));
}

/** Reads the long form of json-rules-engine: `{ fact, operator, value }`. */
export function parseLongLeaf(node: Record<string, unknown>, path: Path, context: LeafContext): Leaf | undefined {
  const { fact: name, operator: long, value } = node;
  const text = textOf(node);
  if (typeof name !== "string" || typeof long !== "string") return void unreadable(text, { path }, context);
  const fact = factNamed(name, { path: [...path, "fact"] }, context);
  if (fact === undefined) return undefined;
  if (fact.type === "event" && long === "equal" && typeof value === "boolean") {
    return { kind: "leaf", fact: name, operator: value ? "happened" : "not-happened" };
  }
  const operator = operators.find((one) => one.long === long || one.words === long);
  const where = { path: [...path, "operator"] };
  if (operator === undefined) {
    const nearest = nearestName(
      long,
      operators.flatMap((one) => one.long ?? []),
    );
    context.problems.push(problem("unreadable-condition", where, { text: long, nearest }));
    return undefined;
  }
  return build({ name, fact, operator, written: value, where, operandAt: { path: [...path, "value"] }, text }, context);
}

type Written = {
  readonly name: string;
  readonly fact: Fact;
  readonly operator: Operator;
  readonly written: unknown;
  readonly where: Where;
  readonly operandAt: Where;
  readonly text: string;
};

function build(
  { name, fact, operator, written, where, operandAt, text }: Written,
  context: LeafContext,
): Leaf | undefined {
  if (!operator.types.includes(fact.type)) {
    const fits = fittingOperators(fact.type);
    context.problems.push(problem("operator-does-not-fit", where, { operator: operator.words, fact: name, fits }));
    return undefined;
  }
  if (operator.builds === "happened" || operator.builds === "not-happened") {
    if (written === "" || written === undefined) return { kind: "leaf", fact: name, operator: operator.builds };
    return void unreadable(text, operandAt, context);
  }
  const values = readOperand({ written, operand: operator.operand, name, fact, where: operandAt, text }, context);
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

function factNamed(name: string, where: Where, { vocabulary, problems }: LeafContext): Fact | undefined {
  const fact = vocabulary.get(name);
  if (fact === undefined)
    problems.push(problem("unknown-fact-in-rule", where, { name, nearest: nearestFact(name, vocabulary) }));
  return fact;
}
