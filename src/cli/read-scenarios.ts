import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { programmeFileName } from "../language/parse-specific.js";
import type { Programme } from "../language/programme.js";
import { vocabularyOf } from "../language/vocabulary-of.js";
import { leftOutBy } from "../testing/run-scenario.js";
import type { Scenario } from "../testing/scenario.js";
import { parseScenarios, type ScenarioNames } from "../testing/scenario-file.js";
import { exceptUnknownFacts } from "./except-unknown-facts.js";
import type { Io } from "./io.js";
import { errorsOf, readProgramme } from "./read-programme.js";
import { programmesAt } from "./read-programmes.js";
import { hasFile, isFolder, listScenarioFiles, readSource, type FolderListing } from "./read-source.js";

/** The scenarios of some files, and the programme that they are about. */
export type ScenarioGroup = { readonly programme: Programme; readonly files: readonly ScenarioFile[] };
export type ScenarioFile = { readonly file: string; readonly scenarios: readonly Scenario[] };

export type ScenariosReading = {
  readonly groups: readonly ScenarioGroup[];
  readonly diagnostics: readonly Diagnostic[];
};

/**
 * The scenarios at some paths (a file, a folder of files, or a programme's folder), each file once. Their programme is
 * the one given, else the one in whose folder `scenarios` they lie, else the generic model.
 */
export async function readScenarios(
  paths: readonly string[],
  programmePath: string | undefined,
  io: Io,
): Promise<ScenariosReading> {
  const listings = await Promise.all(paths.map(filesAt));
  const diagnostics = listings.flatMap((one) => one.diagnostics);
  const byProgramme = new Map<string | undefined, string[]>();
  for (const file of new Map(listings.flatMap(({ files }) => files.map((one) => [resolve(one), one]))).values()) {
    const programme = programmePath ?? (await programmeAround(file));
    byProgramme.set(programme, [...(byProgramme.get(programme) ?? []), file]);
  }
  const groups: ScenarioGroup[] = [];
  for (const [path, files] of byProgramme) {
    const group = await readGroup(path, files, diagnostics, io);
    if (group !== undefined) groups.push(group);
  }
  return { groups, diagnostics };
}

/** A file, the scenarios of a programme, of each programme of a folder, or a folder of scenario files. */
async function filesAt(path: string): Promise<FolderListing> {
  const programmes = await programmesAt(path);
  if (programmes.length > 1 || !programmes.includes(path)) {
    const listings = await Promise.all(programmes.map(filesAt));
    return { files: listings.flatMap((one) => one.files), diagnostics: listings.flatMap((one) => one.diagnostics) };
  }
  if (!(await isFolder(path))) return { files: [path], diagnostics: [] };
  const inside = join(path, scenariosFolder);
  if (await isFolder(inside)) return listScenarioFiles(inside);
  if (!(await isProgramme(path))) return listScenarioFiles(path);
  return { files: [], diagnostics: [diagnostic("no-scenarios", { file: path, line: 1, column: 1 }, {})] };
}

const scenariosFolder = "scenarios";

/** The nearest folder of a programme that has the file somewhere in its folder `scenarios`. */
async function programmeAround(file: string): Promise<string | undefined> {
  let folder = dirname(resolve(file));
  while (dirname(folder) !== folder) {
    const above = dirname(folder);
    if (basename(folder) === scenariosFolder && (await isProgramme(above))) return asWritten(above, file);
    folder = above;
  }
  return undefined;
}

/** A folder in the way that the file is given, so that mistakes in both are named alike. */
function asWritten(folder: string, file: string): string {
  if (isAbsolute(file)) return folder;
  const path = relative("", folder);
  return path === "" ? "." : path;
}

async function isProgramme(folder: string): Promise<boolean> {
  return (await hasFile(folder, "model.yaml")) || hasFile(folder, programmeFileName);
}

/** Undefined when the programme cannot be read; the files are then read for their own mistakes alone. */
async function readGroup(
  path: string | undefined,
  files: readonly string[],
  diagnostics: Diagnostic[],
  io: Io,
): Promise<ScenarioGroup | undefined> {
  const { programme, diagnostics: inProgramme } = await readProgramme(path, io);
  diagnostics.push(...errorsOf(inProgramme));
  const names = programme && namesOf(programme);
  const read: ScenarioFile[] = [];
  for (const file of files) {
    const { source, diagnostics: unreadable } = await readSource(file, io);
    diagnostics.push(...unreadable);
    if (source === undefined) continue;
    const { scenarios, diagnostics: inFile } = parseScenarios(source, names);
    diagnostics.push(...(programme === undefined ? exceptUnknownFacts(inFile) : inFile));
    read.push({ file: source.file, scenarios });
  }
  return programme && { programme, files: read };
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
