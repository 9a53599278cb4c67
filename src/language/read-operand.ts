import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import type { Constant, ParameterReference } from "../truth/condition.js";
import { readCode } from "../vocabulary/diagnosis-code.js";
import { isYesOrNo } from "../vocabulary/explain-value.js";
import type { Fact } from "../vocabulary/fact.js";
import type { Operand } from "./operators.js";

export type OperandContext = {
  readonly problems: Problem[];
  /** The unit of each parameter, by name. */
  readonly parameterUnits: ReadonlyMap<string, string>;
};

type Values = readonly (Constant | ParameterReference)[];

/** Reads what follows the operator, as text (`[a, b]`, `18`, `parameter x`) or as a value of the long form. */
export function readOperand(
  written: unknown,
  operand: Operand,
  name: string,
  fact: Fact,
  path: Path,
  context: OperandContext,
): Values | undefined {
  const items = itemsOf(written, operand);
  if (items === undefined || items.length === 0) {
    context.problems.push(problem("unreadable-condition", { path }, { text: `${name} ${String(written)}`, nearest: undefined }));
    return undefined;
  }
  const values = items.map((item) => readItem(item, name, fact, path, context));
  return values.every((value) => value !== undefined) ? values : undefined;
}

function itemsOf(written: unknown, operand: Operand): readonly unknown[] | undefined {
  if (operand !== "list") return written === "" || written === undefined || Array.isArray(written) ? undefined : [written];
  if (Array.isArray(written)) return written;
  const inside = typeof written === "string" ? /^\[(.*)\]$/s.exec(written.trim())?.[1] : undefined;
  return inside === undefined ? undefined : inside.split(",").map((item) => item.trim());
}

function readItem(
  item: unknown,
  name: string,
  fact: Fact,
  path: Path,
  context: OperandContext,
): Constant | ParameterReference | undefined {
  const refuse = (found: Problem): undefined => void context.problems.push(found);
  const value = String(item);
  if (fact.type !== "boolean" && isYesOrNo(item) && !("values" in fact && value in fact.values)) {
    const instead = "values" in fact ? Object.keys(fact.values).join(", ") : "`has happened`, `has not happened`";
    return refuse(problem("yes-or-no", { path }, { value, instead: { da: `en af ${instead}`, en: `one of ${instead}` } }));
  }
  switch (fact.type) {
    case "boolean":
      if (value === "true" || value === "false") return value === "true";
      if (isYesOrNo(item)) {
        const instead = /^(yes|y|on|ja)$/i.test(value) ? "`true`" : "`false`";
        return refuse(problem("yes-or-no", { path }, { value, instead: { da: instead, en: instead } }));
      }
      return refuse(problem("value-does-not-fit", { path }, { value, fact: name, nearest: undefined, allowed: "true, false" }));
    case "enum":
    case "set": {
      const allowed = Object.keys(fact.values);
      if (allowed.includes(value)) return value;
      const nearest = nearestName(value, allowed);
      return refuse(problem("value-does-not-fit", { path }, { value, fact: name, nearest, allowed: allowed.join(", ") }));
    }
    case "codes":
      if (readCode(value) !== undefined) return value;
      return refuse(problem("unknown-code-system", { path }, { value, nearest: undefined }));
    case "integer":
      return readInteger(value, name, fact, path, context);
    case "date":
    case "event":
      return refuse(problem("value-does-not-fit", { path }, { value, fact: name, nearest: undefined, allowed: "" }));
  }
}

function readInteger(
  value: string,
  name: string,
  fact: Extract<Fact, { type: "integer" }>,
  path: Path,
  context: OperandContext,
): number | ParameterReference | undefined {
  const parameter = /^parameter\s+(\S+)$/.exec(value)?.[1];
  if (parameter !== undefined) return readParameter(parameter, fact.unit, path, context);
  if (!/^-?\d{1,6}$/.test(value)) {
    const allowed = "0, 1, 2 …";
    context.problems.push(problem("value-does-not-fit", { path }, { value, fact: name, nearest: undefined, allowed }));
    return undefined;
  }
  const [min, max] = "min" in fact ? [fact.min, fact.max] : [0, 150];
  if (Number(value) < min || Number(value) > max) {
    context.problems.push(problem("number-never-reached", { path }, { value: Number(value), fact: name, min, max }));
    return undefined;
  }
  return Number(value);
}

/** A reference to a parameter that exists and counts in the unit that is needed here. */
export function readParameter(
  name: string,
  expected: string | undefined,
  path: Path,
  { problems, parameterUnits }: OperandContext,
): ParameterReference | undefined {
  const unit = parameterUnits.get(name);
  if (unit === undefined) {
    const nearest = nearestName(name, [...parameterUnits.keys()]);
    problems.push(problem("unknown-name", { path }, { kind: "parameter", name, nearest }));
    return undefined;
  }
  if (expected !== undefined && expected !== unit) {
    problems.push(problem("unit-does-not-fit", { path }, { parameter: name, unit, expected }));
    return undefined;
  }
  return { parameter: name };
}
