import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { formatSource, type Formatting } from "../format/format-source.js";
import type { Source } from "../language/source.js";

/** A file of ours in canonical form, or what is wrong with what somebody put into it. */
export type Canonical = Source & { readonly diagnostics: readonly Diagnostic[] };

/** Brings a file that is about to be written into canonical form. */
export function canonical(source: Source): Canonical {
  return settled(source, formatSource(source));
}

/** What became of a file; one that would not say the same is a mistake of ours, and nothing is written. */
export function settled(source: Source, formatting: Formatting): Canonical {
  if (formatting.kind === "unsafe") throw new Error(`${source.file} has no canonical form`);
  if (formatting.kind === "unreadable") return { ...source, diagnostics: formatting.diagnostics };
  return { file: source.file, text: formatting.text, diagnostics: [] };
}
