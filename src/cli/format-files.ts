import { join, resolve } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { formatSource } from "../format/format-source.js";
import type { Io } from "./io.js";
import { isFolder, listScenarioFiles, listYamlFiles, readSource, type FolderListing } from "./read-source.js";
import { replaceFile } from "./replace-file.js";

/** What became of a file. `failed`: it could not be read or written, or holds mistakes. */
export type Formatted =
  | { readonly file: string; readonly kind: "kept" | "changed"; readonly text: string }
  | { readonly file: string; readonly kind: "json" | "unsafe" }
  | { readonly file: string; readonly kind: "failed"; readonly diagnostics: readonly Diagnostic[] };

/** Brings files and folders of them into canonical form, each file once; with `isDry` nothing is written. */
export async function formatFiles(paths: readonly string[], isDry: boolean, io: Io): Promise<readonly Formatted[]> {
  const listings = await Promise.all(paths.map(filesAt));
  const files = new Map(listings.flatMap((one) => one.files.map((file) => [resolve(file), file])));
  const formatted: Formatted[] = listings
    .filter((one) => one.diagnostics.length > 0)
    .map(({ diagnostics }) => ({ file: diagnostics[0]?.file ?? "", kind: "failed", diagnostics }));
  for (const file of files.values()) {
    const one = await formatFile(file, io);
    formatted.push(isDry ? one : await write(one));
  }
  return formatted;
}

/** The files of a programme's folder, its offers and its scenarios. */
async function filesAt(path: string): Promise<FolderListing> {
  if (path === "-" || !(await isFolder(path))) return { files: [path], diagnostics: [] };
  const { files, diagnostics } = await listYamlFiles(path);
  const scenarios = join(path, "scenarios");
  const more = (await isFolder(scenarios)) ? (await listScenarioFiles(scenarios)).files : [];
  return { files: [...files, ...more], diagnostics: more.length > 0 ? [] : diagnostics };
}

async function formatFile(path: string, io: Io): Promise<Formatted> {
  // The canonical form is YAML, which would no longer be JSON.
  if (/\.json$/i.test(path)) return { file: path, kind: "json" };
  const { source, diagnostics } = await readSource(path, io);
  if (source === undefined) return { file: path, kind: "failed", diagnostics };
  const { file, text } = source;
  const formatting = formatSource(source);
  if (formatting.kind === "unsafe") return { file, kind: "unsafe" };
  if (formatting.kind === "unreadable") return { file, kind: "failed", diagnostics: formatting.diagnostics };
  return { file, kind: formatting.text === text ? "kept" : "changed", text: formatting.text };
}

async function write(formatted: Formatted): Promise<Formatted> {
  if (formatted.kind !== "changed") return formatted;
  const { file, text } = formatted;
  try {
    await replaceFile(file, text);
    return formatted;
  } catch {
    const diagnostics = [diagnostic("unwritable-file", { file, line: 1, column: 1 }, {})];
    return { file, kind: "failed", diagnostics };
  }
}
