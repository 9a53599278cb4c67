import { problem, type Problem, type Where } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import { inBoth } from "../text/text.js";
import type { Constant, ParameterReference } from "../truth/condition.js";
import { isYesOrNo } from "../vocabulary/explain-value.js";
import type { Fact } from "../vocabulary/fact.js";
import type { Operand } from "./operators.js";
import { readSingleCode } from "./read-single-code.js";

export type OperandContext = {
  readonly problems: Problem[];
  /** The unit of each parameter, by name. */
  readonly parameterUnits: ReadonlyMap<string, string>;
};

export type WrittenOperand = {
  /** Text (`[a, b]`, `18`, `parameter x`), or a value of the long form. */
  readonly written: unknown;
  readonly operand: Operand;
  /** The fact that it is compared with. */
  readonly name: string;
  readonly fact: Fact;
  readonly where: Where;
  /** The whole condition. */
  readonly text: string;
};

type Values = readonly (Constant | ParameterReference)[];
type Item = { readonly item: unknown; readonly where: Where };

/** Reads what follows the operator. */
export function readOperand(operand: WrittenOperand, context: OperandContext): Values | undefined {
  const items = itemsOf(operand);
  if (items === undefined || items.length === 0) {
    const nearest = operand.operand === "list" && isWord(operand.written) ? `[${String(operand.written)}]` : undefined;
    context.problems.push(problem("unreadable-condition", operand.where, { text: operand.text, nearest }));
    return undefined;
  }
  const values = items.map((item) => readItem(item, operand.name, operand.fact, context));
  if (!values.every((value) => value !== undefined)) return undefined;
  // Two spellings of a code are one code.
  return operand.fact.type === "codes" ? [...new Set(values)] : values;
}

function isWord(written: unknown): boolean {
  return typeof written === "string" && /^[\w-]+$/.test(written);
}

function itemsOf({ written, operand, where }: WrittenOperand): readonly Item[] | undefined {
  if (operand !== "list")
    return written === "" || written === undefined || Array.isArray(written) ? undefined : [{ item: written, where }];
  if (Array.isArray(written)) {
    return written.map((item: unknown, index) => ({ item, where: { path: [...where.path, index] } }));
  }
  const inside = typeof written === "string" ? /^\[(.*)\]$/s.exec(written.trim())?.[1] : undefined;
  return inside === undefined ? undefined : splitList(inside, { ...where, offset: (where.offset ?? 0) + 1 });
}

/** The items between commas, each with its place. `where` is the place of the first character. */
export function splitList(inside: string, where: Where): readonly { readonly item: string; readonly where: Where }[] {
  let start = where.offset ?? 0;
  return inside.split(",").map((part) => {
    const offset = start + part.length - part.trimStart().length;
    start += part.length + 1;
    return { item: part.trim(), where: { ...where, offset } };
  });
}

function readItem(
  { item, where }: Item,
  name: string,
  fact: Fact,
  context: OperandContext,
): Constant | ParameterReference | undefined {
  const value = String(item);
  const refuse = (found: Problem): void => void context.problems.push(found);
  const misfit = (nearest: string | undefined, allowed: string): Problem =>
    problem("value-does-not-fit", where, { value, fact: name, nearest, allowed });
  switch (fact.type) {
    case "boolean":
      if (value === "true" || value === "false") return value === "true";
      return void refuse(
        isYesOrNo(item)
          ? yesOrNo(value, name, where, [meansYes(value) ? "`true`" : "`false`"])
          : misfit(undefined, "true, false"),
      );
    case "enum":
    case "set": {
      const allowed = Object.keys(fact.values);
      if (allowed.includes(value)) return value;
      return void refuse(
        isYesOrNo(item)
          ? yesOrNo(value, name, where, allowed)
          : misfit(nearestName(value, allowed), allowed.join(", ")),
      );
    }
    case "codes":
      return readSingleCode(value, where, context.problems);
    case "integer":
      return readInteger(value, name, fact, where, context);
    case "date":
    case "event":
      return void refuse(misfit(undefined, ""));
  }
}

function meansYes(word: string): boolean {
  return /^(true|yes|y|on|ja)$/i.test(word);
}

function yesOrNo(value: string, name: string, where: Where, allowed: readonly string[]): Problem {
  const instead = inBoth(
    (language) => (allowed.length === 1 ? "" : { da: "en af ", en: "one of " }[language]) + allowed.join(", "),
  );
  return problem("yes-or-no", where, { name, value, instead });
}

function readInteger(
  value: string,
  name: string,
  fact: Extract<Fact, { type: "integer" }>,
  where: Where,
  context: OperandContext,
): number | ParameterReference | undefined {
  const parameter = /^parameter\s+(\S+)$/.exec(value)?.[1];
  if (parameter !== undefined) return readParameter(parameter, fact.unit, where, context);
  const [min, max] = "min" in fact ? [fact.min, fact.max] : [0, 150];
  if (!/^-?\d{1,6}$/.test(value)) {
    const allowed = `${String(min)}, ${String(min + 1)} … ${String(max)}`;
    context.problems.push(problem("value-does-not-fit", where, { value, fact: name, nearest: undefined, allowed }));
    return undefined;
  }
  if (Number(value) < min || Number(value) > max) {
    context.problems.push(problem("number-never-reached", where, { value: Number(value), fact: name, min, max }));
    return undefined;
  }
  return Number(value);
}

/** A reference to a parameter that exists and counts in the unit that is needed here. */
export function readParameter(
  name: string,
  expected: string | undefined,
  where: Where,
  { problems, parameterUnits }: OperandContext,
): ParameterReference | undefined {
  const unit = parameterUnits.get(name);
  if (unit === undefined) {
    const nearest = nearestName(name, [...parameterUnits.keys()]);
    problems.push(
      problem("unknown-name", where, {
        kind: "parameter",
        name,
        nearest,
        allowed: [...parameterUnits.keys()].join(", "),
      }),
    );
    return undefined;
  }
  if (expected !== undefined && expected !== unit) {
    problems.push(problem("unit-does-not-fit", where, { parameter: name, unit, expected }));
    return undefined;
  }
  return { parameter: name };
}
