import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { offersFolder } from "../language/parse-offers.js";
import type { Source } from "../language/source.js";
import type { Io } from "./io.js";

export type SourceReading = { readonly source?: Source; readonly diagnostics: readonly Diagnostic[] };

/** Larger files are not read at all. */
const largestFile = 8 * 1024 * 1024;

/** Reads a file as UTF-8; `-` is the standard input. What cannot be read is a diagnostic. */
export async function readSource(path: string, io: Io): Promise<SourceReading> {
  const file = path === "-" ? "<stdin>" : path;
  try {
    if (path === "-") return decode(file, await io.readStandardInput());
    const found = await stat(path);
    // A device or a pipe has no end that could be waited for.
    if (!found.isFile()) return unreadable(file, found.isDirectory() ? "directory" : "not-a-file");
    return found.size > largestFile ? tooLarge(file, found.size) : decode(file, await readFile(path));
  } catch (error) {
    return unreadable(file, reasonOf(error));
  }
}

type Reason = "missing" | "directory" | "not-a-file" | "no-permission" | "other";

function unreadable(file: string, reason: Reason): SourceReading {
  return { diagnostics: [diagnostic("unreadable-file", { file, line: 1, column: 1 }, { reason })] };
}

export type FolderListing = { readonly files: readonly string[]; readonly diagnostics: readonly Diagnostic[] };

/** The YAML files of a programme's folder, and of its catalogue of offers. A folder without any is a diagnostic. */
export async function listYamlFiles(folder: string): Promise<FolderListing> {
  const offers = join(folder, offersFolder);
  return listFolders([folder, ...((await isFolder(offers)) ? [offers] : [])], "no-rules");
}

export type FolderReading = { readonly sources: readonly Source[]; readonly diagnostics: readonly Diagnostic[] };

/** Reads the files of a programme's folder. */
export async function readFolder(folder: string, io: Io): Promise<FolderReading> {
  const listing = await listYamlFiles(folder);
  const readings = await Promise.all(listing.files.map((file) => readSource(file, io)));
  return {
    sources: readings.flatMap(({ source }) => source ?? []),
    diagnostics: [...listing.diagnostics, ...readings.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/** Whether a folder has a file of that name. */
export async function hasFile(folder: string, name: string): Promise<boolean> {
  return (await stat(join(folder, name)).catch(() => undefined))?.isFile() ?? false;
}

/** The YAML files of a folder of scenarios. A folder without any is a diagnostic. */
export function listScenarioFiles(folder: string): Promise<FolderListing> {
  return listFolders([folder], "no-scenarios");
}

async function listFolders(
  folders: readonly [string, ...string[]],
  empty: "no-rules" | "no-scenarios",
): Promise<FolderListing> {
  const place = { file: folders[0], line: 1, column: 1 };
  try {
    const files = (await Promise.all(folders.map(yamlFilesIn))).flat();
    return { files, diagnostics: files.length === 0 ? [diagnostic(empty, place, {})] : [] };
  } catch (error) {
    return { files: [], diagnostics: [diagnostic("unreadable-file", place, { reason: reasonOf(error) })] };
  }
}

async function yamlFilesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && /\.ya?ml$/i.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort();
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

function decode(file: string, bytes: Uint8Array): SourceReading {
  if (bytes.length > largestFile) return tooLarge(file, bytes.length);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { source: { file, text }, diagnostics: [] };
  } catch {
    return { diagnostics: [diagnostic("not-text", { file, line: 1, column: 1 }, {})] };
  }
}

function tooLarge(file: string, bytes: number): SourceReading {
  return { diagnostics: [diagnostic("file-too-large", { file, line: 1, column: 1 }, { bytes, limit: largestFile })] };
}

function reasonOf(error: unknown): Reason {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "missing";
  if (code === "EISDIR") return "directory";
  return code === "EACCES" || code === "EPERM" ? "no-permission" : "other";
}
