import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Programme } from "../language/programme.js";
import type { Source } from "../language/source.js";
import { vocabularyOf } from "../language/vocabulary-of.js";
import { leftOutBy } from "../testing/run-scenario.js";
import type { Scenario } from "../testing/scenario.js";
import { parseScenarios, type ScenarioNames } from "../testing/scenario-file.js";
import { exceptUnknownFacts } from "./except-unknown-facts.js";
import type { Io } from "./io.js";
import { readSource } from "./read-source.js";

export type ScenarioFile = { readonly file: string; readonly source: Source; readonly scenarios: readonly Scenario[] };

export type ScenarioFilesReading = {
  readonly files: readonly ScenarioFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** False when a file cannot be read at all. */
  readonly isReadable: boolean;
};

/** Reads scenarios about a programme; for their own mistakes alone when the programme cannot be read. */
export async function readScenarioFiles(
  paths: readonly string[],
  programme: Programme | undefined,
  io: Io,
): Promise<ScenarioFilesReading> {
  const names = programme && namesOf(programme);
  const diagnostics: Diagnostic[] = [];
  const files: ScenarioFile[] = [];
  for (const path of paths) {
    const { source, diagnostics: unreadable } = await readSource(path, io);
    diagnostics.push(...unreadable);
    if (source === undefined) continue;
    const { scenarios, diagnostics: inFile } = parseScenarios(source, names);
    diagnostics.push(...(programme === undefined ? exceptUnknownFacts(inFile) : inFile));
    files.push({ file: source.file, source, scenarios });
  }
  return { files, diagnostics, isReadable: files.length === paths.length };
}

function namesOf(programme: Programme): ScenarioNames {
  const { rules, actors, specific } = programme;
  return {
    ruleIds: [...rules.map(({ id }) => id), ...leftOutBy(programme)],
    actors: Object.keys(actors),
    hasTargetGroup: specific !== undefined,
    vocabulary: vocabularyOf(programme),
  };
}
