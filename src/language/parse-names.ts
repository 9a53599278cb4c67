import type { z } from "zod";
import { followOn } from "../calendar/period.js";
import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import type { Condition } from "../truth/condition.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { checkName } from "./check-name.js";
import type { conditionsFileSchema, parametersFileSchema, responsibilitiesFileSchema } from "./file-schemas.js";
import { parseCondition } from "./parse-condition.js";
import type { NamedCondition, Names, Parameter, ParameterPeriod, Responsibility } from "./names.js";

type WrittenParameters = z.infer<typeof parametersFileSchema>["parameters"];
type WrittenResponsibilities = z.infer<typeof responsibilitiesFileSchema>["responsibilities"];
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
      if (!followOn(periods)) {
        problems.push(problem("validity-gap", { path: [...path, "validity"] }, { parameter: name }));
      }
      checkNumbers({ value, min, max, validity }, path, problems);
      const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
      return [name, { unit, label, decisions, ...range, periods: periods as readonly ParameterPeriod[] }];
    }),
  );
}

/** With fewer than none, a time limit would lie before what it counts from. */
function checkNumbers(
  { validity = [], ...others }: Pick<WrittenParameters[string], "value" | "min" | "max" | "validity">,
  path: Path,
  problems: Problem[],
): void {
  const numbers: readonly (readonly [Path, number | undefined])[] = [
    ...Object.entries(others).map(([field, number]) => [[field], number] as const),
    ...validity.map(({ value }, index) => [["validity", index, "value"], value] as const),
  ];
  const expected = { da: "et helt tal, der er 0 eller mere", en: "a whole number that is 0 or more" };
  for (const [at, number = 0] of numbers) {
    if (number >= 0) continue;
    problems.push(problem("wrong-shape", { path: [...path, ...at] }, { name: String(at.at(-1)), expected }));
  }
}

/** Responsibilities with their periods, which must follow each other without gaps; each has a name that no actor has. */
export function parseResponsibilities(
  written: WrittenResponsibilities,
  { actors, statements }: { readonly actors: object; readonly statements: object },
  problems: Problem[],
): Names["responsibilities"] {
  return Object.fromEntries(
    Object.entries(written).map(([name, { label, statements: cited, decisions = [], periods }]) => {
      const path = ["responsibilities", name];
      if (!followOn(periods))
        problems.push(problem("validity-gap", { path: [...path, "periods"] }, { parameter: name }));
      if (Object.hasOwn(actors, name)) {
        problems.push(problem("duplicate-id", { path, at: "key" }, { id: name, first: "actors.yaml" }));
      }
      for (const [index, { actor }] of periods.entries()) {
        checkName("actor", actor, actors, [...path, "periods", index, "actor"], problems);
      }
      for (const [index, one] of cited.entries()) {
        checkName("statement", one, statements, [...path, "statements", index], problems);
      }
      return [name, { label, statements: cited, decisions, periods: periods as Responsibility["periods"] }];
    }),
  );
}

/** Named conditions; one may use another or an inherited one, but never itself. */
export function parseNamedConditions(
  written: WrittenConditions,
  vocabulary: Vocabulary,
  parameterUnits: ReadonlyMap<string, string>,
  problems: Problem[],
  inherited: Names["conditions"] = {},
): Record<string, NamedCondition> {
  const done = new Map<string, Condition | undefined>();
  const underway: string[] = [];
  const conditionNames = [...Object.keys(inherited), ...Object.keys(written)];
  const named = (name: string): Condition | undefined => {
    if (Object.hasOwn(inherited, name)) return inherited[name]?.when;
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
