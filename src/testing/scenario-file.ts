import { problem, type Diagnostic, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { inFile } from "../language/parse-file.js";
import { parseYaml } from "../language/parse-yaml.js";
import { limits, type Source } from "../language/source.js";
import { nearestName } from "../text/nearest-name.js";
import { textOf } from "../text/quote.js";
import { coreVocabulary, type Vocabulary } from "../vocabulary/vocabulary.js";
import { checkCases, type CaseContext } from "./check-cases.js";
import { readExpectation } from "./expectation.js";
import { entry, isMapping, type Mapping } from "./mapping.js";
import { overlay } from "./overlay.js";
import type { ExpectedMembership, Scenario } from "./scenario.js";
import { casesSchema, tableSchema } from "./scenario-schemas.js";
import { tableAsCases, type AsCases } from "./table-as-cases.js";

export type ScenarioReading = { readonly scenarios: readonly Scenario[]; readonly diagnostics: readonly Diagnostic[] };

/** What scenarios may name of their programme; anything of one that could not be read, but for its facts. */
export type ScenarioNames = {
  readonly ruleIds?: readonly string[] | undefined;
  readonly actors?: readonly string[] | undefined;
  /** Whether it is a specific programme, so that `membership` can be tried. */
  readonly hasTargetGroup?: boolean | undefined;
  readonly vocabulary?: Vocabulary | undefined;
};

/**
 * Parses a scenario file, a list of cases or a table, and says everything that is wrong with it; then there are no
 * scenarios. Limits: 1 MiB, 40 layers, 1,000 scenarios.
 */
export function parseScenarios(
  source: Source,
  { ruleIds, actors, hasTargetGroup, vocabulary = coreVocabulary }: ScenarioNames = {},
): ScenarioReading {
  const { parsed, diagnostics } = parseYaml(source, limits.ruleFileBytes);
  if (parsed === undefined) return { scenarios: [], diagnostics };
  const { value, placer } = parsed;
  if (!isMapping(value)) {
    const found = problem("not-a-mapping", { path: [] }, { found: textOf(value) });
    return { scenarios: [], diagnostics: inFile([found], placer) };
  }
  const tooMany = findTooMany(value);
  if (tooMany !== undefined) return { scenarios: [], diagnostics: inFile([tooMany], placer) };
  const asCases: AsCases = isTable(value)
    ? tableAsCases(value, vocabulary)
    : { file: value, problems: [], pathOf: (path) => path, outcomeName: "outcome" };
  const problems = problemsOf(asCases, { ruleIds, actors, hasTargetGroup, vocabulary });
  if (problems.length > 0) return { scenarios: [], diagnostics: inFile(problems, placer) };
  const lineOf = (index: number): number => placer.placeOf(asCases.pathOf(["cases", index]) ?? [], "value").line;
  return { scenarios: scenariosOf(asCases.file, lineOf), diagnostics: [] };
}

function findTooMany(value: Mapping): Problem | undefined {
  const limit = limits.scenariosPerFile;
  const lists: readonly [Path, unknown][] = [
    [["cases"], entry(value, "cases")],
    [["table", "rows"], entry(entry(value, "table"), "rows")],
  ];
  const [path] = lists.find(([, list]) => Array.isArray(list) && list.length > limit) ?? [];
  return path && problem("too-many-cases", { path: [...path, limit] }, { limit });
}

/** A misspelt `table` is one too, so that the mistake is found and not the other form missed. */
function isTable(value: Mapping): boolean {
  if (Object.hasOwn(value, "cases")) return false;
  if (Object.hasOwn(value, "table") || Object.hasOwn(value, "rule")) return true;
  const keys = Object.keys(value).slice(0, 20);
  return keys.some((key) => nearestName(key, fieldNames) === "table");
}

const fieldNames = [casesSchema, tableSchema, casesSchema.shape.cases.element].flatMap(({ shape }) =>
  Object.keys(shape),
);

/** A shared fact that is too late or contradicts another is found with every case, and said once. */
function problemsOf(
  { file, problems, pathOf, outcomeName }: AsCases,
  names: Omit<CaseContext, "outcomeName">,
): readonly Problem[] {
  const inCases = checkCases(file, { ...names, outcomeName }).flatMap(
    ({ path, at, related, ...one }): readonly Problem[] => {
      const place = pathOf(path);
      const other = related && pathOf(related);
      // What is a key in a case is a value in a table.
      const moved = { path: place ?? path, at: place === path ? at : "value" } as const;
      return place === undefined ? [] : [{ ...one, ...moved, ...(other && { related: other }) }];
    },
  );
  const distinct = new Map(
    [...problems, ...inCases].map((one) => [JSON.stringify([one.code, one.path, one.message.en]), one]),
  );
  return [...distinct.values()];
}

/** A file that has been checked. */
type Checked = {
  readonly asOf: string;
  readonly facts?: Mapping;
  readonly closed?: readonly string[];
  readonly cases: readonly {
    readonly title: string;
    readonly asOf?: string | null;
    readonly facts?: Mapping;
    readonly closed?: readonly string[];
    readonly complete?: boolean;
    readonly toBeConfirmed?: boolean;
    readonly argument?: string;
    readonly membership?: ExpectedMembership;
    readonly expect?: Mapping;
  }[];
};

function scenariosOf(file: Mapping, lineOf: (index: number) => number): readonly Scenario[] {
  const shared = file as unknown as Checked;
  return shared.cases.map(
    ({ title, toBeConfirmed, asOf, facts, closed, complete = false, argument, membership, expect = {} }, index) => ({
      title,
      asOf: asOf ?? shared.asOf,
      situation: overlay(shared.facts, facts),
      closed: closed ?? shared.closed ?? [],
      complete,
      ...(toBeConfirmed === true && { toBeConfirmed }),
      ...(argument !== undefined && { argument }),
      ...(membership !== undefined && { membership }),
      expect: Object.fromEntries(Object.entries(expect).map(([rule, written]) => [rule, readExpectation(written)])),
      line: lineOf(index),
    }),
  );
}
