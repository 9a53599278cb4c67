import { dirname, join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { parseProgramme, type ProgrammeReading } from "../language/parse-programme.js";
import type { Source } from "../language/source.js";
import { genericModel } from "../programme/generic-model.js";
import { coreVocabulary } from "../vocabulary/vocabulary.js";
import type { Io } from "./io.js";
import { isFolder, readSource, yamlFilesOf } from "./read-source.js";

/** The programme at a path (a folder, or a rule file); the generic model when there is none. */
export async function readProgramme(path: string | undefined, io: Io): Promise<ProgrammeReading> {
  if (path === undefined) return { programme: genericModel, diagnostics: [] };
  const files = (await isFolder(path)) ? await yamlFilesOf(path) : [path];
  const { sources, diagnostics } = await readAll(files, io);
  if (diagnostics.length > 0) return { diagnostics };
  return parseProgramme(sources, coreVocabulary, genericModel);
}

/**
 * What is wrong at a path. A file that belongs to a model (a folder with `model.yaml`) is checked as part of it, and only
 * what concerns the file is said.
 */
export async function checkProgramme(path: string, io: Io): Promise<{ diagnostics: readonly Diagnostic[]; isReadable: boolean }> {
  const inFolder = await isFolder(path);
  const folder = inFolder ? path : dirname(path);
  const siblings = inFolder || (await isFolder(folder)) ? await yamlFilesOf(folder) : [];
  const isModel = siblings.some((file) => file === join(folder, "model.yaml"));
  const isPart = !inFolder && isModel && siblings.some((file) => resolve(file) === resolve(path));
  const { sources, diagnostics } = await readAll(inFolder || isPart ? siblings : [path], io);
  if (diagnostics.length > 0) return { diagnostics, isReadable: false };
  const found = parseProgramme(sources, coreVocabulary, genericModel).diagnostics;
  return { diagnostics: isPart ? found.filter(({ file }) => resolve(file) === resolve(path)) : found, isReadable: true };
}

async function readAll(files: readonly string[], io: Io): Promise<{ sources: Source[]; diagnostics: Diagnostic[] }> {
  const readings = await Promise.all(files.map((file) => readSource(file, io)));
  return {
    sources: readings.flatMap(({ source }) => source ?? []),
    diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
  };
}
