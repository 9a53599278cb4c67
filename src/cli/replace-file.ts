import { access, chmod, constants, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Puts a text in the place of a file in one step: whoever reads it sees the old text or the new, never half of one.
 * A link goes on leading to the same file, and the file keeps its permissions. Throws when it cannot be written, and
 * when it is protected against that, though a new file could take its place.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path);
  const beside = temporaryName(target);
  const { mode } = await stat(target);
  await access(target, constants.W_OK);
  // Those who may write everything are told of the protection too.
  if ((mode & 0o222) === 0) throw new Error("write-protected");
  // `wx`: what stands there already is not ours to write over.
  await writeFile(beside, "", { flag: "wx", mode });
  try {
    await writeFile(beside, text, { flush: true });
    await chmod(beside, mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside).catch(() => undefined);
    throw error;
  }
}

/** The name of the file that is written first, beside the one that it takes the place of. */
export function temporaryName(target: string): string {
  return join(dirname(target), `.${basename(target)}.${String(process.pid)}.new`);
}
