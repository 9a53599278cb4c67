import type { z } from "zod";
import { addDuration } from "../calendar/duration.js";
import { problem, type Problem } from "../diagnostics/diagnostic.js";
import type { Condition } from "../truth/condition.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { conditionsFileSchema, parametersFileSchema } from "./file-schemas.js";
import { parseCondition } from "./parse-condition.js";
import type { NamedCondition, Parameter, ParameterPeriod } from "./rule.js";

type WrittenParameters = z.infer<typeof parametersFileSchema>["parameters"];
type WrittenConditions = z.infer<typeof conditionsFileSchema>["conditions"];

/** Parameters with their periods of validity, which must follow each other without gaps. */
export function parseParameters(written: WrittenParameters, problems: Problem[]): Record<string, Parameter> {
  return Object.fromEntries(
    Object.entries(written).map(([name, { value, validity, decisions = [], min, max, unit, label }]) => {
      const periods = validity ?? (value === undefined ? [] : [{ value }]);
      const path = ["parameters", name];
      if (value !== undefined && validity !== undefined) {
        const expected = { da: "enten `value` eller `validity`", en: "either `value` or `validity`" };
        problems.push(problem("wrong-shape", { path }, { name, expected }));
      }
      if (periods.length === 0) problems.push(problem("missing-key", { path, at: "key" }, { name: "value", of: name }));
      if (!followOn(periods as readonly ParameterPeriod[])) {
        problems.push(problem("validity-gap", { path: [...path, "validity"] }, { parameter: name }));
      }
      const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
      return [name, { unit, label, decisions, ...range, periods: periods as readonly ParameterPeriod[] }];
    }),
  );
}

function followOn(periods: readonly ParameterPeriod[]): boolean {
  return periods.every(({ from, until }, index) => {
    const next = periods[index + 1];
    const isOpen = (index === 0) === (from === undefined) && (next === undefined) === (until === undefined);
    if (!isOpen) return false;
    return next === undefined || next.from === addDuration(until ?? "", { amount: 1, unit: "days" });
  });
}

/** Named conditions; one may use another, but never itself. */
export function parseNamedConditions(
  written: WrittenConditions,
  vocabulary: Vocabulary,
  parameterUnits: ReadonlyMap<string, string>,
  problems: Problem[],
): Record<string, NamedCondition> {
  const done = new Map<string, Condition | undefined>();
  const underway: string[] = [];
  const conditionNames = Object.keys(written);
  const named = (name: string): Condition | undefined => {
    if (done.has(name) || !Object.hasOwn(written, name)) return done.get(name);
    const path = ["conditions", name, "when"];
    if (underway.includes(name)) {
      const circle = [...underway.slice(underway.indexOf(name)), name].join(" → ");
      problems.push(problem("condition-circle", { path }, { circle }));
      return undefined;
    }
    underway.push(name);
    const context = { vocabulary, parameterUnits, problems, named, conditionNames };
    const condition = parseCondition(written[name]?.when, path, context);
    underway.pop();
    done.set(name, condition);
    return condition;
  };
  return Object.fromEntries(
    Object.entries(written).flatMap(([name, { text, decisions = [] }]) => {
      const when = named(name);
      return when === undefined ? [] : [[name, { text, decisions, when }]];
    }),
  );
}
