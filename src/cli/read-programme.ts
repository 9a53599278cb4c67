import { basename, dirname, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { isNameFile } from "../language/parse-name-files.js";
import { isOffersFile } from "../language/parse-offers.js";
import { parseProgramme, type ProgrammeReading } from "../language/parse-programme.js";
import type { Programme } from "../language/programme.js";
import type { Source } from "../language/source.js";
import { genericModel } from "../programme/generic-model.js";
import { coreVocabulary } from "../vocabulary/vocabulary.js";
import type { Language } from "../text/text.js";
import { formatDiagnostics } from "./format-diagnostics.js";
import type { ExitCode, Io } from "./io.js";
import { styleFor } from "./style.js";
import { isFolder, listYamlFiles, readSource, type FolderListing } from "./read-source.js";

/** The programme at a path (a folder, or a rule file); the generic model when there is none. */
export async function readProgramme(path: string | undefined, io: Io): Promise<ProgrammeReading> {
  if (path === undefined) return { programme: genericModel, diagnostics: [] };
  const { sources, diagnostics } = await readAll(await filesAt(path), io);
  if (diagnostics.length > 0) return { diagnostics };
  return parseProgramme(sources, coreVocabulary, genericModel);
}

/** Does something with the programme at a path; one that cannot be used is reported, with exit code 2. */
export async function withProgramme(
  { programme: path, lang }: { readonly programme?: string; readonly lang: Language },
  io: Io,
  use: (programme: Programme) => ExitCode,
): Promise<ExitCode> {
  const { programme, diagnostics } = await readProgramme(path, io);
  if (programme !== undefined && diagnostics.length === 0) return use(programme);
  io.stderr(formatDiagnostics(diagnostics, lang, styleFor(io)));
  return 2;
}

/**
 * What is wrong at a path. A file that belongs to a model (a folder with `model.yaml`) is checked as part of it, and only
 * what concerns the file is said: its own mistakes and those in the names, without which it cannot be read.
 */
export async function checkProgramme(
  path: string,
  io: Io,
): Promise<{ diagnostics: readonly Diagnostic[]; isReadable: boolean }> {
  const beside = (await isFolder(path)) ? [] : (await listYamlFiles(folderOf(path))).files;
  const isPart =
    beside.some((file) => basename(file) === "model.yaml") && beside.some((file) => resolve(file) === resolve(path));
  const listing = isPart ? { files: beside, diagnostics: [] } : await filesAt(path);
  const { sources, diagnostics } = await readAll(listing, io);
  if (diagnostics.length > 0) return { diagnostics, isReadable: false };
  const found = parseProgramme(sources, coreVocabulary, genericModel).diagnostics;
  const concerns = ({ file }: Diagnostic): boolean => !isPart || isNameFile(file) || resolve(file) === resolve(path);
  return { diagnostics: found.filter(concerns), isReadable: true };
}

/** The folder of the programme that a file belongs to. */
function folderOf(file: string): string {
  return isOffersFile(resolve(file)) ? dirname(dirname(resolve(file))) : dirname(file);
}

async function filesAt(path: string): Promise<FolderListing> {
  return (await isFolder(path)) ? listYamlFiles(path) : { files: [path], diagnostics: [] };
}

async function readAll(
  listing: FolderListing,
  io: Io,
): Promise<{ sources: readonly Source[]; diagnostics: readonly Diagnostic[] }> {
  const readings = await Promise.all(listing.files.map((file) => readSource(file, io)));
  return {
    sources: readings.flatMap(({ source }) => source ?? []),
    diagnostics: [...listing.diagnostics, ...readings.flatMap(({ diagnostics }) => diagnostics)],
  };
}
