import type { z } from "zod";
import { diagnostic, type Diagnostic, type Problem } from "../diagnostics/diagnostic.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import {
  actorsFileSchema,
  conditionsFileSchema,
  lawsFileSchema,
  modelFileSchema,
  parametersFileSchema,
  responsibilitiesFileSchema,
  statementsFileSchema,
} from "./file-schemas.js";
import { baseName, inFile, parseFile } from "./parse-file.js";
import { parseNamedConditions, parseParameters, parseResponsibilities } from "./parse-names.js";
import type { Placer } from "./place.js";
import type { Names } from "./names.js";
import type { Source } from "./source.js";

const nameFiles = [
  "model.yaml",
  "actors.yaml",
  "responsibilities.yaml",
  "conditions.yaml",
  "parameters.yaml",
  "laws.yaml",
  "statements.yaml",
];

/** Whether a file gives a programme its names. */
export function isNameFile(file: string): boolean {
  return nameFiles.includes(baseName(file));
}

/** `conditionNames` has the conditions that could not be read too, so that a rule that names one is not blamed. */
export type NamesReading = { readonly names: Names; readonly conditionNames: readonly string[] };

/** Parses `model.yaml`. */
export function parseIdentity(
  sources: readonly Source[],
  diagnostics: Diagnostic[],
): z.infer<typeof modelFileSchema> | undefined {
  return parseNameFile("model.yaml", modelFileSchema, sources, diagnostics)?.data;
}

/** Parses the files of names. Undefined when one is missing or has the wrong shape. */
export function parseNameFiles(
  sources: readonly Source[],
  vocabulary: Vocabulary,
  diagnostics: Diagnostic[],
): NamesReading | undefined {
  const actors = parseNameFile("actors.yaml", actorsFileSchema, sources, diagnostics)?.data.actors;
  const laws = parseNameFile("laws.yaml", lawsFileSchema, sources, diagnostics)?.data.laws;
  const statements = parseNameFile("statements.yaml", statementsFileSchema, sources, diagnostics)?.data.statements;
  const parameterFile = parseNameFile("parameters.yaml", parametersFileSchema, sources, diagnostics);
  const responsibilityFile = has("responsibilities.yaml", sources)
    ? parseNameFile("responsibilities.yaml", responsibilitiesFileSchema, sources, diagnostics)
    : undefined;
  const conditionFile = parseNameFile("conditions.yaml", conditionsFileSchema, sources, diagnostics);
  if (!actors || !laws || !statements || !parameterFile || !conditionFile) return undefined;
  const inParameters: Problem[] = [];
  const parameters = parseParameters(parameterFile.data.parameters, inParameters);
  const inConditions: Problem[] = [];
  const units = new Map(Object.entries(parameters).map(([name, { unit }]) => [name, unit]));
  const conditions = parseNamedConditions(conditionFile.data.conditions, vocabulary, units, inConditions);
  diagnostics.push(...inFile(inParameters, parameterFile.placer), ...inFile(inConditions, conditionFile.placer));
  const inResponsibilities: Problem[] = [];
  const written = responsibilityFile?.data.responsibilities ?? {};
  const responsibilities = parseResponsibilities(written, { actors, statements }, inResponsibilities);
  if (responsibilityFile !== undefined) diagnostics.push(...inFile(inResponsibilities, responsibilityFile.placer));
  const names = {
    actors: actors as Names["actors"],
    responsibilities,
    conditions,
    parameters,
    laws: laws as Names["laws"],
    statements: statements as Names["statements"],
  };
  return { names, conditionNames: Object.keys(conditionFile.data.conditions) };
}

/** Whether a file of that name is there. */
export function has(name: string, sources: readonly Source[]): boolean {
  return sources.some(({ file }) => baseName(file) === name);
}

/** Parses the file of that name; that there is none is said. */
export function parseNameFile<T>(
  name: string,
  schema: z.ZodType<T>,
  sources: readonly Source[],
  diagnostics: Diagnostic[],
): { readonly data: T; readonly placer: Placer } | undefined {
  const source = sources.find(({ file }) => baseName(file) === name);
  if (source === undefined) {
    const beside = sources[0]?.file ?? "";
    const file = beside.slice(0, beside.length - baseName(beside).length) + name;
    diagnostics.push(diagnostic("missing-file", { file, line: 1, column: 1 }, { name }));
    return undefined;
  }
  const reading = parseFile(source, schema, diagnostics);
  if (reading === undefined) return undefined;
  const { data, problems, parsed } = reading;
  diagnostics.push(...inFile(problems, parsed.placer));
  return data === undefined ? undefined : { data, placer: parsed.placer };
}
