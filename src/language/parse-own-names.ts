import type { z } from "zod";
import { problem, type Diagnostic, type Problem } from "../diagnostics/diagnostic.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import {
  actorsFileSchema,
  conditionsFileSchema,
  lawsFileSchema,
  parametersFileSchema,
  responsibilitiesFileSchema,
} from "./file-schemas.js";
import type { Names } from "./names.js";
import { inFile } from "./parse-file.js";
import { has, parseNameFile, type NamesReading } from "./parse-name-files.js";
import { parseNamedConditions, parseParameters, parseResponsibilities } from "./parse-names.js";
import type { Source } from "./source.js";

/** The files in which a specific programme may add names to those of its base. */
export const ownNameFiles = ["actors.yaml", "responsibilities.yaml", "conditions.yaml", "parameters.yaml", "laws.yaml"];

/** The names of the base with a programme's own. A name that the base has already is a mistake: nothing is overwritten. */
export function parseOwnNames(
  sources: readonly Source[],
  base: Names,
  vocabulary: Vocabulary,
  diagnostics: Diagnostic[],
): NamesReading {
  const read = <T extends object, K extends keyof Names & keyof T & string>(
    kind: K,
    schema: z.ZodType<T>,
    parse: (written: T[K], problems: Problem[]) => object,
  ): object => {
    const file = has(`${kind}.yaml`, sources) ? parseNameFile(`${kind}.yaml`, schema, sources, diagnostics) : undefined;
    if (file === undefined) return base[kind];
    const problems: Problem[] = [];
    const written = file.data[kind];
    for (const name of Object.keys(written as object)) {
      if (!Object.hasOwn(base[kind], name)) continue;
      problems.push(problem("name-of-base", { path: [kind, name], at: "key" }, { name }));
    }
    const parsed = parse(written, problems);
    diagnostics.push(...inFile(problems, file.placer));
    return { ...parsed, ...base[kind] };
  };
  const actors = read("actors", actorsFileSchema, (written) => written) as Names["actors"];
  const laws = read("laws", lawsFileSchema, (written) => written) as Names["laws"];
  const parameters = read("parameters", parametersFileSchema, parseParameters) as Names["parameters"];
  const units = new Map(Object.entries(parameters).map(([name, { unit }]) => [name, unit]));
  const { statements } = base;
  const responsibilities = read("responsibilities", responsibilitiesFileSchema, (written, problems) =>
    parseResponsibilities(written, { actors, statements }, problems),
  ) as Names["responsibilities"];
  const written: string[] = [];
  const conditions = read("conditions", conditionsFileSchema, (own, problems) => {
    written.push(...Object.keys(own));
    return parseNamedConditions(own, vocabulary, units, problems, base.conditions);
  }) as Names["conditions"];
  return {
    names: { actors, responsibilities, conditions, parameters, laws, statements },
    conditionNames: [...new Set([...Object.keys(conditions), ...written])],
  };
}
