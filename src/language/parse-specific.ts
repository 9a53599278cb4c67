import { problem, type Diagnostic, type Problem } from "../diagnostics/diagnostic.js";
import { diagnoses as knownDiagnoses } from "../vocabulary/diagnoses.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { hashOf } from "./hash-of.js";
import type { Names, Parameter } from "./names.js";
import { textIn } from "./own-text.js";
import { parametersOf } from "./parameters-of.js";
import { parseAnswers } from "./parse-answers.js";
import { consistencyFileName, parseConsistency } from "./parse-consistency.js";
import { baseName, inFile, parseFile } from "./parse-file.js";
import { parseLedger, type LedgerEntry } from "./parse-ledger.js";
import type { NamesReading } from "./parse-name-files.js";
import { parseOwnDiagnoses } from "./parse-own-diagnoses.js";
import { parseOwnFacts } from "./parse-own-facts.js";
import { ownNameFiles, parseOwnNames } from "./parse-own-names.js";
import { namesContext, parseRuleFiles } from "./parse-rule-files.js";
import { parseTargetGroup } from "./parse-target-group.js";
import type { Placer } from "./place.js";
import type { Programme } from "./programme.js";
import type { Rule } from "./rule.js";
import { programmeFileSchema, type ProgrammeFile } from "./specific-schemas.js";
import type { OwnNames, Specific, TargetGroup } from "./specific.js";
import type { Source } from "./source.js";
import { withTargetGroupAnswers } from "./target-group-answers.js";
import { vocabularyWith } from "./vocabulary-of.js";

/** The file that makes a folder a specific programme. */
export const programmeFileName = "programme.yaml";

/** What a specific programme's files say, before it is worked out what its deviations do. */
export type SpecificReading = {
  readonly written: ProgrammeFile;
  readonly placer: Placer;
  readonly ledger: readonly LedgerEntry[];
  /** The names that its rules may use, with the numbers that it sets, and its facts: as far as they can be read. */
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  /** Whom it is for. Undefined when that cannot be read. */
  readonly targetGroup?: TargetGroup;
  /** Undefined when something is wrong with it. */
  readonly programme?: Programme & { readonly specific: Specific };
};

/** Parses the files of a specific programme over its base; everything that is wrong is added to `diagnostics`. */
export function parseSpecific(
  sources: readonly Source[],
  base: Programme,
  diagnostics: Diagnostic[],
): SpecificReading | undefined {
  const source = sources.find(({ file }) => baseName(file) === programmeFileName);
  const file = source && parseFile(source, programmeFileSchema, diagnostics);
  if (file === undefined) return undefined;
  const { data: written, parsed } = file;
  const problems = [...file.problems];
  if (written === undefined) {
    diagnostics.push(...inFile(problems, parsed.placer));
    return undefined;
  }
  const builtIn = { ...base.diagnoses, ...knownDiagnoses };
  const facts = { ...base.facts, ...parseOwnFacts(written.facts, ["facts"], problems, base.facts) };
  const diagnoses = { ...base.diagnoses, ...parseOwnDiagnoses(written.diagnoses, builtIn, ["diagnoses"], problems) };
  const vocabulary = vocabularyWith(facts, diagnoses);
  const before = diagnostics.length;
  const own = parseOwn(sources, written, { base, vocabulary }, diagnostics);
  const ledger = parseLedger(written.deviations ?? [], {
    ...namesContext(vocabulary, own.reading),
    names: own.reading.names,
    problems,
    base,
    programme: written.id,
  });
  const rules = [...changedRules(base.rules, ledger), ...own.rules];
  const consistency = parseConsistency(
    sources,
    {
      ...namesContext(vocabulary, own.reading),
      names: own.reading.names,
      rules: diagnostics.length > before ? undefined : rules,
      addedBy: written.id,
      inherited: base.consistency,
    },
    diagnostics,
  );
  const specific = specificOf(written, { base, vocabulary, reading: own.reading, facts, diagnoses, ledger, problems });
  diagnostics.push(...inFile(problems, parsed.placer));
  const names = { ...own.reading.names, parameters: changedParameters(own.reading.names.parameters, ledger) };
  const group = specific && { targetGroup: specific.targetGroup };
  const reading = { written, placer: parsed.placer, ledger, names, vocabulary, ...group };
  if (specific === undefined || problems.length > 0 || diagnostics.length > before) return reading;
  const programme = {
    id: written.id,
    version: written.version,
    title: written.title,
    ...names,
    rules,
    consistency,
    checklist: base.checklist,
    offers: base.offers,
    facts,
    diagnoses,
    specific,
    hash: hashOf({ base: base.hash, written, rules: own.rules, names: ownNames(names, base) }),
  };
  return { ...reading, programme };
}

/** What a programme names itself; the names of its base are in the hash of the base. */
function ownNames(names: Names, base: Names): readonly unknown[] {
  return nameKinds.map((kind) => Object.entries(names[kind]).filter(([name]) => !Object.hasOwn(base[kind], name)));
}

const nameKinds = ["actors", "responsibilities", "conditions", "parameters", "laws"] as const;

type Around = { readonly base: Programme; readonly vocabulary: Vocabulary };

function parseOwn(
  sources: readonly Source[],
  { id }: ProgrammeFile,
  { base, vocabulary }: Around,
  diagnostics: Diagnostic[],
): { readonly reading: NamesReading; readonly rules: readonly Rule[] } {
  const reading = parseOwnNames(sources, base, vocabulary, diagnostics);
  const ruleFiles = sources.filter(
    ({ file }) => ![programmeFileName, consistencyFileName, ...ownNameFiles].includes(baseName(file)),
  );
  const addition = { by: id, base: new Set(base.rules.map((rule) => rule.id)) };
  return { reading, rules: parseRuleFiles(ruleFiles, reading, vocabulary, diagnostics, addition) };
}

function specificOf(
  written: ProgrammeFile,
  context: Around & {
    readonly reading: NamesReading;
    readonly facts: Programme["facts"];
    readonly diagnoses: Programme["diagnoses"];
    readonly ledger: readonly LedgerEntry[];
    readonly problems: Problem[];
  },
): Specific | undefined {
  const { base, vocabulary, reading, facts, diagnoses, ledger, problems } = context;
  const { region, responsible, status, language, valid, reviewBy } = written;
  if (valid.until !== undefined && valid.until < valid.from) {
    const { from, until } = valid;
    problems.push(problem("ends-before-it-begins", { path: ["valid", "until"] }, { from, until }));
  }
  const targetGroup = parseTargetGroup(written.targetGroup, { ...namesContext(vocabulary, reading), problems });
  const given = parseAnswers(written.checklist ?? {}, base.checklist, reading.names, ["checklist"], problems);
  if (targetGroup === undefined) return undefined;
  return {
    region: textIn(region),
    responsible: textIn(responsible),
    status,
    valid,
    reviewBy,
    language,
    extends: [{ id: base.id, version: base.version, hash: base.hash }, ...(base.specific?.extends ?? [])],
    targetGroup,
    deviations: base.specific?.deviations ?? [],
    answers: { ...base.specific?.answers, ...withTargetGroupAnswers(given, written.targetGroup) },
    own: namesBeside({ ...reading.names, facts, diagnoses }, base),
    before: {
      rules: [...beforeOf(ledger, base), ...(base.specific?.before.rules ?? [])],
      parameters: { ...parametersBefore(ledger), ...base.specific?.before.parameters },
    },
  };
}

/** The names that the base does not have. */
function namesBeside(names: Pick<Programme, keyof OwnNames>, base: Programme): OwnNames {
  const beside = (kind: keyof OwnNames): readonly string[] =>
    Object.keys(names[kind]).filter((name) => !Object.hasOwn(base[kind], name));
  return {
    actors: beside("actors"),
    responsibilities: beside("responsibilities"),
    conditions: beside("conditions"),
    parameters: beside("parameters"),
    laws: beside("laws"),
    facts: beside("facts"),
    diagnoses: beside("diagnoses"),
  };
}

/** The rules of the base that this programme is the first to change, by itself or by a number that they read. */
function beforeOf(ledger: readonly LedgerEntry[], { rules, specific }: Programme): readonly Rule[] {
  const earlier = new Set(specific?.before.rules.map(({ id }) => id));
  const changed = new Set(ledger.map((one) => (one.kind === "rule" ? one.before.id : one.name)));
  const isTouched = (rule: Rule): boolean => [rule.id, ...parametersOf(rule)].some((name) => changed.has(name));
  return rules.filter((rule) => !earlier.has(rule.id) && isTouched(rule));
}

function parametersBefore(ledger: readonly LedgerEntry[]): Readonly<Record<string, Parameter>> {
  return Object.fromEntries(ledger.flatMap((one) => (one.kind === "parameter" ? [[one.name, one.before]] : [])));
}

function changedRules(rules: readonly Rule[], ledger: readonly LedgerEntry[]): readonly Rule[] {
  const changes = new Map(ledger.flatMap((one) => (one.kind === "rule" ? [[one.before.id, one.after] as const] : [])));
  return rules.flatMap((rule) => (changes.has(rule.id) ? (changes.get(rule.id) ?? []) : rule));
}

function changedParameters(
  parameters: Readonly<Record<string, Parameter>>,
  ledger: readonly LedgerEntry[],
): Readonly<Record<string, Parameter>> {
  const changes = ledger.flatMap((one) => (one.kind === "parameter" ? [[one.name, one.after] as const] : []));
  return { ...parameters, ...Object.fromEntries(changes) };
}
