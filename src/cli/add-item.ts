import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { addToList } from "../format/add-to-list.js";
import type { Source } from "../language/source.js";
import { settled } from "./canonical.js";
import { replaceFile } from "./replace-file.js";

/** Puts an item at the end of a list in a file that is there, in one step; or says why not, and leaves the file as it is. */
export async function addItem(source: Source, key: string, item: string): Promise<readonly Diagnostic[]> {
  const { text, diagnostics } = settled(source, addToList(source, key, item));
  if (diagnostics.length > 0) return diagnostics;
  try {
    await replaceFile(source.file, text);
    return [];
  } catch {
    return [diagnostic("unwritable-file", { file: source.file, line: 1, column: 1 }, {})];
  }
}
