import { mkdir, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";

export type NewFile = { readonly path: string; readonly text: string };

/**
 * Writes files that are not there yet, with the folders that they need: all of them, or none and what is in the way. What
 * stands there already is never touched.
 */
export async function writeNewFiles(files: readonly NewFile[]): Promise<readonly Diagnostic[]> {
  const inTheWay = await filesInTheWay(files.map(({ path }) => path));
  if (inTheWay.length > 0) return inTheWay;
  const made: Made[] = [];
  for (const { path, text } of files) {
    try {
      const folder = dirname(path);
      const first = await mkdir(folder, { recursive: true });
      if (first !== undefined) made.push({ kind: "folders", first, last: folder });
      // `wx`: somebody else may have been quicker.
      await writeFile(path, text, { flag: "wx" });
      made.push({ kind: "file", path });
    } catch (error) {
      const isThereNow = error instanceof Error && "code" in error && error.code === "EEXIST";
      if (!isThereNow) made.push({ kind: "file", path });
      await takeBack(made);
      return [at(path, isThereNow ? "file-exists" : "unwritable-file")];
    }
  }
  return [];
}

/** Those of some paths at which something stands already. */
export async function filesInTheWay(paths: readonly string[]): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  return paths.filter((_, index) => found[index] !== undefined).map((path) => at(path, "file-exists"));
}

function at(file: string, code: "file-exists" | "unwritable-file"): Diagnostic {
  return diagnostic(code, { file, line: 1, column: 1 }, {});
}

/** What was made here: a file, perhaps only begun, or the folders from `first` down to `last`. */
type Made =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "folders"; readonly first: string; readonly last: string };

/** Removes what was made, last first. A folder in which there is something else stays. */
async function takeBack(made: readonly Made[]): Promise<void> {
  for (const one of [...made].reverse()) {
    if (one.kind === "file") await rm(one.path, { force: true }).catch(() => undefined);
    else await removeFolders(one.last, one.first);
  }
}

async function removeFolders(last: string, first: string): Promise<void> {
  for (let folder = last; folder.length >= first.length; folder = dirname(folder)) {
    const isGone = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (!isGone || folder === first) return;
  }
}
