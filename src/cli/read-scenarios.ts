import { basename, dirname, join, resolve } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { programmeFileName } from "../language/parse-specific.js";
import type { Programme } from "../language/programme.js";
import type { Source } from "../language/source.js";
import { asWritten } from "./as-written.js";
import type { Io } from "./io.js";
import { errorsOf, readProgramme } from "./read-programme.js";
import { programmesAt } from "./read-programmes.js";
import { readScenarioFiles, type ScenarioFile } from "./read-scenario-files.js";
import { hasFile, isFolder, listScenarioFiles, type FolderListing } from "./read-source.js";

/** The scenarios of some files, and the programme that they are about with the files that it is written in. */
export type ScenarioGroup = {
  readonly programme: Programme;
  readonly sources: readonly Source[];
  readonly files: readonly ScenarioFile[];
};

export type ScenariosReading = {
  readonly groups: readonly ScenarioGroup[];
  readonly diagnostics: readonly Diagnostic[];
};

export type ScenariosOptions = {
  /** The programme that all of them are about. */
  readonly programme?: string | undefined;
  /** A programme that has no scenarios yet is no mistake. */
  readonly evenWithout?: boolean | undefined;
};

/**
 * The scenarios at some paths (a file, a folder of files, or a programme's folder), each file once. Their programme is
 * the one given, else the one in whose folder `scenarios` they lie, else the generic model.
 */
export async function readScenarios(
  paths: readonly string[],
  { programme: programmePath, evenWithout = false }: ScenariosOptions,
  io: Io,
): Promise<ScenariosReading> {
  const found = (await Promise.all(paths.map(filesAt))).flat();
  const untried = evenWithout ? found.filter(isUntried) : [];
  const listings = found.filter((one) => !untried.includes(one));
  const diagnostics = listings.flatMap((one) => one.diagnostics);
  const byProgramme = new Map<string | undefined, string[]>();
  for (const { programme } of untried) byProgramme.set(programmePath ?? programme, []);
  for (const file of new Map(listings.flatMap(({ files }) => files.map((one) => [resolve(one), one]))).values()) {
    const programme = programmePath ?? (await programmeOfScenarios(file));
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
async function filesAt(path: string): Promise<readonly Listing[]> {
  const programmes = await programmesAt(path);
  if (programmes.length > 1 || !programmes.includes(path)) return (await Promise.all(programmes.map(filesAt))).flat();
  if (!(await isFolder(path))) return [{ files: [path], diagnostics: [] }];
  const inside = join(path, scenariosFolder);
  const programme = (await isProgramme(path)) ? path : undefined;
  if (await isFolder(inside)) return [{ ...(await listScenarioFiles(inside)), programme }];
  if (programme === undefined) return [await listScenarioFiles(path)];
  const nothing = diagnostic("no-scenarios", { file: path, line: 1, column: 1 }, {});
  return [{ files: [], diagnostics: [nothing], programme }];
}

/** The programme is that of a folder which is one. */
type Listing = FolderListing & { readonly programme?: string | undefined };

/** Whether it is a programme for which nobody has written a scenario. */
function isUntried({ programme, files, diagnostics }: Listing): boolean {
  return programme !== undefined && files.length === 0 && diagnostics.every(({ code }) => code === "no-scenarios");
}

/** The folder of a programme that its scenarios lie in. */
export const scenariosFolder = "scenarios";

/** The nearest folder of a programme that has the file somewhere in its folder `scenarios`. */
export async function programmeOfScenarios(file: string): Promise<string | undefined> {
  let folder = dirname(resolve(file));
  while (dirname(folder) !== folder) {
    const above = dirname(folder);
    if (basename(folder) === scenariosFolder && (await isProgramme(above))) return asWritten(above, file);
    folder = above;
  }
  return undefined;
}

async function isProgramme(folder: string): Promise<boolean> {
  return (await hasFile(folder, "model.yaml")) || hasFile(folder, programmeFileName);
}

/** Undefined when the programme cannot be read; the files are then read for their own mistakes alone. */
async function readGroup(
  path: string | undefined,
  paths: readonly string[],
  diagnostics: Diagnostic[],
  io: Io,
): Promise<ScenarioGroup | undefined> {
  const { programme, sources, diagnostics: inProgramme } = await readProgramme(path, io);
  const { files, diagnostics: inFiles } = await readScenarioFiles(paths, programme, io);
  diagnostics.push(...errorsOf(inProgramme), ...inFiles);
  return programme && { programme, sources, files };
}
