import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { z } from "zod";
import { diagnostic, problem, type Diagnostic, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { checkShape } from "./explain-issue.js";
import {
  actorsFileSchema,
  conditionsFileSchema,
  lawsFileSchema,
  modelFileSchema,
  parametersFileSchema,
  ruleFileSchema,
  statementsFileSchema,
} from "./file-schemas.js";
import { parseNamedConditions, parseParameters } from "./parse-names.js";
import { parseRule, type RuleContext } from "./parse-rule.js";
import { parseYaml, type ParsedYaml } from "./parse-yaml.js";
import { placed } from "./place.js";
import type { Names, Programme, Rule } from "./rule.js";
import { limits, type Source } from "./source.js";

export type ProgrammeReading = { readonly programme?: Programme; readonly diagnostics: readonly Diagnostic[] };

/** The files that give a programme its names; every other file holds rules. */
const nameFiles = ["model.yaml", "actors.yaml", "conditions.yaml", "parameters.yaml", "laws.yaml", "statements.yaml"];

/**
 * Parses the files of a programme and says everything that is wrong in all of them. Without a `model.yaml` the files
 * are rule files that use the names of `base`. Limits: 1 MiB a file, 40 layers, 5,000 rules.
 */
export function parseProgramme(sources: readonly Source[], vocabulary: Vocabulary, base?: Programme): ProgrammeReading {
  const reader = new Reader(vocabulary);
  const model = sources.find(({ file }) => baseName(file) === "model.yaml");
  const isOwnModel = model !== undefined || base === undefined;
  const identity = isOwnModel
    ? reader.read(sources, "model.yaml", modelFileSchema)
    : { id: "rules", version: "0", title: { da: "Regelfiler", en: "Rule files" } };
  const names = isOwnModel ? readNames(reader, sources) : base;
  const rules = names === undefined ? [] : readRules(reader, sources, names, isOwnModel);
  const { diagnostics } = reader;
  const hasErrors = diagnostics.some(({ severity }) => severity === "error");
  if (identity === undefined || names === undefined || hasErrors) return { diagnostics };
  const { actors, conditions, parameters, laws, statements } = names;
  const content = { ...identity, actors, conditions, parameters, laws, statements, rules };
  return { programme: { ...content, hash: hashOf(content) }, diagnostics };
}

/** SHA-256 over JSON with sorted keys, in hexadecimal. */
export function hashOf(content: unknown): string {
  const sorted = JSON.stringify(content, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return bytesToHex(sha256(utf8ToBytes(sorted)));
}

const baseName = (file: string): string => file.slice(file.lastIndexOf("/") + 1);

class Reader {
  readonly diagnostics: Diagnostic[] = [];
  readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The content of the file of this name, when it is there and has the right shape. */
  read<T>(sources: readonly Source[], name: string, schema: z.ZodType<T>): T | undefined {
    const source = sources.find(({ file }) => baseName(file) === name);
    if (source === undefined) {
      const file = sources[0]?.file ?? name;
      this.diagnostics.push(diagnostic("missing-file", { file, line: 1, column: 1 }, { name }));
      return undefined;
    }
    return this.parse(source, schema)?.data;
  }

  parse<T>(source: Source, schema: z.ZodType<T>): { data: T; parsed: ParsedYaml } | undefined {
    const { parsed, diagnostics } = parseYaml(source, limits.ruleFileBytes);
    this.diagnostics.push(...diagnostics);
    if (parsed === undefined) return undefined;
    if (typeof parsed.value !== "object" || parsed.value === null || Array.isArray(parsed.value)) {
      this.add([problem("not-a-mapping", { path: [] }, { found: JSON.stringify(parsed.value) })], parsed);
      return undefined;
    }
    const { data, problems } = checkShape(parsed.value, schema);
    this.add(problems, parsed);
    return data === undefined ? undefined : { data, parsed };
  }

  /** Gives problems their place; no more than the limit a file. */
  add(problems: readonly Problem[], { placer }: ParsedYaml): void {
    const shown = problems.slice(0, limits.diagnosticsPerFile).map((one) => placed(one, placer));
    this.diagnostics.push(...shown.sort((a, b) => a.line - b.line || a.column - b.column));
    const left = problems.length - shown.length;
    if (left > 0) {
      this.diagnostics.push(diagnostic("too-many-diagnostics", { file: placer.file, line: 1, column: 1 }, { left }));
    }
  }
}

function readNames(reader: Reader, sources: readonly Source[]): Names | undefined {
  const actors = reader.read(sources, "actors.yaml", actorsFileSchema)?.actors;
  const laws = reader.read(sources, "laws.yaml", lawsFileSchema)?.laws;
  const statements = reader.read(sources, "statements.yaml", statementsFileSchema)?.statements;
  const parameterFile = fileOf(reader, sources, "parameters.yaml", parametersFileSchema);
  const conditionFile = fileOf(reader, sources, "conditions.yaml", conditionsFileSchema);
  if (!actors || !laws || !statements || !parameterFile || !conditionFile) return undefined;
  const problems: Problem[] = [];
  const parameters = parseParameters(parameterFile.data.parameters, problems);
  reader.add(problems, parameterFile.parsed);
  const inConditions: Problem[] = [];
  const units = new Map(Object.entries(parameters).map(([name, { unit }]) => [name, unit]));
  const conditions = parseNamedConditions(conditionFile.data.conditions, reader.vocabulary, units, inConditions);
  reader.add(inConditions, conditionFile.parsed);
  return { actors, conditions, parameters, laws: laws as Names["laws"], statements };
}

function fileOf<T>(reader: Reader, sources: readonly Source[], name: string, schema: z.ZodType<T>): { data: T; parsed: ParsedYaml } | undefined {
  const source = sources.find(({ file }) => baseName(file) === name);
  if (source === undefined) {
    reader.read(sources, name, schema);
    return undefined;
  }
  return reader.parse(source, schema);
}

function readRules(reader: Reader, sources: readonly Source[], names: Names, isOwnModel: boolean): readonly Rule[] {
  const rules: Rule[] = [];
  const firstPlace = new Map<string, string>();
  const ruleSources = sources.filter(({ file }) => !(isOwnModel && nameFiles.includes(baseName(file))));
  for (const source of [...ruleSources].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const file = reader.parse(source, ruleFileSchema);
    if (file === undefined) continue;
    const problems: Problem[] = [];
    const context = contextOf(reader.vocabulary, names, problems);
    checkGate(file.data.appliesTo, context);
    file.data.rules.forEach((written, index) => {
      const path: Path = ["rules", index];
      const first = firstPlace.get(written.id);
      if (first !== undefined) problems.push(problem("duplicate-rule", { path: [...path, "id"] }, { id: written.id, first }));
      const { line } = file.parsed.placer.placeOf([...path, "id"], "value");
      firstPlace.set(written.id, first ?? `${source.file}:${String(line)}`);
      const rule = parseRule(written, file.data, path, context);
      if (rule !== undefined) rules.push(rule);
    });
    if (firstPlace.size > limits.rules) problems.push(problem("too-many-rules", { path: ["rules"] }, { limit: limits.rules }));
    reader.add(problems, file.parsed);
  }
  return rules;
}

function contextOf(vocabulary: Vocabulary, names: Names, problems: Problem[]): RuleContext {
  return {
    vocabulary,
    names,
    problems,
    parameterUnits: new Map(Object.entries(names.parameters).map(([name, { unit }]) => [name, unit])),
    named: (name) => (Object.hasOwn(names.conditions, name) ? names.conditions[name]?.when : undefined),
    conditionNames: Object.keys(names.conditions),
  };
}

function checkGate(name: string, context: RuleContext): void {
  if (context.conditionNames.includes(name)) return;
  const nearest = nearestName(name, context.conditionNames);
  context.problems.push(problem("unknown-gate", { path: ["appliesTo"] }, { name, nearest }));
}
